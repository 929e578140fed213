"""What only its neighbours tell: which letters written apart, k i l l, are one word; whether 70 is a number."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from policy.detect.decoded import DOUBT_DECODED, IN_DIGITS
from policy.detect.resolve import Piece
from policy.detect.token import Token

_LATELY = 4  # words
_WORD_ENDS = frozenset(",;:)]")

Letter = tuple[Piece, Sequence[int]]
"""A piece that is a letter, and the ordinals of its characters."""


class Run(NamedTuple):
    """Letters that stand together. They are `one` word if the gaps around them are wider than those within."""

    pieces: Sequence[Letter]
    one: bool

    def letters(self) -> tuple[str, list[tuple[int, int]]]:
        """The letters, and the ordinals of each, first and end."""
        letters: list[str] = []
        ordinals: list[tuple[int, int]] = []
        for piece, places in self.pieces:
            for at, letter in enumerate(piece.letter):
                if letter != "'":
                    letters.append(letter)
                    ordinals.append((places[0] if at == 0 else places[-1], places[-1] + 1))
        return "".join(letters), ordinals


def runs(pieces: Sequence[Letter]) -> list[Run]:
    """The letters cut where a wide gap is among narrow ones, or a mark."""
    gaps = [after[1][0] - before[1][-1] for before, after in pairwise(pieces)]
    narrow = min(gaps, default=0)
    told = narrow < max(gaps, default=0)
    found: list[Run] = []
    begun = 0
    for at, gap in enumerate(gaps, start=1):
        if gap > narrow or pieces[at - 1][0].text[-1] in _WORD_ENDS:
            found.append(Run(pieces[begun:at], told))
            begun = at
    found.append(Run(pieces[begun:], told))
    return found


def in_digits(tokens: Sequence[Token]) -> bool:
    """Whether those who write here write words with digits: one of the last two is surely such, or two of four are."""
    doubts = [doubt for _, doubt, _, _ in tokens[-_LATELY:]]
    return DOUBT_DECODED in doubts[-2:] or sum(doubt in IN_DIGITS for doubt in doubts) >= 2
