"""The actor of app control, over programs that a test starts."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TypeVar

import pytest

from agent.core.apps import Running
from agent.core.event import AppBlocked, Gap, Liveness, Payload
from agent.runtime.programs import NAME, Programs
from policy.evaluate.effective import Effective
from policy.severity import Severity
from tests.apps import no_sleep
from tests.fakes.clock import FakeClock, settle
from tests.fakes.programs import FakePrograms

T = TypeVar("T")
PUPIL, STAFF = 1000, 1001
SLEEP = Running(70, 1.0, PUPIL, "sleep", "/home/p/sleep")


async def at_once(work: Callable[[], T]) -> T:
    return work()


class Device:
    """One on which `rules` hold for each account."""

    def __init__(self, mode: str = "enforce", limit: str = "") -> None:
        self.clock = FakeClock()
        self.programs = FakePrograms(limit)
        self.rules: dict[str, Effective] = {"pupil": no_sleep(mode), "staff": no_sleep("off")}
        self.people = {PUPIL: "pupil", STAFF: "staff", 0: "root"}
        self.helpers: frozenset[int] = frozenset()
        self.told: list[tuple[Payload, Severity, str]] = []
        self.control = Programs(
            self.programs,
            self.programs,
            at_once,
            self.clock,
            self.clock.now,
            people=lambda: self.people,
            holds=self.rules.__getitem__,
            helpers=lambda: self.helpers,
            tell=lambda payload, severity, account: self.told.append((payload, severity, account)),
        )

    async def meet(self, process: Running) -> None:
        """It is started, and there is time to do something about it."""
        self.programs.start(process)
        await self.go_on()

    async def go_on(self, seconds: float = 1.0) -> None:
        await self.clock.pass_time(seconds)
        self.programs.tick()
        await settle()

    def blocked(self) -> list[AppBlocked]:
        return [payload for payload, _, _ in self.told if isinstance(payload, AppBlocked)]


@asynccontextmanager
async def at_work(device: Device) -> AsyncIterator[Device]:
    task = asyncio.create_task(device.control.run())
    await settle()
    try:
        yield device
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@pytest.mark.clause("D3", "T9")
@pytest.mark.parametrize("limit", ["", "noticed by a look each second"])
async def test_a_denied_program_is_ended_at_once_and_told(limit: str) -> None:
    async with at_work(Device(limit=limit)) as device:
        await device.meet(SLEEP)
        assert device.programs.ended == [(70, True)]
        assert device.told == [(AppBlocked("sleep", "/home/p/sleep", "no-sleep", enforced=True), Severity.LOW, "pupil")]
        assert device.control.state is not None
        assert (device.control.state.sensor, device.control.state.liveness) == (NAME, Liveness.WORKING)
        assert device.control.state.reason == limit
        assert device.programs.sought == {"sleep"}


async def test_watching_ends_nothing_and_tells_the_same() -> None:
    async with at_work(Device("watch")) as device:
        await device.meet(SLEEP)
        await device.go_on()
        assert device.programs.ended == []
        assert [one.enforced for one in device.blocked()] == [False]


async def test_only_whose_rules_it_is_against_and_never_a_helper() -> None:
    async with at_work(Device()) as device:
        device.helpers = frozenset({71})
        for other in (replace(SLEEP, uid=STAFF), replace(SLEEP, uid=0), replace(SLEEP, uid=1002)):
            await device.meet(other)
        await device.meet(replace(SLEEP, pid=71))
        await device.meet(replace(SLEEP, pid=72, parent=71))
        assert device.programs.ended == []
        assert device.told == []


async def test_without_rules_nothing_is_looked_at_and_nothing_said() -> None:
    async with at_work(Device("off")) as device:
        await device.meet(SLEEP)
        assert not device.programs.opened
        assert device.control.state is None


async def test_what_runs_when_rules_come_is_asked_to_end_and_made_to_a_while_later() -> None:
    async with at_work(Device("off")) as device:
        old = replace(SLEEP, fresh=False)
        device.programs.stubborn.add(old.pid)
        await device.meet(old)
        device.rules["pupil"] = no_sleep("enforce")
        await device.go_on(2.0)
        assert device.programs.ended == [(70, False)]
        await device.go_on(11.0)
        assert device.programs.ended == [(70, False), (70, True)]
        device.rules["pupil"] = no_sleep("off")
        await device.go_on(2.0)
        assert not device.programs.opened


async def test_what_the_kernel_could_not_tell_is_found() -> None:
    async with at_work(Device()) as device:
        device.programs.running.append(SLEEP)
        device.programs.miss()
        await settle()
        assert device.programs.ended == [(70, True)]


@pytest.mark.clause("D3")
async def test_what_a_program_forked_before_its_end_does_not_outlive_it() -> None:
    async with at_work(Device()) as device:
        await device.go_on(2.0)
        device.programs.start(SLEEP)
        device.programs.running.append(replace(SLEEP, pid=71))  # forked: no exec tells of it
        await settle()
        assert device.programs.ended == [(70, True)]
        await device.go_on(1.0)
        assert device.programs.ended == [(70, True), (71, True)]


async def test_a_program_that_cannot_be_ended_is_said_until_one_can() -> None:
    async with at_work(Device()) as device:
        for refuses, liveness in ((True, Liveness.FAILED), (False, Liveness.WORKING)):
            device.programs.refuses = refuses
            await device.meet(replace(SLEEP, pid=80 + refuses))
            assert device.control.state is not None
            assert device.control.state.liveness is liveness


async def test_where_it_cannot_work_it_says_why() -> None:
    device = Device()
    device.programs.unsupported = "whose program it is cannot be told"
    async with at_work(device):
        assert device.control.state is not None
        assert device.control.state.liveness is Liveness.UNSUPPORTED


async def test_of_a_flood_the_rest_is_counted() -> None:
    async with at_work(Device("watch")) as device:
        for pid in range(100, 2_200):
            device.programs.start(replace(SLEEP, pid=pid))
        await device.go_on()
        assert len(device.blocked()) == 2_000
        await device.go_on(20.0)
        assert [payload.lost for payload, _, _ in device.told if isinstance(payload, Gap)] == [100]
