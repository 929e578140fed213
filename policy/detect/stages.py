"""Which stages each pattern has, for the sieve (sieve.py): the compiler's part of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from policy.detect.pattern import ANY, Atom, Element, Pattern
from policy.detect.pattern import Sequence as Words
from policy.detect.tables import BESIDE, ROLES, STAGES, Rows

MOST = 20_000  # bits, about: what a word costs grows with them
COMMON = 0.0002  # chance of a last word from where it is kept apart

Stage = frozenset[Element]
"""A word of one of these elements."""


class Staged(NamedTuple):
    """A pattern's stages, what stands before its last word, the nearest first, and the nodes where it ends."""

    stages: tuple[Stage, ...]
    beside: tuple[Stage, ...]  # ANY among them where any word may stand, or none
    ends: frozenset[int]


class Stages:
    """Of the patterns of one graph."""

    def __init__(self, chance: Callable[[Element], float], *, most: int = STAGES) -> None:
        """`most`: how many stages are kept of each. With one, what stands beside it is not heeded either: all patterns
        that end with a word are asked for.
        """
        self._chance = chance
        self._most = most
        self._of_atom: dict[Atom, tuple[Stage, ...]] = {}
        self._chances: dict[Stage, float] = {}
        self._nearest: dict[Pattern, tuple[Stage, ...]] = {}
        self._found: dict[Staged, None] = {}

    def add(self, pattern: Pattern, ends: frozenset[int]) -> None:
        """One more pattern. What is but one word long needs no sieve."""
        needed = [at for at, atom in enumerate(pattern) if () not in atom]
        *before, last = needed
        leading = [stage for at in before for stage in self._stages(pattern[at])]
        longer = [s for s in pattern[last] if len(s) > (len(needed) == 1)]
        self._end(leading, pattern[:last], longer, ends)
        leading += self._stages(pattern[last])
        for at, atom in enumerate(pattern[last + 1 :], last + 1):
            self._end(leading, pattern[:at], atom[1:], ends)

    def _end(self, leading: list[Stage], before: Pattern, sequences: Sequence[Words], ends: frozenset[int]) -> None:
        """The pattern's last atom: by itself for each of its last words that is common, since little else tells it."""
        groups: dict[Element, list[Words]] = {}
        for sequence in sequences:
            last = sequence[-1]
            groups.setdefault(last if self._chance(last) >= COMMON else ANY, []).append(sequence)
        for group in groups.values():
            atom = tuple(group)
            self._keep([*leading, *self._stages(atom)], self._beside((*before, atom)), ends)

    def _beside(self, pattern: Pattern) -> tuple[Stage, ...]:
        """What may stand so far from the pattern's end: nought words, one, or more."""
        found = self._nearest.get(pattern)
        if found is None:
            before = self._beside(pattern[:-1]) if len(pattern) > 1 else (frozenset([ANY]),) * (BESIDE + 1)
            found = self._nearest[pattern] = tuple([_so_far(back, pattern[-1], before) for back in range(BESIDE + 1)])
        return found

    def _keep(self, stages: list[Stage], beside: tuple[Stage, ...], ends: frozenset[int]) -> None:
        if not stages:
            return
        *others, last = stages
        rarest = sorted(range(len(others)), key=lambda at: self._chance_of(others[at]))[: self._most - 1]
        near = beside[1:] if self._most > 1 else (frozenset([ANY]),) * BESIDE
        self._found[Staged((*[others[at] for at in sorted(rarest)], last), near, ends)] = None

    def _chance_of(self, stage: Stage) -> float:
        found = self._chances.get(stage)
        if found is None:
            found = self._chances[stage] = sum(sorted(map(self._chance, stage)))
        return found

    def _stages(self, atom: Atom) -> tuple[Stage, ...]:
        """What each of the atom's sequences must meet."""
        found = self._of_atom.get(atom)
        if found is None:
            found = self._of_atom[atom] = _stages(atom)
        return found

    def _grouped(self) -> list[Staged]:
        """The patterns, those with the fewest stages first; where there are too many, those that are alike as one."""
        ordered = sorted(self._found, key=lambda p: (len(p.stages), [*map(_spelt, (p.stages[-1], *p.beside))]))
        at_once = -(-len(ordered) // MOST)
        if at_once < 2:
            return ordered
        alike = groupby(ordered, key=lambda p: len(p.stages))
        rows = [list(row) for _, row in alike]
        return [_as_one(row[at : at + at_once]) for row in rows for at in range(0, len(row), at_once)]

    def packed(self, place: Callable[[int], int], class_of: Callable[[Element], int], classes: int) -> tuple[Rows, ...]:
        """How many begin after each stage, where they end, and what the words of each class are, as Sought has it.

        `place` tells where a node stands at last.
        """
        patterns = self._grouped()
        moves: list[list[int]] = [[] for _ in range(classes)]
        loose: list[list[int]] = [[] for _ in range(BESIDE)]
        for number, (stages, beside, _) in enumerate(patterns):
            for at, stage in enumerate(stages, start=STAGES - len(stages)):
                for element in stage:
                    moves[class_of(element)].append(number * ROLES + at)
            for back, stage in enumerate(beside):
                if ANY in stage:
                    loose[back].append(number)
                for element in stage if ANY not in stage else ():
                    moves[class_of(element)].append(number * ROLES + STAGES + back)
        return (
            Rows.of([[sum(len(p.stages) < STAGES - at for p in patterns)] for at in range(STAGES - 1)]),
            Rows.of([sorted(set(map(place, staged.ends))) for staged in patterns]),
            Rows.of(loose),
            Rows.of([sorted(codes) for codes in moves]),
        )


def _stages(sequences: Sequence[Words]) -> tuple[Stage, ...]:
    """By how far from the end, gaps apart: they differ in length, and the last words are the ones that all have."""
    words = [[element for element in sequence if element != ANY] for sequence in sequences]
    shortest = min(map(len, words), default=0)
    return tuple([frozenset([row[-back] for row in words]) for back in range(shortest, 0, -1)])


def _so_far(back: int, atom: Atom, before: Sequence[Stage]) -> Stage:
    """What may stand so far from the atom's end, `before` of which that stands."""
    rows = ([s[-1 - back]] if back < len(s) else before[back - len(s)] for s in atom)
    return frozenset[Element]().union(*rows)


def _spelt(stage: Stage) -> list[str]:
    return sorted({word for element in stage for word in element})


def _as_one(patterns: Sequence[Staged]) -> Staged:
    """What lets through all that one of the patterns, of as many stages each, would let through."""
    stages = zip(*[pattern.stages for pattern in patterns], strict=True)
    beside = zip(*[pattern.beside for pattern in patterns], strict=True)
    ends = frozenset[int]().union(*[pattern.ends for pattern in patterns])
    return Staged(tuple(map(_either, stages)), tuple(map(_either, beside)), ends)


def _either(stages: Iterable[Stage]) -> Stage:
    return frozenset[Element]().union(*stages)
