"""Committed events and how far each lane of each device has come. Append-only.

Events are by far the most rows there are, so they alone go to the driver as they are: a statement compiled once, and
tuples in the order of its columns. SQLAlchemy's own way costs more for each row than the database does.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.store.dialect import append_only, insert, is_sqlite
from collector.store.tables import cursors, events

Cursor = tuple[str, str, int]
"""Device, lane and epoch (unsigned 64-bit)."""


class EventRow(NamedTuple):
    """One event, in the table's own order of columns. Times are microseconds (collector.store.tables)."""

    id: bytes
    device_id: str
    person_id: bytes
    sequence: int
    kind: str
    severity: int
    rule: str
    category: str
    observed_at: int
    received_at: int
    demo: bool
    sealed: bytes


class Events:
    """Rows go in by executemany and are never changed."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def matches_by_device(self, since: datetime) -> dict[str, int]:
        """How many matches each device has told of since then, as a number alone."""
        rows = await self._connection.execute(
            select(events.c.device_id, func.count())
            .where(events.c.kind == "keyword", events.c.received_at >= since)
            .group_by(events.c.device_id)
        )
        return {row[0]: row[1] for row in rows}

    async def next_expected(self, wanted: Collection[Cursor]) -> dict[Cursor, int]:
        """For each lane and epoch the first number not committed; 1 where none is."""
        found = dict.fromkeys(wanted, 1)
        keys = [(device, lane, _signed(epoch)) for device, lane, epoch in wanted]
        rows = await self._connection.execute(
            select(cursors).where(tuple_(cursors.c.device_id, cursors.c.lane, cursors.c.epoch).in_(keys))
        )
        for device, lane, epoch, number in rows:
            found[device, lane, _unsigned(epoch)] = number
        return found

    async def advance(self, moved: Mapping[Cursor, int]) -> None:
        """What is expected next of each; never moves back."""
        statement = insert(self._connection, cursors)
        greater = func.max if is_sqlite(self._connection) else func.greatest
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["device_id", "lane", "epoch"],
                set_={"next_expected": greater(cursors.c.next_expected, statement.excluded.next_expected)},
            ),
            [
                {"device_id": device, "lane": lane, "epoch": _signed(epoch), "next_expected": number}
                for (device, lane, epoch), number in moved.items()
            ],
        )

    async def known(self, ids: Collection[bytes]) -> set[bytes]:
        """Which of these events are committed."""
        rows = await self._connection.execute(select(events.c.id).where(events.c.id.in_(list(ids))))
        return {bytes(id_) for (id_,) in rows}

    async def add(self, rows: Sequence[EventRow]) -> None:
        """Append; an id that is known stays as it was."""
        await self._connection.exec_driver_sql(append_only(self._connection.dialect, events), list(rows))


def _signed(epoch: int) -> int:
    return epoch - (1 << 64) if epoch >= 1 << 63 else epoch


def _unsigned(epoch: int) -> int:
    return epoch + (1 << 64) if epoch < 0 else epoch
