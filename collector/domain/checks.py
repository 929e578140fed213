"""Canary checks: from a device's answer to a verdict, and how many devices a sample needs. Pure.

The story. A challenge is a nonce for one device. The device's canary comes first, the way that its urgent events come;
then its signed answer. An answer counts once, from the device that was asked, signed by that device's key, in time, and
only beside the canary it names. Then the collector's own stages are judged: wire, commit, policy, routing, queue. Each
check so ends as proven, or as failed at one stage with one cause; what is refused is logged as refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from math import ceil
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_der_public_key

from collector.domain.devices import HeartbeatFacts
from collector.domain.place import FRESH, NOT_KNOWN, Place
from policy.proof import ANSWER, CANARY, SPOOL, Claim, signed_words

NONCE_BYTES: Final = 16
STAGES: Final[tuple[str, ...]] = ("hook", "match", "redaction", "spool", "wire", "commit", "policy", "routing", "queue")
NOTIFICATION: Final = "notification"
"""The last stage, of checks that were asked to send a test message too."""
PROMPT: Final = timedelta(seconds=60)
"""An answer after that says that it came late, and why as far as the device told."""
ASKED_FOR: Final = timedelta(days=7)
"""How long a device that is away may answer."""
SILENT_AFTER: Final = timedelta(seconds=90)
"""How long a device that is on has for a first word, be it that it waits for use: its helpers have 20 s, and heartbeats
come each half minute. Then the log says at which stage it stands still.
"""
CONTINUOUS_FOR: Final = timedelta(days=1)
LEAST_PAUSE: Final = timedelta(hours=12)
MOST_PAUSE: Final = timedelta(hours=24)
SOON: Final = timedelta(minutes=10)
"""After which a device whose check failed, and did not before, is asked again."""


class Outcome(StrEnum):
    """How a check of one device stands."""

    OPEN = "open"
    WAITING = "waiting"  # the device said for what
    SILENT = "silent"  # no word of it in time; it may come yet
    PROVEN = "proven"
    FAILED = "failed"
    UNANSWERED = "unanswered"


ANSWERABLE: Final = frozenset({Outcome.OPEN, Outcome.WAITING, Outcome.SILENT})


@dataclass(frozen=True, slots=True)
class Challenge:
    """One device, asked once. `nonce`: hex."""

    nonce: str
    check_id: str
    device_id: str
    made_at: datetime
    until: datetime
    outcome: Outcome = Outcome.OPEN


@dataclass(frozen=True, slots=True)
class Arrival:
    """One Check event as it came. `event`: its id, hex; `address`: as it is kept; `place`: where
    it was sent from.
    """

    event: str
    device_id: str
    stage: str
    claim: Claim
    public_key: bytes
    signature: bytes
    observed_at: datetime
    received_at: datetime
    address: str = ""
    place: Place = NOT_KNOWN

    @property
    def answered_at(self) -> Place:
        """Where the device was when it said this; not known where it was sent so much later that it may have been
        carried elsewhere, or where the device's clock leaves that open.
        """
        return self.place if abs(self.received_at - self.observed_at) <= FRESH else NOT_KNOWN


@dataclass(frozen=True, slots=True)
class Seen:
    """What the collector itself found. `policy`: why what is in force there is wrong, or empty; `shown`: ids of the
    people who would be shown an alert of this device; `queue`: why their queue cannot be read, or empty;
    `notification`: why a test message reached none of them, or empty, and None where none was asked for; `took`:
    microseconds by stage.
    """

    policy: str = ""
    shown: tuple[str, ...] = ()
    queue: str = ""
    notification: str | None = None
    took: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Verdict:
    """`stage`: where it failed; `stages`: microseconds by stage, in order."""

    outcome: Outcome
    stage: str
    cause: str
    stages: Mapping[str, int]
    by_keys: bool
    seconds: float
    late: bool


def refusal(arrival: Arrival, challenge: Challenge | None) -> str:
    """Why this does not count, or empty."""
    if challenge is None:
        return "nobody asked this"
    if challenge.device_id != arrival.device_id:
        return "another device was asked this"
    if challenge.outcome not in ANSWERABLE:
        return "it is answered already"
    if arrival.received_at > challenge.until:
        return "it came too late to count"
    if arrival.stage == ANSWER and not is_signed(arrival):
        return "the device's key did not sign it"
    return ""


def is_signed(arrival: Arrival) -> bool:
    """Whether the key whose SHA-256 is the device's id signed what is claimed."""
    if sha256(arrival.public_key).hexdigest() != arrival.device_id or arrival.claim.device != arrival.device_id:
        return False
    try:
        key = load_der_public_key(arrival.public_key)
        if not isinstance(key, ec.EllipticCurvePublicKey):
            return False
        key.verify(arrival.signature, signed_words(arrival.claim), ec.ECDSA(hashes.SHA256()))
    except (ValueError, InvalidSignature):
        return False
    return True


