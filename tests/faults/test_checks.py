"""Each link broken, one at a time: the check fails at that stage, or says that it has no answer (T6, D10).

Everything between the challenge and the log is the real thing, but for the display, the gRPC stream and the clock: the
keyboard sensor, the helper's check, the lexicon, redaction, committer, spool, service, the device's key, the wire's
words, ingest and the log. What the table says is written to artefacts/check-faults.md.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy import text

from agent.core.event import Event
from agent.core.identifier import uuid7
from agent.core.pipeline import Emit, Pipeline
from agent.core.policy_state import InForce
from agent.core.rules import NATIONAL_RULES, TYPING, Rules
from agent.core.status import spool_states
from agent.errors import HookLost, SpoolError
from agent.runtime.checking import Checking
from agent.runtime.committer import Committer
from agent.runtime.matching import Matching
from agent.runtime.proving import HELPER_SECONDS, Proving
from agent.sensors.keyboard.hook import Ears, KeyboardSensor, NoKey
from agent.spool.memory import MemorySpool
from agent.wire.event import event_to_wire
from agent.wire.uplink import Vitals, heartbeat_message
from collector.domain.checks import SILENT_AFTER
from collector.domain.devices import Heartbeat
from collector.domain.received import Submission
from collector.rpc.translate import heartbeat_facts, received_event
from collector.services.checks import Checks, Wanted
from collector.services.commit import commit
from collector.services.live import Live
from collector.services.policy_offers import PolicyOffers
from collector.store import Store
from policy.evaluate.views import Monitoring
from policy.severity import Lane
from tests.conditions import until
from tests.factories.checks import KEY, OTHER_KEY, device_of, public_of, sign
from tests.factories.submissions import NOW
from tests.fakes.clock import FakeClock, FakeRandom, settle
from tests.stores import sqlite_store

__all__ = ["sqlite_store"]

T = TypeVar("T")
SILENCE = SILENT_AFTER.total_seconds() + 5
TABLE = Path(__file__).parents[2] / "artefacts" / "check-faults.md"


class Hook:
    """A display's: `deaf` hears nothing."""

    def __init__(self) -> None:
        self.ears: Ears | None = None
        self.deaf = False

    def arm(self, ears: Ears) -> None:
        self.ears = ears

    def armed(self) -> bool:
        return True

    def disarm(self) -> None:
        """Nothing is held."""

    def press_canary(self) -> bool:
        return False

    def is_canary(self, key: object) -> bool:
        return key is None

    def check_codes(self) -> tuple[int, int]:
        return (246, 247)

    def press_check(self, codes: Sequence[int]) -> bool:
        for code in codes:
            if self.ears is not None and not self.deaf:
                self.ears.press(NoKey(), code=code)
        return True


class Idle:
    """Somebody is at it, or not."""

    seconds = 1.0

    def idle_seconds(self) -> float:
        return self.seconds

    def close(self) -> None:
        """Nothing is held."""


