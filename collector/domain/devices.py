"""What the collector knows of a device."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from collector.domain.people import SubjectKind
from collector.domain.place import NOT_KNOWN, Place


@dataclass(frozen=True, slots=True)
class SensorFacts:
    """A sensor's own word on itself. `liveness`: "working", "failed", "unsupported" or "suspended"."""

    sensor: str
    liveness: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class HeartbeatFacts:
    """What is true of the device now (Heartbeat of protos/heed/v1/uplink.proto). `policy` is the hash in force, hex;
    `restarts` are of the last hour; `unproven_inputs`: of `os_inputs`, those that the device itself could not prove.
    What was kept before there was policy has neither version nor restarts.
    """

    sensors: tuple[SensorFacts, ...]
    spooled_urgent: int
    spooled_routine: int
    dropped: int
    hook_events: int
    os_inputs: int
    policy: str
    agent_version: str
    clock_offset_ms: int
    helpers: int
    policy_version: int = 0
    restarts: int = 0
    unproven_inputs: int = 0


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """What a device said, from where and when; what is kept of its address is less than the whole."""

    address: str
    facts: HeartbeatFacts
    at: datetime
    place: Place = NOT_KNOWN
    gap: tuple[str, datetime | None] = ("", None)
    """What keeps it from being proven since when (collector/domain/coverage.py: standing)."""


@dataclass(frozen=True, slots=True)
class LastHeard:
    """When a device was heard last, what it said, and how it stood. `failing`: the stage at which its last check
    failed, or empty; `gap`: as Heartbeat has it.
    """

    at: datetime
    facts: HeartbeatFacts
    failing: str = ""
    gap: tuple[str, datetime | None] = ("", None)


@dataclass(frozen=True, slots=True)
class Device:
    """A device that was let in."""

    id: str
    name: str
    group: str
    subject_kind: SubjectKind


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A device, for lists. `heartbeat` is the newest, None before the first. `address` is truncated unless private;
    `place`: where it was heard last; `failing`: the stage at which its last check failed, and since when it does;
    `gap`: what keeps it from being proven now, and since when.
    """

    id: str
    name: str
    platform: str
    agent_version: str
    group: str
    subject_kind: SubjectKind
    enrolled_at: datetime
    certificate_expires_at: datetime
    last_seen_at: datetime | None
    address: str | None
    cloned_at: datetime | None
    revoked_at: datetime | None
    revoked_reason: str | None
    heartbeat: HeartbeatFacts | None
    place: Place = NOT_KNOWN
    failing: tuple[str, datetime | None] = ("", None)
    gap: tuple[str, datetime | None] = ("", None)

    @property
    def waiting(self) -> int:
        """How many events waited there to be sent."""
        return self.heartbeat.spooled_urgent + self.heartbeat.spooled_routine if self.heartbeat else 0


@dataclass(frozen=True, slots=True)
class WallRow:
    """What the wall reads of a device in service, thousands at once; as DeviceRow has it."""

    id: str
    name: str
    group: str
    agent_version: str
    enrolled_at: datetime
    last_seen_at: datetime | None
    cloned_at: datetime | None
    waiting: int
    place: Place
    failing: tuple[str, datetime | None]
    gap: tuple[str, datetime | None]
    revoked_at: None = None


@dataclass(frozen=True, slots=True)
class EnrolAsk:
    """EnrolRequest, and the address it came from."""

    token: str
    csr: bytes
    hostname: str
    platform: str
    agent_version: str
    address: str


@dataclass(frozen=True, slots=True)
class WatchAsk:
    """WatchRequest. `policy_version` and `policy_hash` (hex) are of the policy in force on the device: 0 and empty
    where it has none, the hash alone empty where it lost the policy's bytes and must have them again.
    """

    exchange_token: bytes
    interrupted: bool
    policy_version: int
    policy_hash: str


@dataclass(frozen=True, slots=True)
class Enrolled:
    """EnrolResponse, field by field. `uplink` is host:port; certificates are DER; `policy_key` is the raw Ed25519
    public key of the policy's signer, empty where none is made yet.
    """

    certificate: bytes
    ca_certificate: bytes
    device_id: str
    uplink: str
    exchange_token: bytes
    school: str
    group: str
    notice: str
    demo: bool
    policy_key: bytes = b""


@dataclass(frozen=True, slots=True)
class CreatedToken:
    """An enrolment token; `token` is shown once and kept only as a hash. `ca_fingerprint`: SHA-256 of the CA
    certificate's DER, hex.
    """

    token: str
    ca_fingerprint: str
    group: str
    subject_kind: SubjectKind
    uses: int
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class TokenRow:
    """An enrolment token, for lists."""

    id: str
    group: str
    subject_kind: SubjectKind
    uses: int
    used: int
    created_at: datetime
    expires_at: datetime
