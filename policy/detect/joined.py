"""Words run together: the likeliest way to cut letters into words, and what in them is no word."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from policy.detect.stock import NEVER_MET
from policy.detect.wordlist import FIRST, Wordlist

LONGEST = 18  # letters of a word
_ALONE = frozenset("ainu")  # letters that are words
_END = 3  # letters
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

    def __init__(self, met: Mapping[str, float], known: Wordlist) -> None:
        """`known`: all words; those that are not among the ones that are `met` have NEVER_MET bits."""
        self._met = met
        self._known = known
        self._endings = known.endings(_END)

    def may_be(self, letters: str) -> bool:
        """Whether a known word may stand at the beginning and one at the end; most that are one word fail here."""
        met = self._met
        if not self._known.after(letters[:FIRST]) and letters[:2] not in met and letters[0] not in _ALONE:
            return False
        return letters[-_END:] in self._endings or letters[-2:] in met or letters[-1] in _ALONE

    def cut(self, letters: str, *, strange: bool = False) -> tuple[list[Cut], float]:
        """The likeliest cuts and their bits; none when known words alone do not cover it, unless `strange` ones may."""
        length = len(letters)
        never = float("inf")
        least = [0.0] + [never] * length  # bits up to here, where a word ends
        begun = [0] * (length + 1)
        known = [True] * (length + 1)
        inside, entered = never, 0  # bits within a strange word, and where it began
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
            for end, own in self._words_from(letters, start):
                if so_far + own < least[end]:
                    least[end], begun[end], known[end] = so_far + own, start, True
        return (_back(begun, known), least[length]) if least[length] < never else ([], never)

    def _words_from(self, letters: str, start: int) -> list[tuple[int, float]]:
        """Where the known words end that begin there, and their bits."""
        met, first = self._met, letters[start : start + FIRST]
        found: list[tuple[int, float]] = []
        if first[0] in _ALONE and (own := met.get(first[0], NEVER_MET)) <= _RARE_PAIR:
            found.append((start + 1, own))
        if len(first) > 1 and (own := met.get(first[:2], NEVER_MET)) <= _RARE_PAIR:
            found.append((start + 2, own))
        rests = self._known.after(first)
        if not rests or len(first) < FIRST:
            return found
        if (own := met.get(first, NEVER_MET)) <= _RARE_THREE:
            found.append((start + FIRST, own))
        at = 0
        for end in range(start + FIRST + 1, min(start + LONGEST, len(letters)) + 1):
            at = rests.find(" " + letters[start + FIRST : end], at)  # they stand by the alphabet: none is further back
            if at < 0:
                break
            if rests[at + end - start - FIRST + 1] == " ":
                found.append((end, met.get(letters[start:end], NEVER_MET)))
        return found


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