class Way:
    """One device and its collector. What a fault breaks is a part of it."""

    def __init__(self, store: Store, pipeline: Pipeline) -> None:
        self.store, self.pipeline = store, pipeline
        self.clock = FakeClock(NOW)
        self.hook, self.idle = Hook(), Idle()
        self.sensor = KeyboardSensor(lambda: self.hook, self.idle, self.clock)
        self.helper_answers = True
        self.online = True
        self.policy = b""
        self.key = KEY
        self.spool = MemorySpool(FakeRandom())
        self.random = FakeRandom()
        live = Live()
        self.checks = Checks(store, self.clock.now, live, PolicyOffers(store, live))
        self.committer = Committer(
            self.spool, self.offload, self.clock, self.random, committed=lambda _lane: None, demo=False
        )
        self.checking = Checking(self.sensor, pipeline, self.clock, self.hold)
        self.proving = Proving(
            device_of(KEY),
            lambda words: (public_of(self.key), sign(self.key, words)),
            self.clock,
            self.offload,
            policy=lambda: self.policy,
            ask=self.ask,
            signed_in=lambda: 1,
            tell=self.committer.tell,
        )
        self.tasks: set[asyncio.Task[None]] = set()
        self.sent = 0

    async def offload(self, work: Callable[[], T]) -> T:
        return work()

    def ask(self, nonce: bytes) -> int:
        if self.helper_answers:
            self.checking.challenged(nonce)
        return 1

    def hold(self, commands: list[Emit]) -> None:
        for command in commands:
            made = uuid7(int(self.clock.now().timestamp() * 1000), self.random.bytes(10))
            event = Event(made, self.clock.now(), command.severity, "pupil", "s", False, command.payload)
            self.tasks.add(asyncio.create_task(self.take(event)))

    async def take(self, event: Event) -> None:
        await self.committer.commit(event)
        await self.proving.crossed(event, 0.001)

    async def challenge(self) -> None:
        """From the collector to the device, as far as there is a way."""
        await self.checks.look()
        for nonce in self.checks.challenges.of(device_of(KEY)):
            if self.online:
                self.proving.challenged(nonce)

    async def beat(self) -> None:
        """A heartbeat, as far as there is a way."""
        said = Vitals(spool_states(self.committer.trouble), helpers=1)
        message = heartbeat_message(said, self.spool.depth(), "0.1.0", 0, InForce())
        async with self.store.begin() as uow:
            beat = Heartbeat("127.0.0.1", heartbeat_facts(message.heartbeat), self.clock.now())
            await uow.devices.heartbeats({device_of(KEY): beat})

    async def deliver(self) -> None:
        """What the spool holds, over the wire and into the database, as far as there is a way."""
        if self.online:
            await self.beat()
        for lane in Lane if self.online else ():
            held = self.spool.read(lane, 1, 100)
            received = tuple(
                received_event(event_to_wire(one.event, one.sequence), lane, demo_allowed=False) for one in held
            )
            if received:
                numbers = received[0].sequence, received[-1].sequence + 1
                batch = Submission(device_of(KEY), "127.0.0.1", lane, 7, *numbers, received, self.clock.now())
                await commit(self.store, [batch], self.clock.now())
        await self.checks.look()

    async def outcome(self) -> tuple[str, str, str]:
        """The last word of the log: its kind, the stage and the cause."""
        last = (await self.checks.log())[-1]
        return last.kind, str(last.detail.get("stage", "")), str(last.detail.get("cause") or last.detail.get("why", ""))


@asynccontextmanager
async def working(path: Way) -> AsyncIterator[Way]:
    """All of it runs."""
    runs = (path.sensor.run(lambda _seen: None), path.checking.run(), path.proving.run(), path.committer.run())
    tasks = [asyncio.ensure_future(run) for run in runs]
    await until(lambda: bool(path.clock.slept) and path.sensor._hook is not None)
    try:
        yield path
    finally:
        for task in (*tasks, *path.tasks):
            task.cancel()
            with suppress(asyncio.CancelledError, HookLost):
                await task


@dataclass(frozen=True)
class Fault:
    """One link broken. `seconds` pass before the answer is looked for."""

    name: str
    plant: Callable[[Way, pytest.MonkeyPatch], None]
    kind: str
    stage: str
    seconds: float = 6.0


def nothing(_path: Way, _patch: pytest.MonkeyPatch) -> None:
    """All is well."""


def govern(monitoring: Monitoring) -> Callable[[Way, pytest.MonkeyPatch], None]:
    def plant(path: Way, _patch: pytest.MonkeyPatch) -> None:
        path.pipeline.govern(Rules(monitoring=monitoring), 0.0)

    return plant


def full_disk(path: Way, patch: pytest.MonkeyPatch) -> None:
    def append(*_: object, **__: object) -> None:
        raise SpoolError("the disk is full")

    patch.setattr(path.spool, "append", append)


FAULTS = (
    Fault("none", nothing, "proven", ""),
    Fault("keyboard unhooked", lambda path, _: setattr(path.hook, "deaf", True), "failed", "hook"),
    Fault("keyboard sensor not running", lambda path, _: setattr(path.sensor, "_hook", None), "failed", "hook"),
    Fault(
        "helper suspended",
        lambda path, _: setattr(path, "helper_answers", False),
        "failed",
        "helper",
        HELPER_SECONDS + 5,
    ),
    Fault("typing turned off by policy", govern(Monitoring(sensors={TYPING: False})), "failed", "match"),
    Fault("category turned off", govern(Monitoring(categories={"suicide": False})), "failed", "match"),
    Fault(
        "redaction broken",
        lambda _path, patch: patch.setattr("agent.runtime.checking.redact", lambda said: said),
        "failed",
        "redaction",
    ),
    Fault("spool full", full_disk, "silent", "spool", SILENCE),  # no event can say so: the heartbeat does
    Fault("wrong policy", lambda path, _: setattr(path, "policy", b"\7" * 32), "failed", "policy"),
    Fault(
        "another key signs",
        lambda path, _: setattr(path, "key", OTHER_KEY),
        "refused",
        "",
    ),
    Fault("port blocked", lambda path, _: setattr(path, "online", False), "silent", "wire", SILENCE),
    Fault("nobody uses it", lambda path, _: setattr(path.idle, "seconds", 31.0), "waiting", ""),
)


