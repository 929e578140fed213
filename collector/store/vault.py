"""Seals evidence."""


class Vault:
    """The keys of the evidence."""
