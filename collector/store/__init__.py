"""The database, and the only place that knows SQL."""

from collector.store.store import Store
from collector.store.vault import Vault

__all__ = ["Store", "Vault"]
