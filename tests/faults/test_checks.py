"""Each link broken, one at a time: the check fails at that stage, the ledger has the gap, the wall shows it (T6, D10).

Everything between the challenge and the log is the real thing, but for the display, the gRPC stream and the clock: the
keyboard sensor, the helper's check, the lexicon, redaction, committer, spool, service, the device's key, the wire's
words, ingest, the log, the ledger and the wall. docs/checks.md has the table that came of it, and is held to it.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy import text

from agent.core.check import USED_WITHIN
from agent.core.event import Event, Liveness, SensorState
from agent.core.identifier import uuid7
from agent.core.pipeline import Emit, Pipeline
from agent.core.policy_state import InForce
from agent.core.rules import NATIONAL_RULES, TYPING, Rules
from agent.core.status import helper_states, spool_states
from agent.errors import HookLost, SpoolError
from agent.runtime.checking import Checking
from agent.runtime.committer import Committer
from agent.runtime.matching import Matching
from agent.runtime.proving import HELPER_SECONDS, Proving
from agent.sensors.keyboard.hook import Ears, KeyboardSensor, NoKey
from agent.spool.memory import MemorySpool
from agent.wire.event import event_to_wire
from agent.wire.uplink import Vitals, heartbeat_message
from collector.domain.check_log import ASKED
from collector.domain.climbing import Escalation
from collector.domain.coverage import Account
from collector.domain.received import Submission
from collector.errors import NotifyFailed
from collector.rpc.translate import heartbeat_facts, received_event
from collector.services.checks import Checks, Wanted
from collector.services.commit import commit
from collector.services.coverage import Coverage
from collector.services.devices import Devices
from collector.services.live import Live
from collector.services.notifications import Notifications
from collector.services.policy_offers import PolicyOffers
from collector.store import Store
from policy.evaluate.views import Monitoring
from policy.severity import Lane
from tests.conditions import until
from tests.factories.checks import KEY, OTHER_KEY, device_of, public_of, sign
from tests.factories.submissions import NOW
from tests.fakes.clock import FakeClock, FakeRandom, settle
from tests.stores import migrated_file, sqlite_store

__all__ = ["migrated_file", "sqlite_store"]

T = TypeVar("T")
TWO_MINUTES = 119.0
DOCUMENT = Path(__file__).parents[2] / "docs" / "checks.md"
BEGIN, END = "<!-- faults -->\n", "<!-- end of faults -->"


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
        offers = PolicyOffers(store, live)
        self.channel_is_dead = False
        self.notifications = Notifications(
            store, self.clock.now, live, self.send, lambda _address: "", escalation=no_escalation, school="", link=""
        )
        self.checks = Checks(store, self.clock.now, live, offers, test=self.notifications.test_all)
        self.devices = Devices(store, self.clock.now, live, wrong_policy=offers.wrong)
        self.coverage = Coverage(store, self.clock.now)
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

    async def send(self, _address: str, _title: str, _body: str) -> None:
        """As a channel's server does."""
        if self.channel_is_dead:
            raise NotifyFailed("the server of this channel does not answer")

    def used(self) -> None:
        """Somebody types: the system counts it, and so does the hook, unless it is deaf."""
        if self.helper_answers:
            self.sensor._watchdog.os_inputs += 5
            if self.hook.ears is not None and not self.hook.deaf:
                self.hook.ears.pointer()

    async def beat(self) -> None:
        """A heartbeat, as far as there is a way."""
        if not self.online:
            return
        typing = (self.sensor.state(),) if self.helper_answers else ()
        states = (*spool_states(self.committer.trouble), *helper_states(lacking=not self.helper_answers), *typing)
        alive = int(self.helper_answers)
        said = Vitals(states, self.sensor.hook_events * alive, self.sensor.os_inputs * alive, alive)
        in_force = InForce(1, self.policy)
        message = heartbeat_message(said, self.spool.depth(), "0.1.0", 0, in_force)
        await self.devices.heartbeat(device_of(KEY), "127.0.0.1", heartbeat_facts(message.heartbeat))
        await self.devices.write_heartbeats()

    async def deliver(self) -> None:
        """What the spool holds, over the wire and into the database, as far as there is a way."""
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

    async def account(self) -> Account:
        """What the ledger has of it."""
        return (await self.coverage.ledger()).whole

    async def wall(self) -> str:
        """What the wall says of it now, or nothing."""
        ledger = await self.coverage.ledger()
        told = [one.told for one in ledger.dark] + ["Not heard any more." for _one in ledger.silent]
        return re.sub(r" since 20[-0-9]+ [0-9:]+ UTC", " since …", told[0]) if told else ""

    async def outcome(self) -> tuple[str, str, str]:
        """The log's first word on the check: its kind, the stage and the cause."""
        first = next(entry for entry in await self.checks.log() if entry.kind != ASKED)
        return first.kind, str(first.detail.get("stage", "")), str(first.detail.get("cause") or first.detail.get("why"))


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
    """One link broken. `kind`, `stage`: how the check ends; `ledger`: the cause of what is not proven from then on;
    `shown`: words of the wall; `dsl`: whether anybody would be shown an alert.
    """

    name: str
    plant: Callable[[Way, pytest.MonkeyPatch], None]
    kind: str
    stage: str
    ledger: str
    shown: str
    dsl: bool = True


