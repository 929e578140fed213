"""One event of each kind that an agent sends, with every field filled; of nobody."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import get_args

from agent.core.event import (
    AccessRequest,
    AppBlocked,
    AppSeen,
    Check,
    Concern,
    Event,
    Gap,
    GapCause,
    Inventory,
    Keyword,
    Locked,
    LockFailed,
    Notice,
    Payload,
    Posture,
    ProgramArrived,
    RemovableMedium,
    Source,
    Standing,
    Tamper,
)
from agent.core.identifier import uuid7
from policy.severity import Severity

_AT = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
_HASH = bytes(range(32))

PAYLOADS: tuple[tuple[Severity, Payload], ...] = (
    (
        Severity.CRITICAL,
        Keyword(
            rule="bullying.threat",
            category="bullying",
            source=Source.TYPED,
            confidence=0.75,
            first_person=True,
            snippet="you had better not come to school",
            explanation="Threatens somebody.",
            window_title="Essay",
            process="writer",
            lexicon=_HASH.hex(),
        ),
    ),
    (Severity.URGENT, Concern("Please ask me how I am.")),
    (Severity.LOW, AccessRequest("game", "for the maths club")),
    (Severity.LOW, AppBlocked("game", "/home/pupil/game", "no-games", True)),
    (Severity.LOW, AppSeen("writer", 300)),
    (Severity.LOW, ProgramArrived("installer", 2)),
    (Severity.LOW, RemovableMedium("usb", 16_000_000_000, "removed")),
    (Severity.LOW, Gap(GapCause.ASLEEP, "keyboard", _AT, _AT + timedelta(hours=1), 3, "the lid was shut")),
    (Severity.HIGH, Tamper("helper_silent", "It did not answer for 20 s.")),
    (Severity.LOW, Notice("sign-in", True)),
    (Severity.LOW, Locked(600, True)),
    (Severity.MEDIUM, LockFailed(600, "no locker is installed")),
    (Severity.LOW, Posture("firewall", Standing.WEAK, "It is off.")),
    (Severity.LOW, Inventory("software", {"writer": "24.2"}, ("game",), 1_700_000_000, 2)),
    (
        Severity.LOW,
        Check(_HASH[:16], "received", True, {"hook": 1200}, _HASH, "", "well", _HASH, bytes(64), _HASH[:16]),
    ),
)


def every_event() -> list[Event]:
    """In an order of their own; their ids rise."""
    assert {type(payload) for _, payload in PAYLOADS} == set(get_args(Payload)), "a kind of event has no example"
    return [
        Event(
            id=uuid7(1_793_696_400_000 + number, number.to_bytes(10, "big")),
            observed_at=_AT + timedelta(seconds=number),
            severity=severity,
            account="pupil",
            session="1",
            demo=False,
            payload=payload,
        )
        for number, (severity, payload) in enumerate(PAYLOADS)
    ]
