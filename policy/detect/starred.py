"""Which known word has its letters hidden behind stars, s*icide."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence

from policy.detect.joined import LONGEST
from policy.detect.misspelt import CLEARLY
from policy.detect.spelling import VOWELS, fits
from policy.detect.stock import Guess, Stock

DOUBT_STARRED = 0.04

_MARGIN = 2.5  # bits by which another word may be less likely and still be meant
_CONSONANT = 3.0  # bits of a star by itself that hides one
_STEM = 4  # letters at least
_ENDINGS = (("s", 2.0), ("d", 3.0), ("er", 5.0), ("ed", 4.0), ("ing", 4.0), ("ly", 4.0))  # and bits of each


class Starred:
    """Looks words up by the letters that are left."""

    def __init__(self, stock: Stock) -> None:
        self._stock = stock
        self._words = stock.words
        self._by_length: dict[int, array[int]] = {}
        self._places: dict[int, dict[tuple[int, str], array[int]]] = {}  # by length, made when first asked for
        for number, word in enumerate(stock.words):
            if word.isalpha() and word.isascii():
                self._by_length.setdefault(len(word), array("I")).append(number)

    def guess(self, patterns: Sequence[str], *, hidden: bool) -> tuple[Guess, float] | None:
        """What one of the patterns, all of one length, was meant to be, and the doubt of that.

        `hidden`: somebody did it so that it cannot be read.
        """
        if not patterns or len(patterns[0]) > LONGEST:
            return None
        fitting = {n: _hidden(pattern, self._words[n]) for pattern in patterns for n in self._fitting(pattern)}
        if patterns[0].count("*") > (len(patterns[0]) + 1) / 2:
            fitting = {number: bits for number, bits in fitting.items() if number in self._stock.rude}
        guess = self._stock.guess(fitting.items(), _MARGIN, hidden=hidden)
        stem = self._stem(patterns)
        if stem is not None and (guess is None or stem[0] < guess.bits - _MARGIN):
            return Guess((), stem[1], stem[0], 0), 0
        if guess is None:
            return None
        return guess, DOUBT_STARRED if guess.clear >= CLEARLY else 2 * DOUBT_STARRED

    def _fitting(self, pattern: str) -> list[int]:
        return [n for n in self._with_letters_of(pattern) if fits(pattern, self._words[n])]

    def _stem(self, patterns: Iterable[str]) -> tuple[float, str] | None:
        """The likeliest form of a known word that is not known itself, with its bits."""
        bits, spelt = self._stock.bits, self._words
        forms = [
            (bits[spelt[n]] + dear + _hidden(pattern, spelt[n] + ending), spelt[n] + ending)
            for pattern in patterns
            for ending, dear in _ENDINGS
            if pattern.endswith(ending) and len(pattern) - len(ending) >= _STEM
            for n in self._fitting(pattern[: len(pattern) - len(ending)])
        ]
        return min(forms, default=None)

    def _with_letters_of(self, pattern: str) -> Sequence[int]:
        """Words of the pattern's length that have one of its letters in its place: the one that fewest have."""
        places = self._places.get(len(pattern))
        if places is None:
            places = self._places[len(pattern)] = {}
            for number in self._by_length.get(len(pattern), ()):
                for place in enumerate(self._words[number]):
                    places.setdefault(place, array("I")).append(number)
        return min((places.get(place, ()) for place in enumerate(pattern) if place[1] != "*"), key=len, default=())


def _hidden(pattern: str, word: str) -> float:
    """How unlikely stars hide just these letters: of those that stand alone, a vowel is likelier."""
    alone = [
        at
        for at, mark in enumerate(pattern)
        if mark == "*" and "*" not in (pattern[at - 1 : at], pattern[at + 1 : at + 2])
    ]
    return _CONSONANT * sum(word[at] not in VOWELS for at in alone)
