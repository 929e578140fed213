"""Policy offered, its state told and its artefacts fetched over real mutual TLS, as uplink.proto tells it."""

from __future__ import annotations

import asyncio
import hashlib
import random
from collections.abc import AsyncIterator

import grpc
import pytest
import pytest_asyncio

from collector.domain import rollout as rule
from collector.domain.policies import Phase
from collector.domain.rollout import Plan
from policy.severity import Lane
from protos.heed.v1 import uplink_pb2
from tests.conditions import until
from tests.fakes.collector_services import utc_now
from tests.fakes.device import Chains, Device
from tests.integration.wire import Wire, serving

STATUS = grpc.StatusCode
LEXICON = random.Random(4).randbytes(200_000)  # noqa: S311 - any bytes


@pytest_asyncio.fixture
async def wire() -> AsyncIterator[Wire]:
    async with serving() as served:
        yield served


async def piece(device: Device, sha256: bytes, offset: int = 0) -> tuple[bytes, list[int]]:
    """All that a Fetch brings, and the sizes of its pieces."""
    chunks = [one.chunk async for one in device.uplink.Fetch(uplink_pb2.FetchRequest(sha256=sha256, offset=offset))]
    return b"".join(chunks), [len(chunk) for chunk in chunks]


async def test_policy_is_offered_on_connecting_and_whenever_there_is_more(wire: Wire) -> None:
    policy = wire.services.policy
    policy.publish(1, b"one")
    await until(lambda: wire.services.policy_offers.generation == 1)
    async with Device(wire.known_device(), wire.uplink) as device:
        offered = Chains((await device.watch())[0])
        assert await offered.next() == [b"one"]
        policy.publish(2, b"two")
        assert await offered.next() == [b"two"]
        policy.publish(2, b"two")  # said again, and nothing new
        assert await offered.silent()


async def test_a_device_that_has_it_is_offered_nothing(wire: Wire) -> None:
    wire.services.policy.publish(3, b"three")
    await until(lambda: wire.services.policy_offers.generation == 1)
    async with Device(wire.known_device(), wire.uplink) as device:
        offered = Chains((await device.watch(3, hashlib.sha256(b"three").digest()))[0])
        assert await offered.silent()
        wire.services.policy.publish(4, b"four")
        assert await offered.next() == [b"four"]


async def test_after_weeks_offline_all_that_was_agreed_to_comes_in_order_and_the_newest_last(wire: Wire) -> None:
    for version in range(1, 31):
        wire.services.policy.publish(version, b"%d" % version, agreed=version % 3 == 0)
    await until(lambda: len(wire.services.policy_offers._offered) == 30)
    async with Device(wire.known_device(), wire.uplink) as device:
        offered = Chains((await device.watch(11, bytes(32)))[0])
        assert await offered.next() == [b"12", b"15", b"18", b"21", b"24", b"27", b"30"]
        wire.services.policy.publish(31, b"31")
        assert await offered.next() == [b"12", b"15", b"18", b"21", b"24", b"27", b"30", b"31"]  # it still has 11
        lane = await device.lane(Lane.URGENT)
        await lane.policy_state(31, hashlib.sha256(b"31").digest())
        await until(lambda: wire.services.policy.states != {})
        wire.services.policy.publish(32, b"32")
        assert await offered.next() == [b"32"]


async def test_a_device_that_lost_its_policy_has_the_same_one_again(wire: Wire) -> None:
    for version in range(1, 5):
        wire.services.policy.publish(version, b"%d" % version, agreed=version == 3)
    await until(lambda: len(wire.services.policy_offers._offered) == 4)
    async with Device(wire.known_device(), wire.uplink) as device:
        offered = Chains((await device.watch(2))[0])
        assert await offered.next() == [b"2", b"3", b"4"]
    async with Device(wire.known_device(), wire.uplink) as device:
        offered = Chains((await device.watch(4))[0])
        assert await offered.next() == [b"4"]


async def test_how_it_fares_is_kept(wire: Wire) -> None:
    credentials = wire.known_device()
    async with Device(credentials, wire.uplink) as device:
        lane = await device.lane(Lane.URGENT)
        await lane.policy_state(7, bytes(32), uplink_pb2.POLICY_PHASE_APPLYING)
        await lane.write(
            uplink_pb2.ReportRequest(
                policy_state=uplink_pb2.PolicyState(
                    version=7,
                    hash=bytes(32),
                    phase=uplink_pb2.POLICY_PHASE_FAILED,
                    cause="artefact: It could not be fetched.",
                    unknown_fields=["control.later"],
                )
            )
        )
        await until(lambda: credentials.device_id in wire.services.policy.states)
    kept = wire.services.policy.states[credentials.device_id]
    assert (kept.version, kept.hash, kept.phase) == (7, "00" * 32, Phase.FAILED)
    assert (kept.cause, kept.unknown) == ("artefact: It could not be fetched.", ("control.later",))


