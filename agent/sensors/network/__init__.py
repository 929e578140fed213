"""How the device's network is set (agent/ports.py: NetworkReader): a reader a system, and one for browsers on all."""
