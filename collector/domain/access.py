"""What somebody asked for on a device, and what became of it (T33, T8). Pure.

A request is answered by the exception that was made of it, which two people decide, or by a refusal with a reason.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from collector.domain.naming import Reader, Recipient, named
from collector.domain.people import GRANTING, PROPOSING
from collector.domain.policies import ExceptionState, PolicyException

DECIDING = GRANTING | PROPOSING  # may see what was asked for, propose it or refuse it
ANSWER_LENGTH = 256  # characters of a reason that the asker is shown
WAITING_EACH = 20  # requests of one device that wait; more are kept as events alone
OPEN_FOR = timedelta(days=30)  # then nobody needs it any more
TOLD_FOR = timedelta(days=14)  # an answer is told on every Watch for so long


class Fate(StrEnum):
    """How far a request is."""

    WAITS = "waits"
    PROPOSED = "proposed"
    GRANTED = "granted"
    REFUSED = "refused"
    ENDED = "ended"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class AccessRequest:
    """`times`: how often the same was asked while it waited; `exception`: what was made of it, if anything."""

    id: UUID
    device_id: str
    device: str
    group: str
    account: str
    program: str
    why: str
    asked_at: datetime
    times: int = 1
    refused_by: str = ""
    refused_at: datetime | None = None
    reason: str = ""
    exception: PolicyException | None = None


@dataclass(frozen=True, slots=True)
class AccessAnswer:
    """As a device is told it."""

    request: UUID
    account: str
    program: str
    granted: bool
    reason: str = ""
    until: datetime | None = None


def fate(request: AccessRequest, now: datetime) -> Fate:
    """How far it is now. An exception that was taken back, or that nobody decided in time, leaves it waiting."""
    if request.refused_at is not None:
        return Fate.REFUSED
    made = request.exception
    waits = Fate.OVER if now - request.asked_at > OPEN_FOR else Fate.WAITS
    if made is None:
        return waits
    match made.state:
        case ExceptionState.ASKED:
            return Fate.PROPOSED if made.ends_at > now else waits
        case ExceptionState.GRANTED:
            return Fate.GRANTED if made.ends_at > now else Fate.ENDED
        case ExceptionState.REFUSED:
            return Fate.REFUSED
        case ExceptionState.ENDED:
            return Fate.ENDED if made.decided_at is not None else waits


def kept_from(request: AccessRequest, deciding: Sequence[Reader], recipients: Sequence[Recipient]) -> frozenset[str]:
    """The user ids of those who decide and whom it names, or who asked it themselves: what a pupil says of somebody is
    not theirs to read. Where it names everybody, nobody: rather to them than to no one.
    """
    found = named((request.why, request.program), request.account, deciding, recipients)
    return frozenset() if len(found) == len(deciding) else found


def answer_to(request: AccessRequest, now: datetime) -> AccessAnswer | None:
    """What whoever asked is to be told, while it is news."""
    made = request.exception
    said = fate(request, now)
    if said is Fate.GRANTED and made is not None:
        told, granted, reason, until = made.decided_at, True, "", made.ends_at
    elif said is Fate.REFUSED and request.refused_at is not None:
        told, granted, reason, until = request.refused_at, False, request.reason, None
    elif said is Fate.REFUSED and made is not None:
        told, granted, reason, until = made.decided_at, False, made.decision_reason, None
    elif said is Fate.ENDED and made is not None and made.ended_at is not None:
        told, granted, reason, until = made.ended_at, False, made.end_reason, None
    else:
        return None
    if told is None or now - told > TOLD_FOR:
        return None
    return AccessAnswer(request.id, request.account, request.program, granted, reason[:ANSWER_LENGTH], until)
