"""How fast alerts were taken on, against when an answer was due, by how grave they were. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from statistics import median

from collector.domain.figures import Fact
from policy.severity import Severity


@dataclass(frozen=True, slots=True)
class AnswerTimes:
    """Of one severity, or of all. `waiting`: not taken on yet, of which `overdue` should have been by now. `half`,
    `most`: minutes within which half, and nine in ten, of those that were taken on were so; None where none was.
    """

    severity: str
    alerts: int
    in_time: int
    late: int
    waiting: int
    overdue: int
    half: int | None
    most: int | None


def answer_times(facts: Sequence[Fact], now: datetime) -> tuple[AnswerTimes, ...]:
    """The gravest first, those without an alert too; the last is of all."""
    kinds = sorted(Severity, reverse=True)
    by = [_times(kind.name.lower(), [one for one in facts if one.severity is kind], now) for kind in kinds]
    return (*by, _times("all", facts, now))


def _times(name: str, facts: Iterable[Fact], now: datetime) -> AnswerTimes:
    minutes: list[float] = []
    in_time = late = waiting = overdue = 0
    for one in facts:
        if one.acknowledged_at is None:
            waiting += 1
            overdue += one.due_at < now
            continue
        minutes.append((one.acknowledged_at - one.raised_at) / timedelta(minutes=1))
        in_time += one.acknowledged_at <= one.due_at
        late += one.acknowledged_at > one.due_at
    minutes.sort()
    most = minutes[ceil(len(minutes) * 0.9) - 1] if minutes else None
    return AnswerTimes(
        name,
        in_time + late + waiting,
        in_time,
        late,
        waiting,
        overdue,
        round(median(minutes)) if minutes else None,
        None if most is None else round(most),
    )
