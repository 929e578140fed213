"""How the device's network is set (agent/ports: NetworkReader): a reader a system, and one for browsers on all."""
