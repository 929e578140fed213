"""Which of the lexicon's words a written word may be."""

from __future__ import annotations

import re
from typing import NamedTuple

from policy.detect.compile import Compiled

_RUN = re.compile(r"(.)\1+")
_LONG_RUN = re.compile(r"(.)\1{2,}")
_LONGEST_WORD = 18


class Reading(NamedTuple):
    """Words that a stretch of a written word may be."""

    ids: tuple[int, ...]
    doubt: float
    start: int
    end: int

    def moved(self, by: int) -> Reading:
        """The same, `by` characters further on."""
        return Reading(self.ids, self.doubt, self.start + by, self.end + by)


class Vocabulary:
    """The words of one compiled lexicon."""

    def __init__(self, compiled: Compiled) -> None:
        self._words = compiled.words
        self._aliases = compiled.aliases
        self._plain = compiled.plain
        self._number = compiled.words["#"]
        self._once: dict[str, list[int]] = {}
        for word, number in compiled.words.items():
            self._once.setdefault(_RUN.sub(r"\1", word), []).append(number)

    def exact(self, word: str) -> tuple[int, ...]:
        """The word itself, if the lexicon has it."""
        number = self._words.get(word)
        return () if number is None else (number,)

    def word(self, written: str) -> list[Reading]:
        """The tokens of one written word: mostly one, with no ids when it is none of the lexicon's."""
        plain = written.replace("'", "")
        found = self._known(plain, len(written))
        if found:
            return found
        if plain not in self._plain:
            found = self._disguised(plain, len(written))
        return found or [Reading((), 0, 0, len(written))]

    def _known(self, plain: str, length: int) -> list[Reading]:
        if (alias := self._aliases.get(plain)) is not None:
            return [Reading((self._words[word],), 0, 0, length) for word in alias]
        if exact := self.exact(plain):
            return [Reading((*exact, self._number) if plain.isdecimal() else exact, 0, 0, length)]
        if plain.isdecimal():
            return [Reading((self._number,), 0, 0, length)]
        return []

    def _disguised(self, plain: str, length: int) -> list[Reading]:
        for shorter in (_LONG_RUN.sub(r"\1\1", plain), _LONG_RUN.sub(r"\1", plain)):
            if shorter != plain and (found := self._known(shorter, length)):
                return found
        once = _RUN.sub(r"\1", plain)
        if once != plain and (ids := self._once.get(once)):
            return [Reading(tuple(ids), 0, 0, length)]
        if len(plain) >= 5 and plain.isalpha():
            return self.segment(plain)
        return []

    def letters(self, joined: str) -> list[Reading]:
        """The words that letters written apart make together; none when they make no word of the lexicon."""
        found = self._known(joined, len(joined))
        return found or self.segment(joined)

    def segment(self, joined: str) -> list[Reading]:
        """Words of the lexicon written as one; none unless they cover it wholly."""
        length = len(joined)
        best: list[tuple[int, int] | None] = [(0, 0)] + [None] * length  # (cost, where the last word begins)
        for end in range(1, length + 1):
            for start in range(max(0, end - _LONGEST_WORD), end):
                before = best[start]
                if before is None or (end - start == 1 and joined[start] not in "iau"):
                    continue
                word = joined[start:end]
                if word in self._words or word in self._aliases:
                    cost = before[0] + (1 if end - start > 2 else 3)
                    if best[end] is None or cost < best[end][0]:  # type: ignore[index]  # just compared with None
                        best[end] = (cost, start)
        found: list[Reading] = []
        end = length
        while end > 0:
            step = best[end]
            if step is None:
                return []
            start = step[1]
            found[:0] = [r.moved(start) for r in self._known(joined[start:end], end - start)]
            end = start
        return found
