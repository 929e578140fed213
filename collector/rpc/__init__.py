"""The wire: gRPC servers for enrolling and reporting devices. See protos/heed/v1 for the story it keeps."""

import os

# gRPC's core writes lines of its own to standard error, for every port scan and every peer's bad handshake. Our log is
# structured and says what matters, so they are off unless somebody asks. Read once, when grpc is first imported.
os.environ.setdefault("GRPC_VERBOSITY", "NONE")
