"""The automaton at work: where the words so far may stand in the lexicon's graph, and one step of it for each word.

Nothing is looked for before an anchor is met, a word of the pattern that ordinary text seldom holds: then the words
before it must lead there from the root (backward.py), and the words after it go on from there. What a word may begin,
and what must stand before it, is worked out once for the word (abilities.py). So a step costs what may go on, however
large the lexicon. Remembering further steps was tried: half of all states, and a third of their parts, were new.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from policy.detect.abilities import Abilities
from policy.detect.ahead import UNKNOWN, Ahead, is_alive
from policy.detect.backward import FILLERS, LOOKBACK, Backward, Parents, reaches
from policy.detect.tables import ANY_CLASS, ROOT, Compiled, Graph
from policy.detect.token import SENTENCE_END, Back, Fan, Onto, Token, Word

REMEMBERED = 1_000  # words

Nodes = tuple[tuple[Fan, ...], Collection[int]]
"""Where the words so far may stand: fans just begun, and nodes further on."""

NO_FANS: tuple[Fan, ...] = ()
NOWHERE: Nodes = (NO_FANS, ())


class _Arrived(NamedTuple):
    """Where a word leads: to nodes that go on, and to those that mean something."""

    on: set[int]
    meant: set[int]


class Automaton:
    """One graph, shared by all streams of one detector."""

    def __init__(
        self, compiled: Compiled, graph: Graph, remembered: int = REMEMBERED, *, looks_ahead: bool = False
    ) -> None:
        """`remembered`: for how many words it keeps what they can do, which is quick and takes room.

        `looks_ahead`: whether it knows what is needed behind gaps, for `step` to heed what comes; that takes room too.
        """
        self._graph = graph
        abilities = Abilities(compiled, graph, remembered, looks_ahead=looks_ahead)
        self._fans = abilities.fans
        self._parents = Parents(compiled, graph, remembered)
        self.words: Mapping[tuple[int, ...], Word] = abilities.words

    def step(
        self, nodes: Nodes, word: Word, tokens: Sequence[Token], at: int, ahead: Ahead = UNKNOWN
    ) -> tuple[Nodes, tuple[int, ...]]:
        """From `nodes` over token `at`, which is `word`: the nodes that may go on, and those that mean something."""
        arrived = _Arrived(set(), set())
        begun, further = nodes
        self._on_from((*begun, *map(self._fans.__getitem__, further)) if further else begun, word, ahead[0], arrived)
        back = word.back
        if back is not None and at and is_alive(back, ahead):
            before = tokens[at - 1][0]
            if before.filler or not back.asked.isdisjoint(before.classes) or (back.far and reaches(back, tokens, at)):
                self._meet(back, tokens, at, ahead, arrived)
        fans = NO_FANS if word.begun is None or not is_alive(word.begun, ahead) else (word.begun,)
        on, meant = arrived
        if word.filler:
            on.update(further)
            fans = begun if word.begun in begun else (*fans, *begun)
        accepts = tuple(sorted(meant.union(word.alone))) if meant else word.alone
        return ((fans, on) if fans or on else NOWHERE), accepts

    @staticmethod
    def _on_from(fans: Sequence[Fan], word: Word, met: int, arrived: _Arrived) -> None:
        """Where the word leads from the fans."""
        classes, (on, meant) = word.classes, arrived
        for fan in fans:
            if not fan.asked.isdisjoint(classes):
                ways, ends = fan.ways, fan.meant
                for cls in fan.asked & classes:
                    if cls in ways:
                        on.update(ways[cls])
                    if cls in ends:
                        meant.update(ends[cls])
            for needs, onto in fan.over:
                if needs & met:
                    on.update(onto)
            if fan.over_meant:
                meant.update(fan.over_meant)

    def _meet(self, back: Back, tokens: Sequence[Token], at: int, ahead: Ahead, arrived: _Arrived) -> None:
        """Where the word's anchors lead that the words before lead to."""
        asked = back.asked
        reached = bool(back.far) and reaches(back, tokens, at)
        walk: Backward | None = None
        for before in range(at - 1, max(-1, at - 1 - FILLERS), -1):
            word = tokens[before][0]
            if reached or not asked.isdisjoint(word.classes):
                walk = walk or Backward(self._parents, tokens, max(0, at - LOOKBACK))
                for cls in asked & word.classes:
                    _arrive(back.ways[cls], walk, before, ahead, arrived)
                if reached and word is not SENTENCE_END:
                    _arrive(back.ways[ANY_CLASS], walk, before, ahead, arrived)
            if not word.filler:
                break

    def meanings(self, node: int) -> Sequence[int]:
        """What the node accepts: kind and number packed as in the tables."""
        return self._graph.accepts[node]

    def start_of(self, node: int, tokens: Sequence[Token], last: int) -> int:
        """Where the shortest way to `node` that ends with token `last` begins; -1 when there is none near enough."""
        return Backward(self._parents, tokens, max(0, last - LOOKBACK)).start(node, last)


def _arrive(ways: Sequence[Onto], walk: Backward, before: int, ahead: Ahead, arrived: _Arrived) -> None:
    leadings, classes, (met, beside), (on, meant) = walk.parents, walk.classes_before(before), ahead, arrived
    for source, further, means, asked, needs in ways:
        if beside is not None and not means and not needs & met and asked.isdisjoint(beside):
            continue
        if source != ROOT:
            leading = leadings[source]
            if classes is not None and leading.all.isdisjoint(classes):
                continue
            if (on.issuperset(further) and meant.issuperset(means)) or not walk.leads(source, leading, before):
                continue
        on.update(further)
        meant.update(means)
