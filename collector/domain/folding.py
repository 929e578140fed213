"""The same thing again is counted on the alert that waits, and not raised anew (design section 5: de-duplication).

Identity is kept apart from it: every event stays, with its own evidence, and is told with the alert that it was folded
into. Nothing is folded into what somebody acknowledged: whatever comes after that alarms again. Nor is what is graver.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from collector.domain.people import SubjectKind
from collector.domain.priority import Priority, repeated
from policy.severity import Severity

WINDOW = timedelta(hours=24)  # since the alert was raised: what comes back another day is news
MOST = 100  # events of one alert
_ALWAYS_NEW = frozenset({"concern"})  # somebody who asks for help says something each time


@dataclass(frozen=True, slots=True)
class Sameness:
    """What must agree: whose it is, what was noticed, and exactly who may see it."""

    person: bytes
    kind: str
    rule: str
    category: str
    subject: SubjectKind
    kept_from: frozenset[str]
    demo: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """An alert that nobody has acknowledged. `count`: of how many events; `score` and `reasons` as they stand."""

    id: bytes
    same: Sameness
    severity: Severity
    score: int
    reasons: tuple[str, ...]
    count: int
    raised_at: datetime


def home_of(waiting: Iterable[Waiting], same: Sameness, severity: Severity, now: datetime) -> Waiting | None:
    """The alert that an event is counted on; None: it raises one of its own."""
    if same.kind in _ALWAYS_NEW or not same.rule:
        return None
    fits = [
        one
        for one in waiting
        if one.same == same and one.severity >= severity and one.count < MOST and now - one.raised_at <= WINDOW
    ]
    return max(fits, key=lambda one: (one.severity, one.raised_at, one.id), default=None)


def folded(home: Waiting, priority: Priority) -> Waiting:
    """The alert with one event more. It never ranks lower for it: the likelier of the two is heeded, and the number."""
    before = home.score - repeated(home.count)
    likelier = priority.score > before
    return replace(
        home,
        score=max(before, priority.score) + repeated(home.count + 1),
        reasons=priority.reasons if likelier else home.reasons,
        count=home.count + 1,
    )
