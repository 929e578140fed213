"""The pattern language of the lexicon.

    kill myself            words, in this order
    (kill|end) [it] all    one of several; optional
    {i} want+ to die       a slot, defined in slots.lex; a word with all its forms
    hate ..2 myself        up to two words between

A pattern is read to a row of atoms: what stands between two points that every way through it passes. An atom is the
sequences that it may be, a sequence is a row of elements, and an element is the set of words allowed at its place.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from policy.detect.fold import fold_text
from policy.detect.inflect import forms

Element = frozenset[str]
Sequence = tuple[Element, ...]
Atom = tuple[Sequence, ...]
Pattern = tuple[Atom, ...]
Slots = Mapping[str, Atom]
Aliases = Mapping[str, tuple[str, ...]]

ANY: Element = frozenset()
WIDEST = 9  # words of a gap
LONGEST = 32  # words that a pattern may span
MOST = 2000  # sequences of one atom

_PART = re.compile(r"\s*(?:(\{[a-z-]+\})|\.\.(\d+)|([()\[\]|])|([^\s()\[\]|{}]+))")
_WORD = re.compile(r"[^\W_]+\+?|#|[^\x00-\u1fff\w]+")


class PatternError(ValueError):
    """A pattern that means nothing; the message says what is wrong and holds the pattern's part."""


def read_patterns(text: str, slots: Slots, aliases: Aliases) -> list[Pattern]:
    """The patterns of one line: several when `|` parts it. Raises PatternError."""
    reader = _Reader(text, slots, aliases)
    found = reader.patterns()
    for pattern in found:
        _check(pattern)
    return found


def read_atom(text: str, slots: Slots, aliases: Aliases) -> Atom:
    """The line as one atom, as slots are. Raises PatternError."""
    reader = _Reader(text, slots, aliases)
    found = reader.alternatives()
    reader.expect_end()
    if () in found:
        raise PatternError("it would match nothing at all")
    return tuple(found)


def _check(pattern: Pattern) -> None:
    if all(() in atom for atom in pattern):
        raise PatternError("it would match nothing at all")
    if any(s and s[0] == ANY for s in pattern[0]) or any(s and s[-1] == ANY for s in pattern[-1]):
        raise PatternError("a gap must stand between words")
    if sum(max(map(len, atom)) for atom in pattern) > LONGEST:
        raise PatternError(f"may span more than {LONGEST} words")


class _Reader:
    """Recursive descent over the pattern's parts."""

    def __init__(self, text: str, slots: Slots, aliases: Aliases) -> None:
        self._parts: list[str] = []
        self._slots = slots
        self._aliases = aliases
        self._at = 0
        at, text = 0, text.strip()
        while at < len(text):
            found = _PART.match(text, at)
            if not found:
                raise PatternError(f"cannot read {text[at:]!r}")
            self._parts.append(found[0].strip())
            at = found.end()

    @property
    def _next(self) -> str | None:
        return self._parts[self._at] if self._at < len(self._parts) else None

    def expect_end(self) -> None:
        if self._next is not None:
            raise PatternError(f"unexpected {self._next!r}")

    def patterns(self) -> list[Pattern]:
        found = [self._row()]
        while self._next == "|":
            self._at += 1
            found.append(self._row())
        self.expect_end()
        return found

    def alternatives(self) -> list[Sequence]:
        """One choice or several, parted by |; single words melt into one element."""
        choices = self._sequences()
        while self._next == "|":
            self._at += 1
            choices += self._sequences()
        return merge(choices)

    def _row(self) -> Pattern:
        row: list[Atom] = []
        while (part := self._next) is not None and part not in (")", "]", "|"):
            self._at += 1
            row.append(tuple(self._atom(part)))
        if not row:
            raise PatternError("words are missing")
        return tuple(row)

    def _sequences(self) -> list[Sequence]:
        found: list[Sequence] = [()]
        for atom in self._row():
            found = [left + right for left in found for right in atom]
            if len(found) > MOST:
                raise PatternError(f"stands for more than {MOST} sequences")
        return found

    def _atom(self, part: str) -> list[Sequence]:
        if part in ("(", "["):
            inner = self.alternatives()
            closing = ")" if part == "(" else "]"
            if self._next != closing:
                raise PatternError(f"{closing!r} is missing")
            self._at += 1
            return [(), *inner] if part == "[" else inner
        if part.startswith("{"):
            if part[1:-1] not in self._slots:
                raise PatternError(f"unknown slot {part}")
            return list(self._slots[part[1:-1]])
        if part.startswith(".."):
            if not part[2:].isdecimal() or not 1 <= int(part[2:]) <= WIDEST:
                raise PatternError(f"{part!r} is no gap: it may be 1 to {WIDEST} words wide")
            return [(ANY,) * count for count in range(int(part[2:]) + 1)]
        plain = part.lower().replace("'", "").replace("’", "")
        return [tuple(element(word) for word in self._aliases.get(plain, (plain,)))]


def element(word: str) -> Element:
    """The set of words that one word of a pattern stands for. Raises PatternError."""
    if not _WORD.fullmatch(word):
        raise PatternError(f"{word!r} is no word: write its parts as words of their own")
    return forms(word[:-1]) if word.endswith("+") and len(word) > 1 else frozenset([fold_text(word)[0] or word])


def merge(sequences: list[Sequence]) -> list[Sequence]:
    """Join all sequences of one word into a single element, and drop doubles: fewer paths, the same meaning."""
    single = frozenset[str]().union(*(s[0] for s in sequences if len(s) == 1 and s[0] != ANY))
    longer = dict.fromkeys(s for s in sequences if len(s) != 1 or s[0] == ANY)
    return [(single,), *longer] if single else list(longer)
