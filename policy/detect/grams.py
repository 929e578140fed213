"""What the model reads in words: their n-grams, and of neighbours also what kinds of word they are.

Of each word: the whole, its runs of three to five characters, and what it means (the lexicon's senses), so that a word
the model has never met is taken for its kin. Of each two neighbours: the pair; and where the lexicon knows one of them,
the pair of their kinds, so that "stepdad slaps" speaks as "dad hits" does, which the corpus may hold instead.
"""

from __future__ import annotations

import math
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, pairwise
from types import MappingProxyType
from typing import Final

from policy.detect.weights import BUCKETS

LONG: Final = 220  # n-grams, of about fifteen words
_LONGEST_WORD = 24
_RUNS = (3, 4, 5)
NO_SENSES: Mapping[str, tuple[str, ...]] = MappingProxyType({})


class Grams:
    """Takes words apart, by a lexicon's senses."""

    def __init__(self, senses: Mapping[str, tuple[str, ...]] = NO_SENSES) -> None:
        self._senses = senses
        self._kinds = _kinds(senses)

    def of_word(self, word: str) -> list[str]:
        """Those of one word by itself."""
        return word_grams(word, self._senses.get(word, ()))

    def of_pair(self, first: str, second: str) -> tuple[str, ...]:
        """Those of two words that follow one another: the pair, and their kinds if those say more than the words."""
        kinds, pair = self._kinds, f"{first} {second}"
        if first in kinds or second in kinds:
            return pair, f"{kinds.get(first, first)}+{kinds.get(second, second)}"
        return (pair,)

    def of_line(self, words: Sequence[str]) -> list[str]:
        """All of them."""
        alone = chain.from_iterable(map(self.of_word, words))
        return [*alone, *chain.from_iterable(self.of_pair(first, second) for first, second in pairwise(words))]


def word_grams(word: str, senses: Iterable[str] = ()) -> list[str]:
    """The word itself, what it means, and its runs of characters, with its ends marked."""
    marked = f"<{word[:_LONGEST_WORD]}>"
    meant = [f"@{sense}" for sense in senses]
    return [f"={word}", *meant] + [marked[at : at + size] for size in _RUNS for at in range(len(marked) - size + 1)]


def bucket(gram: str) -> int:
    """Where a gram's weights stand; the same on every machine."""
    return zlib.crc32(gram.encode()) % BUCKETS


def measure(grams: int) -> float:
    """What the sum over so many n-grams is divided by: its root, so that more words speak louder; beyond LONG of them
    their number, since else a long text would be sure of anything.
    """
    grams = max(1, grams)
    return math.sqrt(grams) * max(1.0, math.sqrt(grams / LONG))


def _kinds(senses: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """For each word its broadest sense: the one that most words share."""
    sizes = Counter(chain.from_iterable(senses.values()))
    return {word: "@" + max(own, key=lambda sense: (sizes[sense], sense)) for word, own in senses.items() if own}
