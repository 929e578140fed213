from __future__ import annotations

import asyncio

import pytest

from collector.errors import TooManyTries
from collector.rpc.identity import Caller
from collector.rpc.revocations import end_revoked
from collector.rpc.status import REPLACED, REVOKED, STOPPING, End
from collector.rpc.streams import Streams
from tests.conditions import until
from tests.fakes.collector_services import FakeDevices, utc_now


def caller(key: str) -> Caller:
    return Caller(key, serial=1, address="192.0.2.1")


class Call:
    """An open call, as the gate would hold it."""

    def __init__(self, streams: Streams, key: str, name: str = "") -> None:
        self.end: End | None = None
        self.task = asyncio.create_task(self._run(streams, key, name))

    async def _run(self, streams: Streams, key: str, name: str) -> None:
        stream = streams.open(caller(key))
        if name:
            streams.claim(key, name)
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.end = stream.ending
        finally:
            streams.close(stream)


async def test_one_callers_calls_end_together_and_no_others() -> None:
    streams = Streams(8)
    stolen = [Call(streams, "stolen"), Call(streams, "stolen")]
    other = Call(streams, "other")
    await until(lambda: len(streams) == 3)
    assert streams.end("stolen", REVOKED) == 2
    await until(lambda: len(streams) == 1)
    assert [call.end for call in stolen] == [REVOKED, REVOKED]
    streams.end_all(STOPPING)
    await other.task
    assert other.end == STOPPING
    assert len(streams) == 0


async def test_the_newer_call_of_a_name_stays() -> None:
    streams = Streams(8)
    older, routine = Call(streams, "a", "urgent"), Call(streams, "a", "routine")
    elsewhere = Call(streams, "b", "urgent")
    await until(lambda: len(streams) == 3)
    newer = Call(streams, "a", "urgent")
    await older.task
    assert older.end == REPLACED
    assert not any(call.task.done() for call in (routine, elsewhere, newer))
    streams.end_all(STOPPING)
    await asyncio.gather(routine.task, elsewhere.task, newer.task)


async def test_too_many_calls_of_one_caller_are_refused() -> None:
    streams = Streams(2)
    held = [Call(streams, "a"), Call(streams, "a")]
    await until(lambda: len(streams) == 2)
    with pytest.raises(TooManyTries):
        streams.open(caller("a"))
    streams.close(streams.open(caller("b")))
    streams.end_all(STOPPING)
    await asyncio.gather(*(call.task for call in held))


async def test_a_look_that_failed_is_made_good_by_the_next() -> None:
    streams, devices = Streams(8), FakeDevices()
    call = Call(streams, "stolen")
    await until(lambda: len(streams) == 1)
    looks = 0

    async def sleep(_: float) -> None:
        nonlocal looks
        looks += 1
        devices.available = looks > 2
        await asyncio.sleep(0)

    await devices.revoke("stolen", "lost", "it")
    actor = asyncio.create_task(end_revoked(devices, streams, utc_now, sleep))
    await call.task
    assert call.end == REVOKED
    assert looks >= 3
    actor.cancel()
    await asyncio.gather(actor, return_exceptions=True)
