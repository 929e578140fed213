"""Durable memory between match and collector: SQLite for devices, plain memory for trials (agent/ports: Spool)."""
