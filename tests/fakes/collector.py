"""A scripted collector: real gRPC over real mutual TLS, its mind open to the test. It commits to a list."""

from __future__ import annotations

import asyncio
import hashlib
import ipaddress
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import grpc
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from protos.heed.v1 import enrolment_pb2, enrolment_pb2_grpc, event_pb2, uplink_pb2, uplink_pb2_grpc

Context = grpc.aio.ServicerContext[Any, Any]
_PEM = serialization.Encoding.PEM
_DER = serialization.Encoding.DER


class Authority:
    """A school's CA."""

    def __init__(self) -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.certificate = self._certificate("Test CA", self.key.public_key(), timedelta(days=10), is_ca=True)

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(_PEM)

    @property
    def fingerprint(self) -> str:
        return hashlib.sha256(self.certificate.public_bytes(_DER)).hexdigest()

    def server(self) -> tuple[bytes, bytes]:
        key = ec.generate_private_key(ec.SECP256R1())
        certificate = self._certificate("collector", key.public_key(), timedelta(days=5), server=True)
        return (
            key.private_bytes(_PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()),
            certificate.public_bytes(_PEM) + self.pem,
        )

    def device(self, csr: bytes, lasts: timedelta = timedelta(days=5), began: timedelta = timedelta(hours=1)) -> bytes:
        request = x509.load_der_x509_csr(csr)
        key = request.public_key()
        assert isinstance(key, ec.EllipticCurvePublicKey)
        return self._certificate("device", key, lasts, began=began).public_bytes(_DER)

    def _certificate(
        self,
        name: str,
        key: ec.EllipticCurvePublicKey,
        lasts: timedelta,
        *,
        began: timedelta = timedelta(hours=1),
        is_ca: bool = False,
        server: bool = False,
    ) -> x509.Certificate:
        now = datetime.now(UTC)
        issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Test CA")])
        builder = (
            x509.CertificateBuilder()
            .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
            .issuer_name(issuer)
            .public_key(key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - began)
            .not_valid_after(now + lasts)
            .add_extension(x509.BasicConstraints(ca=is_ca, path_length=None), critical=True)
        )
        if server:
            names = x509.SubjectAlternativeName(
                [x509.DNSName("collector.test"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
            )
            builder = builder.add_extension(names, critical=False)
        if not is_ca:
            usage = ExtendedKeyUsageOID.SERVER_AUTH if server else ExtendedKeyUsageOID.CLIENT_AUTH
            builder = builder.add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
        return builder.sign(self.key, hashes.SHA256())


@dataclass
class ScriptedCollector:
    """What it has committed, what it was shown, and how it is to behave."""

    authority: Authority = field(default_factory=Authority)
    committed: list[event_pb2.Event] = field(default_factory=list)
    at: list[float] = field(default_factory=list)
    next_expected: dict[tuple[int, int], int] = field(default_factory=dict)
    watches: list[tuple[bytes, bool]] = field(default_factory=list)
    tokens: list[bytes] = field(default_factory=list)
    heartbeats: list[uplink_pb2.Heartbeat] = field(default_factory=list)
    states: list[uplink_pb2.PolicyState] = field(default_factory=list)
    asked: list[uplink_pb2.WatchRequest] = field(default_factory=list)
    fetches: list[int] = field(default_factory=list)
    artefacts: dict[bytes, bytes] = field(default_factory=dict)
    pieces: int = 1_000_000  # of an artefact; then the whole connection ends, once
    offers: asyncio.Queue[uplink_pb2.PolicyOffer] = field(default_factory=asyncio.Queue)
    connections: int = 0
    renewals: int = 0
    credits: int = 2_000
    start_at: int = 1
    refuse: grpc.StatusCode | None = None
    refuse_rule: str = ""
    forget_hello: bool = False
    commit_seconds: float = 0.0
    demo: bool = False
    policy_key: bytes = bytes(range(32))
    port: int = 0
    _cut: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def ids(self) -> list[bytes]:
        return [event.id for event in self.committed]

    async def Report(self, _requests: object, context: Context) -> None:  # noqa: N802 - gRPC's name
        self.connections += 1
        if self.refuse is not None:
            await context.abort(self.refuse, "scripted")
        opened = await self._read(context)
        if opened is None:
            return
        opening = opened.open
        place = (opening.lane, opening.epoch)
        self.next_expected.setdefault(place, self.start_at)
        await self._ack(context, place)
        while (message := await self._read(context)) is not None:
            if message.WhichOneof("message") == "heartbeat":
                self.heartbeats.append(message.heartbeat)
                continue
            if message.WhichOneof("message") == "policy_state":
                self.states.append(message.policy_state)
                continue
            batch = message.batch
            if self.refuse_rule and any(event.keyword.rule == self.refuse_rule for event in batch.events):
                await context.abort(grpc.StatusCode.INVALID_ARGUMENT, "scripted")
            if self.commit_seconds:
                await asyncio.sleep(self.commit_seconds)
            expected = self.next_expected[place]
            if batch.first <= expected:
                known = set(self.ids) if batch.first < expected else set()
                fresh = [event for event in batch.events if event.id not in known]
                self.committed += fresh
                self.at += [asyncio.get_running_loop().time()] * len(fresh)
                self.next_expected[place] = max(expected, batch.next)
            await self._ack(context, place)

    async def Watch(self, request: uplink_pb2.WatchRequest, context: Context) -> None:  # noqa: N802 - gRPC's name
        self.watches.append((request.exchange_token, request.interrupted))
        self.asked.append(request)
        if self.forget_hello:
            await context.abort(grpc.StatusCode.UNAVAILABLE, "scripted")
        self.tokens.append(os.urandom(32))
        now = int(datetime.now(UTC).timestamp() * 1000)
        hello = uplink_pb2.Hello(exchange_token=self.tokens[-1], server_time_ms=now, heartbeat_seconds=30)
        await context.write(uplink_pb2.WatchResponse(hello=hello))
        self._cut = asyncio.Event()
        cut = asyncio.create_task(self._cut.wait())
        offer = asyncio.create_task(self.offers.get())
        try:
            while not cut.done():
                await asyncio.wait({cut, offer}, return_when=asyncio.FIRST_COMPLETED)
                if offer.done():
                    await context.write(uplink_pb2.WatchResponse(policy=offer.result()))
                    offer = asyncio.create_task(self.offers.get())
        finally:
            cut.cancel()
            offer.cancel()

    async def Fetch(self, request: uplink_pb2.FetchRequest, context: Context) -> None:  # noqa: N802 - gRPC's name
        self.fetches.append(request.offset)
        content = self.artefacts.get(request.sha256)
        if content is None:
            await context.abort(grpc.StatusCode.NOT_FOUND, "scripted")
        for place in range(request.offset, len(content), 1000):
            await context.write(uplink_pb2.FetchResponse(chunk=content[place : place + 1000]))
            self.pieces -= 1
            if self.pieces == 0:
                self._cut.set()
                await asyncio.Event().wait()

    async def Enrol(self, request: enrolment_pb2.EnrolRequest, context: Context) -> enrolment_pb2.EnrolResponse:  # noqa: N802 - gRPC's name
        if request.token != "good":
            await context.abort(grpc.StatusCode.UNAUTHENTICATED, "scripted")
        self.tokens.append(os.urandom(32))
        return enrolment_pb2.EnrolResponse(
            certificate=self.authority.device(request.csr),
            ca_certificate=self.authority.certificate.public_bytes(_DER),
            device_id="d" * 64,
            uplink=f"127.0.0.1:{self.port}",
            exchange_token=self.tokens[-1],
            school="Test School",
            group="Year 9",
            notice="You are told.",
            demo=self.demo,
            policy_key=self.policy_key,
        )

    async def Renew(self, request: enrolment_pb2.RenewRequest, _context: Context) -> enrolment_pb2.RenewResponse:  # noqa: N802 - gRPC's name
        self.renewals += 1
        return enrolment_pb2.RenewResponse(certificate=self.authority.device(request.csr))

    @asynccontextmanager
    async def serving(self, *, mutual: bool = True) -> AsyncIterator[int]:
        """On a port of its own, the same one each time."""
        server = grpc.aio.server(options=[("grpc.so_reuseport", 0)])
        uplink_pb2_grpc.add_UplinkServicer_to_server(self, server)  # type: ignore[arg-type]  # it is one by its methods
        enrolment_pb2_grpc.add_EnrolmentServicer_to_server(self, server)  # type: ignore[arg-type]  # as above
        credentials = grpc.ssl_server_credentials(
            [self.authority.server()], self.authority.pem if mutual else None, require_client_auth=mutual
        )
        self.port = server.add_secure_port(f"127.0.0.1:{self.port}", credentials)
        await server.start()
        try:
            yield self.port
        finally:
            await server.stop(0)

    async def _read(self, context: Context) -> uplink_pb2.ReportRequest | None:
        message = await context.read()
        return message if isinstance(message, uplink_pb2.ReportRequest) else None

    async def _ack(self, context: Context, place: tuple[int, int]) -> None:
        ack = uplink_pb2.Ack(next_expected=self.next_expected[place], credits=self.credits)
        await context.write(uplink_pb2.ReportResponse(ack=ack))
