"""School terms by calendar months in UTC. Anonymous reports are of whole terms that are over: two reports of periods
that overlap could be taken from each other. Pure.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

_STARTS = ((1, "spring"), (5, "summer"), (9, "autumn"))


@dataclass(frozen=True, slots=True, order=True)
class Term:
    """From `start` until before `end`."""

    start: datetime
    end: datetime
    name: str


def term_of(at: datetime) -> Term:
    """The term that a moment is in."""
    at = at.astimezone(UTC)
    month, name = max(one for one in _STARTS if one[0] <= at.month)
    start = datetime(at.year, month, 1, tzinfo=UTC)
    end = datetime(at.year + 1, 1, 1, tzinfo=UTC) if month == 9 else datetime(at.year, month + 4, 1, tzinfo=UTC)
    return Term(start, end, f"{name} {at.year}")


def before(term: Term) -> Term:
    """The one before."""
    year, month = (term.start.year - 1, 9) if term.start.month == 1 else (term.start.year, term.start.month - 4)
    return term_of(datetime(year, month, 1, tzinfo=UTC))


def last_over(now: datetime, many: int = 1) -> list[Term]:
    """The last terms that are over, newest first."""
    found = [before(term_of(now))]
    while len(found) < many:
        found.append(before(found[-1]))
    return found
