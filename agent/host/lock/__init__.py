"""The session's own locker, asked to lock (agent/ports: Locker); what shows that it did is in agent/sensors/lock."""
