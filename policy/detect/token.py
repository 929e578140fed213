"""A word as the automaton sees it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from policy.detect.tables import ANY_CLASS

BREAK = (-1,)  # the end of a sentence, as ids
ANYTHING = -1  # may come: every bit
A_WORD = 1  # the bit that any word meets
NOTHING = frozenset[int]()


class Fan:
    """What may come after some `nodes`: by class of the next word, the nodes that go on, and those that mean something.

    `over` are the nodes that any word leads to, by what they need to be met afterwards (needs.py), and `over_meant`
    those of them that mean something. `asked` are the classes that lead to others, `needs` all that `over` needs.
    """

    ends = False  # as Back has it, and the next
    __slots__ = ("asked", "meant", "needs", "nodes", "onward", "over", "over_meant", "ways")

    def __init__(
        self,
        nodes: frozenset[int],
        ways: Mapping[int, Sequence[int]],
        meant: Mapping[int, Sequence[int]],
        over: Sequence[tuple[int, Sequence[int]]],
        over_meant: Sequence[int],
    ) -> None:
        self.asked = frozenset((*ways, *meant))
        self.nodes = nodes
        self.ways = ways
        self.meant = meant
        self.over = over
        self.over_meant = over_meant
        self.onward = self.asked
        self.needs = A_WORD if over_meant else 0
        for needs, _ in over:
            self.needs |= needs


class Onto(NamedTuple):
    """Where an anchor leads from node `source`: the nodes that go on, and those that mean something.

    `asked` are the classes of a next word that they go on with, and `needs` what they need behind gaps (needs.py).
    """

    source: int
    further: tuple[int, ...]
    meant: tuple[int, ...]
    asked: frozenset[int]
    needs: int


class Back:
    """What must stand before a word for one of its anchors, and where the anchor then leads.

    `ways` holds for each class of the word before, whence it would lead to where an anchor begins, and whereto the
    anchor leads. `asked` are those classes but for the one of any word; `far` are the classes of which one must stand
    further before, at most `gap` words between. `onward` and `needs` are what all anchors together go on with, as Onto
    has it; `ends` when one of them may mean something at once.
    """

    __slots__ = ("asked", "ends", "far", "gap", "needs", "onward", "ways")

    def __init__(self, ways: Mapping[int, Sequence[Onto]], far: frozenset[int], gap: int) -> None:
        self.asked = frozenset(ways) - {ANY_CLASS}
        self.ways = ways
        self.far = far
        self.gap = gap
        ends, needs, onward = False, 0, set[frozenset[int]]()
        for row in ways.values():
            for onto in row:
                ends = ends or bool(onto.meant)
                needs |= onto.needs
                onward.add(onto.asked)
        self.ends = ends
        self.needs = needs
        self.onward = NOTHING.union(*onward)


class Word:
    """What a token can do, wherever the words before it stand.

    `ids` are the lexicon's words that it may be: none when it is not in the lexicon, several when it is doubtful.
    `stirs` when it does something for itself alone: begins a pattern, is one, or ends a sentence; `asked` are the
    classes, one of which the word before must have for it to do something else, but where it `reaches` back further.
    `alone` are the nodes that it leads to which mean something; `signs` the signals, if all of these mean signals.
    `meets` tells what it meets of that which may be needed behind a gap (needs.py).
    """

    __slots__ = ("alone", "asked", "back", "begun", "classes", "filler", "ids", "meets", "reaches", "signs", "stirs")

    def __init__(
        self,
        ids: tuple[int, ...],
        classes: frozenset[int],
        *,
        filler: bool = False,
        begun: Fan | None = None,
        alone: tuple[int, ...] = (),
        signs: tuple[int, ...] = (),
        back: Back | None = None,
        meets: int = A_WORD,
    ) -> None:
        self.ids = ids
        self.classes = classes
        self.filler = filler
        self.begun = begun
        self.alone = alone
        self.signs = signs
        self.back = back
        self.asked = back.asked if back else NOTHING
        self.meets = meets
        self.reaches = back is not None and bool(back.far)
        self.stirs = begun is not None or bool(alone) or ids == BREAK


SENTENCE_END = Word(BREAK, NOTHING, meets=0)

Token = tuple[Word, float, int, int]
"""A word, its doubt, and the ordinals of the characters it was read from, first and end.

The doubt is how far it was from the lexicon's spelling: 0 as written or plainly disguised, 1 about as far as a typo.
"""
