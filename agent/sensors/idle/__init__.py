"""How long the operating system has seen no input in this session (agent/ports: IdleProbe)."""
