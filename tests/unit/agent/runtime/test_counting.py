from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from agent.core.tally import Sums
from agent.runtime.counting import EVERY_SECONDS, keep_sums, kept_sums
from tests.fakes.clock import FakeClock, settle

T = TypeVar("T")


async def at_once(work: Callable[[], T]) -> T:
    return work()


@pytest.mark.clause("T22")
async def test_what_was_counted_outlives_a_reboot(tmp_path: Path) -> None:
    path, clock, counted = tmp_path / "sums.json", FakeClock(), Sums(100, 40, 3)
    assert kept_sums(path) == Sums()
    task = asyncio.create_task(keep_sums(path, lambda: counted, clock, at_once))
    await settle()
    await clock.pass_time(EVERY_SECONDS + 1)
    assert kept_sums(path) == counted
    counted = Sums(120, 50, 3)
    await clock.pass_time(EVERY_SECONDS + 1)
    assert kept_sums(path) == counted
    counted = Sums(121, 51, 3)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert kept_sums(path) == counted
    path.write_bytes(path.read_bytes()[:20])  # the power went
    assert kept_sums(path) == Sums()
