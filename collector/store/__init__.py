"""The database, and the only place that knows SQL."""

from collector.store.audit import Chain, Entry
from collector.store.migrate import Step, steps
from collector.store.store import Store, check_url
from collector.store.unit_of_work import UnitOfWork
from collector.store.vault import SpoiltError, Vault

__all__ = ["Chain", "Entry", "SpoiltError", "Step", "Store", "UnitOfWork", "Vault", "check_url", "steps"]
