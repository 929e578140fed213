"""The wire over the collector's real services and a real database."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path

import grpc
import pytest
import pytest_asyncio

from policy.severity import Lane
from protos.heed.v1 import event_pb2, uplink_pb2
from tests.factories.wire import batch_of, wire_batch, wire_event
from tests.fakes.device import Chains, Device, enrol
from tests.in_process import InProcessCollector as Collector
from tests.in_process import in_process_collector

STATUS = grpc.StatusCode


@pytest_asyncio.fixture
async def collector(tmp_path: Path) -> AsyncIterator[Collector]:
    async with in_process_collector(tmp_path / "collector") as served:
        yield served


@pytest.mark.clause("D5")
async def test_an_enrolled_device_raises_an_alert_exactly_once(collector: Collector) -> None:
    credentials = await collector.device()
    async with Device(credentials, collector.uplink) as device:
        await device.watch()
        lane = await device.lane(Lane.URGENT, epoch=2**64 - 1)
        await lane.heartbeat()
        message = uplink_pb2.ReportRequest(batch=wire_batch(1, 3))
        await lane.write(message)
        await lane.write(message)
        await lane.wait_until(4)
    async with Device(credentials, collector.uplink) as device:
        again = await device.lane(Lane.URGENT, epoch=5)  # a new numbering, the same events
        await again.write(message)
        await again.wait_until(4)
    assert collector.alerts == 3
    assert len(await collector.house.services.alerts.operator_list()) == 3


async def test_pipelined_batches_are_committed_and_acknowledged_in_order(collector: Collector) -> None:
    async with Device(await collector.device(), collector.uplink) as device:
        urgent, routine = await device.lane(Lane.URGENT), await device.lane(Lane.ROUTINE)
        for _ in range(12):
            await routine.send(400)
            await urgent.send(1)
        await urgent.all_acknowledged()
        await routine.all_acknowledged()
        numbers = [number for _, number in routine.acknowledged]
        assert numbers == sorted(numbers)
        assert numbers[-1] == 4_801
    assert collector.committed == 4_812


@pytest.mark.clause("D6")
async def test_an_urgent_event_overtakes_the_routine_of_other_devices(collector: Collector) -> None:
    async with AsyncExitStack() as stack:
        busy = []
        for _ in range(4):
            device = await stack.enter_async_context(Device(await collector.device(), collector.uplink))
            busy.append(await device.lane(Lane.ROUTINE))
        grave = await stack.enter_async_context(Device(await collector.device(), collector.uplink))
        urgent = await grave.lane(Lane.URGENT)
        for lane in busy:
            for _ in range(4):
                await lane.send(500)
        await urgent.send(1)
        await urgent.all_acknowledged()
        for lane in busy:
            await lane.all_acknowledged()
        assert urgent.acknowledged[-1][0] < min(lane.acknowledged[-1][0] for lane in busy)
    assert collector.committed == 8_001


@pytest.mark.clause("D5")
async def test_a_device_revoked_by_it_is_cut_off_within_five_seconds(collector: Collector) -> None:
    credentials, other = await collector.device(), await collector.device()
    async with Device(credentials, collector.uplink) as device, Device(other, collector.uplink) as sound:
        watch, _ = await device.watch()
        offered = Chains(watch)  # gRPC tells how a call ended once all that came before was read
        lane, kept = await device.lane(Lane.URGENT), await sound.lane(Lane.URGENT)
        began = time.monotonic()
        await collector.house.services.devices.revoke(credentials.device_id, "stolen", "it")
        for call in (lane.call, watch):
            assert await asyncio.wait_for(call.code(), 5) is STATUS.PERMISSION_DENIED
        assert time.monotonic() - began < 5
        assert await offered.next()
        await kept.send(1)
        await kept.all_acknowledged()
        with pytest.raises(grpc.aio.AioRpcError, match="revoked") as refused:
            await device.lane(Lane.URGENT)
        assert refused.value.code() is STATUS.PERMISSION_DENIED


async def test_a_copied_disk_is_told_to_enrol_as_itself(collector: Collector) -> None:
    credentials = await collector.device()
    async with Device(credentials, collector.uplink) as original:
        copied = replace(credentials)
        await original.watch()
        watch, _ = await original.watch()
        async with Device(copied, collector.uplink) as copy:
            with pytest.raises(grpc.aio.AioRpcError, match="enrol this one") as refused:
                await copy.watch()
        assert refused.value.code() is STATUS.FAILED_PRECONDITION
        assert not watch.done()  # the clone did not push the true device aside


async def test_guessing_tokens_is_slowed_down(collector: Collector) -> None:
    codes = []
    for guess in range(30):
        with pytest.raises(grpc.aio.AioRpcError) as refused:
            await enrol(f"localhost:{collector.servers.enrol_port}", f"guess {guess}", collector.ca)
        codes.append(refused.value.code())
    assert codes[0] is STATUS.UNAUTHENTICATED
    assert codes[-1] is STATUS.RESOURCE_EXHAUSTED


@pytest.mark.clause("D5")
async def test_no_field_that_the_wire_lets_through_is_a_fault_of_the_store(collector: Collector) -> None:
    strange = ["", "\x01\x1b[31m", "\u202e\u200b", "\U0001f600" * 160, "'; DROP TABLE events; --", "\ufffe\uffff"]
    async with Device(await collector.device(), collector.uplink) as device:
        lane = await device.lane(Lane.URGENT)
        for text in strange:
            event = wire_event(lane.next)
            event.account, event.session = text, text[:64]
            event.keyword.snippet = event.keyword.window_title = text
            event.keyword.rule = event.keyword.category = text[:64] or "rule"
            event.observed_at.seconds = random.Random(len(text)).randrange(32_503_680_000)  # noqa: S311 - not secret
            await lane.send_events([event])
        await lane.all_acknowledged()
        far = 2**63 - 1
        await lane.write(uplink_pb2.ReportRequest(batch=batch_of(lane.next, far, [wire_event(far - 1)])))
        await lane.wait_until(far)
        other = await device.lane(Lane.ROUTINE)
        for change in (
            event_pb2.Event(app_seen=event_pb2.AppSeen(name="a", seconds=2**32 - 1)),
            event_pb2.Event(inventory=event_pb2.Inventory(facts={"\U0001f600": "x" * 256})),
            event_pb2.Event(gap=event_pb2.Gap(cause=event_pb2.GAP_CAUSE_UNKNOWN, lost=2**63 - 1)),
        ):
            event = wire_event(other.next, Lane.ROUTINE)
            event.MergeFrom(change)
            await other.send_events([event])
        await other.all_acknowledged()
    assert collector.committed == len(strange) + 4
