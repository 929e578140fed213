"""triage: what a queue page, a search and a case cost the server with years in the store (100,000 alerts, 5,000 cases).

Asked through the console itself (routing, session, query, template), without a network: httpx straight into the
application. The ratio is the same page over a store of 1,000 alerts in 50 cases: a page is one walk along an index, so
it should cost about the same however much lies behind it.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

import httpx

from collector.app.house import initialise, opened
from collector.app.loading import Given, load
from collector.console.app import create_console
from collector.domain.people import Role
from collector.settings import School
from tests.bench.measure import Measure, at_most, percentile, plain
from tests.factories.full_store import fill
from tests.postgres import running_postgres

ALERTS, CASES = 100_000, 5_000
FEW = 100  # times fewer, on the other side of the ratio
ROUNDS = 15
PASSWORD = "four quiet garden spoons"
_PAGES = {
    "queue": "/queue",
    "its last page": "/queue?state=all&page=2000",
    "search, a word": "/queue?state=all&text=runaway",
    "search, an account": "/queue?state=all&text=pupil.777",
    "search that finds nothing": "/queue?state=all&text=zebedee",
    "cases": "/cases",
    "the week's report": "/reports",
}
_AIMS = {"queue": 100.0, "its last page": 100.0, "search, a word": 300.0, "search, an account": 300.0,
         "search that finds nothing": 300.0}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Took:
    """Milliseconds of one page."""

    median: float
    p95: float


def run() -> list[Measure]:
    """Each page on both databases; and how much dearer it is than over a small store."""
    measures = _measure("SQLite", None, None)
    with running_postgres() as server:
        measures += _measure("PostgreSQL", server.create(), server.create())
    return measures


def _measure(name: str, full: str | None, small: str | None) -> list[Measure]:
    many = asyncio.run(_asked(full, ALERTS, CASES))
    few = asyncio.run(_asked(small, ALERTS // FEW, CASES // FEW))
    measures = []
    for page, took in many.items():
        what = f"{page}, {name}"
        aim = _AIMS.get(page)
        measures.append(
            at_most("triage", what, took.median, aim, "ms") if aim else plain("triage", what, took.median, "ms")
        )
        measures.append(plain("triage", f"{what}, p95", took.p95, "ms"))
    ratio = many["queue"].median / few["queue"].median
    return [*measures, plain("triage", f"queue over 100,000 alerts ÷ over 1,000, {name}", ratio, "×")]


async def _asked(database: str | None, alerts: int, cases: int) -> dict[str, _Took]:
    with tempfile.TemporaryDirectory() as folder:
        given = Given(database=database)
        await initialise(Path(folder) / "data", School("A school"), given)
        settings = load(Path(folder) / "data", given)
        async with opened(settings) as house:
            users = house.services.users
            await users.redeem(await users.create("dana", "Dana Lead", Role.DSL), PASSWORD)
            await fill(house.store, alerts, cases, until=datetime.now(UTC))
            if database:
                await _analysed(database)
            session = (await users.sign_in("dana", PASSWORD, "127.0.0.1")).session
            transport = httpx.ASGITransport(app=create_console(settings, house.services))
            async with httpx.AsyncClient(
                transport=transport, base_url=settings.console_url, cookies={"heed": session}
            ) as client:
                return {page: await _took(client, path) for page, path in _PAGES.items()}


async def _took(client: httpx.AsyncClient, path: str) -> _Took:
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        answer = await client.get(path)
        times.append((time.perf_counter() - began) * 1000)
        if answer.status_code != httpx.codes.OK:
            raise RuntimeError(f"{path} was answered with {answer.status_code}")
    return _Took(median(times[1:]), percentile(times[1:], 0.95))  # the first compiles its template


async def _analysed(database: str) -> None:
    """As PostgreSQL does by itself within a minute."""
    from sqlalchemy import text
    from sqlalchemy.ext.asyncio import create_async_engine

    from collector.settings import Folder, database_url

    engine = create_async_engine(database_url(Folder(Path()), database))
    async with engine.begin() as connection:
        await connection.execute(text("ANALYZE"))
    await engine.dispose()
