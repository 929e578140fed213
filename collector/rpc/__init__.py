"""The wire: gRPC servers for enrolling and reporting devices. See protos/heed/v1 for the story it keeps."""
