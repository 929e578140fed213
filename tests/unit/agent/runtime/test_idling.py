from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

import pytest

from agent.core.event import Liveness, Locked, LockFailed, Payload
from agent.core.idle import IdleRules
from agent.core.pipeline import Emit
from agent.core.presenting import Stage
from agent.errors import LockError, SensorLost, Unsupported
from agent.runtime.idling import Idling
from tests.fakes.clock import FakeClock, settle
from tests.fakes.notices import FakeNotices

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
        self.stage = Stage()
        self.looks = 0
        self.notices = FakeNotices()
        self.idling = Idling(self, self, self.clock, at_once, stage=self, notices=self.notices, language="en")

    def liveness(self) -> Liveness:
        return self.idling.state.liveness

    def warned(self) -> int | None:
        return None if self.notices.shown is None else self.notices.shown.seconds

    def idle_seconds(self) -> float:
        if self.gone:
            raise SensorLost("the display is gone")
        return self.clock.monotonic() - self.last_input

    def close(self) -> None:
        """The display is not asked any more."""

    def look(self) -> Stage:
        self.looks += 1
        return self.stage

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


@pytest.mark.clause("J1")
async def test_the_user_is_warned_and_any_input_takes_the_warning_back() -> None:
    desk = Desk()
    async with desk.running():
        await desk.clock.pass_time(569, step=1)
        assert desk.warned() is None
        await desk.clock.pass_time(2, step=1)
        assert desk.warned() == 30
        desk.last_input = desk.clock.monotonic()
        await desk.clock.pass_time(1, step=1)
        assert desk.warned() is None
        await desk.clock.pass_time(602, step=1)
        assert len(desk.notices.ever) == 2
        assert desk.warned() is None
    assert desk.told == [Locked(600, by_user=False)]


@pytest.mark.clause("J1")
async def test_a_call_holds_the_lock_off_up_to_the_ceiling_and_no_longer() -> None:
    desk = Desk()
    desk.rules = IdleRules(600, 30, presentation=1200)
    desk.stage = Stage(microphone=True)
    async with desk.running():
        await desk.clock.pass_time(560, step=1)
        assert desk.looks == 0  # nothing is asked while it does not matter
        await desk.clock.pass_time(100, step=1)
        assert desk.told == []
        assert desk.looks < 25
        await desk.clock.pass_time(545, step=1)
    assert desk.told == [Locked(1200, by_user=False)]


async def test_a_call_that_ends_lets_the_screen_lock_after_a_warning() -> None:
    desk = Desk()
    desk.stage = Stage(inhibited=True)
    async with desk.running():
        await desk.clock.pass_time(700, step=1)
        desk.stage = Stage()
        await desk.clock.pass_time(37, step=1)
    assert [message.seconds for message in desk.notices.ever] == [30]
    assert len(desk.told) == 1


async def test_where_no_warning_can_be_shown_it_says_so() -> None:
    desk = Desk()
    desk.notices.trouble = "no Tk is installed to show it with (python3-tk)"
    async with desk.running():
        await desk.clock.pass_time(2, step=1)
        assert desk.liveness() is Liveness.WORKING
        assert desk.idling.state.reason.startswith("its warning is not shown: no Tk")


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
