"""The automaton at work: where the words so far may stand in the lexicon's graph, and one step of it for each word.

Nothing is looked for before an anchor is met, a word of the pattern that ordinary text seldom holds: then the words
before it must lead there from the root, and the words after it go on from there. What a word may begin, and what must
stand before it, is worked out once for the word. So a step costs what may go on, however large the lexicon.
Remembering further steps was tried: half of all states, and a third of their parts, were new.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import NamedTuple

from policy.detect.recent import Recent
from policy.detect.tables import ANY_CLASS, ROOT, Compiled, Graph
from policy.detect.token import SENTENCE_END, Back, Fan, Token, Word

LOOKBACK = 48  # tokens
FILLERS = 6  # in a row
REMEMBERED = 1_000  # words
_MANY = 6  # parents of a node

_Edges = tuple[frozenset[int], dict[int, list[int]]]  # the classes that a node asks for, and where each leads
_UNKNOWN = Word((), frozenset([ANY_CLASS]))


class Nodes(NamedTuple):
    """Where the words so far may stand: fans just begun, and nodes further on."""

    begun: tuple[Fan, ...]
    further: tuple[int, ...]


NOWHERE = Nodes((), ())
_NONE: tuple[int, ...] = ()


class Automaton:
    """One graph, shared by all streams of one detector."""

    def __init__(self, compiled: Compiled, graph: Graph, remembered: int = REMEMBERED) -> None:
        """`remembered`: for how many words it keeps what they can do, which is quick and takes room."""
        self._compiled = compiled
        self._graph = graph
        self._fans: Recent[frozenset[int], Fan] = Recent(remembered, self._fan)
        self._backs: Recent[frozenset[tuple[int, int]], Back] = Recent(remembered, self._back)
        self._edges: Recent[int, _Edges] = Recent(remembered, self._edges_of)
        self._parents = _Parents(graph, remembered)
        self.words: Recent[tuple[int, ...], Word] = Recent(remembered, self._word)

    def step(self, nodes: Nodes, word: Word, tokens: Sequence[Token], at: int) -> tuple[Nodes, tuple[int, ...]]:
        """From `nodes` over token `at`, which is `word`: the nodes that may go on, and those that mean something."""
        arrived = self._on_from(nodes, word.classes)
        back = word.back
        if back is not None and at:
            before = tokens[at - 1][0]
            if before.filler or not back.asked.isdisjoint(before.classes) or (back.far and reaches(back, tokens, at)):
                self._meet(back, tokens, at, arrived)
        begun = word.begun
        fans: tuple[Fan, ...] = () if begun is None else (begun,)
        if not arrived and not word.filler:
            return (Nodes(fans, ()) if fans else NOWHERE), word.alone
        further, meant = self._apart(arrived)
        if word.filler:
            further = tuple({*further, *nodes.further})
            fans = nodes.begun if begun in nodes.begun else (*fans, *nodes.begun)
        accepts = tuple(sorted({*word.alone, *meant})) if meant else word.alone
        return (Nodes(fans, further) if fans or further else NOWHERE), accepts

    def _on_from(self, nodes: Nodes, classes: frozenset[int]) -> set[int]:
        """Where a word of these classes leads from the nodes."""
        arrived: set[int] = set()
        for fan in nodes.begun:
            if not fan.asked.isdisjoint(classes):
                for cls in fan.asked & classes:
                    arrived.update(fan.ways[cls])
        edges = self._edges
        for node in nodes.further:
            asked, ways = edges[node]
            if not asked.isdisjoint(classes):
                for cls in asked & classes:
                    arrived.update(ways[cls])
        return arrived

    def _edges_of(self, node: int) -> _Edges:
        ways: dict[int, list[int]] = {}
        for cls, child in zip(self._graph.edge_classes[node], self._graph.edge_nodes[node], strict=True):
            ways.setdefault(self._compiled.numbers[cls], []).append(child)
        return frozenset(ways), ways

    def _meet(self, back: Back, tokens: Sequence[Token], at: int, arrived: set[int]) -> None:
        """Where the word's anchors lead that the words before lead to."""
        asked = back.asked
        reached = bool(back.far) and reaches(back, tokens, at)
        walk: _Backward | None = None
        for before in range(at - 1, max(-1, at - 1 - FILLERS), -1):
            word = tokens[before][0]
            if reached or not asked.isdisjoint(word.classes):
                walk = walk or _Backward(self._parents, tokens, max(0, at - LOOKBACK))
                for cls in asked & word.classes:
                    self._arrive(back, back.ways[cls], walk, before, arrived)
                if reached and word is not SENTENCE_END:
                    self._arrive(back, back.ways[ANY_CLASS], walk, before, arrived)
            if not word.filler:
                break

    def _arrive(self, back: Back, ways: Sequence[int], walk: _Backward, before: int, arrived: set[int]) -> None:
        for source, begins in zip(ways[::2], ways[1::2], strict=True):
            onto = back.onto[begins]
            if not arrived.issuperset(onto) and (source == ROOT or walk.leads(source, before)):
                arrived.update(onto)

    def _apart(self, arrived: set[int]) -> tuple[tuple[int, ...], list[int]]:
        """Those of the nodes that go on, and those that mean something."""
        begins, accepts = self._graph.edge_classes.begins, self._graph.accepts.begins
        further = tuple([node for node in arrived if begins[node] != begins[node + 1]])
        return further, [node for node in arrived if accepts[node] != accepts[node + 1]]

    def _word(self, ids: tuple[int, ...]) -> Word:
        if not ids:
            return _UNKNOWN
        if ids == SENTENCE_END.ids:
            return SENTENCE_END
        graph, compiled = self._graph, self._compiled
        one = compiled.numbers
        classes = frozenset([ANY_CLASS, *(one[cls] for word in ids for cls in compiled.classes[word])])
        begun: set[int] = set()
        anchors: set[tuple[int, int]] = set()
        for cls in classes:
            for source, child in zip(graph.anchor_from[cls], graph.anchor_to[cls], strict=True):
                if source == ROOT:
                    begun.add(child)
                else:
                    anchors.add((source, child))
        on, meant = self._apart(begun)
        return Word(
            ids,
            classes,
            filler=compiled.fillers.issuperset(ids),
            begun=self._fans[frozenset(on)] if on else None,
            alone=tuple(sorted(meant)),
            back=self._backs[frozenset(anchors)] if anchors else None,
        )

    def _fan(self, nodes: frozenset[int]) -> Fan:
        graph = self._graph
        ways: dict[int, list[int]] = {}
        for node in nodes:
            for cls, child in zip(graph.edge_classes[node], graph.edge_nodes[node], strict=True):
                ways.setdefault(self._compiled.numbers[cls], []).append(child)
        return Fan(nodes, ways)

    def _back(self, anchors: frozenset[tuple[int, int]]) -> Back:
        graph = self._graph
        onto: dict[int, list[int]] = {}
        for begins, leads in sorted(anchors):
            onto.setdefault(begins, []).append(leads)
        ways: dict[int, array[int]] = {}
        one = self._compiled.numbers
        for begins in onto:
            for cls, source in zip(graph.parent_classes[begins], graph.parent_nodes[begins], strict=True):
                ways.setdefault(one[cls], array("I")).extend((source, begins))
        return Back(ways, onto, *self._beyond_gaps(ways.get(ANY_CLASS, ())[::2]))

    def _beyond_gaps(self, nodes: Sequence[int]) -> tuple[frozenset[int], int]:
        """The classes that lead to the nodes but for gaps, and how many words these are at most."""
        graph = self._graph
        far: set[int] = set()
        gap, nodes = 0, list(nodes)
        while nodes:
            gap += 1
            before: set[int] = set()
            for node in nodes:
                if node == ROOT:
                    far.add(ANY_CLASS)
                for cls, source in zip(graph.parent_classes[node], graph.parent_nodes[node], strict=True):
                    if cls == ANY_CLASS:
                        before.add(source)
                    else:
                        far.add(self._compiled.numbers[cls])
            nodes = sorted(before)
        return frozenset(far), gap

    def meanings(self, node: int) -> Sequence[int]:
        """What the node accepts: kind and number packed as in the tables."""
        return self._graph.accepts[node]

    def start_of(self, node: int, tokens: Sequence[Token], last: int) -> int:
        """Where the shortest way to `node` that ends with token `last` begins; -1 when there is none near enough."""
        return _Backward(self._parents, tokens, max(0, last - LOOKBACK)).start(node, last)


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


