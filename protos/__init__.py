"""The wire between agent and collector; see protos/README.md."""
