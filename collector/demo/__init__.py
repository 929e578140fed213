"""A scripted school, and this machine as a device: what `make run` shows. Real agents over real mutual TLS."""
