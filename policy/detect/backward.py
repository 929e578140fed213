"""What stands before a word: walks from a node of the graph to its root along the words, the latest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from policy.detect.recent import Recent
from policy.detect.tables import ROOT, Compiled, Graph
from policy.detect.token import NOTHING, SENTENCE_END, Back, Token

LOOKBACK = 48  # tokens
FILLERS = 6  # in a row


class Leading(NamedTuple):
    """What leads to a node: by class of the word, the nodes before; apart from those words that lead there at once."""

    begins: frozenset[int]
    asked: frozenset[int]
    ways: Mapping[int, Sequence[int]]
    all: frozenset[int]


class Parents(Recent[int, Leading]):
    """What leads to the nodes of a graph."""

    __slots__ = ("_graph", "_numbers")

    def __init__(self, compiled: Compiled, graph: Graph, remembered: int) -> None:
        super().__init__(remembered, self._leading)
        self._graph = graph
        self._numbers = compiled.numbers

    def _leading(self, node: int) -> Leading:
        classes, sources = self._graph.parent_classes[node], self._graph.parent_nodes[node]
        begins: list[int] = []
        ways: dict[int, list[int]] = {}
        for cls, source in zip(classes, sources, strict=True):
            if source == ROOT:
                begins.append(self._numbers[cls])
            else:
                ways.setdefault(self._numbers[cls], []).append(source)
        asked, at_once = frozenset(ways) if ways else NOTHING, frozenset(begins) if begins else NOTHING
        return Leading(at_once, asked, ways, asked if not begins else asked | at_once if ways else at_once)


class Backward:
    """Walk from a node to the root along the tokens, latest first."""

    __slots__ = ("_floor", "_leads", "_starts", "_tokens", "parents")

    def __init__(self, parents: Parents, tokens: Sequence[Token], floor: int) -> None:
        self.parents = parents
        self._tokens = tokens
        self._floor = floor
        self._leads: dict[tuple[int, int], bool] = {}
        self._starts: dict[tuple[int, int], int] = {}

    def classes_before(self, at: int) -> frozenset[int] | None:
        """The classes one of which a way that ends before token `at` must ask for; None where that is not so simple."""
        if at <= self._floor:
            return NOTHING
        word = self._tokens[at - 1][0]
        return None if word.filler else word.classes

    def leads(self, node: int, leading: Leading, at: int) -> bool:
        """Whether there is a way to `node` that ends before token `at`, but for fillers."""
        known = self._leads.get((node, at))
        if known is None:
            known = self._leads[node, at] = self._look(leading, at)
        return known

    def _look(self, leading: Leading, at: int) -> bool:
        tokens, parents, (begins, asked, ways, _) = self._tokens, self.parents, leading
        for before in range(at - 1, max(self._floor, at - FILLERS) - 1, -1):
            word = tokens[before][0]
            if not begins.isdisjoint(word.classes):
                return True
            if not asked.isdisjoint(word.classes):
                classes = self.classes_before(before)
                for cls in asked & word.classes:
                    for source in ways[cls]:
                        further = parents[source]
                        if (classes is None or not further.all.isdisjoint(classes)) and self.leads(
                            source, further, before
                        ):
                            return True
            if not word.filler:
                break
        return False

    def start(self, node: int, at: int) -> int:
        """Where the shortest way to `node` over token `at` begins, or -1."""
        known = self._starts.get((node, at))
        if known is None:
            known = self._starts[node, at] = self._walk(self.parents[node], at)
        return known

    def _walk(self, leading: Leading, at: int) -> int:
        parents, (begins, asked, ways, _) = self.parents, leading
        classes = self._tokens[at][0].classes
        if not begins.isdisjoint(classes):
            return at
        sources = [source for cls in asked & classes for source in ways[cls]]
        best = -1
        for before in range(at - 1, max(self._floor, at - FILLERS) - 1, -1) if sources else ():
            if before <= best:
                break
            word = self._tokens[before][0]
            for source in sources:
                if not parents[source].all.isdisjoint(word.classes):
                    best = max(best, self.start(source, before))
            if not word.filler:
                break
        return best


def reaches(back: Back, tokens: Sequence[Token], at: int) -> bool:
    """Whether one of the classes that a gap needs stands near enough before token `at`."""
    left = back.gap + 1
    while left and at:
        at -= 1
        word = tokens[at][0]
        if not back.far.isdisjoint(word.classes):
            return True
        if word is SENTENCE_END:
            return False
        left -= not word.filler
    return False
