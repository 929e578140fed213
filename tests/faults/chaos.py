"""Random kill -9 over agent, collector and database, and the count of what was lost (issue "From a real key press…").

One run: events are committed through the real link without pause while programs are killed and started again at random
moments; at the end everything runs, all is delivered, and the ids of committed events are compared with the ids that
stand in the collector's database.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import sqlite3
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import asyncpg

from agent.host.paths import Paths
from tests.faults.ledger import Ledger
from tests.processes import BIN, Agent, Collector, Program, wait_for


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run came to. `committed` is how many events the spool had vouched for."""

    committed: int
    lost: frozenset[UUID]
    duplicated: frozenset[UUID]


def service_of(agent: Agent) -> Program:
    """The agent's service alone: the ledger is its session helper."""
    arguments = [str(BIN / "heed-agent"), "service", "--data", str(agent.data)]
    return Program(arguments, agent.data.parent / "service.log")


def run_chaos(
    folder: Path, database: str | None, rounds: int, seed: int, kill_database: Callable[[], None] | None
) -> Outcome:
    """`rounds` kills; `kill_database` kills the database and starts it again, where it is a server."""
    choose = random.Random(seed)  # noqa: S311 - a fault is repeated by its seed, not guarded by it
    collector = Collector(folder / "collector", database=database)
    collector.init()
    collector.start()
    agent = Agent(folder / "agent", collector)
    agent.enrol()
    service = service_of(agent)
    service.start()
    victims = ["agent", "collector", "both", *(["database"] if kill_database else [])]
    with Ledger(Paths(agent.data).socket) as ledger:
        wait_for("a first committed event", lambda: ledger.committed)
        for _ in range(rounds):
            time.sleep(choose.uniform(0, 0.6))
            victim = choose.choice(victims)
            if victim in {"agent", "both"}:
                service.kill()
            if victim in {"collector", "both"}:
                collector.kill()
            if victim == "database" and kill_database is not None:
                kill_database()
            if victim in {"collector", "both"}:
                collector.start()
            if victim in {"agent", "both"}:
                service.start()
        before = len(ledger.committed)
        wait_for("events after the last kill", lambda: len(ledger.committed) > before + 5)
        ledger.stop()
    committed = ledger.committed
    with contextlib.suppress(AssertionError):  # what is missing is the outcome
        wait_for("all to be delivered", lambda: committed <= set(event_ids(collector)), seconds=90, every=0.5)
    service.kill()
    collector.kill()
    return outcome(committed, event_ids(collector))


def outcome(committed: set[UUID], delivered: list[UUID]) -> Outcome:
    """Compare the ledger with the database."""
    counts = Counter(delivered)
    return Outcome(
        len(committed),
        frozenset(committed - set(counts)),
        frozenset(identity for identity, count in counts.items() if count > 1),
    )


def event_ids(collector: Collector) -> list[UUID]:
    """The ids of all events in the collector's database, read past the collector."""
    if collector.database is None:
        with sqlite3.connect(f"file:{collector.data / 'heed.db'}?mode=ro", uri=True) as database:
            rows = database.execute("SELECT id FROM events").fetchall()
    else:
        rows = asyncio.run(_postgres_ids(collector.database))
    return [UUID(bytes=bytes(id_)) for (id_,) in rows]


async def _postgres_ids(url: str) -> list[tuple[object]]:
    connection = await asyncpg.connect(url.replace("postgresql+asyncpg", "postgresql"))
    try:
        return [tuple(row) for row in await connection.fetch("SELECT id FROM events")]
    finally:
        await connection.close()
