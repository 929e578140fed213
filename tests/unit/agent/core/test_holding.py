from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest

from agent.core.event import AppSeen, Event
from agent.core.holding import Holding
from policy.severity import Severity


def event(number: int, severity: Severity = Severity.LOW) -> Event:
    return Event(UUID(int=number), datetime(2026, 3, 2, tzinfo=UTC), severity, "a", "s", False, AppSeen("x", 1))


@pytest.mark.clause("D6")
def test_the_urgent_come_first_and_stay_when_room_is_short() -> None:
    holding = Holding(limit=2)
    holding.hold(event(1))
    holding.hold(event(2, Severity.CRITICAL))
    holding.hold(event(3))
    assert [held.id.int for held in holding.waiting(set())] == [2, 3]
    assert holding.dropped == 1


def test_what_was_sent_waits_until_it_is_committed() -> None:
    holding = Holding()
    holding.hold(event(1))
    assert holding.waiting({UUID(int=1)}) == []
    assert len(holding) == 1
    holding.release(UUID(int=1))
    holding.release(UUID(int=1))
    assert len(holding) == 0
