"""A word as the automaton sees it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from policy.detect.tables import ANY_CLASS

BREAK = (-1,)  # the end of a sentence, as ids


class Back:
    """What must stand before a word for one of its anchors, and where the anchor then leads.

    `ways` holds for each class of the word before, by turns, the node that it would lead from, and that it would
    lead to, where the anchor begins; `onto` the nodes that the anchor leads to. `asked` are those classes but for the
    one of any word; `far` are the classes of which one must stand further before, at most `gap` words between.
    """

    __slots__ = ("asked", "far", "gap", "onto", "ways")

    def __init__(
        self, ways: Mapping[int, Sequence[int]], onto: dict[int, list[int]], far: frozenset[int], gap: int
    ) -> None:
        self.asked = frozenset(ways) - {ANY_CLASS}
        self.ways = ways
        self.onto = onto
        self.far = far
        self.gap = gap


class Fan:
    """What a word may begin: by class, the nodes that may come next."""

    __slots__ = ("asked", "nodes", "ways")

    def __init__(self, nodes: frozenset[int], ways: dict[int, list[int]]) -> None:
        self.asked = frozenset(ways)
        self.nodes = nodes
        self.ways = ways


class Word:
    """What a token can do, wherever the words before it stand.

    `ids` are the lexicon's words that it may be: none when it is not in the lexicon, several when it is doubtful.
    `stirs` when it does something for itself alone: begins a pattern, is one, or ends a sentence; `asked` are the
    classes, one of which the word before must have for it to do something else, but where it `reaches` back further.
    """

    __slots__ = ("alone", "asked", "back", "begun", "classes", "filler", "ids", "reaches", "stirs")

    def __init__(
        self,
        ids: tuple[int, ...],
        classes: frozenset[int],
        *,
        filler: bool = False,
        begun: Fan | None = None,
        alone: tuple[int, ...] = (),
        back: Back | None = None,
    ) -> None:
        self.ids = ids
        self.classes = classes
        self.filler = filler
        self.begun = begun
        self.alone = alone
        self.back = back
        self.asked = back.asked if back else NOTHING
        self.reaches = back is not None and bool(back.far)
        self.stirs = begun is not None or bool(alone) or ids == BREAK


NOTHING = frozenset[int]()
SENTENCE_END = Word(BREAK, NOTHING)

Token = tuple[Word, float, int, int]
"""A word, its doubt, and the ordinals of the characters it was read from, first and end.

The doubt is how far it was from the lexicon's spelling: 0 as written or plainly disguised, 1 about as far as a typo.
"""
