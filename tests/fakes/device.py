"""A scripted device on a real wire: enrols, opens lanes, sends so much a second, and remembers what was acknowledged.

For tests, benches and soak. It is small (two tasks a lane) so that one process can play hundreds.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from types import TracebackType
from typing import TYPE_CHECKING, Self

import grpc
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from policy.severity import Lane
from protos.heed.v1 import enrolment_pb2, event_pb2, uplink_pb2
from protos.heed.v1.enrolment_pb2_grpc import EnrolmentStub
from protos.heed.v1.uplink_pb2_grpc import UplinkStub
from tests.factories.certificates import DeviceCredentials, id_of, key_pem, new_key, request_der
from tests.factories.wire import batch_of, wire_event

OPTIONS = (
    ("grpc.keepalive_time_ms", 60_000),
    ("grpc.keepalive_timeout_ms", 20_000),
    ("grpc.keepalive_permit_without_calls", 1),
    ("grpc.http2.max_pings_without_data", 0),
    ("grpc.use_local_subchannel_pool", 1),  # each device its own connection, as in life
    ("grpc.max_send_message_length", -1),
    ("grpc.initial_reconnect_backoff_ms", 200),
)
if TYPE_CHECKING:
    from protos.heed.v1.uplink_pb2_grpc import UplinkAsyncStub  # known to type checkers only

    ReportCall = grpc.aio.StreamStreamCall[uplink_pb2.ReportRequest, uplink_pb2.ReportResponse]
    WatchCall = grpc.aio.UnaryStreamCall[uplink_pb2.WatchRequest, uplink_pb2.WatchResponse]

_WIRE_LANES = {Lane.URGENT: event_pb2.LANE_URGENT, Lane.ROUTINE: event_pb2.LANE_ROUTINE}


class Chains:
    """The chains of policies offered on one Watch; read in the background, since grpc.aio gives up a call whose read is
    cancelled. Ends with the call.
    """

    def __init__(self, call: WatchCall) -> None:
        self._chains: asyncio.Queue[list[bytes]] = asyncio.Queue()
        self._reader = asyncio.create_task(self._read(call), name="device.offers")

    async def next(self, within: float | None = 10.0) -> list[bytes]:
        """The envelopes of the next chain, however late with None. Raises TimeoutError when none comes in time."""
        return await asyncio.wait_for(self._chains.get(), within)

    async def silent(self, seconds: float = 0.3) -> bool:
        """Whether nothing is offered for so long."""
        try:
            await self.next(seconds)
        except TimeoutError:
            return True
        return False

    async def _read(self, call: WatchCall) -> None:
        chain: list[bytes] = []
        with contextlib.suppress(grpc.aio.AioRpcError, asyncio.CancelledError):
            while isinstance(answer := await call.read(), uplink_pb2.WatchResponse):
                chain.append(answer.policy.envelope)
                if answer.policy.last:
                    self._chains.put_nowait(chain)
                    chain = []


async def enrol(target: str, token: str, ca: bytes) -> DeviceCredentials:
    """Come in by a token. `ca`: the school's CA certificate, PEM."""
    key = new_key()
    async with grpc.aio.secure_channel(target, grpc.ssl_channel_credentials(ca), OPTIONS) as channel:
        answer = await EnrolmentStub(channel).Enrol(
            enrolment_pb2.EnrolRequest(
                token=token, csr=request_der(key), hostname="laptop", platform="linux", agent_version="0"
            )
        )
    certificate = x509.load_der_x509_certificate(answer.certificate).public_bytes(Encoding.PEM)
    return DeviceCredentials(id_of(key), key_pem(key), certificate, ca, answer.exchange_token)


class Device:
    """One connection of one device. `async with`."""

    def __init__(self, credentials: DeviceCredentials, target: str) -> None:
        self.credentials = credentials
        shown = grpc.ssl_channel_credentials(credentials.ca, credentials.key, credentials.certificate)
        self.channel = grpc.aio.secure_channel(target, shown, OPTIONS)
        self._stack = AsyncExitStack()
        self._watching: WatchCall | None = None

    async def __aenter__(self) -> Self:
        await self._stack.enter_async_context(self.channel)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stack.aclose()

    @property
    def uplink(self) -> UplinkAsyncStub:
        """The stub, for calls that no sound device makes."""
        return UplinkStub(self.channel)  # the stubs overload it to the asyncio kind

    async def lane(self, lane: Lane, epoch: int | None = None) -> ReportLane:
        """Open a lane, beside a Watch, and wait for the first acknowledgement."""
        await self.watched()
        opened = ReportLane(self.uplink.Report(), lane)  # type: ignore[call-arg]  # none is needed; stubs disagree
        await self._stack.enter_async_context(opened)
        await opened.open(secrets.randbits(64) if epoch is None else epoch)
        return opened

    async def watch(self, version: int = 0, hash_: bytes = b"") -> tuple[WatchCall, uplink_pb2.Hello]:
        """A Watch call that stays open, and its Hello. The token moves on as a sound device's does. `version` and
        `hash_`: of the policy in force.

        Raises grpc.aio.AioRpcError when it is refused.
        """
        token = self.credentials.exchange_token
        asked = uplink_pb2.WatchRequest(
            exchange_token=token, agent_version="0", policy_version=version, policy_hash=hash_
        )
        call = self.uplink.Watch(asked)
        answer = await call.read()
        if not isinstance(answer, uplink_pb2.WatchResponse):
            raise ConnectionError(await call.details())
        self.credentials.exchange_token = answer.hello.exchange_token
        self._watching = call
        return call, answer.hello

    async def watched(self) -> None:
        """Watch, unless this connection does."""
        if self._watching is None or self._watching.done():
            await self.watch()

    async def renew(self, csr: bytes) -> bytes:
        """Another certificate, DER."""
        answer = await EnrolmentStub(self.channel).Renew(enrolment_pb2.RenewRequest(csr=csr))
        certificate: bytes = answer.certificate
        return certificate


