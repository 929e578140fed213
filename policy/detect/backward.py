"""What stands before a word: walks from a node of the graph to its root along the words, the latest first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from policy.detect.recent import Recent
from policy.detect.tables import ANY_CLASS, ROOT, Compiled, Graph, Sought

LOOKBACK = 48  # tokens
FILLERS = 6  # in a row
NONE = frozenset[int]()


class Known(Protocol):
    """What is known of a word here."""

    @property
    def classes(self) -> frozenset[int]:
        """Those that it belongs to; none at the end of a sentence."""

    @property
    def filler(self) -> bool:
        """Whether a pattern may pass over it."""


class Gap(NamedTuple):
    """A node that leads on over a gap, and of how many words it may be, each number a bit."""

    source: int
    wide: int


class Leading(NamedTuple):
    """What leads to a node: by class of the word, the nodes before; apart from those words that lead there at once, and
    from gaps, which any word leads over: those are looked over at one go.
    """

    begins: frozenset[int]
    asked: frozenset[int]
    ways: Mapping[int, Sequence[int]]
    gaps: Sequence[Gap]
    widest: int  # of the gaps, words
    all: frozenset[int]


class Parents(Recent[int, Leading]):
    """What leads to the nodes of a graph."""

    __slots__ = ("_graph", "_numbers")

    def __init__(self, compiled: Compiled, graph: Graph | Sought, remembered: int) -> None:
        super().__init__(remembered, self._leading)
        self._graph = graph
        self._numbers = compiled.numbers

    def _leading(self, node: int) -> Leading:
        begins, ways = self._parted(node)
        over = ways.pop(ANY_CLASS, ())
        gaps = self._gaps(over) if over else ()
        widest = max([gap.wide.bit_length() - 1 for gap in gaps], default=0)
        asked = frozenset(ways) if ways else NONE
        every = asked.union(begins, [ANY_CLASS]) if gaps else asked.union(begins) if begins else asked
        return Leading(frozenset(begins) if begins else NONE, asked, ways, gaps, widest, every)

    def _parted(self, node: int) -> tuple[list[int], dict[int, list[int]]]:
        """The classes that lead there at once, and by class the nodes before."""
        begins: list[int] = []
        ways: dict[int, list[int]] = {}
        for cls, source in zip(self._graph.parent_classes[node], self._graph.parent_nodes[node], strict=True):
            if source == ROOT:
                begins.append(self._numbers[cls])
            else:
                ways.setdefault(self._numbers[cls], []).append(source)
        return begins, ways

    def _gaps(self, over: Iterable[int]) -> list[Gap]:
        """Where any word leads from these nodes, whence the gap began, for as many words as it may be."""
        found: dict[int, int] = {}
        words, nodes = 1, set(over)
        while nodes:
            further: set[int] = set()
            for node in nodes:
                begins, ways = self._parted(node)
                if not begins and set(ways) == {ANY_CLASS}:
                    further.update(ways[ANY_CLASS])
                else:
                    found[node] = found.get(node, 0) | 1 << words
            words, nodes = words + 1, further
        return [Gap(node, found[node]) for node in sorted(found)]


class Backward:
    """Walks to the root along the tokens, latest first. What it found out holds as long as the tokens stand."""

    __slots__ = ("_parents", "_starts", "_tokens")

    def __init__(self, parents: Parents, tokens: Sequence[tuple[Known, float, int, int]]) -> None:
        self._parents = parents
        self._tokens = tokens
        self._starts: dict[tuple[int, int], int] = {}

    def start(self, node: int, at: int) -> int:
        """Where the shortest way to `node` over token `at` begins, or -1."""
        known = self._starts.get((node, at))
        if known is None:
            known = self._starts[node, at] = self._walk(self._parents[node], at)
        return known

    def _walk(self, leading: Leading, at: int) -> int:
        tokens, parents = self._tokens, self._parents
        classes = tokens[at][0].classes
        if not leading.begins.isdisjoint(classes):
            return at
        best = -1
        if not leading.asked.isdisjoint(classes):
            sources = [source for cls in leading.asked & classes for source in leading.ways[cls]]
            for before in range(at - 1, max(0, at - FILLERS) - 1, -1):
                if before <= best:
                    break
                word = tokens[before][0]
                for source in sources:
                    if not parents[source].all.isdisjoint(word.classes):
                        best = max(best, self.start(source, before))
                if not word.filler:
                    break
        return self._over(leading, at, best) if leading.gaps and classes else best

    def _over(self, leading: Leading, at: int, best: int) -> int:
        """The same over a gap whose last word is `at`, if it is shorter than what begins at `best`. Fillers count as
        words where there must be one, else not.
        """
        tokens, parents = self._tokens, self._parents
        needed = every = 1  # words from here to the gap's end, without fillers and with them
        for before in range(at - 1, max(best, at - LOOKBACK, -1), -1):
            word = tokens[before][0]
            classes = word.classes
            may = (2 << every) - (1 << needed)  # as many, or fewer by fillers, each a bit
            for source, wide in leading.gaps:
                if wide & may and not parents[source].all.isdisjoint(classes):
                    best = max(best, self.start(source, before))
            if best >= before or not classes:
                break
            every += 1
            needed += not word.filler
            if needed > leading.widest:
                break
        return best
