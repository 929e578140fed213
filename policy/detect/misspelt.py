"""Which known word somebody meant who dropped letters, hit the wrong key, or wrote as it sounds."""

from __future__ import annotations

from policy.detect.joined import LONGEST, strangeness
from policy.detect.spelling import VOWELS, deletions, once, slip, sound, without_vowels
from policy.detect.stock import Guess, Stock
from policy.detect.tables import Spellings

DOUBT_NO_VOWELS = 0.28
DOUBT_LONG = 0.2  # a word of seven letters or more
DOUBT_MISSPELT = 0.28
DOUBT_SHORT = 0.4  # four or fewer
DOUBT_UNCLEAR = 0.15  # more, where another word is as likely
DOUBT_ODD = 0.35  # more, where the slip is one that hands seldom make

MARGIN = 3.0  # bits by which another word may be less likely and still be meant
CLEARLY = 4.0  # bits by which the likeliest beats all others
_NO_VOWELS = 6.0  # bits of dropping them all
_ONCE = 3.0  # of writing double letters once
_BY_EAR = 9.0
_ODD = 8.0  # of a slip, from where it is odd

_Bits = list[tuple[str, float]]


class Misspelt:
    """Looks words up by the keys under which misspelt ones meet them."""

    def __init__(self, spellings: Spellings, stock: Stock) -> None:
        self._spellings = spellings
        self._stock = stock

    def guess(self, written: str) -> tuple[Guess, float] | None:
        """What letters that are no known word were meant to be, and the doubt of that."""
        length = len(written)
        if length > LONGEST:
            return None
        lazy, slips = self._lazy(written), self._slips(written)
        if length >= 4 and not slips and not lazy:
            slips = self._by_ear(written)
        guess = self._stock.guess([*slips, *lazy], MARGIN)
        if guess is None or guess.bits > strangeness(length):
            return None
        if any(word == guess.said for word, _ in lazy):
            return guess, DOUBT_NO_VOWELS
        doubt = DOUBT_LONG if length >= 7 else DOUBT_MISSPELT if length >= 5 else DOUBT_SHORT
        doubt += DOUBT_UNCLEAR if guess.clear < CLEARLY else 0
        odd = guess.bits - self._stock.bits(guess.said) >= _ODD
        return guess, doubt + (DOUBT_ODD if odd else 0)

    def _lazy(self, written: str) -> _Bits:
        """Words whose vowels, or half of whose double letters, were left out."""
        words, found = self._stock.words, self._spellings
        lazy: _Bits = []
        if VOWELS.isdisjoint(written[1:]):
            lazy = [(words[n], _NO_VOWELS) for n in found.no_vowels.find(written) if _dropped(written, words[n])]
        if len(written) >= 3:
            lazy += [(words[n], _ONCE) for n in found.once.find(written) if once(words[n]) == written != words[n]]
        return lazy

    def _slips(self, written: str) -> _Bits:
        if len(written) < 3:
            return []
        words = self._stock.words
        slips = [(words[n], _typo(written, words[n])) for n in self._spellings.edits.find(*deletions(written))]
        return [(word, bits) for word, bits in slips if bits is not None]

    def _by_ear(self, written: str) -> _Bits:
        said, words = sound(written), self._stock.words
        return [(words[n], _BY_EAR) for n in self._spellings.sounds.find(said) if _heard(written, said, words[n])]


def _dropped(written: str, word: str) -> bool:
    """A word whose vowels were dropped: at least two consonants, or a little word's only one."""
    keeps_first = word[0] + without_vowels(word[1:])
    if written not in (without_vowels(word), keeps_first) or written == word:
        return False
    return len(written) >= 3 or len(word) <= 2 * len(written)


def _typo(written: str, word: str) -> float | None:
    """The bits of one slip of the hand; in a short word only one that keeps its ends or swaps two letters."""
    if len(word) == 3:
        swapped = len(written) == 3 and written[0] == word[0] and written[1:] == word[:0:-1]
        return slip(written, word) if swapped else None
    bits = slip(written, word)
    if bits is None or len(word) >= 7:
        return bits
    if written[0] != word[0] and written[:2] != word[1::-1]:
        return None
    if min(len(word), len(written)) <= 4 and written[-1] != word[-1] and written[-2:] != word[:-3:-1]:
        return None
    return bits


def _heard(written: str, said: str, word: str) -> bool:
    """Another spelling of the same sounds, not too far from the right one."""
    return (
        abs(len(written) - len(word)) <= 2
        and sound(word) == said
        and len(said) >= 3
        and written[0] in (word[0], said[0])
    )