def judge(challenge: Challenge, answer: Arrival, canary: Arrival | None, seen: Seen) -> Verdict:
    """`answer` was not refused. `canary`: what came under the id that it names."""
    claim = answer.claim
    stages = dict(claim.stages)
    stage, cause = claim.failed, claim.detail
    if not stage and (canary is None or canary.stage != CANARY or canary.claim.nonce != claim.nonce):
        stage, cause = "wire", "the canary itself did not arrive"
    elif not stage and any(stages.get(name) != took for name, took in (canary.claim.stages if canary else {}).items()):
        stage, cause = "wire", "the canary that arrived is not the one that was sent"
    if not stage:
        stages |= seen.took
        if seen.policy:
            stage, cause = "policy", seen.policy
        elif not seen.shown:
            stage, cause = "routing", "an alert of this device would be shown to nobody"
        elif seen.queue:
            stage, cause = "queue", seen.queue
        elif seen.notification:
            stage, cause = NOTIFICATION, seen.notification
    seconds = (answer.received_at - challenge.made_at).total_seconds()
    ordered: dict[str, int] = {name: stages[name] for name in STAGES if name in stages}
    outcome = Outcome.FAILED if stage else Outcome.PROVEN
    late = answer.received_at - challenge.made_at > PROMPT
    return Verdict(outcome, stage, cause, ordered, claim.by_keys, max(0.0, seconds), late)


def standstill(challenge: Challenge, heard_at: datetime | None, facts: HeartbeatFacts | None) -> tuple[str, str]:
    """Where a check of which no word came stands still, and why: from what else was heard of the device. An answer that
    comes yet counts all the same.
    """
    if heard_at is None or heard_at <= challenge.made_at:
        since = "at any time" if heard_at is None else f"since {heard_at:%Y-%m-%d %H:%M:%S} UTC"
        return "wire", f"nothing was heard of the device {since}: it is off, asleep, or its way here is blocked"
    spool = next((one.reason for one in facts.sensors if one.sensor == SPOOL), "") if facts else ""
    if spool:
        return SPOOL, spool
    return "challenge", "the device is heard, and says nothing of the check: its agent does not answer checks"


def sample_size(devices: int, confidence: float, share: float) -> int:
    """How many of so many devices must be drawn without return, so that with this confidence (0 to 1, exclusive) one
    that is not monitored is among them, where at least this share (0 to 1) is not. Raises ValueError.
    """
    if devices < 0 or not 0 < confidence < 1 or not 0 < share <= 1:
        raise ValueError("a sample needs a confidence between 0 and 1, and a share above 0")
    broken = ceil(devices * share)
    missed, drawn = 1.0, 0
    while drawn < devices and missed > 1 - confidence:
        missed *= max(0, devices - broken - drawn) / (devices - drawn)
        drawn += 1
    return drawn


def confidence_of(devices: int, drawn: int, share: float) -> float:
    """The other way about: with which confidence so many of so many find one, where this share is not monitored."""
    broken, missed = ceil(devices * share), 1.0
    for place in range(min(drawn, devices)):
        missed *= max(0, devices - broken - place) / (devices - place)
    return 1 - missed


def next_time(now: datetime, chance: float) -> datetime:
    """When a device proves itself again: at a random time (`chance`: 0 to 1), but within a day."""
    return now + LEAST_PAUSE + (MOST_PAUSE - LEAST_PAUSE) * chance
