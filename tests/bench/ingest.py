"""ingest: events a second committed durably over gRPC ÷ the same encrypted rows by SQLAlchemy Core in batches of 500.

The yardstick is what an ordinary program would do that has the facts in memory: it seals each row's facts as JSON under
AES-GCM, then one executemany and one durable commit a batch; no wire, no checks, no numbering, no acknowledgement. It
takes the very rows that the collector just wrote out of its table and puts them back, sealed anew.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import create_async_engine

from collector.settings import Folder, database_url
from collector.store.tables import events
from collector.store.vault import DataKey
from tests.bench.measure import Measure, at_least, plain
from tests.postgres import running_postgres
from tests.processes import Collector

ROUNDS = 3  # each side in turn, and the median of the ratios: the machine's mood changes within a minute
EVENTS = 30_000  # a round
BATCH = 500
# What the load's events hold beside their columns.
FACTS = {"session": "1", "address": "127.0.0.1", "facts": {"name": "writer", "seconds": 30}}


def run() -> list[Measure]:
    """The ratio on both databases, and both sides of it."""
    with tempfile.TemporaryDirectory() as folder:
        measures = _measure("SQLite", Path(folder), None)
    with tempfile.TemporaryDirectory() as folder, running_postgres() as server:
        measures += _measure("PostgreSQL", Path(folder), server.create())
    return measures


def _measure(name: str, folder: Path, database: str | None) -> list[Measure]:
    collector = Collector(folder / "collector", database=database)
    collector.init()
    collector.start()
    url = database_url(Folder(collector.data), database)
    ours: list[float] = []
    theirs: list[float] = []
    try:
        flood(collector, EVENTS // 10)  # the first of anything is slow
        asyncio.run(_yardstick(url))
        for _ in range(ROUNDS):
            report = flood(collector, EVENTS)
            ours.append(report["events"] / report["seconds"])
            theirs.append(asyncio.run(_yardstick(url)))
    finally:
        collector.kill()
    ratio = median(one / other for one, other in zip(ours, theirs, strict=True))
    return [
        at_least("ingest", f"durable events over gRPC ÷ SQLAlchemy Core, {name}", ratio, 0.6, ""),
        plain("ingest", f"durable events over gRPC, {name}", median(ours), "events/s"),
        plain("ingest", f"the same rows sealed and written by SQLAlchemy Core, {name}", median(theirs), "rows/s"),
    ]


def start_load(collector: Collector, *arguments: str) -> subprocess.Popen[str]:
    """The load's process, ready and waiting for its word."""
    token = collector.token(group="load", uses=64)
    ca = collector.data / "keys" / "ca.crt"
    load = subprocess.Popen(
        [
            sys.executable, "-m", "tests.bench.load", f"127.0.0.1:{collector.enrol_port}",
            f"127.0.0.1:{collector.uplink_port}", str(ca), *arguments,
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "HEED_ENROL_TOKEN": token["token"]},
    )  # fmt: skip
    assert load.stdout is not None
    assert load.stdout.readline() == "ready\n"
    return load


def flood(collector: Collector, count: int) -> dict[str, float]:
    """Send so many routine events from four devices as fast as they are taken."""
    load = start_load(collector, "--devices", "4", "--events", str(count))
    assert load.stdin is not None
    assert load.stdout is not None
    load.stdin.write("\n")
    load.stdin.flush()
    report: dict[str, float] = json.loads(load.stdout.readline())
    load.wait(30)
    return report


async def _yardstick(url: str) -> float:
    """Rows a second by plain Core inserts, each batch committed durably, into the table the rows came from."""
    engine = create_async_engine(url)
    durable = "PRAGMA synchronous=FULL" if url.startswith("sqlite") else "SET synchronous_commit=on"
    async with engine.begin() as connection:
        rows: list[dict[str, Any]] = [dict(row) for row in (await connection.execute(select(events))).mappings()]
        await connection.execute(events.delete())
    key, encode = DataKey(os.urandom(32)), json.JSONEncoder(separators=(",", ":")).encode
    began = time.monotonic()
    for place in range(0, len(rows), BATCH):
        batch = [{**row, "sealed": key.seal(encode(FACTS).encode(), row["id"])} for row in rows[place : place + BATCH]]
        async with engine.connect() as connection:
            await connection.exec_driver_sql(durable)
            await connection.commit()
            await connection.execute(insert(events), batch)
            await connection.commit()
    spent = time.monotonic() - began
    async with engine.begin() as connection:
        await connection.execute(events.delete())  # so that the next round meets the table as this one did
    await engine.dispose()
    return len(rows) / spent
