"""What is said, or hinted: which words matter for it, and which patterns end at a word.

First the sieve tells which may (sieve.py), then the graph whether they do, and where they begin (backward.py). What a
word can do is worked out when it is first met, and remembered.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from policy.detect.backward import FILLERS, Backward, Parents
from policy.detect.recent import Recent
from policy.detect.sieve import Seen, Sieve
from policy.detect.tables import ANY_CLASS, KINDS, Compiled, Kind, Sought
from policy.detect.token import SENTENCE_END, Token, Word

REMEMBERED = 1_000  # words

_UNKNOWN = Word((), frozenset([ANY_CLASS]))


class Seeker:
    """One graph, shared by all streams of one detector."""

    def __init__(self, compiled: Compiled, sought: Sought, remembered: int = REMEMBERED) -> None:
        """`remembered`: for how many words it keeps what they can do, which is quick and takes room."""
        self._compiled = compiled
        self._sought = sought
        self._known = bytearray(len(compiled.numbers))  # 1 for each class of this graph
        for cls in sought.parent_classes.values:
            self._known[cls] = 1
        self._sieve = Sieve(sought)
        self._parents = Parents(compiled, sought, remembered)
        self.words: Recent[tuple[int, ...], Word] = Recent(remembered, self._word)

    @property
    def start(self) -> Seen:
        """What was seen where nothing was said yet."""
        return self._sieve.start

    def _word(self, ids: tuple[int, ...]) -> Word:
        if not ids:
            return _UNKNOWN
        if ids == SENTENCE_END.ids:
            return SENTENCE_END
        compiled, sought, known, one = self._compiled, self._sought, self._known, self._compiled.numbers
        own = {cls for word in ids for cls in compiled.classes[word] if known[cls]}
        alone = tuple(sorted({node for cls in own for node in sought.alone[cls]}))
        meanings = [meaning for node in alone for meaning in sought.accepts[node]]
        signals = all(meaning % KINDS == Kind.SIGNAL for meaning in meanings)
        moves, ends, beside = self._sieve.moves(own)
        return Word(
            ids,
            frozenset([ANY_CLASS, *map(one.__getitem__, own)]),
            filler=compiled.fillers.issuperset(ids),
            alone=alone,
            signs=tuple([meaning // KINDS for meaning in meanings]) if signals else (),
            moves=moves,
            ends=ends,
            beside=beside,
        )

    def fitting(self, patterns: int, tokens: Sequence[Token]) -> int:
        """Of the patterns that may end with the last token those that the few before it fit, fillers apart."""
        places: Collection[int] = (len(tokens) - 1,)
        for back, may in enumerate(self._sieve.loose):
            further: list[int] = []
            for at in places:
                for before in range(at - 1, max(0, at - FILLERS) - 1, -1):
                    word = tokens[before][0]
                    may |= word.beside[back]  # noqa: PLW2901 - it begins with those that any word fits
                    further.append(before)
                    if not word.filler:
                        break
            patterns &= may
            if not patterns:
                break
            places = further if len(further) < 2 else set(further)
        return patterns

    def nodes(self, patterns: int) -> list[int]:
        """The nodes that these patterns, each a bit, end in."""
        return self._sieve.nodes(patterns)

    def meanings(self, node: int) -> Sequence[int]:
        """What the node accepts: kind and number packed as in the tables."""
        return self._sought.accepts[node]

    def walk(self, tokens: Sequence[Token]) -> Backward:
        """Walks back along these tokens, as long as no one of them is taken away."""
        return Backward(self._parents, tokens)
