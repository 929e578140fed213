"""What stands in a collector's database, opened: for tests that must know what truly left the device."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from collector.app.house import opened
from collector.app.loading import Given, load
from collector.store.tables import events
from tests.processes import Collector


@dataclass(frozen=True, slots=True)
class Opened:
    """One event: its kind, and all the servicer took from the wire, as text."""

    kind: str
    text: str


def opened_events(collector: Collector) -> list[Opened]:
    """Every event with its seal opened by the collector's own evidence key."""
    return asyncio.run(_opened(collector))


async def _opened(collector: Collector) -> list[Opened]:
    found: list[Opened] = []
    async with opened(load(collector.data, Given(collector.database))) as house, house.store.read() as work:
        rows: list[Any] = list((await work.events._connection.execute(select(events))).mappings())
        for row in rows:
            keys = await work.people._stored([row["person_id"]])
            found.append(Opened(row["kind"], keys[row["person_id"]].open(row["sealed"], row["id"]).decode()))
    return found
