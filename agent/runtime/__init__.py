"""Actors, their supervisor, and the link between service and session helper."""
