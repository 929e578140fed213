"""A word as the rules see it."""

from __future__ import annotations

from policy.detect.sieve import NONE_BESIDE, Moves

BREAK = (-1,)  # the end of a sentence, as ids
NOTHING = frozenset[int]()


class Word:
    """What a token can do, wherever the words before it stand.

    `ids` are the lexicon's words that it may be: none when it is not in the lexicon, several when it is doubtful.
    `alone` are the nodes that it leads to by itself which mean something; `signs` the signals, if all of these mean
    signals. `moves` and `ends`: what it is for the sieve. `stirs` when it does anything, or ends a sentence.
    """

    __slots__ = ("alone", "beside", "classes", "ends", "filler", "ids", "moves", "signs", "stirs")

    def __init__(
        self,
        ids: tuple[int, ...],
        classes: frozenset[int],
        *,
        filler: bool = False,
        alone: tuple[int, ...] = (),
        signs: tuple[int, ...] = (),
        moves: Moves = (),
        ends: int = 0,
        beside: tuple[int, ...] = NONE_BESIDE,
    ) -> None:
        self.ids = ids
        self.classes = classes
        self.filler = filler
        self.alone = alone
        self.signs = signs
        self.moves = moves
        self.ends = ends
        self.beside = beside
        self.stirs = bool(alone or moves or ends) or ids == BREAK


SENTENCE_END = Word(BREAK, NOTHING)

Token = tuple[Word, float, int, int]
"""A word, its doubt, and the ordinals of the characters it was read from, first and end.

The doubt is how far it was from the lexicon's spelling: 0 as written or plainly disguised, 1 about as far as a typo.
"""