@pytest.fixture(scope="module")
def table() -> dict[str, tuple[str, str, str]]:
    return {}


async def school(store: Store, *, dsl: bool = True) -> None:
    async with store.begin() as uow:
        await uow.devices.enrol(
            {
                "id": device_of(KEY),
                "name": "laptop",
                "platform": "linux",
                "agent_version": "0.1.0",
                "group_name": "9B",
                "subject_kind": "pupil",
                "enrolled_at": NOW,
                "certificate_expires_at": NOW,
                "exchange_current": bytes(32),
                "exchange_previous": None,
            }
        )
    if dsl:
        made = "INSERT INTO users (id, name, role, display, created_at) VALUES ('dsl', 'dsl', 'dsl', 'D', 0)"
        async with store._engine.begin() as connection:
            await connection.execute(text(made))


@pytest.fixture(scope="module")
def detector() -> Pipeline:
    """The real one, made once; each test has a pipeline of its own around it."""
    return Pipeline(*Matching().detector(NATIONAL_RULES)[:1])


async def crossed(path: Way) -> None:
    """Until the helper has said something, where it is asked and answers."""
    if path.online and path.helper_answers:
        await until(lambda: bool(path.tasks), 20)


async def carried(path: Way, seconds: float) -> None:
    """A challenge sent, time passed, and what came of it brought home."""
    await path.checks.start("cli", Wanted(everything=True, reason="a fault"))
    await path.challenge()
    await crossed(path)
    await path.clock.pass_time(seconds)
    await settle()
    await path.deliver()


@pytest.mark.clause("T6", "D10")
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
async def test_a_check_fails_where_the_path_is_broken(
    sqlite_store: Store,
    detector: Pipeline,
    fault: Fault,
    table: dict[str, tuple[str, str, str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("agent.sensors.keyboard.hook._HEARD_SECONDS", 0.02)
    await school(sqlite_store)
    async with working(Way(sqlite_store, Pipeline(detector._detector))) as path:
        fault.plant(path, monkeypatch)
        await carried(path, fault.seconds)
        table[fault.name] = await path.outcome()
        assert table[fault.name][:2] == (fault.kind, fault.stage), table[fault.name]
    async with sqlite_store._engine.connect() as connection:
        for never in ("alerts", "tellings"):
            assert (await connection.execute(text(f"SELECT count(*) FROM {never}"))).scalar_one() == 0  # noqa: S608 - two constants


@pytest.mark.clause("T4")
async def test_where_nobody_would_be_shown_an_alert_the_check_says_so(
    sqlite_store: Store, detector: Pipeline, table: dict[str, tuple[str, str, str]]
) -> None:
    await school(sqlite_store, dsl=False)
    async with working(Way(sqlite_store, Pipeline(detector._detector))) as path:
        await carried(path, 1.0)
        table["routing to nobody"] = await path.outcome()
        assert table["routing to nobody"][:2] == ("failed", "routing")


@pytest.mark.clause("J23")
async def test_a_device_that_was_away_answers_when_it_returns_and_the_log_says_that_it_was_late(
    sqlite_store: Store, detector: Pipeline
) -> None:
    await school(sqlite_store)
    async with working(Way(sqlite_store, Pipeline(detector._detector))) as path:
        path.online = False
        await carried(path, 1.0)
        path.clock.step(timedelta(hours=3).total_seconds())
        path.online = True
        await path.challenge()
        await crossed(path)
        await path.clock.pass_time(3)
        await path.deliver()
        last = (await path.checks.log())[-1]
        assert (last.kind, last.detail["late"]) == ("proven", True)
        assert float(str(last.detail["seconds"])) > 10_000


def test_the_table_is_written(table: dict[str, tuple[str, str, str]]) -> None:
    rows = [f"| {name} | {kind} | {stage} | {cause} |" for name, (kind, stage, cause) in table.items()]
    TABLE.parent.mkdir(exist_ok=True)
    TABLE.write_text("\n".join(["| fault | verdict | stage | cause |", "|---|---|---|---|", *rows, ""]))
