"""wall: how long the coverage page's figures take for 2,000 devices and 30 days, and what the ledger weighs.

On SQLite on this disk, and on PostgreSQL; each device was in use on each day, and one day in twenty had a gap.
"""

from __future__ import annotations

import asyncio
import json
import random
import tempfile
import time
from dataclasses import asdict, replace
from datetime import timedelta
from pathlib import Path

from sqlalchemy import insert, text

from collector.domain.coverage import Account, Cause
from collector.domain.devices import HeartbeatFacts, SensorFacts
from collector.domain.people import SubjectKind
from collector.services.coverage import Coverage
from collector.settings import Folder, database_url
from collector.store import Store, Vault
from collector.store.dialect import is_sqlite
from collector.store.tables import devices
from tests.bench.measure import Measure, at_most, percentile
from tests.factories.submissions import NOW, device_id
from tests.postgres import running_postgres

DEVICES = 2_000
DAYS = 30
ROUNDS = 9
_LIMIT_MS = 200
_BEAT = HeartbeatFacts(
    sensors=tuple(SensorFacts(name, "working") for name in ("keyboard", "window", "idle", "processes")),
    spooled_urgent=0,
    spooled_routine=0,
    dropped=0,
    hook_events=100,
    os_inputs=40,
    policy="ab" * 32,
    agent_version="0.1.0",
    clock_offset_ms=0,
    helpers=1,
    policy_version=1,
)


def run() -> list[Measure]:
    """A large school's."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        found += _told("SQLite", *asyncio.run(_wall(database_url(Folder(Path(folder)), None))))
    with tempfile.TemporaryDirectory() as folder, running_postgres() as server:
        url = database_url(Folder(Path(folder)), server.create())
        found += _told("PostgreSQL", *asyncio.run(_wall(url)))
    return found


def _told(store: str, seconds: float, size: int) -> list[Measure]:
    weight = size / 1e6 / (DEVICES * DAYS / 1_000)
    what = f"figures of the coverage page, 2,000 devices × 30 days, median, {store}"
    return [
        at_most("wall", what, seconds * 1e3, _LIMIT_MS, "ms"),
        at_most("wall", f"the ledger, per 1,000 device-days, {store}", weight, 5, "MB"),
    ]


async def _wall(url: str) -> tuple[float, int]:
    store = await Store.open(url, Vault(bytes(range(32))))
    try:
        await store.migrate()
        before = await _size(store)
        await _fill(store)
        size = await _size(store) - before
        ledger = Coverage(store, lambda: NOW)
        told = await ledger.ledger(DAYS)
        if told.expected != DEVICES or not told.whole.gaps:
            raise RuntimeError("the wall did not tell of what was filled in")
        took = []
        for _ in range(ROUNDS):
            began = time.perf_counter()
            await ledger.ledger(DAYS)
            took.append(time.perf_counter() - began)
    finally:
        await store.close()
    return percentile(took, 0.5), size


async def _fill(store: Store) -> None:
    chance = random.Random(7)  # noqa: S311 - figures to fill a bench, not a secret
    row = {
        "platform": "linux",
        "agent_version": "0.1.0",
        "subject_kind": SubjectKind.PUPIL.value,
        "enrolled_at": NOW - timedelta(days=DAYS),
        "certificate_expires_at": NOW,
        "exchange_current": bytes(32),
        "last_seen_at": NOW,
        "heartbeat": json.dumps(asdict(_BEAT)),
    }
    ids = [device_id(number) for number in range(DEVICES)]
    named = [
        {**row, "id": id_, "name": f"laptop-{number}", "group_name": f"{number % 40}"} for number, id_ in enumerate(ids)
    ]
    sound = Account(in_use=20_000, proven=20_000, idle=3_000, unattended=1_000, unheard=60_000)
    broken = replace(sound, proven=19_000, gaps={Cause.HOOK_LOST: 1_000})
    async with store.begin() as uow:
        await uow._connection.execute(insert(devices), named)
        for back in range(DAYS):
            day = (NOW - timedelta(days=back)).date()
            await uow.coverage.add({(id_, day): broken if chance.random() < 0.05 else sound for id_ in ids})


async def _size(store: Store) -> int:
    """Bytes of the whole database."""
    asked = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
    async with store.begin() as uow:
        if not is_sqlite(uow._connection):
            asked = "SELECT pg_database_size(current_database())"
        return int((await uow._connection.execute(text(asked))).scalar_one())
