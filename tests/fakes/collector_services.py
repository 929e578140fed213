"""The collector's services as the wire sees them, in memory, each with the faults that a test may plant."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
import time
from datetime import UTC, datetime
from uuid import UUID

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from collector.domain.devices import Device, EnrolAsk, Enrolled, HeartbeatFacts
from collector.domain.identity import Cloned, judge
from collector.domain.people import SubjectKind
from collector.domain.received import ReceivedEvent, Submission
from collector.domain.sequence import Accept, decide
from collector.errors import BadRequest, DeviceCloned, DeviceRevoked, DeviceUnknown, StoreUnavailable, TokenRefused
from collector.rpc.server import WireServices
from collector.services.artefacts import ArtefactShelf
from collector.services.authority import Authority, ServerIdentity
from collector.services.devices import Devices
from collector.services.enrolment import Enrolment
from collector.services.health import Health
from collector.services.ingest import Ingest, IngestFigures
from collector.services.live import Live
from collector.services.metrics import Metrics
from collector.services.policy_offers import PolicyOffers
from collector.services.policy_states import PolicyStates
from policy.severity import Lane
from tests.factories.certificates import SchoolCa
from tests.fakes.policy_store import FakePolicyStore


def utc_now() -> datetime:
    return datetime.now(UTC)


class FakeIngest(Ingest):
    """Commits to memory. `available`, `fault` and `gate` are the faults; `pending` the depth it reports."""

    def __init__(self) -> None:
        self.expected: dict[tuple[str, Lane, int], int] = {}
        self.events: dict[UUID, tuple[str, ReceivedEvent]] = {}
        self.submissions: list[Submission] = []
        self.available = True
        self.fault: Exception | None = None
        self.gate = asyncio.Event()
        self.gate.set()
        self.pending = 0

    async def next_expected(self, device_id: str, lane: Lane, epoch: int) -> int:
        self._fail()
        return self.expected.get((device_id, lane, epoch), 1)

    async def submit(self, submission: Submission) -> int:
        self._fail()
        self.submissions.append(submission)
        await self.gate.wait()
        self._fail()
        key = (submission.device_id, submission.lane, submission.epoch)
        expected = self.expected.get(key, 1)
        match decide(expected, submission.first, submission.next):
            case Accept(next=following):
                for event in submission.events:
                    self.events.setdefault(event.id, (submission.device_id, event))
                expected = self.expected[key] = following
            case _:
                pass
        return expected

    def figures(self) -> IngestFigures:
        return IngestFigures(events=len(self.events), alerts=0, commits=0, failures=0, pending=self.pending)

    def _fail(self) -> None:
        if self.fault is not None:
            raise self.fault
        if not self.available:
            raise StoreUnavailable("disk full at /secret/path")


class FakeDevices(Devices):
    """Knows whom it was told."""

    def __init__(self) -> None:
        self.known: set[str] = set()
        self.revoked: dict[str, datetime] = {}
        self.tokens: dict[str, tuple[bytes, bytes | None]] = {}
        self.heartbeats: list[tuple[str, str, HeartbeatFacts]] = []
        self.admissions = 0
        self.available = True

    async def admit(self, device_id: str, serial: int) -> Device:  # noqa: ARG002 - the port's
        self.admissions += 1
        if not self.available:
            raise StoreUnavailable("gone")
        if device_id in self.revoked:
            raise DeviceRevoked("revoked")
        if device_id not in self.known:
            raise DeviceUnknown("No such device is enrolled here.")
        return Device(id=device_id, name="laptop", group="year 9", subject_kind=SubjectKind.PUPIL)

    async def exchange(self, device_id: str, token: bytes, interrupted: bool) -> bytes:
        current, previous = self.tokens.get(device_id, (bytes(32), None))
        if isinstance(judge(token, interrupted, current, previous), Cloned):
            raise DeviceCloned("Two machines use this device's identity; this one must enrol as itself.")
        following = secrets.token_bytes(32)
        self.tokens[device_id] = (following, token)
        return following

    async def heartbeat(self, device_id: str, address: str, facts: HeartbeatFacts) -> None:
        self.heartbeats.append((device_id, address, facts))

    async def revoke(self, device_id: str, reason: str, actor: str) -> None:  # noqa: ARG002 - the port's
        self.revoked[device_id] = utc_now()

    async def revoked_since(self, at: datetime) -> list[str]:
        if not self.available:
            raise StoreUnavailable("gone")
        return [device_id for device_id, when in self.revoked.items() if when >= at]


class FakeEnrolment(Enrolment):
    """One token: "good"."""

    def __init__(self, ca: SchoolCa, devices: FakeDevices) -> None:
        self._ca = ca
        self._devices = devices
        self.asks: list[EnrolAsk] = []

    async def enrol(self, ask: EnrolAsk) -> Enrolled:
        self.asks.append(ask)
        if ask.token != "good":
            raise TokenRefused("The enrolment token is unknown, used up or out of date.")
        certificate = self._ca.sign(ask.csr)
        device_id = _common_name(certificate)
        self._devices.known.add(device_id)
        self._devices.tokens[device_id] = (token := secrets.token_bytes(32), None)
        return Enrolled(
            certificate=certificate,
            ca_certificate=self._ca.certificate.public_bytes(Encoding.DER),
            device_id=device_id,
            uplink="localhost:1",
            exchange_token=token,
            school="A school",
            group="year 9",
            notice="Use is monitored.",
            demo=False,
            policy_key=bytes(range(32)),
        )

    async def renew(self, device_id: str, csr: bytes) -> bytes:
        certificate = self._ca.sign(csr)
        if _common_name(certificate) != device_id:
            raise BadRequest("The certificate request is for another key than this device's.")
        return certificate


class FakeHealth(Health):
    """Says what it was told."""

    def __init__(self) -> None:
        self.answers = True

    async def ready(self) -> bool:
        return self.answers


class FakeAuthority(Authority):
    """A school's CA made for the test."""

    def __init__(self, ca: SchoolCa) -> None:
        self._identity = ca.server()

    def server_identity(self) -> ServerIdentity:
        return self._identity


class FakeServices:
    """All of them, and the wire's view of them."""

    def __init__(self, ca: SchoolCa) -> None:
        self.ca = ca
        self.ingest = FakeIngest()
        self.devices = FakeDevices()
        self.enrolment = FakeEnrolment(ca, self.devices)
        self.health = FakeHealth()
        self.metrics = Metrics()
        self.live = Live()
        self.policy = FakePolicyStore(self.live)
        self.policy_offers = PolicyOffers(self.policy.store, self.live)
        self.policy_states = PolicyStates(self.policy.store, self.live)
        self.artefacts = ArtefactShelf(self.policy.store, time.monotonic)

    def wire(self) -> WireServices:
        return WireServices(
            ingest=self.ingest,
            devices=self.devices,
            enrolment=self.enrolment,
            health=self.health,
            authority=FakeAuthority(self.ca),
            clock=utc_now,
            metrics=self.metrics,
            policy_offers=self.policy_offers,
            policy_states=self.policy_states,
            artefacts=self.artefacts,
        )


def _common_name(certificate_der: bytes) -> str:
    certificate = x509.load_der_x509_certificate(certificate_der)
    public = certificate.public_key()
    if not isinstance(public, ec.EllipticCurvePublicKey):
        raise TypeError("not an elliptic curve key")
    return hashlib.sha256(public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).hexdigest()
