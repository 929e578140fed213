"""Failed tries, by keyed hash of an account or an address: enough to slow a guesser, nothing to learn from."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.store.dialect import insert
from collector.store.tables import tries


class Tries:
    """A try is counted before its outcome is known, so that many at once gain nothing; success takes the count back."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def failures(self, subject: bytes) -> tuple[int, datetime | None]:
        """How many failed, and when the last did."""
        found = await self._connection.execute(
            select(tries.c.failures, tries.c.last_at).where(tries.c.subject == subject)
        )
        row = found.one_or_none()
        return (0, None) if row is None else (row.failures, row.last_at)

    async def count(self, subject: bytes, failures: int, at: datetime) -> None:
        """So many have failed by now."""
        statement = insert(self._connection, tries).values(subject=subject, failures=failures, last_at=at)
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["subject"],
                set_={"failures": statement.excluded.failures, "last_at": statement.excluded.last_at},
            )
        )

    async def forget(self, subject: bytes) -> None:
        """Start afresh."""
        await self._connection.execute(delete(tries).where(tries.c.subject == subject))

    async def forget_before(self, at: datetime) -> None:
        """Remove counts whose last failure is older."""
        await self._connection.execute(delete(tries).where(tries.c.last_at < at))
