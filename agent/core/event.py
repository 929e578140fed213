"""The minimised record that leaves a device (design section 2). What a sensor notices stays behind; this goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum
from uuid import UUID

from policy.severity import Lane, Severity, lane_of

SNIPPET_LIMIT = 160  # characters, after redaction (design section 1, principle 2)


class Source(StrEnum):
    """Where matched text stood. The names are those of the wire, in lower case."""

    TYPED = "typed"
    TITLE = "title"
    PASTED = "pasted"
    FILE_NAME = "file_name"
    FILE_TEXT = "file_text"
    PROCESS = "process"
    CONCERN = "concern"


class GapCause(StrEnum):
    """Why a stretch is unproven. The names are those of the wire, in lower case."""

    ASLEEP = "asleep"
    STOPPED = "stopped"
    DISPLAY_LOST = "display_lost"
    HOOK_LOST = "hook_lost"
    SENSOR_FAILED = "sensor_failed"
    CLOCK_STEPPED = "clock_stepped"
    SPOOL_FULL = "spool_full"
    HELPER_DEAD = "helper_dead"
    PERMISSION = "permission"
    POLICY = "policy"  # the school's policy does not have it looked at now
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Keyword:
    """Text that met a rule. `snippet` and `window_title` are redacted and at most 160 characters."""

    rule: str
    category: str
    source: Source
    confidence: float
    first_person: bool
    snippet: str
    explanation: str
    window_title: str
    process: str
    lexicon: str


@dataclass(frozen=True, slots=True)
class AppSeen:
    """A program that was in the foreground, and for how long."""

    name: str
    seconds: int


@dataclass(frozen=True, slots=True)
class ProgramArrived:
    """A program landed where people keep their files. `others`: how many came besides since the last that was named;
    `name` is empty where only they are told.
    """

    name: str
    others: int = 0


@dataclass(frozen=True, slots=True)
class AppBlocked:
    """A program was started that the policy does not allow (D3). `enforced`: it was ended; else it was only noted.
    `rule` is empty where none names it and the unlisted are not allowed.
    """

    name: str
    path: str
    rule: str
    enforced: bool


@dataclass(frozen=True, slots=True)
class RemovableMedium:
    """A stick, card or disk was mounted. `kind`: usb, card, disc or other; `size` in bytes, 0 where nobody says.

    `done`: "seen" where the policy has it noted only, "removed" where it does not allow it, "kept" where it does not
    and it is mounted all the same, because of `detail`.
    """

    kind: str
    size: int
    done: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of time, or a number of records (`lost`), that is not proven."""

    cause: GapCause
    sensor: str
    since: datetime
    until: datetime
    lost: int
    detail: str


@dataclass(frozen=True, slots=True)
class Tamper:
    """Something stood against the agent. `what` is one of a few fixed words."""

    what: str
    detail: str


@dataclass(frozen=True, slots=True)
class Notice:
    """The monitoring notice was shown (`place`: "enrolment" or "sign-in"), and perhaps acknowledged (J8, T3)."""

    place: str
    acknowledged: bool


@dataclass(frozen=True, slots=True)
class Concern:
    """A person asks for help from the device itself; `text` is meant to be sent, at most 2,000 characters (T33)."""

    text: str


@dataclass(frozen=True, slots=True)
class AccessRequest:
    """A person asks to be let use a program, and why; redacted, at most 128 and 160 characters (T33)."""

    program: str
    why: str


@dataclass(frozen=True, slots=True)
class Locked:
    """The screen was seen locked after so many seconds without input (J11). `by_user`: the idle lock did not ask."""

    idle_seconds: int
    by_user: bool


@dataclass(frozen=True, slots=True)
class LockFailed:
    """The idle lock asked, and the screen is not locked (J1)."""

    idle_seconds: int
    cause: str


@dataclass(frozen=True, slots=True)
class Check:
    """One step of an end-to-end proof (policy/proof.py); never an alarm, and holds nobody's words. `nonce` and `policy`
    are bytes, `canary` the id of the event that crossed; `stages`: microseconds by stage.
    """

    nonce: bytes
    stage: str
    by_keys: bool = False
    stages: Mapping[str, int] = field(default_factory=dict)
    policy: bytes = b""
    failed: str = ""
    detail: str = ""
    public_key: bytes = b""
    signature: bytes = b""
    canary: bytes = b""


class Standing(StrEnum):
    """How one thing about a device stands. The names are those of the wire."""

    SOUND = "sound"
    WEAK = "weak"
    UNSUPPORTED = "unsupported"  # it cannot be told here; the detail says why
    ENDED = "ended"  # nobody asks for it any more


@dataclass(frozen=True, slots=True)
class Posture:
    """One thing about the state of the device was found to stand so, at first or anew. `detail`: one sentence."""

    check: str
    standing: Standing
    detail: str


@dataclass(frozen=True, slots=True)
class Inventory:
    """What is in the device (J9, J10), or what changed of it. `part`: hardware, software. `list`, where it is not 0:
    these facts are of this whole list, which comes in several events; `whole`, with its last: how many it has.
    """

    part: str
    facts: Mapping[str, str]
    gone: tuple[str, ...] = ()
    list: int = 0
    whole: int = 0


Payload = (
    Check
    | Keyword
    | ProgramArrived
    | AppBlocked
    | RemovableMedium
    | AppSeen
    | Gap
    | Tamper
    | Notice
    | Concern
    | AccessRequest
    | Locked
    | LockFailed
    | Posture
    | Inventory
)


@dataclass(frozen=True, slots=True)
class Event:
    """One record with its identity for ever. Times are UTC and aware."""

    id: UUID  # version 7
    observed_at: datetime
    severity: Severity
    account: str
    session: str
    demo: bool
    payload: Payload

    @property
    def lane(self) -> Lane:
        """The lane this event travels in."""
        return lane_of(self.severity)


class Liveness(IntEnum):
    """Whether a sensor works now. The numbers are those of the wire."""

    WORKING = 1
    FAILED = 2
    UNSUPPORTED = 3
    SUSPENDED = 4


@dataclass(frozen=True, slots=True)
class SensorState:
    """A sensor's own word on itself; `reason` says why when it does not work."""

    sensor: str
    liveness: Liveness
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Pulse:
    """What a session helper says of itself every few seconds. Counts only, never what was typed."""

    sensors: tuple[SensorState, ...]
    hook_events: int
    os_inputs: int
    unsent: int
