"""The day's digest: how much waits for somebody, and no word of what. Pure.

What is not urgent wakes nobody; once a day, at an hour that each person chooses, it is counted.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from collector.domain.alerts import QueueCounts
from policy.severity import Severity

USUAL_HOUR = 8
_STALE = timedelta(hours=6)  # whose collector was off at their hour is told tomorrow, not in the evening


def is_stale(due_at: datetime, now: datetime) -> bool:
    """Whether it is too late for today's."""
    return now - due_at > _STALE


def words(counts: QueueCounts, school: str, link: str) -> tuple[str, str] | None:
    """Title and body; None where nothing waits, and nothing need be said."""
    if not counts.new:
        return None
    graded = [
        f"{counts.by_severity[severity]} {severity.name.lower()}"
        for severity in sorted(Severity, reverse=True)
        if counts.by_severity.get(severity)
    ]
    what = f"{counts.new} {'alert waits' if counts.new == 1 else 'alerts wait'} for you"
    told = [f"{school}: {what} ({', '.join(graded)})."]
    if counts.overdue:
        told.append(f"Past the time by which somebody should have acted: {counts.overdue}.")
    if counts.acknowledged:
        told.append(f"Taken on and not closed yet: {counts.acknowledged}.")
    return f"Heed, today: {what}", f"{' '.join(told)} Look: {link}"
