"""Words run together: the likeliest way to cut letters into words, and what in them is no word."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

LONGEST = 18  # letters of a word
_ALONE = frozenset("ainu")  # letters that are words
_RARE_PAIR = 13.5  # bits from where two letters, and three, are no word among others
_RARE_THREE = 16.5
_STRANGE = 12.0  # bits of a word that is not known, and of each of its letters
_STRANGE_LETTER = 5.0


class Cut(NamedTuple):
    """A stretch of the letters: a known word, or not."""

    start: int
    end: int
    known: bool


class Joined:
    """Cuts by known words, each of so many bits (stock.py)."""

    def __init__(self, bits: Mapping[str, float]) -> None:
        self._bits = bits
        self._longest: dict[str, int] = {}  # word, by its first three letters
        for word in bits:
            if len(word) >= 3:
                self._longest[word[:3]] = max(len(word), self._longest.get(word[:3], 0))
        self._endings = frozenset(word[-3:] for word in bits if len(word) >= 3)

    def may_be(self, letters: str) -> bool:
        """Whether a known word may stand at the beginning and one at the end; most that are one word fail here."""
        bits = self._bits
        if letters[:3] not in self._longest and letters[:2] not in bits and letters[0] not in _ALONE:
            return False
        return letters[-3:] in self._endings or letters[-2:] in bits or letters[-1] in _ALONE

    def cut(self, letters: str, *, strange: bool = False) -> tuple[list[Cut], float]:
        """The likeliest cuts and their bits; none when known words alone do not cover it, unless `strange` ones may."""
        length = len(letters)
        never = float("inf")
        least = [0.0] + [never] * length  # bits up to here, where a word ends
        begun = [0] * (length + 1)
        known = [True] * (length + 1)
        inside, entered = never, 0  # bits within a strange word, and where it began
        bits, longest_with = self._bits, self._longest
        for start in range(length):
            so_far = least[start]
            if strange:
                if so_far + _STRANGE < inside:
                    inside, entered = so_far + _STRANGE, start
                inside += _STRANGE_LETTER
                if inside < least[start + 1]:
                    least[start + 1], begun[start + 1], known[start + 1] = inside, entered, False
            if so_far == never:
                continue
            longest = min(longest_with.get(letters[start : start + 3], 2), LONGEST, length - start)
            for size in range(1 if letters[start] in _ALONE else 2, longest + 1):
                own = bits.get(letters[start : start + size])
                if own is None or (size < 4 and own > (_RARE_PAIR if size < 3 else _RARE_THREE)):
                    continue
                end = start + size
                if so_far + own < least[end]:
                    least[end], begun[end], known[end] = so_far + own, start, True
        return (_back(begun, known), least[length]) if least[length] < never else ([], never)


def _back(begun: list[int], known: list[bool]) -> list[Cut]:
    """The cuts from the last to the first, turned round."""
    found: list[Cut] = []
    end = len(begun) - 1
    while end > 0:
        found.append(Cut(begun[end], end, known[end]))
        end = begun[end]
    return found[::-1]


def strangeness(letters: int) -> float:
    """The bits of a word that is not known."""
    return _STRANGE + _STRANGE_LETTER * letters
