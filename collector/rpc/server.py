"""The two gRPC servers: enrolment (server-authenticated TLS) and uplink (mutual TLS), with health checking on both.

The numbers of keepalive and sizes are agreed with the agent in docs/architecture.md.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import grpc
import structlog
from grpc_health.v1 import health_pb2_grpc

from collector.domain import limits
from collector.domain.clock import Clock
from collector.rpc.enrolment import TRIES_BURST, TRIES_PER_SECOND, EnrolmentPort, admit_stranger, identify_stranger
from collector.rpc.fetching import Fetching
from collector.rpc.gate import Gate
from collector.rpc.health import health_board, keep_health, tell_health
from collector.rpc.offering import Offering
from collector.rpc.rates import Rates
from collector.rpc.report import Reporting
from collector.rpc.revocations import end_revoked
from collector.rpc.shown import Shown
from collector.rpc.status import STOPPING
from collector.rpc.streams import Streams
from collector.rpc.uplink import Uplink, admission, identification
from collector.services import Services
from collector.services.artefacts import ArtefactShelf
from collector.services.authority import Authority, ServerIdentity
from collector.services.challenges import Challenges
from collector.services.device_words import DeviceWords
from collector.services.devices import Devices
from collector.services.enrolment import Enrolment
from collector.services.health import Health
from collector.services.ingest import Ingest
from collector.services.metrics import Metrics
from collector.services.policy_offers import PolicyOffers
from collector.services.policy_states import PolicyStates
from collector.settings import Settings, bracketed

log = structlog.get_logger("collector.rpc")

CALLS_EACH: Final = 16  # a device needs three, and some more while those of a life just killed are being ended
CALLS_FROM_ADDRESS: Final = 200  # on the enrolment port, where a school may sit behind one address
HEARTBEATS_PER_SECOND: Final = 0.2
HEARTBEATS_BURST: Final = 6.0
STATES_PER_SECOND: Final = 0.5
STATES_BURST: Final = 20.0
LONGEST_GRACE: Final = 5.0  # seconds

OPTIONS: Final[tuple[tuple[str, int], ...]] = (
    ("grpc.max_receive_message_length", limits.MESSAGE_BYTES),
    ("grpc.max_metadata_size", 8 * 1024),
    ("grpc.absolute_max_metadata_size", 8 * 1024),
    ("grpc.max_concurrent_streams", CALLS_EACH),
    ("grpc.compression_enabled_algorithms_bitset", 1),  # none: a small message must not unfold into a large one
    ("grpc.so_reuseport", 0),  # a second collector on the same port must fail, not share
    ("grpc.keepalive_time_ms", 120_000),
    ("grpc.keepalive_timeout_ms", 20_000),
    ("grpc.keepalive_permit_without_calls", 1),
    ("grpc.http2.min_recv_ping_interval_without_data_ms", 30_000),
    ("grpc.http2.max_ping_strikes", 5),
    ("grpc.server_handshake_timeout_ms", 20_000),
    ("grpc.max_connection_age_ms", 24 * 3600 * 1000),  # gRPC adds a jitter of a tenth
    ("grpc.max_connection_age_grace_ms", 30_000),
)


@dataclass(frozen=True, slots=True)
class WireServices:
    """What the wire needs of the collector."""

    ingest: Ingest
    devices: Devices
    enrolment: Enrolment
    health: Health
    authority: Authority
    policy_offers: PolicyOffers
    policy_states: PolicyStates
    artefacts: ArtefactShelf
    clock: Clock
    metrics: Metrics
    challenges: Challenges = field(default_factory=Challenges)
    words: DeviceWords = field(default_factory=DeviceWords)

    @classmethod
    def of(cls, services: Services, metrics: Metrics) -> WireServices:
        """From all that the collector can do."""
        return cls(
            ingest=services.ingest,
            devices=services.devices,
            enrolment=services.enrolment,
            health=services.health,
            authority=services.authority,
            policy_offers=services.policy_offers,
            policy_states=services.policy_states,
            artefacts=services.artefacts,
            clock=services.clock,
            metrics=metrics,
            challenges=services.checks.challenges,
            words=services.device_words,
        )


class GrpcServers:
    """Both servers and their actors, as one thing to start and stop."""

    def __init__(self, settings: Settings, services: WireServices) -> None:
        self._services = services
        self._streams = Streams(CALLS_EACH)
        self._strangers = Streams(CALLS_FROM_ADDRESS)
        self._health = health_board()
        self._actors: list[asyncio.Task[None]] = []
        metrics, clock = services.metrics, services.clock
        self._offering = Offering(services.policy_offers, services.challenges, services.words)
        reporting = Reporting(
            services.ingest,
            services.devices,
            policy_states=services.policy_states,
            offering=self._offering,
            clock=clock,
            metrics=metrics,
            demo=settings.school.demo,
            event_rates=Rates(limits.EVENTS_PER_SECOND, limits.EVENTS_BURST, time.monotonic),
            heartbeat_rates=Rates(HEARTBEATS_PER_SECOND, HEARTBEATS_BURST, time.monotonic),
            state_rates=Rates(STATES_PER_SECOND, STATES_BURST, time.monotonic),
        )
        uplink = Uplink(
            reporting,
            enrolment=services.enrolment,
            devices=services.devices,
            streams=self._streams,
            offering=self._offering,
            fetching=Fetching(services.artefacts, metrics, time.monotonic),
            clock=clock,
            metrics=metrics,
            heartbeat_seconds=settings.heartbeat_seconds,
        )
        enrolment = EnrolmentPort(services.enrolment, Rates(TRIES_PER_SECOND, TRIES_BURST, time.monotonic), metrics)
        self._uplink = self._server(
            uplink.handlers(),
            Gate(self._streams, metrics, identification(clock, settings.proxies), admission(services.devices)),
        )
        self._enrolment = self._server(
            enrolment.handlers(), Gate(self._strangers, metrics, identify_stranger, admit_stranger)
        )
        identity = services.authority.server_identity()
        self._strange, self._known = Shown(identity, mutual=False), Shown(identity, mutual=True)
        self.enrol_port = _bind(self._enrolment, settings.host, settings.enrol_port, self._strange.credentials)
        self.uplink_port = _bind(self._uplink, settings.host, settings.uplink_port, self._known.credentials)

    def show(self, identity: ServerIdentity) -> None:
        """Another certificate, to whoever connects from now on; who is connected stays so."""
        self._strange.show(identity)
        self._known.show(identity)

    def _server(self, handlers: Sequence[grpc.GenericRpcHandler[Any, Any]], gate: Gate) -> grpc.aio.Server:
        server = grpc.aio.server(interceptors=[gate], options=OPTIONS)
        server.add_generic_rpc_handlers(tuple(handlers))
        health_pb2_grpc.add_HealthServicer_to_server(self._health, server)
        return server

    async def start(self) -> None:
        """Serve. Health is told once before, so that nobody is sent to a collector without its database."""
        services = self._services
        await tell_health(services.health, self._health)
        await asyncio.gather(self._enrolment.start(), self._uplink.start())
        self._actors = [
            asyncio.create_task(end_revoked(services.devices, self._streams, services.clock), name="rpc.revocations"),
            asyncio.create_task(keep_health(services.health, self._health), name="rpc.health"),
            asyncio.create_task(self._offering.run(), name="rpc.policy"),
        ]

    async def run(self) -> None:
        """Wait until one of the actors dies, and raise what it died of; cancelled by `stop`."""
        done, _ = await asyncio.wait(self._actors, return_when=asyncio.FIRST_COMPLETED)
        for actor in done:
            if not actor.cancelled():
                actor.result()

    async def stop(self, grace: float) -> None:
        """Tell every call to end, and cut what has not after `grace` seconds (at most 5). Safe to call twice."""
        await self._health.enter_graceful_shutdown()
        for actor in self._actors:
            actor.cancel()
        await asyncio.gather(*self._actors, return_exceptions=True)
        self._streams.end_all(STOPPING)
        self._strangers.end_all(STOPPING)
        grace = min(grace, LONGEST_GRACE)
        await asyncio.gather(self._enrolment.stop(grace), self._uplink.stop(grace))


def serve_grpc(settings: Settings, services: WireServices) -> GrpcServers:
    """Bind both ports (0 takes a free one). Raises OSError when a port is taken. Call it on the running event loop."""
    return GrpcServers(settings, services)


def _bind(server: grpc.aio.Server, host: str, port: int, credentials: grpc.ServerCredentials) -> int:
    address = f"{bracketed(host)}:{port}"
    try:
        return server.add_secure_port(address, credentials)
    except RuntimeError as error:
        raise OSError(f"Cannot listen on {address}: is another collector running, or the port taken?") from error