def nothing(_path: Way, _patch: pytest.MonkeyPatch) -> None:
    """All is well."""


def set_to(**parts: object) -> Callable[[Way, pytest.MonkeyPatch], None]:
    """These parts of the way are so from now on."""

    def plant(path: Way, _patch: pytest.MonkeyPatch) -> None:
        for name, value in parts.items():
            setattr(path, name, value)

    return plant


def govern(monitoring: Monitoring) -> Callable[[Way, pytest.MonkeyPatch], None]:
    def plant(path: Way, _patch: pytest.MonkeyPatch) -> None:
        path.pipeline.govern(Rules(monitoring=monitoring), 0.0)

    return plant


def full_disk(path: Way, patch: pytest.MonkeyPatch) -> None:
    def append(*_: object, **__: object) -> None:
        raise SpoolError("the disk is full")

    patch.setattr(path.spool, "append", append)


def sensor_ends(path: Way, _patch: pytest.MonkeyPatch) -> None:
    path.sensor._hook = None
    path.sensor._state = SensorState("keyboard", Liveness.FAILED, "not started yet")


def redaction_ends(_path: Way, patch: pytest.MonkeyPatch) -> None:
    patch.setattr("agent.runtime.checking.redact", lambda said: said)


NOT_HEARD = "Not heard any more"
FAULTS = (
    Fault("none", nothing, "proven", "", "", ""),
    Fault("keyboard unhooked", lambda path, _: setattr(path.hook, "deaf", True), "failed", "hook", "hook_lost", "hook"),
    Fault("keyboard sensor not running", sensor_ends, "failed", "hook", "sensor_failed", "sensor failed"),
    Fault("helper killed or suspended", set_to(helper_answers=False), "failed", "helper", "helper_dead", "helper"),
    Fault("service stopped", set_to(online=False), "silent", "wire", "not heard", NOT_HEARD),
    Fault(
        "typing turned off by policy",
        govern(Monitoring(sensors={TYPING: False})),
        *("failed", "match", "not_matched", "what must be matched"),
    ),
    Fault(
        "category muted",
        govern(Monitoring(categories={"suicide": False})),
        *("failed", "match", "not_matched", "what must be matched"),
    ),
    Fault("redaction broken", redaction_ends, "failed", "redaction", "not_matched", "what must be matched"),
    Fault("spool full", full_disk, "silent", "spool", "not_kept", "could not keep"),  # no event can say so: a heartbeat
    Fault("wrong policy", set_to(policy=b"\7" * 32), "failed", "policy", "wrong_policy", "another policy"),
    Fault("routing to nobody", nothing, "failed", "routing", "not_shown", "nobody's queue", dsl=False),
    Fault(
        "dead notification channel", set_to(channel_is_dead=True), "failed", "notification", "not_told", "no message"
    ),
    Fault("another key signs", set_to(key=OTHER_KEY), "refused", "", "", ""),
    Fault("port blocked", set_to(online=False), "silent", "wire", "not heard", NOT_HEARD),
    Fault("nobody uses it", lambda path, _: setattr(path.idle, "seconds", 31.0), "waiting", "", "", ""),
)


