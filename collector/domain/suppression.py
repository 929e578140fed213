"""Counts that may be published: none that points at a person, and none that can be reckoned from others. Pure.

Every count below five is folded, zeros too, into one "other" together with the smallest of the larger ones (all that
are equally small), so that of each folded count it stays open which it was: to swap any two of them changes nothing
that is shown. A total below five shows nothing at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

SMALLEST = 5


@dataclass(frozen=True, slots=True)
class Shown:
    """A table fit for anybody. `total` is None where it is below five, and then nothing is shown. `folded`: what is in
    `other`, in their own order; `other` is None where nothing was folded.
    """

    total: int | None
    cells: Mapping[str, int]
    other: int | None
    folded: tuple[str, ...]


def publish(counts: Mapping[str, int]) -> Shown:
    """`counts`: of every kind that there may be, zeros included: what is left out is known to be none."""
    total = sum(counts.values())
    if total < SMALLEST:
        return Shown(None, {}, None, tuple(counts))
    large = [count for count in counts.values() if count >= SMALLEST]
    if len(large) == len(counts):
        return Shown(total, dict(counts), None, ())
    least = min(large, default=0)
    shown = {name: count for name, count in counts.items() if count > least and count >= SMALLEST}
    folded = tuple(name for name in counts if name not in shown)
    return Shown(total, shown, total - sum(shown.values()), folded)
