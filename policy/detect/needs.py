"""What must be met behind the gaps of patterns, as bits."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from policy.detect.tables import ANY_CLASS, Graph
from policy.detect.token import A_WORD


class Needs:
    """What must be met behind gaps, so that where no word to the sentence's end is such, none is waited for.

    From where a gap leads a pattern goes on only with a word of certain classes. Each such set of classes is a bit.
    """

    __slots__ = ("_bits", "_by_class", "_graph", "_needed")

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._needed: dict[int, frozenset[int]] = {}  # by node: classes
        self._bits: dict[frozenset[int], int] = {}
        self._by_class: dict[int, int] = {}  # bits
        classes, nodes = graph.edge_classes, graph.edge_nodes
        edges = zip(classes.values, nodes.values, strict=True)
        for node in sorted({child for cls, child in edges if cls == ANY_CLASS}):
            needed = self._of(node)
            if needed not in self._bits:
                bit = self._bits[needed] = A_WORD if ANY_CLASS in needed else A_WORD << len(self._bits) + 1
                for cls in needed if bit != A_WORD else ():
                    self._by_class[cls] = self._by_class.get(cls, 0) | bit

    def _of(self, node: int) -> frozenset[int]:
        """The classes one of which must come after the node, whatever else; ANY_CLASS where any word will do."""
        known = self._needed.get(node)
        if known is None:
            found = {ANY_CLASS} if len(self._graph.accepts[node]) else set[int]()
            for cls, child in zip(self._graph.edge_classes[node], self._graph.edge_nodes[node], strict=True):
                if cls != ANY_CLASS:
                    found.add(cls)
                else:
                    found |= self._of(child)
            known = self._needed[node] = frozenset(found)
        return known

    def met_by(self, classes: Collection[int]) -> int:
        """The bits of what a word of these classes meets."""
        found, by_class = A_WORD, self._by_class
        for cls in classes:
            if cls in by_class:
                found |= by_class[cls]
        return found

    def of(self, node: int) -> int:
        """The bit of what must come after the node, which a gap leads to."""
        return self._bits[self._of(node)]

    def grouped(self, nodes: Iterable[int]) -> list[tuple[int, tuple[int, ...]]]:
        """The nodes, which gaps lead to, by the bits of what they need."""
        groups: dict[int, tuple[int, ...]] = {}
        for node in nodes:
            bit = self.of(node)
            groups[bit] = (*groups.get(bit, ()), node)
        return list(groups.items())
