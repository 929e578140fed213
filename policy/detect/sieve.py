"""The sieve: which patterns may end at a word, by the words alone that stood before it, for all patterns at once.

Of each pattern the compiler keeps a row of *stages*: what every way through it must meet, in this order, the last one
by its last word. Who has met them all may have met the pattern, and only then is the graph asked (backward.py). Each
pattern is a bit; the patterns that have come as far as a stage are one number, so a word costs the same few operations
on whole numbers, however many patterns there are. A word counts for a stage wherever it stands since the sentence
began, or lately: what fits between two words is the graph's to know.
"""

from __future__ import annotations

from collections.abc import Iterable

from policy.detect.tables import BESIDE, ROLES, STAGES, Sought

Seen = tuple[int, int, int]
"""For each stage but the last, the patterns that have come so far, as bits."""

Moves = tuple[int, int, int] | tuple[()]
"""For each stage but the last, the patterns whose stage a word is, as bits; empty where it is none."""

NONE_BESIDE = (0,) * BESIDE


class Sieve:
    """One graph's patterns. Immutable."""

    __slots__ = ("_ends", "_moves", "_patterns", "loose", "start")

    def __init__(self, sought: Sought) -> None:
        self._patterns = len(sought.ends)
        self._ends = sought.ends
        self._moves = sought.moves
        first, second, third = [(1 << row[0]) - 1 for row in map(sought.begins.__getitem__, range(STAGES - 1))]
        self.start: Seen = first, second, third

        self.loose = tuple([self._bits(sought.loose[back]) for back in range(BESIDE)])

    def _bits(self, numbers: Iterable[int]) -> int:
        found = bytearray(self._patterns // 8 + 1)
        for number in numbers:
            found[number >> 3] |= 1 << (number & 7)
        return int.from_bytes(found, "little")

    def moves(self, classes: Iterable[int]) -> tuple[Moves, int, tuple[int, ...]]:
        """What a word of these classes is: the stages that lead on, the patterns that may end with it, and those in
        which it may stand so far before the last word, where not any may.
        """
        by_role: list[list[int]] = [[] for _ in range(ROLES)]
        for cls in classes:
            for code in self._moves[cls]:
                by_role[code % ROLES].append(code // ROLES)
        bits = [self._bits(numbers) if numbers else 0 for numbers in by_role]
        first, second, third, ends, *beside = bits[: STAGES + BESIDE]
        moves = (first, second, third) if first or second or third else ()
        return moves, ends, tuple(beside) if any(beside) else NONE_BESIDE

    def nodes(self, patterns: int) -> list[int]:
        """The nodes that mean what these patterns mean, in order."""
        found: set[int] = set()
        while patterns:
            lowest = patterns & -patterns
            found.update(self._ends[lowest.bit_length() - 1])
            patterns ^= lowest
        return sorted(found)


def moved(seen: Seen, moves: tuple[int, int, int]) -> Seen:
    """How far the patterns have come after a word that is a stage of some."""
    first, second, third = seen
    at_first, at_second, at_third = moves
    return (
        first | at_first if at_first else first,
        second | at_second & first if at_second else second,
        third | at_third & second if at_third else third,
    )
