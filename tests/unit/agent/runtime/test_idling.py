from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

import pytest

from agent.core.event import Liveness, Locked, LockFailed, Payload
from agent.core.idle import IdleRules
from agent.core.pipeline import Emit
from agent.errors import LockError, SensorLost, Unsupported
from agent.runtime.idling import Idling
from tests.fakes.clock import FakeClock, settle

T = TypeVar("T")


async def at_once(work: Callable[[], T]) -> T:
    return work()


class Desk:
    """A session whose input and locker a test moves."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.rules = IdleRules(600, 30)
        self.last_input = self.clock.monotonic()
        self.locked = False
        self.works = True
        self.refuses = ""
        self.unsupported = ""
        self.attempts: list[int] = []
        self.told: list[Payload] = []
        self.gone = False
        self.idling = Idling(self, self, self.clock, at_once)

    def liveness(self) -> Liveness:
        return self.idling.state.liveness

    def idle_seconds(self) -> float:
        if self.gone:
            raise SensorLost("the display is gone")
        return self.clock.monotonic() - self.last_input

    def close(self) -> None:
        """The display is not asked any more."""

    def trouble(self) -> str:
        return self.unsupported

    def lock(self, attempt: int) -> None:
        self.attempts.append(attempt)
        if self.refuses:
            raise LockError(self.refuses)
        self.locked = self.works

    def hold(self, commands: list[Emit]) -> None:
        self.told += [command.payload for command in commands]

    @asynccontextmanager
    async def running(self) -> AsyncIterator[asyncio.Task[None]]:
        task = asyncio.create_task(self.idling.run(lambda: self.rules, lambda: self.locked, self.hold))
        await settle()
        try:
            yield task
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


@pytest.mark.clause("D4", "J1")
async def test_the_policys_shorter_time_locks_sooner_and_the_lock_is_told() -> None:
    desk = Desk()
    async with desk.running():
        await desk.clock.pass_time(100, step=1)
        desk.rules = IdleRules(180, 30)
        await desk.clock.pass_time(82, step=1)
    assert desk.told == [Locked(180, by_user=False)]


async def test_a_lock_that_fails_is_told_with_its_cause_and_tried_another_way() -> None:
    desk = Desk()
    desk.refuses = "i3lock refused to lock"
    async with desk.running():
        await desk.clock.pass_time(604, step=1)
        assert desk.told == [LockFailed(600, "i3lock refused to lock")]
        desk.refuses = ""
        await desk.clock.pass_time(5, step=1)
    assert desk.told[1:] == [Locked(600, by_user=False)]
    assert desk.attempts[:2] == [0, 1]


async def test_it_says_whether_it_can_lock_here() -> None:
    desk = Desk()
    async with desk.running() as task:
        await desk.clock.pass_time(1)
        assert desk.liveness() is Liveness.WORKING
        desk.gone = True
        await desk.clock.pass_time(1)
        assert isinstance(task.exception(), SensorLost)
        assert desk.liveness() is Liveness.FAILED
    other = Desk()
    other.unsupported = "no locker is installed"
    async with other.running() as task:
        assert isinstance(task.exception(), Unsupported)
    assert (other.idling.state.liveness, other.idling.state.reason) == (Liveness.UNSUPPORTED, "no locker is installed")
