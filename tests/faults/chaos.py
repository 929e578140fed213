"""kill -9 at random over agent, collector and database, and the count of what was lost.

Events are committed through the real link without pause while programs are killed and started again at random
moments; at the end everything runs, all is delivered, and the ids of committed events are compared with the database.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path

from tests.faults.delivered import Outcome
from tests.faults.school import School, grown


def run_chaos(
    folder: Path, rounds: int, seed: int, database: str | None = None, kill_database: Callable[[], None] | None = None
) -> Outcome:
    """`rounds` kills; `kill_database` kills the database and starts it again, where it is a server."""
    choose = random.Random(seed)  # noqa: S311 - a fault is repeated by its seed, not guarded by it
    victims = ["agent", "collector", "both", *(["database"] if kill_database else [])]
    school = School(folder, database)
    try:
        school.begin()
        with school.ledger() as ledger:
            grown(ledger, 1)
            for _ in range(rounds):
                time.sleep(choose.uniform(0, 0.6))
                victim = choose.choice(victims)
                if victim in {"agent", "both"}:
                    school.agent.kill()
                if victim in {"collector", "both"}:
                    school.collector.kill()
                if victim == "database" and kill_database is not None:
                    kill_database()
                time.sleep(choose.uniform(0, 0.3))
                if victim in {"collector", "both"}:
                    school.collector.start()
                if victim in {"agent", "both"}:
                    school.agent.start()
            grown(ledger)
        return school.settle(seconds=120)
    finally:
        school.end()
