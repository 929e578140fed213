"""Nothing urgent waits behind the routine, however much of it was gathered offline (D6)."""

from __future__ import annotations

import asyncio
import contextlib
import json
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from policy.severity import Severity
from tests.faults.delivered import ids
from tests.faults.ledger import hand_over, keyword_event
from tests.faults.school import School
from tests.processes import wait_for

ROUTINE = 20_000


@pytest.mark.only_on("linux")
@pytest.mark.clause("D5", "D6", "J23")
@pytest.mark.timeout(240)
def test_after_20000_routine_events_offline_the_urgent_one_is_committed_first(tmp_path: Path) -> None:
    school = School(tmp_path)
    try:
        school.begin()
        wait_for("the agent's own words to be delivered", lambda: school.agent.status()["waiting_routine"] == 0)
        school.collector.kill()
        before = len(arrivals(school))
        urgent = keyword_event(0, Severity.CRITICAL)
        routine = [keyword_event(number, Severity.MEDIUM) for number in range(ROUTINE)]
        spooled = asyncio.run(hand_over(school.paths.socket, [*routine, urgent], within=90))
        assert len(spooled) == ROUTINE + 1

        restarted = datetime.now(UTC)
        school.collector.start()
        this_one = f"SELECT id FROM events WHERE id = x'{urgent.id.hex}'"  # noqa: S608 - our own hexadecimal digits
        wait_for("the urgent event", lambda: ids(school.collector, this_one), seconds=60, every=0.02)
        seen = datetime.now(UTC)
        assert arrivals(school)[before] == urgent.id
        assert (seen - reconnected(school, restarted)).total_seconds() < 1.0

        school.committed = spooled
        outcome = school.settle(seconds=120)
        assert outcome.sound, outcome
    finally:
        school.end()


def arrivals(school: School) -> list[UUID]:
    """The ids of the first events in the order in which they were committed; enough of them to see which came first."""
    path = f"file:{school.collector.data / 'heed.db'}?mode=ro"
    with contextlib.closing(sqlite3.connect(path, uri=True, timeout=10)) as database:
        rows = database.execute("SELECT id FROM events ORDER BY rowid LIMIT 100").fetchall()
    return [UUID(bytes=bytes(id_)) for (id_,) in rows]


def reconnected(school: School, since: datetime) -> datetime:
    """When the agent says that it was in touch again."""
    program = school.agent.program
    assert program is not None

    def told() -> datetime | None:
        for line in program.log_text().splitlines():
            with contextlib.suppress(ValueError):
                entry = json.loads(line)
                at = datetime.fromisoformat(entry["timestamp"])
                if entry["event"] == "uplink_connected" and at > since:
                    return at
        return None

    found = wait_for("the agent's word of the connection", told)
    assert found is not None
    return found
