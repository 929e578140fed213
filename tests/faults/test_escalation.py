"""Every step of every ladder is taken once and none is missed, whatever dies meanwhile; and nobody is left untold (T4).

What dies here is what dies in a school: a collector at any commit, one of two replicas, the database, the mail server,
the clock's battery. A collector that is killed is one that never comes back from a commit: the step it had begun is as
the database left it. One test kills the real program, at the same commits, beside a real mail server.
"""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from sqlalchemy import text

from collector.app.house import opened
from collector.app.loading import Given, load
from collector.domain.climbing import Escalation
from collector.domain.ladders import ladders_of
from collector.domain.people import Role, Viewer
from collector.domain.steady import SteadyClock
from collector.errors import NotifyFailed, StoreUnavailable
from collector.notify.channels import send
from collector.services.audit import Audit
from collector.services.commit import commit
from collector.services.live import Live
from collector.services.metrics import Metrics
from collector.services.notifications import Notifications, Send
from collector.services.watch import Watch
from collector.settings import Folder, database_url
from collector.store import Store, Vault
from policy.presets import national
from policy.severity import Lane, Severity
from tests.factories.submissions import NOW, enrolled, received, submission
from tests.fakes.clock import FakeClock
from tests.fakes.smtp import MailServer
from tests.faults.school import CRASHED
from tests.postgres import PostgresServer, postgres_server, postgres_url
from tests.processes import Collector, wait_for
from tests.stores import MASTER

__all__ = ["postgres_server", "postgres_url"]

SAYING = Escalation(ladders_of(national()))
STEPS = len(SAYING.ladders[Severity.CRITICAL])
PEOPLE = (("dana", Role.DSL), ("dev", Role.DEPUTY), ("hal", Role.HEADTEACHER), ("carol", Role.CHAIR))
BOUNDARIES = ("notify.before_commit", "notify.after_commit", "told.before_commit", "told.after_commit")
MINUTE = 60


class Killed(BaseException):
    """As kill -9: nothing that handles errors may hold it up."""


class Replica:
    """One collector of several over one database. `dies_at`: the name of a commit's boundary."""

    def __init__(self, school: School, store: Store) -> None:
        self.store = store
        self.dies_at = ""
        store._on_step = self.step
        self.runner = Notifications(
            store,
            school.steady,
            Live(),
            school.send,
            lambda _address: "",
            escalation=school.as_it_says,
            school="Oak School",
            link="https://oak/q",
        )

    def step(self, name: str) -> None:
        if name == self.dies_at:
            raise Killed

    async def look(self) -> None:
        """Once; it may die of it, or find no database."""
        with suppress(Killed, StoreUnavailable):
            await self.runner.look()
        self.dies_at = ""


