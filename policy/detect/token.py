"""A word as the automaton sees it."""

from __future__ import annotations

from typing import NamedTuple

BREAK = (-1,)  # the end of a sentence, as ids


class Token(NamedTuple):
    """`ids` are the lexicon's words that it may be: none when it is not in the lexicon, several when it is doubtful.

    `doubt` is how far it was from that spelling: 0 as written or plainly disguised, 1 about as far as a typo.
    `start` and `end` are ordinals of the characters it was read from.
    """

    ids: tuple[int, ...]
    doubt: float
    start: int
    end: int
