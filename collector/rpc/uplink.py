"""The uplink port: Watch (first; what the collector has to say), then Report (a lane of events), Fetch and Renew."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection
from typing import Any

import grpc

from collector.domain.address import listed
from collector.domain.clock import Clock
from collector.errors import BadRequest, DeviceUnknown
from collector.rpc import translate
from collector.rpc.fetching import Fetching
from collector.rpc.gate import Context
from collector.rpc.identity import CALLER, Caller, address_of, device_of
from collector.rpc.offering import Offering
from collector.rpc.report import Reporting, ReportStream, first_message
from collector.rpc.status import EXPIRED
from collector.rpc.streams import WATCH, Streams
from collector.rpc.words import word_message
from collector.services.devices import Devices
from collector.services.enrolment import Enrolment
from collector.services.metrics import Metrics
from protos.heed.v1 import enrolment_pb2, uplink_pb2

ENROLMENT = enrolment_pb2.DESCRIPTOR.services_by_name["Enrolment"].full_name
UPLINK = uplink_pb2.DESCRIPTOR.services_by_name["Uplink"].full_name


class Uplink:
    """What an enrolled device may call. The gate has let it in; `CALLER` says which it is."""

    def __init__(
        self,
        reporting: Reporting,
        *,
        enrolment: Enrolment,
        devices: Devices,
        streams: Streams,
        offering: Offering,
        fetching: Fetching,
        clock: Clock,
        metrics: Metrics,
        heartbeat_seconds: int,
    ) -> None:
        self._reporting = reporting
        self._enrolment = enrolment
        self._devices = devices
        self._streams = streams
        self._offering = offering
        self._fetching = fetching
        self._clock = clock
        self._metrics = metrics
        self._heartbeat_seconds = heartbeat_seconds

    def handlers(self) -> tuple[grpc.GenericRpcHandler[Any, Any], ...]:
        """Everything served on this port; what is not listed is UNIMPLEMENTED, `Enrol` among it."""
        report = grpc.stream_stream_rpc_method_handler(
            self.report, uplink_pb2.ReportRequest.FromString, uplink_pb2.ReportResponse.SerializeToString
        )
        watch = grpc.unary_stream_rpc_method_handler(
            self.watch, uplink_pb2.WatchRequest.FromString, uplink_pb2.WatchResponse.SerializeToString
        )
        fetch = grpc.unary_stream_rpc_method_handler(
            self.fetch, uplink_pb2.FetchRequest.FromString, uplink_pb2.FetchResponse.SerializeToString
        )
        renew = grpc.unary_unary_rpc_method_handler(
            self.renew, enrolment_pb2.RenewRequest.FromString, enrolment_pb2.RenewResponse.SerializeToString
        )
        return (
            grpc.method_handlers_generic_handler(UPLINK, {"Report": report, "Watch": watch, "Fetch": fetch}),
            grpc.method_handlers_generic_handler(ENROLMENT, {"Renew": renew}),
        )

    async def report(self, _: object, context: Context) -> None:
        """One lane of the device's events, until either side ends it."""
        caller = self._watched("open")
        opening = await first_message(context)
        lane = translate.lane(opening.lane)
        self._streams.claim(caller.device_id, lane)
        await ReportStream(self._reporting, caller, lane, opening.epoch, context).run()

    async def watch(self, request: uplink_pb2.WatchRequest, context: Context) -> None:
        """The token for the next Watch first, once only; then policy, now and whenever there is more, until revoked,
        replaced, out of date, stopped or left. The device's other connections end: it has one.
        """
        caller = CALLER.get()
        ask = translate.watch_ask(request)
        token = await self._devices.exchange(caller.device_id, ask.exchange_token, ask.interrupted)
        self._streams.claim(caller.device_id, WATCH)  # only now: a clone must not end the true device's Watch
        hello = uplink_pb2.Hello(
            exchange_token=token,
            server_time_ms=int(self._clock().timestamp() * 1000),
            heartbeat_seconds=self._heartbeat_seconds,
        )
        await context.write(uplink_pb2.WatchResponse(hello=hello))
        left = (caller.expires_at - self._clock()).total_seconds()
        expiry = asyncio.get_running_loop().call_later(left, self._streams.hang_up, caller, EXPIRED)
        watcher = self._offering.open(caller.device_id, ask.policy_version, ask.policy_hash)
        try:
            while True:
                await self._offer(await self._offering.due(watcher), context)
                for nonce in self._offering.checks(watcher):
                    challenge = uplink_pb2.CheckChallenge(nonce=nonce)
                    await context.write(uplink_pb2.WatchResponse(check=challenge))
                for word in self._offering.words(watcher):
                    await context.write(word_message(word))
                await self._offering.news(watcher)
        finally:
            self._offering.close(watcher)
            expiry.cancel()

    async def _offer(self, envelopes: list[bytes], context: Context) -> None:
        for place, envelope in enumerate(envelopes, 1):
            offer = uplink_pb2.PolicyOffer(envelope=envelope, last=place == len(envelopes))
            await context.write(uplink_pb2.WatchResponse(policy=offer))
        if envelopes:
            self._metrics.policies_offered.inc()

    async def fetch(self, request: uplink_pb2.FetchRequest, context: Context) -> None:
        """An artefact that a policy names, from any byte on."""
        caller = self._watched("fetch")
        sha256, offset = translate.fetch_ask(request)
        await self._fetching.serve(caller.device_id, sha256, offset, context)

    async def renew(self, request: enrolment_pb2.RenewRequest, _: Context) -> enrolment_pb2.RenewResponse:
        """Another certificate for the key in force."""
        caller = self._watched("renew")
        certificate = await self._enrolment.renew(caller.device_id, translate.renewal_csr(request))
        self._metrics.renewals.inc()
        return enrolment_pb2.RenewResponse(certificate=certificate)

    def _watched(self, asked: str) -> Caller:
        """The caller, once its token was good on this connection: a certificate alone may be a clone's."""
        caller = CALLER.get()
        if not self._streams.watched(caller):
            raise BadRequest(f"{asked}: this connection has no open Watch; a device watches first")
        return caller


def identification(clock: Clock, proxies: Collection[str] = ()) -> Callable[[Context], Caller]:
    """Names the caller by its certificate. What it returns raises DeviceUnknown. A device whose connection one of
    `proxies` passes on comes from no address that we know, rather than from within the school.
    """

    def identify(context: Context) -> Caller:
        try:
            device_id, serial, expires_at = device_of(context.auth_context())
        except ValueError:
            raise DeviceUnknown("The certificate shown cannot be read.") from None
        if expires_at <= clock():  # TLS looked at it only when the connection was made
            raise DeviceUnknown(EXPIRED[1])
        peer = context.peer()
        address = address_of(peer)
        return Caller(device_id, serial, "" if listed(address, proxies) else address, peer, expires_at)

    return identify


def admission(devices: Devices) -> Callable[[Caller], Awaitable[None]]:
    """Lets in whom the store knows and has not revoked."""

    async def admit(caller: Caller) -> None:
        await devices.admit(caller.device_id, caller.serial)

    return admit