class _Parents:
    """What leads to the nodes of a graph. Where many do, they are remembered by class."""

    __slots__ = ("_begins", "_classes", "_many", "_nodes")

    def __init__(self, graph: Graph, remembered: int) -> None:
        self._begins = graph.parent_classes.begins
        self._classes = graph.parent_classes.values
        self._nodes = graph.parent_nodes.values
        self._many: Recent[int, dict[int, list[int]]] = Recent(remembered, self._by_class)

    def leading(self, node: int, classes: frozenset[int]) -> list[int]:
        """The nodes that a word of these classes leads from to `node`."""
        begin, end = self._begins[node], self._begins[node + 1]
        if end - begin <= _MANY:
            asked, nodes = self._classes, self._nodes
            return [nodes[edge] for edge in range(begin, end) if asked[edge] in classes]
        ways = self._many[node]
        return [source for cls in ways.keys() & classes for source in ways[cls]]

    def _by_class(self, node: int) -> dict[int, list[int]]:
        ways: dict[int, list[int]] = {}
        for edge in range(self._begins[node], self._begins[node + 1]):
            ways.setdefault(self._classes[edge], []).append(self._nodes[edge])
        return ways


class _Backward:
    """Walk from a node to the root along the tokens, latest first."""

    __slots__ = ("_floor", "_leads", "_parents", "_starts", "_tokens")

    def __init__(self, parents: _Parents, tokens: Sequence[Token], floor: int) -> None:
        self._parents = parents
        self._tokens = tokens
        self._floor = floor
        self._leads: dict[tuple[int, int], bool] = {}
        self._starts: dict[tuple[int, int], int] = {}

    def leads(self, node: int, at: int) -> bool:
        """Whether there is a way to `node` that ends before token `at`, but for fillers."""
        tokens, leads = self._tokens, self._leads
        for before in range(at - 1, max(self._floor, at - FILLERS) - 1, -1):
            word = tokens[before][0]
            found = leads.get((node, before))
            if found is None:
                found = False
                for source in self._parents.leading(node, word.classes):
                    if source == ROOT or self.leads(source, before):
                        found = True
                        break
                leads[node, before] = found
            if found:
                return True
            if not word.filler:
                break
        return False

    def start(self, node: int, at: int) -> int:
        """Where the shortest way to `node` over token `at` begins, or -1."""
        known = self._starts.get((node, at))
        if known is None:
            known = self._starts[node, at] = self._walk(node, at)
        return known

    def _walk(self, node: int, at: int) -> int:
        tokens, best = self._tokens, -1
        for source in self._parents.leading(node, tokens[at][0].classes):
            if source == ROOT:
                return at
            for before in range(at - 1, max(self._floor, at - FILLERS) - 1, -1):
                if before <= best:
                    break
                best = max(best, self.start(source, before))
                if not tokens[before][0].filler:
                    break
        return best
