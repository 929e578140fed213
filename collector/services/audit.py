"""Writing down who did what, in the same transaction as what it tells of."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from collector.domain.received import Json
from collector.store import Chain, Entry, Store, UnitOfWork

__all__ = ["Audit", "record"]


async def record(
    uow: UnitOfWork, at: datetime, actor: str, action: str, object_: str, *, detail: Mapping[str, Json] | None = None
) -> None:
    """Append to the chain. `actor` is a user id, a device id, "cli", or "nobody" (none was let in); `action` reads
    like "alert.acknowledged".
    """
    await uow.audit.append(at, actor, action, object_, detail or {})


class Audit:
    """Reading it back."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def verify(self) -> Chain:
        """Whether the chain holds."""
        async with self._store.read() as uow:
            return await uow.audit.verify()

    async def list(self) -> list[Entry]:
        """All entries, oldest first."""
        async with self._store.read() as uow:
            return await uow.audit.list()
