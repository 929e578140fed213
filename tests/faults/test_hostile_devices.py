"""Devices that mean harm, or are broken: each gets its status, the server stays up.

Beside every test a sound device holds both its lanes open, and must be served before and after.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import grpc
import pytest
import pytest_asyncio

from collector.rpc.server import CALLS_EACH
from policy.severity import Lane
from protos.heed.v1 import event_pb2, uplink_pb2
from protos.heed.v1.uplink_pb2_grpc import UplinkStub
from tests.conditions import until
from tests.factories.certificates import DAY, SchoolCa
from tests.factories.wire import batch_of, wire_batch, wire_event
from tests.fakes.device import OPTIONS, Device, ReportLane
from tests.integration.wire import Wire, serving

STATUS = grpc.StatusCode
pytestmark = pytest.mark.usefixtures("bystander")


class Bystander:
    """A sound device on both lanes, whose work must go on."""

    def __init__(self, urgent: ReportLane, routine: ReportLane) -> None:
        self._lanes = (urgent, routine)

    async def works(self) -> None:
        """Both of its streams, open all the while, still deliver."""
        for lane in self._lanes:
            await lane.send(3)
            await lane.all_acknowledged()


@pytest_asyncio.fixture
async def wire() -> AsyncIterator[Wire]:
    async with serving() as served:
        yield served


@pytest_asyncio.fixture
async def bystander(wire: Wire) -> AsyncIterator[Bystander]:
    async with Device(wire.known_device(), wire.uplink) as device:
        sound = Bystander(await device.lane(Lane.URGENT), await device.lane(Lane.ROUTINE))
        await sound.works()
        yield sound
        await sound.works()


@asynccontextmanager
async def connected(wire: Wire) -> AsyncIterator[grpc.aio.Channel]:
    """A device with a sound certificate, a sound token and bad manners."""
    async with Device(wire.known_device(), wire.uplink) as device:
        await device.watch()
        yield device.channel


def raw_report(channel: grpc.aio.Channel) -> grpc.aio.StreamStreamCall[Any, Any]:
    """A Report stream whose messages are bytes as they are."""
    opener: Any = channel  # the stubs ask for serialisers and an iterator that need not be
    call: grpc.aio.StreamStreamCall[Any, Any] = opener.stream_stream("/heed.v1.Uplink/Report")()
    return call


async def ended(call: grpc.aio.StreamStreamCall[Any, Any]) -> grpc.StatusCode:
    """How the call ended, once all it said before is read (gRPC shows no status earlier)."""
    try:
        async with asyncio.timeout(10):
            while isinstance(await call.read(), bytes):
                pass
    except grpc.aio.AioRpcError as error:
        return error.code()
    return await call.code()


async def status_of_watch(channel: grpc.aio.Channel) -> grpc.StatusCode:
    call = UplinkStub(channel).Watch(uplink_pb2.WatchRequest(exchange_token=bytes(32)), timeout=10)
    return await call.code()


@pytest.mark.clause("J22", "D5")
async def test_no_certificate_gets_no_further_than_tls(wire: Wire) -> None:
    async with grpc.aio.secure_channel(wire.uplink, grpc.ssl_channel_credentials(wire.ca.pem), OPTIONS) as channel:
        assert await status_of_watch(channel) is STATUS.UNAVAILABLE
    assert wire.services.devices.admissions == 1  # the bystander's


@pytest.mark.clause("J22", "D5")
@pytest.mark.parametrize("kind", ["of another CA", "expired"])
async def test_a_wrong_certificate_gets_no_further_than_tls(wire: Wire, kind: str) -> None:
    maker = SchoolCa("A school") if kind == "of another CA" else wire.ca
    wrong = maker.device(lasts=-DAY if kind == "expired" else DAY)
    wire.services.devices.known.add(wrong.device_id)
    shown = grpc.ssl_channel_credentials(wire.ca.pem, wrong.key, wrong.certificate)
    async with grpc.aio.secure_channel(wire.uplink, shown, OPTIONS) as channel:
        assert await status_of_watch(channel) is STATUS.UNAVAILABLE
    assert wire.services.devices.admissions == 1


async def test_plain_text_on_the_uplink_is_refused(wire: Wire) -> None:
    async with grpc.aio.insecure_channel(wire.uplink, OPTIONS) as channel:
        assert await status_of_watch(channel) is STATUS.UNAVAILABLE


@pytest.mark.clause("D5")
async def test_a_certificate_that_claims_anothers_id_is_no_device(wire: Wire) -> None:
    victim = wire.known_device()
    async with Device(wire.ca.device(claims=victim.device_id), wire.uplink) as device:
        assert await status_of_watch(device.channel) is STATUS.UNAUTHENTICATED
    assert victim.device_id not in wire.services.devices.tokens


async def test_a_device_never_enrolled_is_unauthenticated(wire: Wire) -> None:
    async with Device(wire.ca.device(), wire.uplink) as device:
        assert await status_of_watch(device.channel) is STATUS.UNAUTHENTICATED


@pytest.mark.clause("D5")
async def test_a_revoked_device_is_cut_off_within_five_seconds(wire: Wire) -> None:
    credentials = wire.known_device()
    async with Device(credentials, wire.uplink) as device:
        urgent, routine = await device.lane(Lane.URGENT), await device.lane(Lane.ROUTINE)
        watch, _ = await device.watch()  # replaces the one the lanes were opened beside
        revoked_at = time.monotonic()
        await wire.services.devices.revoke(credentials.device_id, "stolen", "it")
        for call in (urgent.call, routine.call, watch):
            assert await asyncio.wait_for(call.code(), 5) is STATUS.PERMISSION_DENIED
        assert time.monotonic() - revoked_at < 5
        assert await urgent.call.details() == "This device was revoked; ask your school's IT."
        assert await status_of_watch(device.channel) is STATUS.PERMISSION_DENIED


@pytest.mark.clause("D5")
async def test_a_batch_replayed_by_the_same_and_by_another_device(wire: Wire) -> None:
    batch = uplink_pb2.ReportRequest(batch=wire_batch(1, 5))
    before = len(wire.services.ingest.events)
    for _ in range(2):
        async with Device(wire.known_device(), wire.uplink) as device:
            lane = await device.lane(Lane.URGENT)
            await lane.write(batch)
            await lane.write(batch)
            await lane.wait_until(6)
    assert len(wire.services.ingest.events) == before + 5


@pytest.mark.clause("D5")
async def test_fifty_megabytes_are_refused_unread(wire: Wire) -> None:
    async with connected(wire) as channel:
        call = raw_report(channel)
        await write_quietly(call, bytes(50_000_000))
        assert await call.code() is STATUS.RESOURCE_EXHAUSTED


async def test_a_compressed_message_is_refused_whatever_it_would_unfold_to(wire: Wire) -> None:
    async with connected(wire) as channel:
        stub: Any = UplinkStub(channel)
        call = stub.Report(compression=grpc.Compression.Gzip)  # stated with the headers, refused before any message
        assert await call.code() is STATUS.UNIMPLEMENTED


async def test_one_device_cannot_hold_many_streams(wire: Wire) -> None:
    credentials = wire.known_device()
    async with Device(credentials, wire.uplink) as one, Device(credentials, wire.uplink) as two:
        await one.watch()
        before = wire.streams
        calls = [raw_report(one.channel) for _ in range(CALLS_EACH - 1)]
        await until(lambda: wire.streams == before + CALLS_EACH - 1)
        assert await status_of_watch(two.channel) is STATUS.RESOURCE_EXHAUSTED
        for call in calls:
            call.cancel()


def _break(change: Callable[[event_pb2.Event], object], *, lane: Lane = Lane.URGENT) -> uplink_pb2.ReportRequest:
    event = wire_event(1, lane)
    change(event)
    return uplink_pb2.ReportRequest(batch=batch_of(1, 2, [event]))


BREACHES: dict[str, tuple[uplink_pb2.ReportRequest, str]] = {
    "second open": (uplink_pb2.ReportRequest(open=uplink_pb2.Open(lane=event_pb2.LANE_URGENT)), "open: comes once"),
    "empty message": (uplink_pb2.ReportRequest(), "neither open"),
    "too many events": (uplink_pb2.ReportRequest(batch=wire_batch(1, 501)), "more than 500 events"),
    "no numbers": (uplink_pb2.ReportRequest(batch=batch_of(5, 5, [])), "first and next"),
    "number below": (uplink_pb2.ReportRequest(batch=batch_of(2, 4, [wire_event(1)])), "sequence"),
    "number above": (uplink_pb2.ReportRequest(batch=batch_of(1, 2, [wire_event(2)])), "sequence"),
    "numbers fall": (uplink_pb2.ReportRequest(batch=batch_of(1, 9, [wire_event(3), wire_event(2)])), "sequence"),
    "numbers repeat": (uplink_pb2.ReportRequest(batch=batch_of(1, 9, [wire_event(3), wire_event(3)])), "sequence"),
    "wrong lane": (_break(lambda _: None, lane=Lane.ROUTINE), "does not travel in the urgent lane"),
    "demo": (_break(lambda event: setattr(event, "demo", True)), "demo events are refused"),
    "long snippet": (_break(lambda event: setattr(event.keyword, "snippet", "x" * 161)), "keyword.snippet is longer"),
    "no rule": (_break(lambda event: setattr(event.keyword, "rule", "")), "keyword.rule is missing"),
    "bad source": (_break(lambda event: setattr(event.keyword, "source", 99)), "keyword.source"),
    "no source": (_break(lambda event: setattr(event.keyword, "source", 0)), "keyword.source is missing"),
    "bad severity": (_break(lambda event: setattr(event, "severity", 77)), "severity is missing or unknown"),
    "confidence": (_break(lambda event: setattr(event.keyword, "confidence", float("nan"))), "keyword.confidence"),
    "no payload": (_break(lambda event: event.ClearField("keyword")), "payload is missing"),
    "short id": (_break(lambda event: setattr(event, "id", b"x")), "id is no UUID of version 7"),
    "id of version 4": (
        _break(lambda event: setattr(event, "id", bytes.fromhex("00000000000040008000000000000000"))),
        "id is no UUID of version 7",
    ),
    "no time": (_break(lambda event: event.ClearField("observed_at")), "observed_at is missing"),
    "absurd time": (_break(lambda event: setattr(event.observed_at, "seconds", 2**60)), "observed_at is no time"),
    "negative time": (_break(lambda event: setattr(event.observed_at, "seconds", -1)), "observed_at is no time"),
    "long account": (_break(lambda event: setattr(event, "account", "x" * 257)), "account is longer"),
    "NUL": (_break(lambda event: setattr(event, "account", "a\0b")), "account holds a NUL"),
    "33 sensors": (
        uplink_pb2.ReportRequest(heartbeat=uplink_pb2.Heartbeat(sensors=[uplink_pb2.SensorState()] * 33)),
        "more than 32 sensors",
    ),
}


@pytest.mark.clause("D5")
async def test_every_breach_of_the_contract_is_told_in_one_sentence(wire: Wire) -> None:
    before = len(wire.services.ingest.events)
    for name, (message, sentence) in BREACHES.items():
        async with Device(wire.known_device(), wire.uplink) as device:
            lane = await device.lane(Lane.URGENT)
            await lane.write(message)
            assert await lane.call.code() is STATUS.INVALID_ARGUMENT, name
            assert sentence in await lane.call.details(), name
    assert len(wire.services.ingest.events) == before


async def test_a_demo_collector_takes_demo_events() -> None:
    async with serving(demo=True) as wire, Device(wire.known_device(), wire.uplink) as device:
        lane = await device.lane(Lane.URGENT)
        await lane.send_events([wire_event(1, demo=True)])
        await lane.all_acknowledged()


async def test_a_heartbeat_on_the_routine_lane_or_before_open_is_refused(wire: Wire) -> None:
    heartbeat = uplink_pb2.ReportRequest(heartbeat=uplink_pb2.Heartbeat())
    async with Device(wire.known_device(), wire.uplink) as device:
        lane = await device.lane(Lane.ROUTINE)
        await lane.write(heartbeat)
        assert await lane.call.code() is STATUS.INVALID_ARGUMENT
        call = raw_report(device.channel)
        await write_quietly(call, heartbeat.SerializeToString())
        assert await call.code() is STATUS.INVALID_ARGUMENT


@pytest.mark.clause("D5")
async def test_random_bytes_as_messages_are_invalid_and_harm_nobody(wire: Wire) -> None:
    chance = random.Random(7)  # noqa: S311 - repeatable, not secret
    sound = uplink_pb2.ReportRequest(batch=wire_batch(1, 3)).SerializeToString()
    opening = uplink_pb2.ReportRequest(open=uplink_pb2.Open(lane=event_pb2.LANE_URGENT, epoch=1)).SerializeToString()
    async with connected(wire) as channel:
        for case in range(400):
            call = raw_report(channel)
            if case % 2:  # after a sound beginning, something that was almost a batch
                await call.write(opening)
                await write_quietly(call, mutated(chance, sound))
            else:
                await write_quietly(call, b"\xff" + chance.randbytes(chance.randrange(2_000)))
            await done_quietly(call)
            allowed = {STATUS.INVALID_ARGUMENT, STATUS.OK} if case % 2 else {STATUS.INVALID_ARGUMENT}
            assert await ended(call) in allowed, f"case {case} of seed 7"


async def test_raw_garbage_on_the_ports_harms_nobody(wire: Wire) -> None:
    chance = random.Random(11)  # noqa: S311 - repeatable, not secret
    for case in range(300):
        port = wire.servers.uplink_port if case % 2 else wire.servers.enrol_port
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        hello = b"\x16\x03\x01\x02\x00" if case % 3 else b""  # the beginning of a TLS handshake, or nothing of the kind
        writer.write(hello + chance.randbytes(chance.randrange(1, 4_000)))
        if case % 5 == 0:
            writer.write_eof()
            await reader.read(1_000)
        writer.close()


async def test_half_open_handshakes_do_not_keep_others_out(wire: Wire, bystander: Bystander) -> None:
    idle = [await asyncio.open_connection("127.0.0.1", wire.servers.uplink_port) for _ in range(100)]
    await bystander.works()
    async with Device(wire.known_device(), wire.uplink) as device:
        await device.lane(Lane.URGENT)
    for _, writer in idle:
        writer.close()


def mutated(chance: random.Random, message: bytes) -> bytes:
    """The message with a few bytes changed, cut, doubled or put in."""
    changed = bytearray(message)
    for _ in range(chance.randrange(1, 6)):
        at = chance.randrange(len(changed))
        match chance.randrange(4):
            case 0:
                changed[at] = chance.randrange(256)
            case 1:
                del changed[at : at + chance.randrange(1, 9)]
            case 2:
                changed[at:at] = chance.randbytes(chance.randrange(1, 9))
            case _:
                changed[at:at] = changed[at : at + chance.randrange(1, 33)]
        if not changed:
            return b"\0"
    return bytes(changed)


async def write_quietly(call: grpc.aio.StreamStreamCall[Any, Any], message: object) -> None:
    """Write, though the server may have ended the call: what it said then is asked of the call."""
    try:
        await call.write(message)
    except (grpc.aio.AioRpcError, asyncio.InvalidStateError):
        return


async def done_quietly(call: grpc.aio.StreamStreamCall[Any, Any]) -> None:
    """Say that no more comes, though the server may have ended the call."""
    try:
        await call.done_writing()
    except (grpc.aio.AioRpcError, asyncio.InvalidStateError):
        return
