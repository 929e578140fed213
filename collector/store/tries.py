"""Failed tries, by keyed hash of an account or an address: enough to slow a guesser, nothing to learn from."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.store.dialect import insert
from collector.store.tables import tries


class Tries:
    """A try is counted before its outcome is known, so that many at once gain nothing; success takes the count back."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def failures(self, subject: bytes, now: datetime) -> tuple[int, datetime]:
        """How many failed, and when the last did; held until this transaction ends, so that tries go one by one."""
        # The row is made first: there must be something to hold.
        first = insert(self._connection, tries).values(subject=subject, failures=0, last_at=now)
        await self._connection.execute(first.on_conflict_do_nothing())
        found = await self._connection.execute(
            select(tries.c.failures, tries.c.last_at).where(tries.c.subject == subject).with_for_update()
        )
        row = found.one()
        return row.failures, row.last_at

    async def count(self, subject: bytes, failures: int, at: datetime) -> None:
        """So many have failed by now."""
        await self._connection.execute(
            update(tries).where(tries.c.subject == subject).values(failures=failures, last_at=at)
        )

    async def forget(self, subject: bytes) -> None:
        """Start afresh."""
        await self._connection.execute(delete(tries).where(tries.c.subject == subject))

    async def forget_before(self, at: datetime) -> None:
        """Remove counts whose last failure is older."""
        await self._connection.execute(delete(tries).where(tries.c.last_at < at))
