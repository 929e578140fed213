from __future__ import annotations

import asyncio
import hashlib
from typing import cast

import pytest

from collector.domain import limits
from collector.errors import TooManyTries
from collector.rpc import fetching
from collector.rpc.fetching import Fetching
from collector.rpc.gate import Context
from collector.services.artefacts import ArtefactShelf
from collector.services.live import Live
from collector.services.metrics import Metrics
from protos.heed.v1 import uplink_pb2
from tests.conditions import until
from tests.fakes.policy_store import FakePolicyStore

MEGABYTE = 1024 * 1024
LEXICON = bytes(8 * MEGABYTE)


class Wire:
    """A call as a servicer sees it."""

    def __init__(self, gate: asyncio.Event | None = None) -> None:
        self.taken = 0
        self.gate = gate

    async def write(self, answer: uplink_pb2.FetchResponse) -> None:
        self.taken += len(answer.chunk)
        if self.gate is not None:
            await self.gate.wait()


class House:
    """A time that passes only in sleep."""

    def __init__(self) -> None:
        policy = FakePolicyStore(Live())
        policy.add_artefact(LEXICON)
        self.sha256 = hashlib.sha256(LEXICON).hexdigest()
        self.now = 0.0
        self.metrics = Metrics()
        shelf = ArtefactShelf(policy.store, lambda: self.now)
        self.fetching = Fetching(shelf, self.metrics, lambda: self.now, self.sleep)

    async def sleep(self, seconds: float) -> None:
        self.now += seconds
        await asyncio.sleep(0)

    async def serve(self, device_id: str, wire: Wire | None = None) -> None:
        await self.fetching.serve(device_id, self.sha256, 0, cast("Context", wire or Wire()))


async def test_one_device_is_held_to_its_rate() -> None:
    house = House()
    await house.serve("d")
    burst, rate = limits.FETCH_BYTES_BURST, limits.FETCH_BYTES_PER_SECOND
    assert house.now == pytest.approx((len(LEXICON) - burst) / rate)
    assert house.metrics.registry.get_sample_value("heed_fetched_bytes_total") == len(LEXICON)


async def test_all_devices_together_are_held_to_theirs() -> None:
    house = House()
    await asyncio.gather(*(house.serve(f"d{number}") for number in range(40)))
    least = (40 * len(LEXICON) - limits.FETCHED_BYTES_PER_SECOND) / limits.FETCHED_BYTES_PER_SECOND
    assert house.now >= least


async def test_beyond_so_many_at_once_the_others_come_again_later(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "AT_ONCE", 3)
    house, gate = House(), asyncio.Event()
    wires = [Wire(gate) for _ in range(3)]
    tasks = [asyncio.create_task(house.serve(f"d{number}", wire)) for number, wire in enumerate(wires)]
    await until(lambda: all(wire.taken for wire in wires))
    with pytest.raises(TooManyTries, match="too many devices fetch") as refused:
        await house.serve("another")
    assert refused.value.retry_after == 30
    gate.set()
    await asyncio.gather(*tasks)
    await house.serve("another")


async def test_a_device_that_begins_again_and_again_is_told_to_wait() -> None:
    house = House()
    house.sha256 = "0" * 64
    for _ in range(int(limits.FETCHES_BURST)):
        with pytest.raises(LookupError):
            await house.serve("d")
    with pytest.raises(TooManyTries, match="begins too many"):
        await house.serve("d")
