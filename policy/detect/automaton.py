"""The automaton at work: where the words so far may stand in the graph of what excludes, one step for each word.

It is walked forwards, unlike what is said and hinted (seeker.py), since a match waits for an exclusion that has begun
and may yet be completed. Only what a word may begin is remembered: remembering further steps was tried, and half of all
states, and a third of their parts, were new.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from policy.detect.backward import LOOKBACK, Backward, Parents
from policy.detect.recent import Recent
from policy.detect.tables import ANY_CLASS, ROOT, Compiled, Graph
from policy.detect.token import Token


class Fan:
    """What may come after some `nodes`: by class of the next word, the nodes that go on, and those that mean something.

    `over` are the nodes that any word leads to, and `over_meant` those of them that mean something. `asked` are the
    classes that lead to others.
    """

    __slots__ = ("asked", "meant", "nodes", "over", "over_meant", "ways")

    def __init__(
        self,
        nodes: frozenset[int],
        ways: Mapping[int, Sequence[int]],
        meant: Mapping[int, Sequence[int]],
        over: Sequence[int],
        over_meant: Sequence[int],
    ) -> None:
        self.asked = frozenset((*ways, *meant))
        self.nodes = nodes
        self.ways = ways
        self.meant = meant
        self.over = over
        self.over_meant = over_meant


Nodes = tuple[tuple[Fan, ...], Collection[int]]
"""Where the words so far may stand: fans just begun, and nodes further on."""

NO_FANS: tuple[Fan, ...] = ()
NOWHERE: Nodes = (NO_FANS, ())


class Ability(NamedTuple):
    """What a word can do in the graph: what it begins, and the nodes that it leads to which mean something."""

    classes: frozenset[int]
    filler: bool
    begun: Fan | None
    alone: tuple[int, ...]

    @property
    def stirs(self) -> bool:
        """Whether it does something for itself alone."""
        return self.begun is not None or bool(self.alone)


class Automaton:
    """One graph, shared by all streams of one detector."""

    def __init__(self, compiled: Compiled, graph: Graph, remembered: int) -> None:
        """`remembered`: for how many words it keeps what they can do, which is quick and takes room."""
        self._graph = graph
        self._compiled = compiled
        self._known = bytearray(len(compiled.numbers))  # 1 for each class of this graph
        for cls in graph.edge_classes.values:
            self._known[cls] = 1
        self._roots: dict[int, list[int]] = {}
        for cls, child in zip(graph.edge_classes[ROOT], graph.edge_nodes[ROOT], strict=True):
            self._roots.setdefault(cls, []).append(child)
        self._begun: Recent[frozenset[int], Fan] = Recent(remembered, self._fan)
        self._fans: Recent[int, Fan] = Recent(remembered, self._fan_of)
        self._parents = Parents(compiled, graph, remembered)
        self.words: Recent[tuple[int, ...], Ability] = Recent(remembered, self._ability)

    def _ability(self, ids: tuple[int, ...]) -> Ability:
        compiled, known, one = self._compiled, self._known, self._compiled.numbers
        if ids and ids[0] < 0:
            return Ability(frozenset(), filler=False, begun=None, alone=())
        classes = frozenset([ANY_CLASS, *(one[cls] for word in ids for cls in compiled.classes[word] if known[cls])])
        on, alone = self._apart({child for cls in classes for child in self._roots.get(cls, ())})
        filler = bool(ids) and compiled.fillers.issuperset(ids)
        return Ability(classes, filler, self._begun[frozenset(on)] if on else None, alone)

    def _apart(self, nodes: Iterable[int]) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Those of the nodes that go on, and those that mean something."""
        begins, accepts = self._graph.edge_classes.begins, self._graph.accepts.begins
        nodes = sorted(nodes)
        further = tuple([node for node in nodes if begins[node] != begins[node + 1]])
        return further, tuple([node for node in nodes if accepts[node] != accepts[node + 1]])

    def _fan_of(self, node: int) -> Fan:
        return self._fan(frozenset([node]))

    def _fan(self, nodes: frozenset[int]) -> Fan:
        graph, one = self._graph, self._compiled.numbers
        begins, accepts = graph.edge_classes.begins, graph.accepts.begins
        ways: dict[int, list[int]] = {}
        meant: dict[int, list[int]] = {}
        for node in nodes:
            for cls, child in zip(graph.edge_classes[node], graph.edge_nodes[node], strict=True):
                if begins[child] != begins[child + 1]:
                    ways.setdefault(one[cls], []).append(child)
                if accepts[child] != accepts[child + 1]:
                    meant.setdefault(one[cls], []).append(child)
        return Fan(nodes, ways, meant, ways.pop(ANY_CLASS, ()), meant.pop(ANY_CLASS, ()))

    def step(self, nodes: Nodes, word: Ability) -> tuple[Nodes, tuple[int, ...]]:
        """From `nodes` over a word: the nodes that may go on, and those that mean something."""
        on, meant = set[int](), set[int]()
        begun, further = nodes
        classes = word.classes
        for fan in (*begun, *map(self._fans.__getitem__, further)) if further else begun:
            for cls in fan.asked & classes:
                if cls in fan.ways:
                    on.update(fan.ways[cls])
                if cls in fan.meant:
                    meant.update(fan.meant[cls])
            on.update(fan.over)
            meant.update(fan.over_meant)
        fans = NO_FANS if word.begun is None else (word.begun,)
        if word.filler:
            on.update(further)
            fans = begun if word.begun in begun else (*fans, *begun)
        accepts = tuple(sorted(meant.union(word.alone))) if meant else word.alone
        return ((fans, on) if fans or on else NOWHERE), accepts

    def meanings(self, node: int) -> Sequence[int]:
        """What the node accepts: kind and number packed as in the tables."""
        return self._graph.accepts[node]

    def starts(self, nodes: Iterable[int], tokens: Sequence[Token]) -> list[tuple[int, int]]:
        """Of the nodes that end with the last token each with where the shortest way to it begins, counted from the
        end; but for those that begin further back than is looked.
        """
        own = [(self.words[token[0].ids], *token[1:]) for token in tokens[-LOOKBACK - 1 :]]
        walk, last = Backward(self._parents, own), len(own) - 1
        return [(node, first - last) for node in nodes if (first := walk.start(node, last)) >= 0]
