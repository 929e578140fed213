"""Full disks, a locked and a vanished database: nothing vouched for is lost, it is said what is wrong, it passes."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sqlite3
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from policy.severity import Severity
from tests.faults.delivered import EVENTS, ids
from tests.faults.ledger import hand_over, keyword_event
from tests.faults.school import School, grown
from tests.postgres import PostgresServer, postgres_server
from tests.processes import wait_for

__all__ = ["postgres_server"]

pytestmark = pytest.mark.only_on("linux")

needs_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="a small disk is mounted, which only root may"
)


@contextmanager
def small_disk(at: Path, megabytes: int) -> Iterator[Path]:
    at.mkdir(mode=0o700)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=700", "heed-test", str(at)], check=True)
    try:
        yield at
    finally:
        subprocess.run(["umount", "--lazy", str(at)], check=True)


def fill(disk: Path) -> Path:
    """A file that takes all the room there is."""
    filler = disk / "filler"
    with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            if file.write(bytes(4096)) < 4096:
                break
    return filler


def healthy(school: School) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{school.collector.console_port}/healthz", timeout=10) as answer:
            code = answer.status
    except urllib.error.HTTPError as error:
        with error:
            code = error.code
    assert code in (200, 503)
    return bool(code == 200)


def told(school: School, fact: str) -> Any:
    return school.agent.status().get(fact)


def in_trouble(school: School) -> dict[str, Any]:
    """What the agent says of itself once it says that something is wrong."""
    status = wait_for(
        "the agent to say what is wrong", lambda: said if (said := school.agent.status()).get("trouble") else None
    )
    assert status is not None
    return status


def offline(school: School) -> str:
    """Why the agent is not in touch, once it says that it is not."""
    status = wait_for(
        "the agent to say so too",
        lambda: said if (said := school.agent.status()).get("collector") == "offline" else None,
        every=0.2,
    )
    assert status is not None
    return str(status["collector_detail"])


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    made = School(tmp_path)
    try:
        yield made
    finally:
        made.end()


@needs_root
@pytest.mark.clause("J23")
@pytest.mark.timeout(240)
def test_a_full_disk_under_the_spool_keeps_what_is_urgent_and_says_so(school: School, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 16) as disk:
        school.agent.data = disk / "agent"  # its log lies beside it, on the same full disk
        try:
            school.begin()
            school.collector.kill()
            routine = [keyword_event(number, Severity.MEDIUM) for number in range(200)]
            assert len(asyncio.run(hand_over(school.paths.socket, routine, within=30))) == 200
            filler = fill(disk)

            urgent = [keyword_event(number, Severity.URGENT) for number in range(500)]
            kept = asyncio.run(hand_over(school.paths.socket, urgent, within=30))
            assert len(kept) == 500, "the reserve must hold this much"

            more = [keyword_event(number, Severity.URGENT) for number in range(16_000)]
            kept |= asyncio.run(hand_over(school.paths.socket, more, within=20))
            assert len(kept) < 16_500, "the disk was not full"
            status = in_trouble(school)
            assert status["trouble"].startswith("Events cannot be kept: ")
            assert status["trouble"].count(".") == 1
            assert status["trouble"] in status["reasons"]
            assert status["monitored"] is False

            filler.unlink()
            kept |= asyncio.run(hand_over(school.paths.socket, more, within=60))
            assert len(kept) == 16_500
            wait_for("the trouble to be over", lambda: told(school, "trouble") == "")
            school.collector.start()
            school.committed = kept
            outcome = school.settle(120)
            assert outcome.sound, outcome

            lost = {event.id for event in routine} - set(ids(school.collector, EVENTS))
            assert told(school, "dropped") >= len(lost), "what made way for the urgent is counted"
        finally:
            school.end()


@needs_root
@pytest.mark.clause("D5")
@pytest.mark.timeout(180)
def test_a_full_disk_under_the_database_loses_nothing_and_passes(school: School, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 16) as disk:
        school.collector.data = disk / "collector"  # as above, the log with it
        try:
            school.begin()
            wait_for("health", lambda: healthy(school))
            with school.ledger() as ledger:
                grown(ledger)
                filler = fill(disk)
                wait_for("the collector to say that it cannot write", lambda: not healthy(school), every=0.2)
                assert offline(school).count(".") == 1
                grown(ledger)
                filler.unlink()
                grown(ledger)
            outcome = school.settle()
            assert outcome.sound, outcome
            wait_for("health again", lambda: healthy(school))
        finally:
            school.end()


@pytest.mark.clause("D5")
@pytest.mark.timeout(180)
def test_a_database_locked_for_seconds_loses_nothing_and_passes(school: School) -> None:
    school.begin()
    with school.ledger() as ledger:
        grown(ledger)
        path = school.collector.data / "heed.db"
        with contextlib.closing(sqlite3.connect(path, isolation_level=None, timeout=10)) as other:
            other.execute("BEGIN EXCLUSIVE")
            before = set(ids(school.collector, EVENTS))
            wait_for("the collector to say that it cannot write", lambda: not healthy(school), every=0.2)
            offline(school)
            grown(ledger)
            assert set(ids(school.collector, EVENTS)) == before
            other.execute("ROLLBACK")
        grown(ledger)
    outcome = school.settle()
    assert outcome.sound, outcome
    wait_for("health again", lambda: healthy(school))


@pytest.mark.clause("D5", "J23")
@pytest.mark.timeout(240)
@pytest.mark.parametrize("seconds", [15, pytest.param(60, marks=pytest.mark.soak)])
def test_a_database_gone_for_a_while_loses_nothing_and_passes(
    tmp_path: Path, postgres_server: PostgresServer, seconds: float
) -> None:
    school = School(tmp_path, postgres_server.create())
    try:
        school.begin()
        with school.ledger() as ledger:
            grown(ledger)
            gone = time.monotonic()
            postgres_server.stop()
            try:
                wait_for("the collector to say that it cannot write", lambda: not healthy(school), every=0.2)
                assert "collector" in offline(school)
                grown(ledger)
                wait_for("that time to be over", lambda: time.monotonic() - gone > seconds, seconds=90, every=1)
            finally:
                postgres_server.start()
            grown(ledger)
        outcome = school.settle()
        assert outcome.sound, outcome
        school.in_touch()
        wait_for("health again", lambda: healthy(school))
        waiting = wait_for("an empty spool", lambda: told(school, "waiting_urgent") == 0)
        assert waiting
    finally:
        school.end()
