"""What stands in a collector's database, read past the collector."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections import Counter
from dataclasses import dataclass
from uuid import UUID

import asyncpg  # type: ignore[import-untyped]  # it publishes no types

from tests.processes import Collector

EVENTS = "SELECT id FROM events"
_ALERTS = "SELECT event_id FROM alerts UNION ALL SELECT event_id FROM repeats"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run came to. `committed` is how many events the spool had vouched for; `silent` are those that arrived and
    raised no alert, though each of them must.
    """

    committed: int
    lost: frozenset[UUID]
    duplicated: frozenset[UUID]
    silent: frozenset[UUID]

    @property
    def sound(self) -> bool:
        """Nothing lost, nothing twice, nothing silent."""
        return not (self.lost or self.duplicated or self.silent)


def outcome(committed: set[UUID], collector: Collector) -> Outcome:
    """Compare a ledger with the database."""
    events, alerts = Counter(ids(collector, EVENTS)), Counter(ids(collector, _ALERTS))
    return Outcome(
        len(committed),
        frozenset(committed - set(events)),
        frozenset(one for counts in (events, alerts) for one, count in counts.items() if count > 1),
        frozenset((committed & set(events)) - set(alerts)),
    )


def ids(collector: Collector, query: str) -> list[UUID]:
    """The ids that a query of one column gives."""
    if collector.database is None:
        path = f"file:{collector.data / 'heed.db'}?mode=ro"
        with contextlib.closing(sqlite3.connect(path, uri=True, timeout=30)) as database:
            return [UUID(bytes=bytes(id_)) for (id_,) in database.execute(query)]
    return asyncio.run(_of_postgres(collector.database, query))


async def _of_postgres(url: str, query: str) -> list[UUID]:
    connection = await asyncpg.connect(url)
    try:
        return [UUID(bytes=bytes(row[0])) for row in await connection.fetch(query)]
    finally:
        await connection.close()
