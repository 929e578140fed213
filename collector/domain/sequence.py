"""The arithmetic of exactly-once delivery, from the collector's side (the story is in protos/heed/v1/uplink.proto).

Numbers say where in a lane a batch stands, so that nothing unacknowledged is ever stepped over; ids say what an event
is, so that nothing is ever counted twice. Each guards what the other cannot see.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

LARGEST = 2**63 - 1  # what a signed 64-bit column holds


@dataclass(frozen=True, slots=True)
class Accept:
    """Commit the events numbered `since` and above, and of those below the ones whose id is not known; `next` is
    expected then.

    Nearly always what is below was committed before. But a spool restored from an old image uses numbers again.
    """

    since: int
    next: int


@dataclass(frozen=True, slots=True)
class Refuse:
    """It begins beyond what is expected: the device must go back."""


Decision = Accept | Refuse


def decide(next_expected: int, first: int, next: int) -> Decision:  # noqa: A002 - the wire's word
    """What to do with a batch that covers [first, next) when `next_expected` is the first number not committed."""
    if first > next_expected:
        return Refuse()
    return Accept(next_expected, max(next, next_expected))


def coherent(first: int, next: int, numbers: Sequence[int]) -> bool:  # noqa: A002 - the wire's word
    """Whether a batch keeps its own promise: 1 <= first < next, its numbers within, strictly rising."""
    if not 1 <= first < next <= LARGEST:
        return False
    before = first - 1
    for number in numbers:
        if not before < number < next:
            return False
        before = number
    return True
