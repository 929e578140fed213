"""How an offered policy fares on this device, as it is told to the collector (protos/heed/v1/uplink.proto)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

CAUSE_LENGTH = 256  # characters
UNKNOWN_FIELDS = 64
UNKNOWN_LENGTH = 128  # characters of one field's name


class PolicyPhase(IntEnum):
    """How far it is; the numbers are the wire's."""

    APPLYING = 1  # verified; what it names is being fetched
    APPLIED = 2  # in force, and all that it names is here
    FAILED = 3  # not in force, because `cause`; what was in force still is


@dataclass(frozen=True, slots=True)
class PolicyState:
    """The newest replaces the one before. `version` and `hash` (SHA-256 of the payload) are of the policy that this is
    about, 0 and empty where the offer could not be read. `unknown_fields`: said by a newer collector, not understood
    here. `cause` is a word of policy.bundle.cause.Cause, a colon and a sentence. What is longer than the wire allows is
    cut when it is sent.
    """

    version: int
    hash: bytes
    phase: PolicyPhase
    cause: str = ""
    unknown_fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InForce:
    """The policy in force: its version and the SHA-256 of its payload; 0 and empty while there is none. A version with
    an empty hash: its bytes are lost here, and the collector offers them again.
    """

    version: int = 0
    hash: bytes = b""


NOTHING_IN_FORCE = InForce()


@dataclass(frozen=True, slots=True)
class PolicyRecord:
    """Which policy is in force: its version, its payload's SHA-256, and that of the file, in hexadecimal digits.
    `device`: the identity under which it was accepted; a device that is enrolled anew begins anew.
    """

    device: str
    version: int
    hash: str
    file: str


@dataclass(frozen=True, slots=True)
class KeptPolicy:
    """What was put in force last. `data`: the envelope, or None where it is damaged, and `damage` says how."""

    record: PolicyRecord
    data: bytes | None
    damage: str = ""