class ReportLane:
    """One Report stream. `acknowledged` holds (seconds of time.monotonic, next_expected) as they came."""

    def __init__(self, call: ReportCall, lane: Lane) -> None:
        self.call = call
        self.lane = lane
        self.next = 1  # the number the next event gets
        self.next_expected = 0
        self.credits = 0
        self.acknowledged: list[tuple[float, int]] = []
        self.ids: list[bytes] = []
        self.beat = uplink_pb2.Heartbeat(agent_version="0", helpers=1)
        self._moved = asyncio.Condition()
        self._writing = asyncio.Lock()
        self._reader: asyncio.Task[None] | None = None
        self._over = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.call.cancel()
        if self._reader is not None:
            await self._reader

    async def open(self, epoch: int) -> None:
        """Say which lane this is; the collector says where it stands."""
        await self.call.write(uplink_pb2.ReportRequest(open=uplink_pb2.Open(lane=_WIRE_LANES[self.lane], epoch=epoch)))
        self._reader = asyncio.create_task(self._read(), name="device.acknowledgements")
        await self.wait_until(1)
        self.next = self.next_expected

    async def send(self, count: int) -> None:
        """Send that many new events in one batch, within the credits."""
        await self.send_events([wire_event(self.next + place, self.lane) for place in range(count)])

    async def send_events(self, events: Sequence[event_pb2.Event]) -> None:
        """Send these, numbered from `next`, within the credits."""
        first, following = self.next, self.next + len(events)
        async with self._moved:
            await self._moved.wait_for(lambda: self._over or following - self.next_expected <= self.credits)
        self.next = following
        self.ids += [event.id for event in events]
        await self.write(uplink_pb2.ReportRequest(batch=batch_of(first, following, events)))

    async def send_steadily(self, per_second: float, seconds: float, batch: int = 10) -> None:
        """Send about `per_second` events a second for so long, `batch` at a time; late batches are not made up for."""
        ends = time.monotonic() + seconds
        while (now := time.monotonic()) < ends:
            await self.send(batch)
            await asyncio.sleep(max(0.0, now + batch / per_second - time.monotonic()))

    async def heartbeat(self, heartbeat: uplink_pb2.Heartbeat | None = None) -> None:
        """Say how the device is; `beat` where nothing else is said."""
        await self.write(uplink_pb2.ReportRequest(heartbeat=heartbeat or self.beat))

    async def policy_state(
        self, version: int, hash_: bytes = b"", phase: uplink_pb2.PolicyPhase = uplink_pb2.POLICY_PHASE_APPLIED
    ) -> None:
        """Say how a policy fares."""
        state = uplink_pb2.PolicyState(version=version, hash=hash_, phase=phase)
        await self.write(uplink_pb2.ReportRequest(policy_state=state))

    async def write(self, message: uplink_pb2.ReportRequest) -> None:
        """Send a message as it is. Raises ConnectionError when the stream has ended."""
        try:
            async with self._writing:  # gRPC takes one write at a time
                await self.call.write(message)
        except (grpc.aio.AioRpcError, asyncio.InvalidStateError) as error:
            raise ConnectionError("the stream has ended") from error

    async def wait_until(self, next_expected: int, within: float = 10.0) -> None:
        """Wait until the collector has all below that number. Raises ConnectionError when the stream ends first."""
        async with asyncio.timeout(within), self._moved:
            await self._moved.wait_for(lambda: self._over or self.next_expected >= next_expected)
        if self.next_expected < next_expected:
            raise ConnectionError(f"{await self.call.code()}: {await self.call.details()}")

    async def all_acknowledged(self, within: float = 10.0) -> None:
        """Wait until nothing is unacknowledged."""
        await self.wait_until(self.next, within)

    async def _read(self) -> None:
        try:
            while isinstance(answer := await self.call.read(), uplink_pb2.ReportResponse):
                async with self._moved:
                    self.next_expected, self.credits = answer.ack.next_expected, answer.ack.credits
                    self.acknowledged.append((time.monotonic(), self.next_expected))
                    self._moved.notify_all()
        except (grpc.aio.AioRpcError, asyncio.CancelledError, asyncio.InvalidStateError):
            pass  # the call's own code says how it ended
        finally:
            self._over = True
            async with self._moved:
                self._moved.notify_all()
