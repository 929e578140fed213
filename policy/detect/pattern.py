"""The pattern language of the lexicon, and its expansion to plain sequences.

    kill myself            words, in this order
    (kill|end) [it] all    one of several; optional
    {i} want+ to die       a slot, defined in slots.lex; a word with all its forms
    hate ..2 myself        up to two words between

A sequence is what the automaton is built of: one element a word, each a set of words, or ANY for a word of a gap.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from policy.detect.inflect import forms

Element = frozenset[str]
Sequence = tuple[Element, ...]

ANY: Element = frozenset()
LONGEST = 18  # elements in one sequence
MOST = 4000  # sequences of one pattern

_TOKEN = re.compile(r"\s*(?:(\{[a-z-]+\})|\.\.([1-6])|([()\[\]|])|([^\s()\[\]|{}]+))")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*\+?|#|[^\w\s]+")


class PatternError(ValueError):
    """A pattern that means nothing; the message says what is wrong and holds the pattern's part."""


Slots = Mapping[str, tuple[Sequence, ...]]


def expand(pattern: str, slots: Slots) -> tuple[Sequence, ...]:
    """All sequences a pattern stands for, shortest first, none twice. Raises PatternError."""
    reader = _Reader(pattern, slots)
    found = reader.alternatives()
    if reader.next is not None:
        raise PatternError(f"unexpected {reader.next!r}")
    for sequence in found:
        if not sequence:
            raise PatternError("it would match nothing at all")
        if sequence[0] == ANY or sequence[-1] == ANY:
            raise PatternError("a gap must stand between words")
        if len(sequence) > LONGEST:
            raise PatternError(f"longer than {LONGEST} words")
    return tuple(sorted(dict.fromkeys(found), key=lambda sequence: (len(sequence), [sorted(e) for e in sequence])))


class _Reader:
    """Recursive descent over the pattern's parts."""

    def __init__(self, pattern: str, slots: Slots) -> None:
        self._parts: list[str] = []
        self._slots = slots
        at = 0
        pattern = pattern.strip()
        while at < len(pattern):
            found = _TOKEN.match(pattern, at)
            if not found:
                raise PatternError(f"cannot read {pattern[at:]!r}")
            self._parts.append(found[0].strip())
            at = found.end()
        self._at = 0

    @property
    def next(self) -> str | None:
        return self._parts[self._at] if self._at < len(self._parts) else None

    def alternatives(self) -> list[Sequence]:
        """One choice or several, parted by |; single words melt into one element."""
        choices = [self._concatenation()]
        while self.next == "|":
            self._at += 1
            choices.append(self._concatenation())
        return merge([sequence for choice in choices for sequence in choice])

    def _concatenation(self) -> list[Sequence]:
        found: list[Sequence] = [()]
        while (part := self.next) is not None and part not in (")", "]", "|"):
            self._at += 1
            following = self._atom(part)
            found = [left + right for left in found for right in following]
            if len(found) > MOST:
                raise PatternError(f"stands for more than {MOST} sequences")
        return found

    def _atom(self, part: str) -> list[Sequence]:
        if part in ("(", "["):
            inner = self.alternatives()
            closing = ")" if part == "(" else "]"
            if self.next != closing:
                raise PatternError(f"{closing!r} is missing")
            self._at += 1
            return [(), *inner] if part == "[" else inner
        if part.startswith("{"):
            name = part[1:-1]
            if name not in self._slots:
                raise PatternError(f"unknown slot {part}")
            return list(self._slots[name])
        if part.startswith(".."):
            return [(ANY,) * count for count in range(int(part[2:]) + 1)]
        return [(element(part),)]


def element(word: str) -> Element:
    """The set of words that one word of a pattern stands for. Raises PatternError."""
    plain = word.lower().replace("'", "").replace("’", "")
    if not _WORD.fullmatch(plain):
        raise PatternError(f"{word!r} is no word: write its parts as words of their own")
    return forms(plain[:-1]) if plain.endswith("+") and len(plain) > 1 else frozenset([plain])


def merge(sequences: list[Sequence]) -> list[Sequence]:
    """Join all sequences of one word into a single element: fewer paths, the same meaning."""
    single = frozenset[str]().union(*(s[0] for s in sequences if len(s) == 1 and s[0] != ANY))
    longer = [s for s in sequences if len(s) != 1 or s[0] == ANY]
    return [(single,), *longer] if single else longer


def shadows(first: Sequence, second: Sequence) -> bool:
    """Whether every text that meets `second` meets `first` within it."""
    spread = len(second) - len(first)
    return any(
        all(a == ANY or (b != ANY and b <= a) for a, b in zip(first, second[at:], strict=False))
        for at in range(spread + 1)
    )


def gap_runs(sequence: Sequence) -> int:
    """How many gaps a sequence holds."""
    return sum(left != ANY and right == ANY for left, right in pairwise(sequence))