async def test_a_state_that_breaks_a_rule_ends_the_stream_with_the_reason(wire: Wire) -> None:
    async with Device(wire.known_device(), wire.uplink) as device:
        lane = await device.lane(Lane.URGENT)
        await lane.policy_state(7, b"half")
        assert await lane.call.code() is STATUS.INVALID_ARGUMENT
        assert await lane.call.details() == "policy_state: hash is not 32 bytes"


@pytest.mark.clause("D5")
async def test_a_revoked_device_gets_nothing(wire: Wire) -> None:
    credentials = wire.known_device()
    sha256 = wire.services.policy.add_artefact(LEXICON)
    async with Device(credentials, wire.uplink) as device:
        call, _ = await device.watch()
        await wire.services.devices.revoke(credentials.device_id, "lost", "it")
        assert await asyncio.wait_for(call.code(), 10) is STATUS.PERMISSION_DENIED
        wire.services.policy.publish(1, b"one")
        for asking in (device.watch(), piece(device, sha256)):
            with pytest.raises(grpc.aio.AioRpcError) as refused:
                await asking
            assert refused.value.code() is STATUS.PERMISSION_DENIED


async def test_a_roll_out_reaches_the_named_first_and_a_halted_one_nobody_more(wire: Wire) -> None:
    first, other = wire.known_device(), wire.known_device()
    rollout = rule.begin(2, Plan(named=frozenset({first.device_id})), utc_now())
    policy = wire.services.policy
    policy.publish(1, b"one")
    policy.publish(2, b"two", rollout=rule.to_json(rollout))
    await until(lambda: len(wire.services.policy_offers._offered) == 2)
    async with Device(first, wire.uplink) as named, Device(other, wire.uplink) as later:
        offered = Chains((await named.watch())[0])
        waiting = Chains((await later.watch())[0])
        assert await offered.next() == [b"two"]
        assert await waiting.next() == [b"one"]
        assert await waiting.silent()
        policy.publish(2, b"two", rollout=rule.to_json(rule.halt(rollout, "IT stopped it.")))
        assert await waiting.silent()
        policy.publish(3, b"three")
        assert await offered.next() == [b"three"]
        assert await waiting.next() == [b"three"]


async def test_an_artefact_comes_in_pieces_from_any_byte_on(wire: Wire) -> None:
    sha256 = wire.services.policy.add_artefact(LEXICON)
    async with Device(wire.known_device(), wire.uplink) as device:
        await device.watch()
        whole, sizes = await piece(device, sha256)
        assert whole == LEXICON
        assert max(sizes) == 65_536
        reads = wire.services.policy.reads
        for offset in (1, 70_000, 199_999, 200_000):
            rest, _ = await piece(device, sha256, offset)
            assert rest == LEXICON[offset:]
        assert wire.services.policy.reads == reads  # one copy serves all
        for asked, status in (
            (piece(device, sha256, 200_001), STATUS.INVALID_ARGUMENT),
            (piece(device, bytes(32)), STATUS.NOT_FOUND),
            (piece(device, b"short"), STATUS.INVALID_ARGUMENT),
        ):
            with pytest.raises(grpc.aio.AioRpcError) as refused:
                await asked
            assert refused.value.code() is status


async def test_only_a_device_that_watches_may_fetch_and_not_for_ever(wire: Wire) -> None:
    sha256 = wire.services.policy.add_artefact(b"x")
    async with Device(wire.known_device(), wire.uplink) as device:
        with pytest.raises(grpc.aio.AioRpcError, match="no open Watch") as refused:
            await piece(device, sha256)
        assert refused.value.code() is STATUS.INVALID_ARGUMENT
        await device.watch()
        for _ in range(20):
            await piece(device, sha256)
        with pytest.raises(grpc.aio.AioRpcError, match="begins too many") as refused:
            await piece(device, sha256)
        assert refused.value.code() is STATUS.RESOURCE_EXHAUSTED


async def test_a_store_that_is_away_loses_no_policy(wire: Wire) -> None:
    async with Device(wire.known_device(), wire.uplink) as device:
        offered = Chains((await device.watch())[0])
        wire.services.policy.available = False
        wire.services.policy.publish(1, b"one")
        assert await offered.silent()
        wire.services.policy.available = True
        assert await offered.next() == [b"one"]
