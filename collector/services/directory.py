"""Importing the school's list of accounts: what it would change, and then that, all or nothing."""

from __future__ import annotations

from collections.abc import Sequence

from collector.domain.clock import Clock
from collector.domain.directory import Changes, Entry, changes, suspicious
from collector.errors import Refused
from collector.services.audit import record
from collector.store import Store

__all__ = ["Changes", "Directory"]


class Directory:
    """By it an account known as staff is staff's, also on a pupil's device."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def plan(self, entries: Sequence[Entry]) -> Changes:
        """What importing these would change; nothing is written."""
        async with self._store.read() as uow:
            return changes(await uow.directory.all(), entries)

    async def take(self, entries: Sequence[Entry], *, many_leave: bool = False, actor: str = "cli") -> Changes:
        """Import these in place of all before. Raises Refused where most would leave and `many_leave` is not said."""
        now = self._clock()
        async with self._store.begin() as uow:
            found = changes(await uow.directory.all(), entries)
            if suspicious(found) and not many_leave:
                raise Refused(
                    f"By this list {len(found.left)} people would leave, more than stay; if it is whole, say "
                    "--many-leave. Nothing was changed."
                )
            await uow.directory.remove([entry.account for entry in found.left])
            await uow.directory.put([*found.added, *(after for _, after in found.changed)], now)
            counts = {"added": len(found.added), "changed": len(found.changed), "left": len(found.left)}
            await record(uow, now, actor, "directory.imported", "directory", detail={**counts, "same": found.same})
        return found
