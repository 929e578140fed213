"""The same thing again is counted on the alert that waits, and not raised anew (design section 5: de-duplication).

One sentence often meets several rules of one kind of risk, and each match is an event of its own: those of one breath
are one alert too, and are not counted as said again.

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
BREATH = timedelta(seconds=30)  # by the device's clock: as long as a sentence of 160 characters takes to type
MOST = 100  # events of one alert
_ALWAYS_NEW = frozenset({"concern"})  # somebody who asks for help says something each time


@dataclass(frozen=True, slots=True)
class Sameness:
    """What must agree: whose it is, what was noticed, and exactly who may see it. `past`: of `kept_from`, those whom it
    does not name, so that they are shown it once nobody else took it on.
    """

    person: bytes
    kind: str
    rule: str
    category: str
    subject: SubjectKind
    kept_from: frozenset[str]
    demo: bool
    past: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Waiting:
    """An alert that nobody has acknowledged. `count`: how often it was noticed; `score` and `reasons` as they stand;
    `noticed_at`: when last, by the device's clock; `events`: how many it holds, with those of other rules.
    """

    id: bytes
    same: Sameness
    severity: Severity
    score: int
    reasons: tuple[str, ...]
    count: int
    raised_at: datetime
    noticed_at: datetime
    events: int = 1


def home_of(
    waiting: Iterable[Waiting], same: Sameness, severity: Severity, noticed_at: datetime, now: datetime
) -> Waiting | None:
    """The alert that an event belongs to; None: it raises one of its own. `noticed_at`: by the device's clock."""
    if same.kind in _ALWAYS_NEW or not same.rule:
        return None
    fits = [
        one
        for one in waiting
        if one.severity >= severity and one.events < MOST and now - one.raised_at <= WINDOW
        and (one.same == same or _in_one_breath(one, same, noticed_at))
    ]  # fmt: skip
    return max(fits, key=lambda one: (one.same == same, one.severity, one.raised_at, one.id), default=None)


def _in_one_breath(one: Waiting, same: Sameness, noticed_at: datetime) -> bool:
    """Whether another rule of the same category met the same sentence, as far as the moments tell."""
    return replace(one.same, rule=same.rule) == same and abs(noticed_at - one.noticed_at) <= BREATH


def folded(home: Waiting, same: Sameness, priority: Priority, noticed_at: datetime) -> Waiting:
    """The alert with one event more. It never ranks lower for it: the likelier of the two is heeded, and the number of
    times that its own rule was met.
    """
    before, again = home.score - repeated(home.count), home.same == same
    count = home.count + 1 if again else home.count
    return replace(
        home,
        score=max(before, priority.score) + repeated(count),
        reasons=priority.reasons if priority.score > before else home.reasons,
        count=count,
        events=home.events + 1,
        noticed_at=max(home.noticed_at, noticed_at) if again else home.noticed_at,
    )