class School:
    """Two replicas, four people, and a mail server that may be down."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.clock = FakeClock(NOW)
        self.steady = SteadyClock(self.clock.now, self.clock.monotonic)
        self.sent: Counter[str] = Counter()
        self.mail_is_down = False
        self.by: Send = self.counted
        self.alerts = 0
        self.replicas: list[Replica] = []

    @classmethod
    @asynccontextmanager
    async def at(cls, url: str) -> AsyncIterator[School]:
        """One in which everybody has a channel."""
        school = cls(url)
        await school.begin()
        try:
            yield school
        finally:
            for replica in school.replicas:
                await replica.store.close()

    async def begin(self) -> None:
        store = await Store.open(self.url, Vault(MASTER))
        await store.migrate()
        async with store.begin() as uow:
            for name, role in PEOPLE:
                await uow.accounts.add(Viewer(name * 4, name, name.title(), role), NOW)
        self.replicas = [Replica(self, store), Replica(self, await Store.open(self.url, Vault(MASTER)))]
        for name, _role in PEOPLE:
            await self.replicas[0].runner.add(name, "mail", f"mailto://{name}")

    async def as_it_says(self) -> Escalation:
        return SAYING

    async def send(self, address: str, title: str, body: str) -> None:
        await self.by(address, title, body)

    async def counted(self, address: str, _title: str, _body: str) -> None:
        await asyncio.sleep(0)
        if self.mail_is_down:
            raise NotifyFailed("it could not be reached")
        self.sent[address] += 1

    async def raised(self) -> None:
        self.alerts += 1
        store = self.replicas[0].store
        device = await enrolled(store, self.alerts)
        event = received(1, Severity.CRITICAL)
        await commit(store, [submission(device, event, lane=Lane.URGENT)], self.clock.now(), (), SAYING)

    async def look(self, minutes: float = 0) -> None:
        """Time passes, and both look at once."""
        self.clock.advance(MINUTE * minutes)
        await asyncio.gather(*(replica.look() for replica in self.replicas))

    async def amiss(self) -> list[str]:
        """What the auditor says."""
        replica = self.replicas[0]
        watch = Watch(replica.store, self.steady, Metrics(), looked_at=lambda: replica.runner.looked_at)
        return [one.name for one in await watch.look()]

    async def settle(self) -> None:
        """Whatever happened, is over; an hour and a half passes."""
        self.mail_is_down = False
        for _round in range(18):
            await self.look(5)

    async def steps(self) -> list[list[int]]:
        """What the audit says of each alert's ladder."""
        found: dict[str, list[int]] = {}
        for entry in await Audit(self.replicas[0].store).list():
            if entry.action == "alert.escalated":
                step = entry.detail["step"]
                assert isinstance(step, int)
                found.setdefault(entry.object, []).append(step)
        return list(found.values())

    async def nobody_was_missed(self, *but: str) -> None:
        """Each step of each ladder once, in order; each message that they call for taken; nothing amiss."""
        assert await self.steps() == [list(range(STEPS))] * self.alerts
        async with self.replicas[0].store._engine.connect() as connection:
            rows = (await connection.execute(text("SELECT told_at, next_at FROM tellings"))).all()
        assert len(rows) == self.alerts * 6  # of two steps the DSL and the deputy, then the head, then the chair
        assert all(told is not None and due is None for told, due in rows)
        assert set(self.sent) == {f"mailto://{name}" for name, _role in PEOPLE}
        assert set(await self.amiss()) <= set(but)


@pytest.fixture
def file_url(tmp_path: Path) -> str:
    return database_url(Folder(tmp_path), None)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    given = request.getfixturevalue("postgres_url") if request.param == "postgresql" else None
    return database_url(Folder(tmp_path), given)


async def chaos(url: str, rounds: int, seed: int) -> None:
    """Both replicas die at random boundaries, while alerts come, mail fails and the clock is set back and forth."""
    chance = random.Random(seed)  # noqa: S311 - which of them dies is no secret
    async with School.at(url) as school:
        for _round in range(rounds):
            if chance.random() < 0.4:
                await school.raised()
            for replica in school.replicas:
                replica.dies_at = chance.choice(("", *BOUNDARIES))
            school.mail_is_down = chance.random() < 0.3
            school.clock.step(chance.choice((0, 0, 0, -3600, -30)))
            await school.look(chance.choice((0, 1, 3, 8)))
        await school.settle()
        await school.nobody_was_missed("clock")


@pytest.mark.clause("T4")
async def test_every_step_is_taken_once_whoever_dies_at_whichever_commit(url: str) -> None:
    await chaos(url, rounds=12, seed=6)


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(20))
async def test_and_so_it_is_a_thousand_deaths_later(url: str, seed: int) -> None:
    await chaos(url, rounds=200, seed=seed)


@pytest.mark.clause("T4")
@pytest.mark.parametrize("boundary", BOUNDARIES)
async def test_what_one_replica_leaves_half_done_the_other_finishes(file_url: str, boundary: str) -> None:
    async with School.at(file_url) as school:
        await school.raised()
        school.replicas[0].dies_at = boundary
        await school.replicas[0].look()
        school.clock.advance(3 * MINUTE)  # a claim runs out after two
        await school.replicas[1].look()
        assert school.sent["mailto://dana"] == (2 if boundary == "told.before_commit" else 1)
        await school.settle()
        await school.nobody_was_missed()


@pytest.mark.clause("T4")
async def test_of_two_replicas_each_message_comes_from_one(postgres_url: str) -> None:
    async with School.at(database_url(Folder(Path()), postgres_url)) as school:
        await school.raised()
        await school.look()
        await school.settle()
        await school.nobody_was_missed()
        assert school.sent == {"mailto://dana": 2, "mailto://dev": 2, "mailto://hal": 1, "mailto://carol": 1}


