"""ingest: events a second committed durably over gRPC ÷ the same sealed rows by SQLAlchemy Core in batches of 500.

The yardstick takes the very rows that the collector just wrote out of its table and puts them back: one executemany
and one durable commit a batch, sealed already, nothing else.
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
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import create_async_engine

from collector.settings import Folder, database_url
from collector.store.tables import events
from tests.bench.measure import Measure, at_least, plain
from tests.postgres import running_postgres
from tests.processes import Collector

EVENTS = 40_000
BATCH = 500


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
    try:
        report = flood(collector, EVENTS)
    finally:
        collector.stop()
    ours = report["events"] / report["seconds"]
    theirs = asyncio.run(_yardstick(database_url(Folder(collector.data), database)))
    return [
        at_least("ingest", f"durable events over gRPC ÷ SQLAlchemy Core, {name}", ours / theirs, 0.4, ""),
        plain("ingest", f"durable events over gRPC, {name}", ours, "events/s"),
        plain("ingest", f"the same rows by SQLAlchemy Core, {name}", theirs, "events/s"),
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
    began = time.monotonic()
    for place in range(0, len(rows), BATCH):
        async with engine.connect() as connection:
            await connection.exec_driver_sql(durable)
            await connection.commit()
            await connection.execute(insert(events), rows[place : place + BATCH])
            await connection.commit()
    spent = time.monotonic() - began
    await engine.dispose()
    return len(rows) / spent
