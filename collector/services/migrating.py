"""Bringing the tables to this version or back, and saying so in the audit."""

from __future__ import annotations

from datetime import datetime

from collector.services.audit import record
from collector.store import Store


async def bring(store: Store, at: datetime, *, back_to: str | None = None) -> tuple[str | None, str | None]:
    """To this version's step, or back to one. Where the tables were, and where they are. Raises BadRequest for a step
    that is not ours, StoreUnavailable.
    """
    before, after = await store.migrate(back_to)
    if before is not None and before != after:
        async with store.begin("migrating") as uow:
            await record(uow, at, "cli", "database.migrated", after or "", detail={"from": before})
    return before, after
