from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from agent.core.event import Gap, GapCause
from agent.errors import Unsupported
from agent.ports import HelperProcess, SignedIn
from agent.runtime.helpers import HelperKeeper
from tests.conditions import until
from tests.fakes.running_clock import RunningClock, SteadyRandom

T = TypeVar("T")


async def directly(work: Callable[[], T]) -> T:
    return work()


class Process:
    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.ended = asyncio.Event()
        self.code = 0

    def end(self, code: int) -> None:
        self.code = code
        self.ended.set()

    def terminate(self) -> None:
        self.end(-15)

    def kill(self) -> None:
        self.end(-9)

    async def wait(self) -> int:
        await self.ended.wait()
        return self.code


class Machine:
    """Who is signed in, and what was started for them."""

    def __init__(self) -> None:
        self.signed_in = [SignedIn("1", 1000, "sam")]
        self.started: list[tuple[str, Process]] = []
        self.dies_at_once = False
        self.cannot_start = False
        self.answers = True
        self.unsupported = False
        self.asked = 0

    def current(self) -> list[SignedIn]:
        self.asked += 1
        if self.unsupported:
            raise Unsupported("this system has no login service")
        if not self.answers:
            raise TimeoutError("no answer")
        return self.signed_in

    async def start(self, signed_in: SignedIn, /) -> HelperProcess:
        if self.cannot_start:
            raise FileNotFoundError("no such program")
        process = Process(len(self.started))
        self.started.append((signed_in.session, process))
        if self.dies_at_once:
            process.end(1)
        return process


class Kept:
    def __init__(self, machine: Machine, *, connected: set[str] | None = None) -> None:
        self.gaps: list[Gap] = []
        self.ends = 0
        self.connected = connected if connected is not None else set()
        self.keeper = HelperKeeper(
            machine,
            directly,
            RunningClock(),
            SteadyRandom(),
            connected=lambda: self.connected,
            earlier=lambda: False,
            tell=self.gaps.append,
            ended=self._ended,
        )

    def _ended(self) -> None:
        self.ends += 1

    async def __aenter__(self) -> Kept:
        self.task = asyncio.create_task(self.keeper.run())
        return self

    async def __aexit__(self, *_: object) -> None:
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)


async def test_every_session_gets_a_helper_which_ends_with_the_service() -> None:
    machine = Machine()
    machine.signed_in.append(SignedIn("2", 1001, "alex"))
    async with Kept(machine):
        await until(lambda: sorted(session for session, _ in machine.started) == ["1", "2"])
    assert all(process.ended.is_set() for _, process in machine.started)


async def test_a_helper_that_dies_is_started_again() -> None:
    machine = Machine()
    async with Kept(machine) as kept:
        await until(lambda: len(machine.started) == 1)
        machine.started[0][1].end(1)
        await until(lambda: len(machine.started) == 2)
        assert kept.ends == 1
    assert kept.ends == 1  # ending with the service is no restart


async def test_one_that_keeps_dying_is_told() -> None:
    machine = Machine()
    machine.dies_at_once = True
    async with Kept(machine) as kept:
        await until(lambda: bool(kept.gaps))
    assert kept.gaps[0].cause is GapCause.HELPER_DEAD
    assert "code 1" in kept.gaps[0].detail


async def test_every_end_leaves_a_gap_until_the_next_one_is_back() -> None:
    machine = Machine()
    async with Kept(machine) as kept:
        await until(lambda: len(machine.started) == 1)
        kept.connected.add("1")
        await asyncio.sleep(0)
        assert kept.gaps == []
        kept.connected.clear()
        machine.started[0][1].end(-9)
        await until(lambda: len(machine.started) == 2)
        assert kept.gaps == []
        kept.connected.add("1")
        await until(lambda: len(kept.gaps) == 1)
    (gap,) = kept.gaps
    assert gap.cause is GapCause.HELPER_DEAD
    assert gap.since < gap.until
    assert "code -9" in gap.detail


async def test_who_cannot_be_asked_for_now_keeps_a_helper() -> None:
    machine = Machine()
    async with Kept(machine):
        await until(lambda: len(machine.started) == 1)
        machine.answers = False
        asked = machine.asked
        await until(lambda: machine.asked > asked + 2)
        assert not machine.started[0][1].ended.is_set()
        assert len(machine.started) == 1


async def test_where_nobody_can_be_told_it_is_said_why() -> None:
    machine = Machine()
    machine.unsupported = True
    async with Kept(machine) as kept:
        await until(lambda: "no login service" in kept.keeper.trouble)


async def test_one_that_cannot_be_started_is_told_and_said() -> None:
    machine = Machine()
    machine.cannot_start = True
    async with Kept(machine) as kept:
        await until(lambda: bool(kept.gaps))
        assert "could not be started" in kept.keeper.trouble


async def test_signing_out_ends_the_helper() -> None:
    machine = Machine()
    async with Kept(machine):
        await until(lambda: len(machine.started) == 1)
        machine.signed_in = []
        await until(machine.started[0][1].ended.is_set)


async def test_a_helper_from_before_is_not_doubled() -> None:
    machine = Machine()
    async with Kept(machine, connected={"1"}) as kept:
        for _ in range(50):
            await asyncio.sleep(0)
        assert machine.started == []
        kept.connected.clear()
        await until(lambda: len(machine.started) == 1)
