"""Every known word and how likely it is: the lexicon's words and those of ordinary text.

How unlikely something is stands in bits: one more means half as likely. Bits add up, so a whole reading can be weighed
against another: a word of so many bits, misspelt by a slip of so many, against three short words run together.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

from policy.detect.tables import Compiled

NEVER_MET = 18.0  # bits at most, and of a word that ordinary text does not show
_RUDE = 13.7  # and of a rude one when it was written so as not to be read: nobody hides a plain word
_RUDE_SENSES = frozenset(
    {"insult-sure", "swear", "m-swear", "m-body", "m-porn", "slur", "crude-word", "m-kill", "m-death"}
)
_MOST = 4  # words of the lexicon that one written word may be


class Guess(NamedTuple):
    """What a written word was meant to be: the lexicon's words among the likeliest, and the likeliest of all.

    `bits` says how unlikely the likeliest is, `clear` by how much it beats the next.
    """

    ids: tuple[int, ...]
    said: str
    bits: float
    clear: float


class Stock:
    """The words. Those of `words` have numbers: the lexicon's as it numbers them, then the plain ones in their order.

    `met` holds their bits; all others that are `known` are NEVER_MET. `short` are the short forms that are no words.
    """

    __slots__ = ("_numbers", "known", "met", "rude", "short", "words")

    def __init__(self, compiled: Compiled) -> None:
        self._numbers = compiled.words
        self.words = (*compiled.words, *compiled.plain)
        self.known = compiled.known
        total = sum(compiled.often) or 1
        worth = {
            count: min(NEVER_MET, math.log2(total / count)) if count else NEVER_MET for count in {*compiled.often, 0}
        }
        self.met = {word: worth[count] for word, count in zip(self.words, compiled.often, strict=True)}
        self.short = frozenset(compiled.aliases).difference(self.met)
        self.rude = frozenset(
            word
            for word, senses in compiled.senses.items()
            if word in compiled.words and not _RUDE_SENSES.isdisjoint(senses)
        )

    def __contains__(self, word: object) -> bool:
        return word in self.met or word in self.known

    def bits(self, word: str) -> float:
        """How unlikely the word is; of one that is not known, infinite."""
        own = self.met.get(word)
        return own if own is not None else NEVER_MET if word in self.known else math.inf

    def guess(self, slips: Iterable[tuple[str, float]], margin: float, *, hidden: bool = False) -> Guess | None:
        """The best of known words, each with the bits of what must have happened to it.

        `margin`: by how many bits another may be worse and still be meant. `hidden`: somebody did it on purpose.
        """
        met, numbers, rude = self.met, self._numbers, self.rude
        found: dict[str, float] = {}
        for word, slip in slips:
            own = met.get(word, NEVER_MET)
            if hidden and own > _RUDE and word in rude:
                own = _RUDE
            found[word] = min(own + slip, found.get(word, math.inf))
        if not found:
            return None
        last = len(numbers)
        ordered = sorted(found, key=lambda word: (found[word], numbers.get(word, last), word))
        best = found[ordered[0]]
        clear = found[ordered[1]] - best if len(ordered) > 1 else math.inf
        meant = [word for word in ordered if word in numbers and found[word] <= best + margin]
        if hidden:
            meant.sort(key=lambda word: word not in rude)
        return Guess(tuple([numbers[word] for word in meant[:_MOST]]), ordered[0], best, clear)
