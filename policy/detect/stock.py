"""Every known word and how likely it is: the lexicon's words and those of ordinary text.

How unlikely something is stands in bits: one more means half as likely. Bits add up, so a whole reading can be weighed
against another: a word of so many bits, misspelt by a slip of so many, against three short words run together.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable
from typing import NamedTuple

from policy.detect.tables import Compiled

_NEVER_MET = 18.0  # bits at most, and of a word that ordinary text does not show
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
    """The words by number: the lexicon's as it numbers them, then the plain ones in their order."""

    __slots__ = ("_bits", "bits", "of_lexicon", "rude", "words")

    def __init__(self, compiled: Compiled) -> None:
        self.words = [*compiled.words, *compiled.plain]
        self.of_lexicon = len(compiled.words)
        counts = [*compiled.often, *compiled.plain.values()]
        total = sum(counts) or 1
        worth = {count: min(_NEVER_MET, math.log2(total / count)) if count else _NEVER_MET for count in {*counts, 0}}
        self._bits = array("f", [worth[count] for count in counts])
        self.rude = frozenset(
            number
            for word, senses in compiled.senses.items()
            if (number := compiled.words.get(word)) is not None and not _RUDE_SENSES.isdisjoint(senses)
        )
        self.bits = {word: worth[count] for word, count in zip(self.words, counts, strict=True)}
        for short in compiled.aliases:
            self.bits.setdefault(short, worth[0])

    def guess(self, slips: Iterable[tuple[int, float]], margin: float, *, hidden: bool = False) -> Guess | None:
        """The best of words by number, each with the bits of what must have happened to it.

        `margin`: by how many bits another may be worse and still be meant. `hidden`: somebody did it on purpose.
        """
        bits, end = self._bits, self.of_lexicon
        found: dict[int, float] = {}
        for number, slip in slips:
            own = min(bits[number], _RUDE) if hidden and number in self.rude else bits[number]
            found[number] = min(own + slip, found.get(number, math.inf))
        if not found:
            return None
        ordered = sorted(found, key=lambda number: (found[number], number))
        best = found[ordered[0]]
        clear = found[ordered[1]] - best if len(ordered) > 1 else math.inf
        ids = [number for number in ordered if number < end and found[number] <= best + margin]
        if hidden:
            ids.sort(key=lambda number: number not in self.rude)
        return Guess(tuple(ids[:_MOST]), self.words[ordered[0]], best, clear)
