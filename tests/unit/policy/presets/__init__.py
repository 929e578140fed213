"""The policies to start from."""
