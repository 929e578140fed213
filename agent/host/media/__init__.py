"""Sticks, cards and disks of this machine, and how they are taken off (agent/ports: MediaSource)."""
