"""What a device is and how it stands: readers of facts, one a system (agent/ports: DeviceReader)."""
