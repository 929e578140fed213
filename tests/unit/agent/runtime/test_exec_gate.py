"""The gate's keeper, over gates that a test makes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

import pytest

from agent.core.event import AppBlocked, Gap, Liveness, Payload, Tamper
from agent.core.exec_gate import Table
from agent.core.gate_words import Ping, Pong, Refused, Said, Stands, decode_heard, encode_said
from agent.errors import Unsupported
from agent.runtime.exec_gate import NAME, ExecGate
from policy.evaluate.effective import Effective
from policy.severity import Severity
from tests.apps import no_sleep
from tests.fakes.clock import FakeClock, FakeRandom, settle
from tests.gate import gated

T = TypeVar("T")
PUPIL = 1000


async def at_once(work: Callable[[], T]) -> T:
    return work()


class FakeGate:
    """Answers pings until it is `hung`; when it is `late`, each only after the next has come."""

    def __init__(self, places: tuple[str, ...], limits: tuple[str, ...]) -> None:
        self.tables: list[Table] = []
        self.hung = self.late = self.killed = False
        self._said: asyncio.Queue[bytes] = asyncio.Queue()
        self._ended = asyncio.Event()
        self.say(Stands(places, limits))

    def say(self, said: Said) -> None:
        self._said.put_nowait(encode_said(said))

    def end(self) -> None:
        self._ended.set()
        self._said.put_nowait(b"")

    def tell(self, line: bytes) -> None:
        heard = decode_heard(line)
        if isinstance(heard, Ping):
            if not self.hung:
                self.say(Pong(heard.number - self.late))
        else:
            self.tables.append(heard)

    async def hear(self) -> bytes:
        return await self._said.get()

    def kill(self) -> None:
        self.killed = True
        self.end()

    async def wait(self) -> int:
        await self._ended.wait()
        return -9


class Device:
    def __init__(self) -> None:
        self.clock = FakeClock()
        self.holds: Effective = gated()
        self.people = {PUPIL: "pupil", 0: "root"}
        self.gates: list[FakeGate] = []
        self.places: tuple[str, ...] = ("/home",)
        self.limits: tuple[str, ...] = ()
        self.refused: Exception | None = None
        self.told: list[tuple[Payload, Severity, str]] = []
        self.keeper = ExecGate(
            self._start,
            lambda names: (dict.fromkeys(["a" * 64], "".join(names)), frozenset({40})),
            at_once,
            self.clock,
            random=FakeRandom(),
            now=self.clock.now,
            people=lambda: self.people,
            holds=lambda _account: self.holds,
            tell=lambda payload, severity, account: self.told.append((payload, severity, account)),
        )

    async def _start(self) -> FakeGate:
        if self.refused is not None:
            raise self.refused
        self.gates.append(FakeGate(self.places, self.limits))
        return self.gates[-1]

    def liveness(self) -> Liveness | None:
        return self.keeper.state.liveness if self.keeper.state else None


@asynccontextmanager
async def at_work(device: Device) -> AsyncIterator[Device]:
    task = asyncio.create_task(device.keeper.run())
    await settle()
    await device.clock.pass_time(1.0)
    try:
        yield device
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_it_is_told_what_holds_and_tells_what_it_refused() -> None:
    async with at_work(Device()) as device:
        (gate,) = device.gates
        (table,) = gate.tables
        assert set(table.controls) == {PUPIL}
        assert table.installed == {"a" * 64: "sleep"}
        assert device.liveness() is Liveness.WORKING
        gate.say(Refused(PUPIL, "sleep", "/home/p/essay", "no-sleep", ""))
        gate.say(Refused(1234, "sleep", "/home/q/essay", "no-sleep", ""))  # of nobody who is signed in
        await device.clock.pass_time(1.0)
        blocked = AppBlocked("sleep", "/home/p/essay", "no-sleep", enforced=True)
        assert device.told == [(blocked, Severity.LOW, "pupil")]
    assert gate.killed


@pytest.mark.parametrize("holds", [no_sleep("enforce"), gated(apps_mode="watch"), gated(apps_gate=False)])
async def test_no_gate_stands_where_none_is_wanted(holds: Effective) -> None:
    device = Device()
    device.holds = holds
    async with at_work(device):
        assert device.gates == []
        assert device.liveness() is None
        device.holds = gated()
        await device.clock.pass_time(2.0)
        assert len(device.gates) == 1
        device.holds = holds
        await device.clock.pass_time(2.0)
        assert device.gates[0].killed
        assert device.liveness() is None
        assert device.told == []


async def test_a_gate_that_answers_late_each_time_is_left_to_work() -> None:
    async with at_work(Device()) as device:
        device.gates[0].late = True
        await device.clock.pass_time(10.0)
        assert not device.gates[0].killed
        assert device.told == []


@pytest.mark.clause("D3")
async def test_a_gate_that_hangs_is_ended_within_two_seconds_told_and_begun_anew() -> None:
    async with at_work(Device()) as device:
        device.gates[0].hung = True
        await device.clock.pass_time(1.5)
        assert device.gates[0].killed
        assert [(type(payload), payload.what) for payload, _, _ in device.told if isinstance(payload, Tamper)] == [
            (Tamper, "gate_hung")
        ]
        assert device.told[0][1] is Severity.HIGH
        await device.clock.pass_time(1.0)
        assert len(device.gates) == 2
        assert device.gates[1].tables
        assert device.liveness() is Liveness.WORKING


async def test_one_that_ends_by_itself_is_told_and_keeps_being_begun_more_slowly() -> None:
    async with at_work(Device()) as device:
        for _ in range(60):
            device.gates[-1].end()
            await device.clock.pass_time(1.0)
        assert 3 < len(device.gates) < 40
        assert {one.what for one, _, _ in device.told if isinstance(one, Tamper)} == {"gate_ended"}


async def test_where_it_cannot_stand_it_says_why_and_tries_seldom() -> None:
    device = Device()
    device.places, device.limits = (), ("/home is no local file system but nfs4",)
    async with at_work(device):
        assert device.keeper.state is not None
        assert (device.keeper.state.sensor, device.keeper.state.reason) == (NAME, device.limits[0])
        assert device.liveness() is Liveness.UNSUPPORTED
        await device.clock.pass_time(60.0)
        assert len(device.gates) == 1
        assert device.told == []


@pytest.mark.parametrize(
    ("refused", "liveness"),
    [(Unsupported("only Linux has such a gate"), Liveness.UNSUPPORTED), (OSError("no memory"), Liveness.FAILED)],
)
async def test_one_that_cannot_be_started_is_said(refused: Exception, liveness: Liveness) -> None:
    device = Device()
    device.refused = refused
    async with at_work(device):
        assert device.liveness() is liveness


async def test_of_a_flood_the_rest_is_counted() -> None:
    async with at_work(Device()) as device:
        for number in range(2_100):
            device.gates[0].say(Refused(PUPIL, "sleep", f"/home/p/{number}", "no-sleep", ""))
        await device.clock.pass_time(0.5)
        assert len([one for one, _, _ in device.told if isinstance(one, AppBlocked)]) == 2_000
        await device.clock.pass_time(20.0)
        assert [one.lost for one, _, _ in device.told if isinstance(one, Gap)] == [100]
