"""Exceptions on the device: granted, used, over; offline, over a reboot, and whatever the clock is set to (T8)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar

import pytest

from agent.core.effect import Enrolled, next_change
from agent.core.policy import AppliedPolicy
from agent.core.policy_state import InForce
from agent.core.rules import Rules, read_rules
from agent.runtime.governor import Governor
from agent.runtime.trusted_clock import TrustedClock
from policy.bundle.exception import PolicyException
from policy.document.tree import Tree
from policy.evaluate.audience import group_in
from tests.factories.policy import PolicySchool
from tests.fakes.clock import FakeClock, settle

T = TypeVar("T")

POLICY: Tree = {
    "rules": {
        "monitoring": {
            "terms": {"chess": {"words": ["gambit"], "category": "gambling", "severity": "low", "because": "x"}}
        }
    },
    "groups": {"year-6": {"role": "pupil"}},
}
MUTED: Tree = {"monitoring": {"muted": {"local.chess": {"because": "a lesson"}}}}


async def at_once(work: Callable[[], T]) -> T:
    return work()


@dataclass
class Mark:
    """Survives a reboot."""

    moment: datetime | None = None

    def load(self) -> datetime | None:
        return self.moment

    def keep(self, moment: datetime) -> None:
        self.moment = moment


@dataclass
class Device:
    """A device of year 6; `mutes`: as its helper was told last."""

    clock: FakeClock = field(default_factory=FakeClock)
    mark: Mark = field(default_factory=Mark)
    group: str = "Year 6"
    told: list[Rules] = field(default_factory=list)

    @asynccontextmanager
    async def running(self, applied: AppliedPolicy) -> AsyncIterator[TrustedClock]:
        time = TrustedClock(self.clock, self.mark, at_once)
        governor = Governor(
            Enrolled("d" * 64, self.group),
            self.clock,
            time.now,
            changed=lambda: self.told.append(read_rules(governor.policy_for("pupil").effective, 1)),
        )
        governor.apply(applied)
        tasks = [asyncio.create_task(governor.run()), asyncio.create_task(time.run())]
        await settle()
        try:
            yield time
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def mutes(self) -> bool:
        return "local.chess" in self.told[-1].monitoring.muted


def with_exception(device: Device, hours: float = 2, since: float = 0, group: str = "year-6") -> AppliedPolicy:
    granted = PolicySchool().exception(
        "e1",
        rules=MUTED,
        since=device.clock.now() + timedelta(hours=since),
        until=device.clock.now() + timedelta(hours=hours),
        group=group,
    )
    return applied(granted)


def applied(*exceptions: PolicyException) -> AppliedPolicy:
    return AppliedPolicy(InForce(1, b"\1" * 32), POLICY, exceptions)


@pytest.mark.clause("T8")
async def test_an_exception_holds_for_its_time_and_ends_by_itself_with_no_network() -> None:
    device = Device()
    async with device.running(with_exception(device, hours=2, since=1)):
        assert not device.mutes()
        await device.clock.pass_time(3_700, step=10)
        assert device.mutes()
        await device.clock.pass_time(3_590, step=10)
        assert not device.mutes()
    assert len(device.told) == 3  # nobody is told what did not change


async def test_an_exception_for_others_changes_nothing_here() -> None:
    device = Device()
    async with device.running(with_exception(device, group="year-7")):
        assert not device.mutes()


@pytest.mark.clause("T8")
async def test_a_clock_set_back_does_not_prolong_it() -> None:
    device = Device()
    async with device.running(with_exception(device)):
        await device.clock.pass_time(3_600, step=10)
        device.clock.step(-86_400)
        await device.clock.pass_time(3_500, step=10)
        assert device.mutes()
        await device.clock.pass_time(120, step=10)
        assert not device.mutes()


@pytest.mark.clause("T8")
async def test_a_clock_set_forward_ends_it_early_until_the_collector_is_heard() -> None:
    device = Device()
    async with device.running(with_exception(device)) as time:
        truth = device.clock.now()
        device.clock.step(86_400)
        await device.clock.pass_time(2)
        assert not device.mutes()
        device.clock.step(-86_400)  # putting it right by hand brings nothing back
        await device.clock.pass_time(2)
        assert not device.mutes()
        time.heard(truth + timedelta(seconds=4))
        await device.clock.pass_time(2)
        assert device.mutes()


@pytest.mark.clause("T8")
async def test_a_reboot_with_the_clock_set_back_does_not_bring_it_back() -> None:
    device = Device()
    policy = with_exception(device)
    async with device.running(policy):
        await device.clock.pass_time(7_300, step=10)
        assert not device.mutes()
    rebooted = Device(clock=FakeClock(), mark=device.mark)  # the same wall time as when it was granted
    async with rebooted.running(policy):
        assert not rebooted.mutes()


async def test_an_exception_still_holds_after_a_reboot_within_its_time() -> None:
    device = Device()
    policy = with_exception(device)
    async with device.running(policy):
        await device.clock.pass_time(60, step=10)
    again = Device(clock=FakeClock(device.clock.now()), mark=device.mark)
    async with again.running(policy):
        assert again.mutes()


async def test_sleep_counts() -> None:
    device = Device()
    async with device.running(with_exception(device)):
        device.clock.suspend(7_300)
        await device.clock.pass_time(2)
        assert not device.mutes()


async def test_a_new_policy_is_told_at_once() -> None:
    device = Device()
    clock = device.clock
    governor = Governor(Enrolled("d", ""), clock, clock.now, changed=lambda: heard.append(clock.monotonic()))
    heard: list[float] = []
    task = asyncio.create_task(governor.run())
    await settle()
    before = len(heard)
    governor.apply(applied())
    await settle()
    assert len(heard) == before + 1
    assert governor.policy_for("pupil").version == 1
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def test_a_group_is_known_by_its_name_or_as_people_write_it() -> None:
    assert group_in(POLICY, "year-6") == group_in(POLICY, " Year 6 ") == "year-6"
    assert group_in(POLICY, "Staff room") == "staff-room"
    assert group_in(POLICY, "") is None


def test_a_day_ends_at_the_schools_midnight() -> None:
    clock = FakeClock()  # nine o'clock, UTC
    policy = AppliedPolicy(InForce(1, b""), {"offsets": [{"from": "2020-01-01T00:00:00Z", "minutes": 60}]})
    assert next_change(policy, clock.now()) == clock.now().replace(hour=23)
