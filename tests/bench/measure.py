"""What a bench gives back, and the arithmetic that benches share. Machines differ, ratios less."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure. `aim` is design section 6's; `met` is None where the design sets no aim for it."""

    bench: str
    what: str
    value: float
    unit: str
    aim: str = ""
    met: bool | None = None


def at_most(bench: str, what: str, value: float, limit: float, unit: str) -> Measure:
    """A figure that should not pass its limit."""
    return Measure(bench, what, value, unit, f"≤ {limit:g}", value <= limit)


def at_least(bench: str, what: str, value: float, limit: float, unit: str) -> Measure:
    """A figure that should reach its limit."""
    return Measure(bench, what, value, unit, f"≥ {limit:g}", value >= limit)


def plain(bench: str, what: str, value: float, unit: str) -> Measure:
    """A figure that explains another."""
    return Measure(bench, what, value, unit)


def percentile(values: Sequence[float], share: float) -> float:
    """The nearest-rank percentile; `share` is in 0..1. Raises ValueError on no values."""
    if not values:
        raise ValueError("a percentile of nothing")
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]
