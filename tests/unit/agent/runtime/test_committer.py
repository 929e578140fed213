from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TypeVar

import pytest

from agent.core.event import Event, Gap, GapCause
from agent.errors import SpoolError
from agent.runtime.committer import Committer
from agent.spool.memory import MemorySpool
from policy.severity import Lane
from tests.conditions import until
from tests.factories.events import event, urgent
from tests.fakes.running_clock import RunningClock, SteadyRandom

T = TypeVar("T")
UNWRITABLE = "no text \udcff"


async def directly(work: Callable[[], T]) -> T:
    await asyncio.sleep(0)
    return work()


class BrokenDisk(MemorySpool):
    """Refuses appends while it is full, and writes down each one's lanes."""

    def __init__(self, *, full: bool = False, limit: int = 100_000) -> None:
        super().__init__(SteadyRandom(), limit)
        self.full = full
        self.batches: list[list[Lane]] = []

    def append(self, events: Sequence[Event], *, told: int = 0) -> None:
        if self.full:
            raise SpoolError("the disk is full")
        self.batches.append([one.lane for one in events])
        super().append(events, told=told)


class Strict(MemorySpool):
    """Cannot write what a named account did."""

    def append(self, events: Sequence[Event], *, told: int = 0) -> None:
        for one in events:
            if one.account == UNWRITABLE:
                one.account.encode()
        super().append(events, told=told)


@asynccontextmanager
async def committing(spool: MemorySpool, woken: list[Lane] | None = None) -> AsyncIterator[Committer]:
    heard = [] if woken is None else woken
    committer = Committer(spool, directly, RunningClock(), SteadyRandom(), committed=heard.append, demo=False)
    task = asyncio.create_task(committer.run())
    try:
        yield committer
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_many_at_once_are_one_transaction_a_lane_the_urgent_first() -> None:
    spool = BrokenDisk()
    woken: list[Lane] = []
    async with committing(spool, woken) as committer:
        await asyncio.gather(*(committer.commit(one) for one in [event(), event(), urgent(), event()]))
    assert spool.batches == [[Lane.URGENT], [Lane.ROUTINE] * 3]
    assert woken == [Lane.URGENT, Lane.ROUTINE]


async def test_a_disk_that_refuses_is_tried_again_and_said_meanwhile() -> None:
    spool = BrokenDisk(full=True)
    async with committing(spool) as committer:
        waiting = asyncio.create_task(committer.commit(urgent()))
        await until(lambda: bool(committer.trouble))
        assert "disk is full" in committer.trouble
        assert not waiting.done()
        spool.full = False
        async with asyncio.timeout(5):
            await waiting
        await until(lambda: committer.trouble == "")
    assert spool.depth().urgent == 1


async def test_what_cannot_be_written_is_told_as_a_gap_and_holds_up_nothing() -> None:
    spool = Strict(SteadyRandom(), 100)
    async with committing(spool) as committer, asyncio.timeout(5):
        strange = replace(urgent(), account=UNWRITABLE)
        await asyncio.gather(*(committer.commit(one) for one in [urgent(), strange, urgent()]))
        await until(lambda: spool.depth().urgent == 3)
    gap = spool.read(Lane.URGENT, 1, 10)[-1].event.payload
    assert isinstance(gap, Gap)
    assert (gap.cause, gap.lost) == (GapCause.UNKNOWN, 1)


@pytest.mark.clause("J23")
async def test_what_made_way_is_told_as_a_gap_with_its_number() -> None:
    spool = BrokenDisk(limit=10)
    async with committing(spool) as committer:
        for _ in range(14):
            await committer.commit(event())
        await until(lambda: spool.untold() <= 1)
    gaps = [kept.event.payload for kept in spool.read(Lane.ROUTINE, 1, 100) if isinstance(kept.event.payload, Gap)]
    assert gaps
    assert all(gap.cause is GapCause.SPOOL_FULL and gap.lost > 0 for gap in gaps)
