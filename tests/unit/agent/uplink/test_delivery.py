from __future__ import annotations

import asyncio

import pytest

from agent.uplink.delivery import StreamReset, first_end


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