@pytest.mark.clause("T4")
async def test_a_database_that_was_gone_for_an_hour_misses_no_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("collector.store.store._BUSY_MS", 20)
    async with School.at(database_url(Folder(tmp_path), None)) as school:
        await school.raised()
        await school.look()
        lock = sqlite3.connect(tmp_path / "heed.db", isolation_level=None)
        lock.execute("BEGIN IMMEDIATE")
        for _round in range(6):
            await school.look(10)
        assert await school.amiss() == ["database"]
        lock.execute("ROLLBACK")
        lock.close()
        assert await school.amiss() == ["steps"]
        await school.settle()
        await school.nobody_was_missed()


@pytest.mark.clause("T4")
async def test_a_postgresql_that_is_killed_misses_no_step(postgres_server: PostgresServer, postgres_url: str) -> None:
    async with School.at(database_url(Folder(Path()), postgres_url)) as school:
        await school.raised()
        await school.look()
        await asyncio.to_thread(postgres_server.crash)
        await school.look(10)
        await school.settle()
        await school.nobody_was_missed()


@pytest.mark.clause("T4")
async def test_a_clock_that_is_set_back_delays_no_step_and_one_set_forward_skips_none(file_url: str) -> None:
    async with School.at(file_url) as school:
        await school.raised()
        await school.look()
        school.clock.step(-3600)
        await school.look(6)
        assert await school.steps() == [[0, 1]]
        assert await school.amiss() == ["clock"]
        school.clock.step(2 * 3600)
        await school.look()
        await school.nobody_was_missed()


@pytest.mark.clause("T4")
async def test_a_dead_mail_server_hands_on_to_the_next_channel_and_the_next_person_at_once(tmp_path: Path) -> None:
    async with School.at(database_url(Folder(tmp_path), None)) as school:
        with MailServer() as dead, MailServer() as alive:
            dead.down()
            school.by = send  # the real one, to real mail servers
            (runner, store) = (school.replicas[0].runner, school.replicas[0].store)
            for name, _role in PEOPLE:
                for channel in await runner.channels_of(name):
                    await runner.remove(name, channel.id)
            await runner.add("dana", "mail", dead.address)
            await runner.add("hal", "mail", dead.address)
            school.clock.advance(1)
            await runner.add("hal", "his own", alive.address)
            await school.raised()
            await school.look()
            assert len(alive.messages) == 1
            assert "critical alert" in alive.messages[0]
            actions = Counter(entry.action for entry in await Audit(store).list())
            assert actions["alert.told"] == 1
            assert actions["notify.unreached"] == 2
            assert await school.amiss() == ["unreached"]
            dead.up()
            await school.look(1)
            assert len(dead.messages) == 1
            assert await school.amiss() == []
            dead.refuses = True
            await school.raised()
            await school.look()
            assert len(alive.messages) == 2


async def _alert(collector: Collector, severity: Severity) -> None:
    """Straight into the collector's database, as its ingest would."""
    async with opened(load(collector.data, Given())) as house:
        device = await enrolled(house.store)
        saying = await house.services.policies.escalation()
        now = house.services.clock()
        await commit(house.store, [submission(device, received(1, severity), lane=Lane.URGENT)], now, (), saying)


@pytest.mark.soak
@pytest.mark.timeout(600)
@pytest.mark.clause("T4")
@pytest.mark.parametrize("boundary", BOUNDARIES)
async def test_the_real_program_killed_at_any_commit_finishes_what_it_began(tmp_path: Path, boundary: str) -> None:
    with MailServer() as mail, Collector(tmp_path / "collector") as collector:
        collector.init()
        collector.ask("user", "create", "dana", "--role", "dsl")
        collector.ask("user", "channel", "add", "dana", "--label", "mail", stdin=f"{mail.address}\n")
        await _alert(collector, Severity.CRITICAL)
        collector.env["HEED_CRASH_AT"] = boundary
        program = collector.launch().process
        assert program is not None
        wait_for("the collector's end", lambda: program.poll() is not None)
        assert program.returncode == CRASHED
        del collector.env["HEED_CRASH_AT"]
        collector.start()
        wanted = 2 if boundary == "told.before_commit" else 1  # what was sent and not written down comes twice
        wait_for("the mail", lambda: len(mail.messages) >= wanted, 180)  # a claim runs out after two minutes
        assert f":{collector.console_port}/queue" in mail.messages[0].replace("=\r\n", "")
        collector.stop()
    async with opened(load(collector.data, Given())) as house:
        audit = await house.audit.list()
    steps = Counter(str(one.detail["step"]) for one in audit if one.action == "alert.escalated")
    assert set(steps.values()) == {1}
    assert "0" in steps
