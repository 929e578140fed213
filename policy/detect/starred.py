"""Which known word has its letters hidden behind stars, s*icide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from policy.detect.joined import LONGEST
from policy.detect.misspelt import CLEARLY
from policy.detect.spelling import VOWELS, fits, is_letters
from policy.detect.stock import Guess, Stock

DOUBT_STARRED = 0.04

_MARGIN = 2.5  # bits by which another word may be less likely and still be meant
_CONSONANT = 3.0  # bits of a star by itself that hides one
_STEM = 4  # letters at least
_ENDINGS = (("s", 2.0), ("d", 3.0), ("er", 5.0), ("ed", 4.0), ("ing", 4.0), ("ly", 4.0))  # and bits of each


class _Column(NamedTuple):
    """The letters at one place of all words of a length, and how often each stands there, counted once for all."""

    letters: str
    often: Mapping[str, int]


class Starred:
    """Looks words up by the letters that are left."""

    def __init__(self, stock: Stock) -> None:
        self._stock = stock
        self._columns: dict[int, tuple[_Column, ...]] = {}  # by length, made when first asked for, as are the next
        self._rude: dict[int, list[str]] = {}

    def guess(self, patterns: Sequence[str], *, hidden: bool) -> tuple[Guess, float] | None:
        """What one of the patterns, all of one length, was meant to be, and the doubt of that.

        `hidden`: somebody did it so that it cannot be read.
        """
        if not patterns or len(patterns[0]) > LONGEST:
            return None
        mostly = patterns[0].count("*") > (len(patterns[0]) + 1) / 2  # then only a rude word is hidden so
        fitting_of = self._fitting_rude if mostly else self._fitting
        fitting = {word: _hidden(pattern, word) for pattern in patterns for word in fitting_of(pattern)}
        guess = self._stock.guess(fitting.items(), _MARGIN, hidden=hidden)
        stem = self._stem(patterns)
        if stem is not None and (guess is None or stem[0] < guess.bits - _MARGIN):
            return Guess((), stem[1], stem[0], 0), 0
        if guess is None:
            return None
        return guess, DOUBT_STARRED if guess.clear >= CLEARLY else 2 * DOUBT_STARRED

    def _stem(self, patterns: Iterable[str]) -> tuple[float, str] | None:
        """The likeliest form of a known word that is not known itself, with its bits."""
        forms = [
            (self._stock.bits(word) + dear + _hidden(pattern, word + ending), word + ending)
            for pattern in patterns
            for ending, dear in _ENDINGS
            if pattern.endswith(ending) and len(pattern) - len(ending) >= _STEM
            for word in self._fitting(pattern[: len(pattern) - len(ending)])
        ]
        return min(forms, default=None)

    def _fitting(self, pattern: str) -> Iterator[str]:
        """Words of the pattern's length with its letters in their places, looked for by the one met most seldom."""
        columns = self._columns.get(len(pattern))
        if columns is None:
            columns = self._columns[len(pattern)] = self._columns_of(len(pattern))
        fewest = [
            (one.often.get(letter, 0), one.letters, letter) for one, letter in zip(columns, pattern, strict=False)
        ]
        asked = [(column, letter) for _, column, letter in sorted(fewest, key=itemgetter(0)) if letter != "*"]
        if not asked:
            return
        (column, letter), *others = asked
        at = column.find(letter)
        while at >= 0:
            for beside, other in others:
                if beside[at] != other:
                    break
            else:
                yield "".join([each.letters[at] for each in columns])
            at = column.find(letter, at + 1)

    def _fitting_rude(self, pattern: str) -> Iterator[str]:
        """The rude ones of those, tried one by one: they are few, where hundreds fit a pattern of few letters."""
        length = len(pattern)
        rude = self._rude.get(length)
        if rude is None:
            every = [word for word in self._stock.rude if len(word) == length and word in self._stock.known]
            rude = self._rude[length] = self._letters_alone(every)
        return (word for word in rude if fits(pattern, word)) if pattern.strip("*") else iter(())

    def _columns_of(self, length: int) -> tuple[_Column, ...]:
        """The words of this length written below one another, and read by column."""
        words = self._letters_alone(self._stock.known.of_length(length))
        return tuple([_Column("".join(column), Counter(column)) for column in zip(*words, strict=True)])

    def _letters_alone(self, words: Iterable[str]) -> list[str]:
        return [word for word in words if is_letters(word) and word not in self._stock.short]


def _hidden(pattern: str, word: str) -> float:
    """How unlikely stars hide just these letters: of those that stand alone, a vowel is likelier."""
    alone = [
        at
        for at, mark in enumerate(pattern)
        if mark == "*" and "*" not in (pattern[at - 1 : at], pattern[at + 1 : at + 2])
    ]
    return _CONSONANT * sum(word[at] not in VOWELS for at in alone)
