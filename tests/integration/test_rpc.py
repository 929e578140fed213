"""Report, Watch, Renew and Enrol over real mutual TLS, told as uplink.proto tells them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable
from dataclasses import replace
from datetime import timedelta

import grpc
import pytest
import pytest_asyncio
from grpc_health.v1 import health_pb2, health_pb2_grpc

from collector.domain.devices import SensorFacts
from policy.severity import Lane
from protos.heed.v1 import enrolment_pb2, uplink_pb2
from protos.heed.v1.enrolment_pb2_grpc import EnrolmentStub
from tests.conditions import until
from tests.factories.certificates import new_key, request_der
from tests.factories.wire import batch_of, wire_batch, wire_event
from tests.fakes.device import OPTIONS, Device, enrol
from tests.integration.wire import Wire, serving

STATUS = grpc.StatusCode


@pytest_asyncio.fixture
async def wire() -> AsyncIterator[Wire]:
    async with serving() as served:
        yield served


async def refusal(call: Awaitable[object]) -> grpc.StatusCode:
    """The status that ends it."""
    with pytest.raises(grpc.aio.AioRpcError) as refused:
        await call
    return refused.value.code()


@pytest.mark.clause("D5")
async def test_a_device_enrols_and_its_events_arrive_once_and_in_order(wire: Wire) -> None:
    credentials = await enrol(wire.enrolment, "good", wire.ca.pem)
    async with Device(credentials, wire.uplink) as device:
        lane = await device.lane(Lane.URGENT)
        for _ in range(5):
            await lane.send(20)
        await lane.all_acknowledged()
    assert [submission.first for submission in wire.services.ingest.submissions] == [1, 21, 41, 61, 81]
    assert [event.id.bytes for _, event in wire.services.ingest.events.values()] == lane.ids
    assert {device_id for device_id, _ in wire.services.ingest.events.values()} == {credentials.device_id}
    assert wire.services.ingest.submissions[0].address == "127.0.0.1"


async def test_batches_fly_together_and_are_acknowledged_in_order(wire: Wire) -> None:
    async with Device(wire.known_device(), wire.uplink) as device:
        lane = await device.lane(Lane.ROUTINE)
        wire.services.ingest.gate.clear()
        for _ in range(4):
            await lane.send(100)
        await until(lambda: len(wire.services.ingest.submissions) == 4)
        assert lane.next_expected == 1  # nothing is acknowledged before its commit
        wire.services.ingest.gate.set()
        await lane.all_acknowledged()
        assert [number for _, number in lane.acknowledged] == [1, 101, 201, 301, 401]


async def test_a_replayed_batch_is_acknowledged_and_counted_once(wire: Wire) -> None:
    async with Device(wire.known_device(), wire.uplink) as device:
        lane = await device.lane(Lane.URGENT)
        batch = uplink_pb2.ReportRequest(batch=wire_batch(1, 10))
        for _ in range(3):
            await lane.write(batch)
        await until(lambda: len(lane.acknowledged) == 4)
        assert [number for _, number in lane.acknowledged] == [1, 11, 11, 11]
    assert len(wire.services.ingest.events) == 10


async def test_a_batch_from_beyond_is_refused_by_number_and_the_stream_goes_on(wire: Wire) -> None:
    async with Device(wire.known_device(), wire.uplink) as device:
        lane = await device.lane(Lane.URGENT)
        await lane.write(uplink_pb2.ReportRequest(batch=wire_batch(50, 10)))
        await until(lambda: len(lane.acknowledged) == 2)
        assert lane.next_expected == 1
        await lane.write(uplink_pb2.ReportRequest(batch=batch_of(1, 50, [wire_event(3)])))  # a stated hole
        await lane.wait_until(50)


async def test_a_lane_goes_on_where_it_stood(wire: Wire) -> None:
    credentials = wire.known_device()
    async with Device(credentials, wire.uplink) as device:
        lane = await device.lane(Lane.URGENT, epoch=2**64 - 1)
        await lane.send(3)
        await lane.all_acknowledged()
    async with Device(credentials, wire.uplink) as device:
        assert (await device.lane(Lane.URGENT, epoch=2**64 - 1)).next_expected == 4
        assert (await device.lane(Lane.ROUTINE, epoch=2**64 - 1)).next_expected == 1


@pytest.mark.clause("D6")
async def test_credits_shrink_for_the_routine_while_the_urgent_keeps_its_own(wire: Wire) -> None:
    async with Device(wire.known_device(), wire.uplink) as device:
        routine, urgent = await device.lane(Lane.ROUTINE), await device.lane(Lane.URGENT)
        assert (routine.credits, urgent.credits) == (2_000, 2_000)
        wire.services.ingest.pending = 30_000
        await routine.send(1)
        await urgent.send(1)
        await routine.all_acknowledged()
        await urgent.all_acknowledged()
        assert (routine.credits, urgent.credits) == (100, 2_000)


async def test_more_than_the_credits_ends_the_stream(wire: Wire) -> None:
    async with Device(wire.known_device(), wire.uplink) as device:
        lane = await device.lane(Lane.ROUTINE)
        wire.services.ingest.gate.clear()
        for number in range(5):
            await lane.write(uplink_pb2.ReportRequest(batch=wire_batch(1 + 500 * number, 500, Lane.ROUTINE)))
        assert await lane.call.code() is STATUS.RESOURCE_EXHAUSTED


async def test_a_database_that_is_gone_ends_the_stream_and_tells_no_secret(wire: Wire) -> None:
    credentials = wire.known_device()
    async with Device(credentials, wire.uplink) as device:
        lane = await device.lane(Lane.URGENT)
        wire.services.ingest.available = False
        await lane.send(2)
        assert await lane.call.code() is STATUS.UNAVAILABLE
        assert "secret" not in await lane.call.details()
        wire.services.ingest.available = True
        again = await device.lane(Lane.URGENT)
        await again.send(2)
        await again.all_acknowledged()


async def test_a_fault_of_ours_is_internal_and_says_nothing_of_itself(wire: Wire) -> None:
    async with Device(wire.known_device(), wire.uplink) as device:
        lane = await device.lane(Lane.URGENT)
        wire.services.ingest.fault = RuntimeError("what a pupil wrote")
        await lane.send(1)
        assert await lane.call.code() is STATUS.INTERNAL
        assert "pupil" not in await lane.call.details()


async def test_a_heartbeat_is_kept_with_where_it_came_from(wire: Wire) -> None:
    credentials = wire.known_device()
    async with Device(credentials, wire.uplink) as device:
        lane = await device.lane(Lane.URGENT)
        state = uplink_pb2.SensorState(sensor="keyboard", liveness=uplink_pb2.LIVENESS_FAILED, reason="no display")
        await lane.heartbeat(uplink_pb2.Heartbeat(sensors=[state], dropped=7, clock_offset_ms=-5))
        await until(lambda: bool(wire.services.devices.heartbeats))
        device_id, address, facts = wire.services.devices.heartbeats[0]
        assert (device_id, address) == (credentials.device_id, "127.0.0.1")
        assert facts.sensors == (SensorFacts("keyboard", "failed", "no display"),)
        assert (facts.dropped, facts.clock_offset_ms) == (7, -5)


async def test_a_flood_of_heartbeats_ends_the_stream(wire: Wire) -> None:
    async with Device(wire.known_device(), wire.uplink) as device:
        lane = await device.lane(Lane.URGENT)
        for _ in range(7):
            await lane.heartbeat()
        assert await lane.call.code() is STATUS.RESOURCE_EXHAUSTED
    assert len(wire.services.devices.heartbeats) <= 6


async def test_watch_gives_the_next_token_and_stays_open(wire: Wire) -> None:
    credentials = await enrol(wire.enrolment, "good", wire.ca.pem)
    async with Device(credentials, wire.uplink) as device:
        first, hello = await device.watch()
        assert hello.heartbeat_seconds == 30
        assert abs(hello.server_time_ms / 1000 - time.time()) < 60
        assert not first.done()
        second, _ = await device.watch()
        assert await first.code() is STATUS.ABORTED  # the newer one stays
        assert not second.done()


async def test_a_copied_disk_must_enrol_as_itself(wire: Wire) -> None:
    credentials = await enrol(wire.enrolment, "good", wire.ca.pem)
    copied = replace(credentials)
    async with Device(credentials, wire.uplink) as original, Device(copied, wire.uplink) as copy:
        await original.watch()
        await original.watch()
        call = copy.uplink.Watch(uplink_pb2.WatchRequest(exchange_token=copied.exchange_token))
        assert await call.code() is STATUS.FAILED_PRECONDITION
        assert "enrol as itself" in await call.details()


@pytest.mark.clause("D5")
async def test_a_clone_can_neither_report_nor_renew_nor_push_the_true_device_aside(wire: Wire) -> None:
    key = new_key()
    credentials = wire.ca.device(key=key)
    wire.services.devices.known.add(credentials.device_id)
    async with Device(credentials, wire.uplink) as original, Device(replace(credentials), wire.uplink) as clone:
        lane = await original.lane(Lane.URGENT)
        shown = (await refusal(clone.watch()), await refusal(clone.renew(request_der(key))))
        assert shown == (STATUS.FAILED_PRECONDITION, STATUS.INVALID_ARGUMENT)
        opened = clone.uplink.Report()  # type: ignore[call-arg]  # none is needed; stubs disagree
        assert await opened.code() is STATUS.INVALID_ARGUMENT
        assert await opened.details() == "open: this connection has no open Watch; a device watches first"
        await lane.send(3)
        await lane.all_acknowledged()


async def test_what_stands_beside_a_watch_ends_with_it(wire: Wire) -> None:
    async with Device(wire.known_device(), wire.uplink) as device:
        lane = await device.lane(Lane.URGENT)
        watch, _ = await device.watch()  # takes the place of the first, and nothing else ends
        await lane.send(1)
        await lane.all_acknowledged()
        watch.cancel()
        assert await lane.call.code() is STATUS.ABORTED


@pytest.mark.clause("D5")
async def test_a_connection_does_not_outlive_its_certificate(wire: Wire) -> None:
    credentials = wire.ca.device(lasts=timedelta(seconds=3))
    wire.services.devices.known.add(credentials.device_id)
    async with Device(credentials, wire.uplink) as device:
        lane = await device.lane(Lane.URGENT)
        watch, _ = await device.watch()
        for call in (watch, lane.call):
            assert await asyncio.wait_for(call.code(), 10) is STATUS.UNAUTHENTICATED
            assert "ran out" in await call.details()
        assert await refusal(device.watch()) is STATUS.UNAUTHENTICATED  # on the connection that TLS let in earlier


async def test_the_same_lane_opened_again_replaces_the_older(wire: Wire) -> None:
    async with Device(wire.known_device(), wire.uplink) as device:
        older = await device.lane(Lane.URGENT)
        other = await device.lane(Lane.ROUTINE)
        newer = await device.lane(Lane.URGENT)
        assert await older.call.code() is STATUS.ABORTED
        for lane in (newer, other):
            await lane.send(1)
            await lane.all_acknowledged()


async def test_a_device_that_comes_again_has_its_older_connection_ended(wire: Wire) -> None:
    credentials = wire.known_device()
    async with Device(credentials, wire.uplink) as device, Device(credentials, wire.uplink) as reconnected:
        older = await device.lane(Lane.ROUTINE)
        newer = await reconnected.lane(Lane.URGENT)
        assert await older.call.code() is STATUS.ABORTED
        await newer.send(1)
        await newer.all_acknowledged()


async def test_a_device_renews_its_own_key_only(wire: Wire) -> None:
    key = new_key()
    credentials = wire.ca.device(key=key)
    wire.services.devices.known.add(credentials.device_id)
    async with Device(credentials, wire.uplink) as device:
        await device.watch()
        assert await device.renew(request_der(key))
        with pytest.raises(grpc.aio.AioRpcError) as refused:
            await device.renew(request_der(new_key()))
        assert refused.value.code() is STATUS.INVALID_ARGUMENT


async def test_each_port_serves_only_its_own_method(wire: Wire) -> None:
    async with Device(wire.known_device(), wire.uplink) as device:
        with pytest.raises(grpc.aio.AioRpcError) as refused:
            await EnrolmentStub(device.channel).Enrol(enrolment_pb2.EnrolRequest(token="good"))
        assert refused.value.code() is STATUS.UNIMPLEMENTED
    async with grpc.aio.secure_channel(wire.enrolment, grpc.ssl_channel_credentials(wire.ca.pem)) as channel:
        with pytest.raises(grpc.aio.AioRpcError) as refused:
            await EnrolmentStub(channel).Renew(enrolment_pb2.RenewRequest(csr=b"x"))
        assert refused.value.code() is STATUS.UNIMPLEMENTED


async def test_a_wrong_token_is_unauthenticated(wire: Wire) -> None:
    with pytest.raises(grpc.aio.AioRpcError) as refused:
        await enrol(wire.enrolment, "bad", wire.ca.pem)
    assert refused.value.code() is STATUS.UNAUTHENTICATED


async def test_health_follows_the_store(wire: Wire) -> None:
    async with grpc.aio.secure_channel(wire.enrolment, grpc.ssl_channel_credentials(wire.ca.pem), OPTIONS) as channel:
        stub = health_pb2_grpc.HealthStub(channel)
        watched = stub.Watch(health_pb2.HealthCheckRequest())
        assert (await watched.read()).status == health_pb2.HealthCheckResponse.SERVING
        wire.services.health.answers = False
        assert (await asyncio.wait_for(watched.read(), 10)).status == health_pb2.HealthCheckResponse.NOT_SERVING
        watched.cancel()


async def test_stopping_tells_every_stream_and_is_quick(wire: Wire) -> None:
    async with Device(wire.known_device(), wire.uplink) as device:
        lane = await device.lane(Lane.URGENT)
        watch, _ = await device.watch()
        before = time.monotonic()
        await wire.servers.stop(5)
        assert time.monotonic() - before < 2
        assert await lane.call.code() is STATUS.UNAVAILABLE
        assert "stopping" in await lane.call.details()
        assert await watch.code() is STATUS.UNAVAILABLE


async def test_a_second_collector_on_the_same_port_is_told_so(wire: Wire) -> None:
    from collector.rpc.server import _bind

    other = grpc.aio.server(options=[("grpc.so_reuseport", 0)])
    with pytest.raises(OSError, match="port taken"):
        _bind(other, "127.0.0.1", wire.servers.uplink_port, grpc.ssl_server_credentials([(b"", b"")]))
