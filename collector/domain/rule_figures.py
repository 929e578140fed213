"""How often each rule was wrong: closed as a false alarm, of all that was closed. Pure.

Of few it is not said how often: three closed, two of them false, tell little of the next hundred. So beside each rate
stands the range in which the true one lies nineteen times in twenty (Wilson's interval), and below ten closed there is
the range alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

from collector.domain.deciding import Outcome

FEWEST = 10
"""Closed alerts of a rule below which no rate is given."""

_Z = 1.959964  # standard deviations on each side that hold nineteen in twenty


@dataclass(frozen=True, slots=True)
class Tally:
    """So many alerts of a rule that stand alike. `outcome`: of the last decision, None where they are not closed."""

    rule: str
    category: str
    outcome: Outcome | None
    alerts: int


@dataclass(frozen=True, slots=True)
class RuleFigures:
    """One rule's. `rate`: false alarms in closed ones, None where too few are closed; `low`, `high`: where it may lie,
    None where none is closed. All from 0 to 1.
    """

    rule: str
    category: str
    raised: int
    closed: int
    false_alarms: int
    rate: float | None
    low: float | None
    high: float | None


def rule_figures(tallies: Iterable[Tally]) -> tuple[RuleFigures, ...]:
    """The rules that are surely wrong most often first, then those of which more was closed, then by name."""
    raised: dict[tuple[str, str], int] = {}
    closed: dict[tuple[str, str], int] = {}
    wrong: dict[tuple[str, str], int] = {}
    for one in tallies:
        key = one.rule, one.category
        raised[key] = raised.get(key, 0) + one.alerts
        closed[key] = closed.get(key, 0) + (one.alerts if one.outcome is not None else 0)
        wrong[key] = wrong.get(key, 0) + (one.alerts if one.outcome is Outcome.FALSE_ALARM else 0)
    found = [_figures(key, raised[key], closed[key], wrong[key]) for key in raised]
    return tuple(sorted(found, key=lambda one: (-(one.low or 0.0), -one.closed, one.rule, one.category)))


def interval(hits: int, of: int) -> tuple[float, float]:
    """Where a share of `hits` in `of` may lie, `of` being at least 1: Wilson's interval, nineteen times in twenty."""
    share = hits / of
    middle = share + _Z * _Z / (2 * of)
    spread = _Z * sqrt(share * (1 - share) / of + _Z * _Z / (4 * of * of))
    whole = 1 + _Z * _Z / of
    # At the ends rounding may miss by a hair what arithmetic has exactly.
    low = 0.0 if hits == 0 else max(0.0, (middle - spread) / whole)
    high = 1.0 if hits == of else min(1.0, (middle + spread) / whole)
    return low, high


def _figures(key: tuple[str, str], raised: int, closed: int, wrong: int) -> RuleFigures:
    low, high = interval(wrong, closed) if closed else (None, None)
    rate = wrong / closed if closed >= FEWEST else None
    return RuleFigures(*key, raised, closed, wrong, rate, low, high)
