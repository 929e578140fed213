"""The wire, by version."""
