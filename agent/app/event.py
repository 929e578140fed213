"""An event of the program itself, of no session."""

from __future__ import annotations

from agent.core.event import Event, Payload
from agent.core.identifier import uuid7
from agent.runtime.clock import SystemClock, SystemRandom
from policy.severity import Severity


def own_event(payload: Payload, severity: Severity, *, demo: bool) -> Event:
    """Of now, by this program."""
    now = SystemClock().now()
    return Event(
        id=uuid7(int(now.timestamp() * 1000), SystemRandom().bytes(10)),
        observed_at=now,
        severity=severity,
        account="",
        session="",
        demo=demo,
        payload=payload,
    )
