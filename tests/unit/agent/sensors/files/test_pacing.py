from __future__ import annotations

import asyncio
import subprocess
import sys

import pytest

from agent.sensors.files.pacing import Pacing, children_seconds, own_seconds
from tests.fakes.clock import FakeClock, settle


class Processor:
    def __init__(self) -> None:
        self.spent = 0.0

    async def work(self, seconds: float) -> None:
        self.spent += seconds
        await asyncio.sleep(0)


async def test_what_was_done_is_paid_for_by_rest() -> None:
    clock, processor = FakeClock(), Processor()
    pacing = Pacing(clock, 0.25, lambda: processor.spent)
    await pacing.paced(processor.work(1.0))
    await pacing.pause()  # within what may be taken at once
    processor.spent += 50  # what others do in between is not ours
    await pacing.paced(processor.work(0.5))
    resting = asyncio.create_task(pacing.pause())
    await settle()
    assert clock.slept == [pytest.approx(2.0)]
    await clock.pass_time(2.5)
    await resting


async def test_what_two_do_at_once_is_counted_once() -> None:
    clock, processor = FakeClock(), Processor()
    pacing = Pacing(clock, 0.25, lambda: processor.spent)
    await asyncio.gather(pacing.paced(processor.work(1.0)), pacing.paced(processor.work(1.0)))
    assert pacing.rest == pytest.approx(clock.monotonic() + 4.0)


def test_the_processors_time_goes_on() -> None:
    before = own_seconds()
    sum(range(200_000))
    assert own_seconds() > before


@pytest.mark.only_on("linux", "darwin")
def test_what_children_took_is_counted_once_they_were_waited_for() -> None:
    before = children_seconds()
    subprocess.run([sys.executable, "-c", "sum(range(2_000_000))"], check=True)
    assert children_seconds() > before