@pytest.fixture(scope="module")
def table() -> dict[str, tuple[str, ...]]:
    return {}


async def no_escalation() -> Escalation:
    return Escalation()


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
    await path.checks.start("cli", Wanted(everything=True, reason="a fault", notify=True))
    await path.challenge()
    await crossed(path)
    await path.clock.pass_time(seconds)
    if path.idle.seconds < USED_WITHIN:
        path.used()
    await settle()
    await path.deliver()


async def going_on(path: Way, seconds: float, *, used: bool) -> None:
    """Time passes, with a heartbeat now and then, while somebody uses the device."""
    if used:
        path.used()
    path.clock.step(seconds)
    await path.deliver()


def cause_of(account: Account) -> str:
    """Why what is not proven is not."""
    assert account.proven + sum(account.gaps.values()) == account.in_use
    return ", ".join(account.gaps) or ("not heard" if account.unheard else "")


@pytest.mark.clause("T6", "D10", "T22")
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
async def test_a_broken_link_is_told_by_the_check_the_ledger_and_the_wall(
    sqlite_store: Store,
    detector: Pipeline,
    fault: Fault,
    table: dict[str, tuple[str, ...]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("agent.sensors.keyboard.hook._HEARD_SECONDS", 0.02)
    await school(sqlite_store, dsl=fault.dsl)
    async with working(Way(sqlite_store, Pipeline(detector._detector))) as path:
        if fault.dsl:
            await path.notifications.add("dsl", "mail", "mailtos://user:secret@school.example")
        await path.beat()
        await going_on(path, 30, used=True)
        assert await path.account() == Account(in_use=30, proven=30)
        assert not await path.wall()

        fault.plant(path, monkeypatch)
        used, began = path.idle.seconds < USED_WITHIN, path.clock.now()
        await carried(path, HELPER_SECONDS + 5 if fault.stage == "helper" else 6.0)
        for _ in range(2):
            await going_on(path, 40, used=used)
        left = TWO_MINUTES - (path.clock.now() - began).total_seconds()
        await going_on(path, max(0.0, left), used=used)
        kind, stage, _cause = await path.outcome()
        shown = await path.wall()
        path.online = True
        await path.beat()
        account = await path.account()
        assert (kind, stage) == (fault.kind, fault.stage)
        assert cause_of(account) == fault.ledger
        assert fault.shown in shown if fault.shown else not shown
        table[fault.name] = (kind, stage, cause_of(account), shown)
    async with sqlite_store._engine.connect() as connection:
        for never in ("alerts", "tellings"):
            assert (await connection.execute(text(f"SELECT count(*) FROM {never}"))).scalar_one() == 0  # noqa: S608 - two constants


@pytest.mark.clause("J23")
async def test_a_device_that_was_away_answers_when_it_returns_and_the_log_says_that_it_was_late(
    sqlite_store: Store, detector: Pipeline
) -> None:
    await school(sqlite_store)
    async with working(Way(sqlite_store, Pipeline(detector._detector))) as path:
        await path.notifications.add("dsl", "mail", "mailtos://user:secret@school.example")
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


def test_the_documents_table_is_what_came_of_it(table: dict[str, tuple[str, ...]]) -> None:
    rows = [f"| {' | '.join((name, *told))} |" for name, told in table.items()]
    heads = ["| what is broken | the check | at the stage | in the ledger | on the wall within 2 minutes |"]
    made = "\n".join([*heads, "|---|---|---|---|---|", *rows, ""])
    if len(table) == len(FAULTS):  # else only some of them were tried
        stands = DOCUMENT.read_text().partition(BEGIN)[2].partition(END)[0]
        assert stands == made, f"put this between the marks of {DOCUMENT.name}:\n{made}"
