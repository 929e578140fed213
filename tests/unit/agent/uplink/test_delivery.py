from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeVar, cast

import pytest

from agent.spool.memory import MemorySpool
from agent.uplink.delivery import Delivery, StreamReset, first_end
from policy.severity import Lane
from protos.heed.v1 import uplink_pb2, uplink_pb2_grpc
from tests.conditions import until
from tests.factories.events import urgent
from tests.fakes.running_clock import SteadyRandom

T = TypeVar("T")


async def directly(work: Callable[[], T]) -> T:
    return work()


class Stream:
    """A Report stream whose other end answers when the test says so."""

    def __init__(self) -> None:
        self.batches: list[uplink_pb2.Batch] = []
        self._answers: asyncio.Queue[uplink_pb2.ReportResponse] = asyncio.Queue()

    def Report(self) -> Stream:  # noqa: N802 - gRPC's name
        return self

    async def write(self, message: uplink_pb2.ReportRequest) -> None:
        if message.WhichOneof("message") == "batch":
            self.batches.append(message.batch)

    async def read(self) -> uplink_pb2.ReportResponse:
        return await self._answers.get()

    def cancel(self) -> None:
        pass

    def answer(self, next_expected: int) -> None:
        ack = uplink_pb2.Ack(next_expected=next_expected, credits=100)
        self._answers.put_nowait(uplink_pb2.ReportResponse(ack=ack))


@asynccontextmanager
async def delivering(spool: MemorySpool, stream: Stream) -> AsyncIterator[Delivery]:
    """The urgent lane over this stream."""
    delivery = Delivery(Lane.URGENT, spool, directly, on_refused=lambda _: None, on_contact=lambda: None)
    task = asyncio.create_task(delivery.run(cast("uplink_pb2_grpc.UplinkAsyncStub", cast("Any", stream))))
    try:
        yield delivery
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@pytest.mark.clause("D5")
async def test_no_batch_is_let_go_before_its_own_answer() -> None:
    spool, stream = MemorySpool(SteadyRandom()), Stream()
    async with delivering(spool, stream) as delivery:
        stream.answer(1)
        await delivery.opened.wait()
        for number in range(1, 5):  # each a batch of its own, all in flight at once
            spool.append([urgent()])
            delivery.wake()
            await until(lambda: len(stream.batches) == number)  # noqa: B023 - awaited at once
            assert spool.unacknowledged(Lane.URGENT) == 1
        for following in range(2, 6):
            stream.answer(following)
            await until(lambda: spool.unacknowledged(Lane.URGENT) == following)  # noqa: B023 - awaited at once
            for _ in range(10):
                await asyncio.sleep(0)
            assert spool.unacknowledged(Lane.URGENT) == following
            assert delivery.drained.is_set() is (following == 5)
    assert [(batch.first, batch.next) for batch in stream.batches] == [(1, 2), (2, 3), (3, 4), (4, 5)]


async def fails() -> None:
    raise ConnectionError("gone")


async def cancelled_by_a_library() -> None:
    raise asyncio.CancelledError


async def forever() -> None:
    await asyncio.Event().wait()


async def test_a_call_that_a_library_cancelled_does_not_pass_for_an_order_to_stop() -> None:
    with pytest.raises(StreamReset):
        await first_end({asyncio.create_task(cancelled_by_a_library()), asyncio.create_task(forever())})


async def test_what_failed_goes_before_what_was_cancelled_along_with_it() -> None:
    for _ in range(20):  # which of a set comes first is chance
        with pytest.raises(ConnectionError, match="gone"):
            await first_end({asyncio.create_task(cancelled_by_a_library()), asyncio.create_task(fails())})


async def test_an_order_to_stop_ends_all() -> None:
    tasks = {asyncio.create_task(forever()), asyncio.create_task(forever())}
    waiting = asyncio.create_task(first_end(tasks))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert all(task.cancelled() for task in tasks)
