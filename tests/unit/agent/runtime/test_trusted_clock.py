from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from agent.host.time_mark import TimeMark
from agent.runtime.trusted_clock import TrustedClock
from tests.fakes.clock import FakeClock, settle
from tests.fakes.disk import FakeDisk

PLACE = Path("/state/time-mark")
T = TypeVar("T")


async def at_once(work: Callable[[], T]) -> T:
    return work()


@pytest.mark.clause("T8")
async def test_a_mark_on_the_disk_carries_time_over_a_reboot() -> None:
    disk, clock = FakeDisk(), FakeClock()
    begun = clock.now()
    trusted = TrustedClock(clock, TimeMark(PLACE, disk), at_once)
    task = asyncio.create_task(trusted.run())
    await settle()
    await clock.pass_time(125)
    task.cancel()
    clock.step(-86_400)
    assert trusted.now() == begun + timedelta(seconds=125)
    again = TrustedClock(clock, TimeMark(PLACE, disk), at_once)
    assert begun + timedelta(seconds=60) <= again.now() <= begun + timedelta(seconds=125)


async def test_what_the_collector_says_is_what_time_it_is() -> None:
    clock = FakeClock()
    trusted = TrustedClock(clock, TimeMark(PLACE, FakeDisk()), at_once)
    right = clock.now()
    clock.step(1_000_000)
    assert trusted.now() > right
    trusted.heard(right)
    clock.advance(5)
    assert trusted.by_collector() == right + timedelta(seconds=5)


@pytest.mark.parametrize("data", [b"", b"yesterday", b"\xff", b"2026-11-26T09:00:00"])
def test_a_mark_that_cannot_be_read_is_none(data: bytes) -> None:
    disk = FakeDisk()
    disk.write(PLACE, data, 0o600)
    assert TimeMark(PLACE, disk).load() is None
    assert TimeMark(Path("/nowhere"), disk).load() is None
