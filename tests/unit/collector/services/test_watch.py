"""The auditor looks at rows, not at whoever takes the steps: it finds out a runner that stands still."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from datetime import datetime
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from prometheus_client import generate_latest

from collector.domain.climbing import Escalation
from collector.domain.ladders import ladders_of
from collector.domain.people import Role, Viewer
from collector.domain.steady import SteadyClock
from collector.errors import BadRequest, NotifyFailed
from collector.notify.heartbeat import heartbeat
from collector.services.commit import commit
from collector.services.live import Live
from collector.services.metrics import Metrics
from collector.services.notifications import Notifications
from collector.services.watch import Watch
from collector.store import Store
from policy.presets import national
from policy.severity import Lane, Severity
from tests.factories.submissions import NOW, enrolled, received, submission
from tests.fakes.clock import FakeClock

SAYING = Escalation(ladders_of(national()))
MINUTE = 60


class School:
    """A collector whose runner a test may forget to run."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.clock = FakeClock(NOW)
        self.steady = SteadyClock(self.clock.now, self.clock.monotonic)
        self.metrics = Metrics()
        self.beats = 0
        self.dead_mail = self.dead_beat = False
        self.seen: datetime | None = None
        self.runner = Notifications(
            store,
            self.steady,
            Live(),
            self.send,
            lambda _address: "",
            escalation=self.as_it_says,
            school="Oak School",
            link="https://oak/q",
        )
        self.watch = Watch(store, self.steady, self.metrics, looked_at=lambda: self.runner.looked_at, beat=self.beat)

    async def as_it_says(self) -> Escalation:
        return SAYING

    async def send(self, _address: str, _title: str, _body: str) -> None:
        if self.dead_mail:
            raise NotifyFailed("it refused the message")

    async def beat(self) -> None:
        if self.dead_beat:
            raise NotifyFailed("the heartbeat's address did not take it")
        self.beats += 1

    async def raised(self) -> None:
        device = await enrolled(self.store)
        event = received(1, Severity.CRITICAL)
        await commit(self.store, [submission(device, event, lane=Lane.URGENT)], self.clock.now(), (), SAYING)

    async def amiss(self, minutes: float = 0) -> list[str]:
        """What the auditor finds after a while."""
        self.clock.advance(MINUTE * minutes)
        return [one.name for one in await self.watch.look()]


@pytest.fixture
async def school(store: Store) -> School:
    made = School(store)
    async with store.begin() as uow:
        await uow.accounts.add(Viewer("d" * 16, "dana", "Dana Lead", Role.DSL), NOW)
    await made.runner.add("dana", "mail", "mailto://dana")
    return made


@pytest.mark.clause("T4")
async def test_while_all_is_well_somebody_outside_hears_so_each_time(school: School) -> None:
    await school.raised()
    await school.runner.look()
    assert await school.amiss() == []
    assert await school.amiss(1) == []
    assert school.beats == 2
    assert school.watch.amiss() == ()
    assert b"heed_heartbeats_sent_total 2.0" in generate_latest(school.metrics.registry)


@pytest.mark.clause("T4")
async def test_a_step_that_nobody_takes_is_noticed_and_the_outside_hears_nothing(school: School) -> None:
    await school.raised()
    assert await school.amiss(2) == []
    assert school.beats == 1
    assert await school.amiss(2) == ["steps"]
    assert await school.amiss(2) == ["runner", "steps"]
    assert school.beats == 1
    figures = generate_latest(school.metrics.registry)
    assert b'heed_amiss{what="steps"} 1.0' in figures
    assert b"heed_escalation_overdue_steps 1.0" in figures
    await school.runner.look()
    assert await school.amiss() == []
    assert school.beats == 2


async def test_messages_that_nobody_takes_are_noticed(school: School) -> None:
    school.dead_mail = True
    await school.raised()
    await school.runner.look()
    assert await school.amiss(1) == ["unreached"]
    assert await school.amiss(3) == ["messages", "unreached", "untold"]
    school.dead_mail = False
    await school.runner.look()
    assert await school.amiss() == []


async def test_an_alert_without_a_ladder_and_people_without_channels_are_noticed(school: School) -> None:
    device = await enrolled(school.store)
    await commit(school.store, [submission(device, received(1, Severity.HIGH))], school.clock.now())
    (channel,) = await school.runner.channels_of("dana")
    await school.runner.remove("dana", channel.id)
    await school.runner.look()
    assert await school.amiss(4) == ["ladders", "nobody"]


async def test_a_clock_that_is_set_back_is_noticed(school: School) -> None:
    await school.runner.look()
    school.clock.step(-60 * MINUTE)
    assert await school.amiss() == ["clock"]


async def test_a_database_that_takes_nothing_is_noticed(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("collector.store.store._BUSY_MS", 50)
    school = School(sqlite_store)
    await school.runner.look()
    await sqlite_store.close()  # so that the next connection waits no longer than that
    lock = sqlite3.connect(str(sqlite_store._engine.url.database), isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    assert await school.amiss() == ["database"]
    assert school.beats == 0
    lock.execute("ROLLBACK")
    lock.close()
    assert await school.amiss() == ["nobody"]


async def test_an_auditor_that_looks_no_more_is_noticed_by_whoever_opens_a_page(school: School) -> None:
    await school.runner.look()
    assert await school.amiss() == []
    school.clock.advance(6 * MINUTE)
    assert [one.name for one in school.watch.amiss()] == ["watch"]


async def test_a_heartbeat_that_nobody_takes_stops_nothing(school: School) -> None:
    await school.runner.look()
    school.dead_beat = True
    assert await school.amiss() == []
    assert b"heed_heartbeats_sent_total 0.0" in generate_latest(school.metrics.registry)


class _Answering(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/well" else 404)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's own name
        """Says nothing."""


@pytest.fixture
def outside() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), _Answering) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


async def test_a_heartbeat_is_one_call_that_must_be_answered_well(outside: str) -> None:
    await heartbeat(f"{outside}/well")()
    with pytest.raises(NotifyFailed, match="HTTPError"):
        await heartbeat(f"{outside}/other")()


@pytest.mark.parametrize("address", ["", "file:///etc/passwd", "ftp://x.example/secret", "https://", "http://[secret"])
def test_a_heartbeat_s_address_is_one_of_the_web_and_is_not_repeated(address: str) -> None:
    with pytest.raises(BadRequest) as refused:
        heartbeat(address)
    assert "secret" not in str(refused.value)
