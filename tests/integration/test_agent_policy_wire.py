"""Policy on the agent's own connection, over real mutual TLS, against a scripted collector."""

from __future__ import annotations

import asyncio
import hashlib
import random
from pathlib import Path

import pytest

from agent.core.policy_state import InForce, PolicyPhase, PolicyState
from agent.core.standing import Contact
from agent.errors import ArtefactError
from agent.uplink.uplink import Uplink
from protos.heed.v1 import uplink_pb2
from tests.conditions import until
from tests.fakes.collector import ScriptedCollector
from tests.fakes.policy_keeper import FakeKeeper
from tests.integration.uplink_device import Device

LEXICON = random.Random(4).randbytes(25_500)  # noqa: S311 - any bytes
SHA256 = hashlib.sha256(LEXICON).digest()


@pytest.fixture
def collector() -> ScriptedCollector:
    return ScriptedCollector(artefacts={SHA256: LEXICON})


@pytest.fixture
def keeper() -> FakeKeeper:
    return FakeKeeper(InForce(3, bytes(range(32))))


@pytest.fixture
def device(tmp_path: Path, collector: ScriptedCollector, keeper: FakeKeeper) -> Device:
    return Device(tmp_path, collector, keeper=keeper)


def offer(envelope: bytes, *, last: bool) -> uplink_pb2.PolicyOffer:
    return uplink_pb2.PolicyOffer(envelope=envelope, last=last)


async def fetched(uplink: Uplink, sha256: bytes, offset: int = 0) -> bytes:
    return b"".join([piece async for piece in uplink.fetch(sha256, offset)])


async def test_a_device_says_what_it_has_in_force(device: Device, keeper: FakeKeeper) -> None:
    collector = device.collector
    async with collector.serving(), device.connected():
        await until(lambda: bool(collector.heartbeats))
        assert (collector.asked[0].policy_version, collector.asked[0].policy_hash) == (3, keeper.now.hash)
        beat = collector.heartbeats[0]
        assert (beat.policy_version, beat.policy) == (3, keeper.now.hash.hex())
        keeper.now = InForce(4, bytes(32))
        await until(lambda: collector.heartbeats[-1].policy_version == 4)


async def test_a_chain_reaches_the_keeper_whole_and_in_order(device: Device, keeper: FakeKeeper) -> None:
    collector = device.collector
    collector.offers.put_nowait(offer(b"4", last=False))
    async with collector.serving(), device.connected():
        await until(lambda: bool(collector.heartbeats))
        assert keeper.offered == []
        collector.offers.put_nowait(offer(b"5", last=False))
        collector.offers.put_nowait(offer(b"6", last=True))
        await until(lambda: len(keeper.offered) == 3)
    assert keeper.offered == [(b"4", False), (b"5", False), (b"6", True)]


async def test_a_chain_cut_off_by_a_lost_connection_is_begun_anew(device: Device, keeper: FakeKeeper) -> None:
    collector = device.collector
    collector.offers.put_nowait(offer(b"4", last=False))
    async with device.alone():
        async with collector.serving():
            await until(collector.offers.empty)
            await until(lambda: bool(collector.heartbeats))
        for envelope, last in ((b"5", False), (b"6", True)):
            collector.offers.put_nowait(offer(envelope, last=last))
        async with collector.serving():
            await until(lambda: len(keeper.offered) == 2, 30)
    assert keeper.offered == [(b"5", False), (b"6", True)]


@pytest.mark.parametrize("size", [0, 262_145, 20 * 1024 * 1024])
async def test_an_offer_of_any_size_reaches_the_keeper_and_ends_no_connection(
    device: Device, keeper: FakeKeeper, size: int
) -> None:
    collector = device.collector
    collector.offers.put_nowait(offer(bytes(size), last=True))
    async with collector.serving(), device.connected():
        await until(lambda: bool(keeper.offered))
        await until(lambda: bool(collector.heartbeats))
    assert len(keeper.offered[0][0]) == size
    assert len(collector.watches) == 1


async def test_how_a_policy_fares_is_told_and_told_again_on_the_next_connection(device: Device) -> None:
    collector = device.collector
    async with device.alone() as uplink:
        uplink.report(PolicyState(4, bytes(32), PolicyPhase.APPLYING))
        uplink.report(PolicyState(4, bytes(32), PolicyPhase.FAILED, "x" * 300, ("a" * 200,) * 100))
        async with collector.serving():
            await until(lambda: len(collector.states) == 1, 30)
            told = collector.states[0]
            assert (told.version, told.hash, told.phase) == (4, bytes(32), uplink_pb2.POLICY_PHASE_FAILED)
            assert (len(told.cause), len(told.unknown_fields), len(told.unknown_fields[0])) == (256, 64, 128)
            uplink.report(PolicyState(5, bytes(32), PolicyPhase.APPLIED))
            await until(lambda: len(collector.states) == 2)
        async with collector.serving():
            await until(lambda: len(collector.states) == 3, 30)
        assert [state.version for state in collector.states] == [4, 5, 5]


async def test_a_fetch_goes_on_where_a_lost_connection_left_it(device: Device) -> None:
    collector = device.collector
    collector.pieces = 10
    async with collector.serving(), device.connected() as uplink:
        assert await asyncio.wait_for(fetched(uplink, SHA256), 30) == LEXICON
        assert len(collector.watches) == 2
    first, second = collector.fetches
    assert first == 0
    assert 0 < second <= 10_000
    assert second % 1000 == 0


async def test_a_fetch_waits_for_a_connection_and_begins_where_it_is_told(device: Device) -> None:
    collector = device.collector
    async with device.alone() as uplink:
        waiting = asyncio.create_task(fetched(uplink, SHA256, 25_000))
        await until(lambda: uplink.standing.contact is Contact.OFFLINE)
        async with collector.serving():
            assert await asyncio.wait_for(waiting, 30) == LEXICON[25_000:]


async def test_what_the_collector_does_not_have_is_said(device: Device) -> None:
    async with device.collector.serving(), device.connected() as uplink:
        with pytest.raises(ArtefactError, match="does not have"):
            await asyncio.wait_for(fetched(uplink, bytes(32)), 30)
