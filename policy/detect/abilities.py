"""What words and nodes of one graph can do: worked out when it is first asked for, and remembered.

What a word may begin, and what must stand before it, is the same wherever the word stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from policy.detect.needs import Needs
from policy.detect.recent import Recent
from policy.detect.tables import ANY_CLASS, KINDS, ROOT, Compiled, Graph, Kind
from policy.detect.token import A_WORD, ANYTHING, NOTHING, SENTENCE_END, Back, Fan, Onto, Word

_UNKNOWN = Word((), frozenset([ANY_CLASS]))


class Abilities:
    """Of words, by their ids: `words`; and of what may come after single nodes: `fans`."""

    def __init__(self, compiled: Compiled, graph: Graph, remembered: int, *, looks_ahead: bool) -> None:
        """`remembered`: for how many words, and nodes. `looks_ahead`: whether it knows what is needed behind gaps."""
        self._compiled = compiled
        self._graph = graph
        self._known = bytearray(len(compiled.numbers))  # 1 for each class of this graph
        for cls in graph.edge_classes.values:
            self._known[cls] = 1
        self._needs = Needs(graph) if looks_ahead else None
        self._begun: Recent[frozenset[int], Fan] = Recent(remembered, self._fan)
        self._backs: Recent[frozenset[tuple[int, int]], Back] = Recent(remembered, self._back)
        self.fans: Recent[int, Fan] = Recent(remembered, self._fan_of)
        self.words: Recent[tuple[int, ...], Word] = Recent(remembered, self._word)

    def _word(self, ids: tuple[int, ...]) -> Word:
        if not ids:
            return _UNKNOWN
        if ids == SENTENCE_END.ids:
            return SENTENCE_END
        graph, compiled = self._graph, self._compiled
        one = compiled.numbers
        known = self._known
        classes = frozenset([ANY_CLASS, *(one[cls] for word in ids for cls in compiled.classes[word] if known[cls])])
        begun: set[int] = set()
        anchors: set[tuple[int, int]] = set()
        for cls in classes:
            for source, child in zip(graph.anchor_from[cls], graph.anchor_to[cls], strict=True):
                if source == ROOT:
                    begun.add(child)
                else:
                    anchors.add((source, child))
        on, alone = self._apart(begun)
        meanings = [meaning for node in alone for meaning in graph.accepts[node]]
        signals = all(meaning % KINDS == Kind.SIGNAL for meaning in meanings)
        return Word(
            ids,
            classes,
            filler=compiled.fillers.issuperset(ids),
            begun=self._begun[frozenset(on)] if on else None,
            alone=alone,
            signs=tuple([meaning // KINDS for meaning in meanings]) if signals else (),
            back=self._backs[frozenset(anchors)] if anchors else None,
            meets=self._needs.met_by(classes) if self._needs else A_WORD,
        )

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
        over = ways.pop(ANY_CLASS, ())
        groups = self._needs.grouped(over) if self._needs else [(ANYTHING, over)] if over else ()
        over_meant = meant.pop(ANY_CLASS, ())
        return Fan(nodes, ways, meant, groups, over_meant)

    def _back(self, anchors: frozenset[tuple[int, int]]) -> Back:
        graph = self._graph
        leads: dict[int, set[int]] = {}
        for begins, onto in anchors:
            leads.setdefault(begins, set()).add(onto)
        ways: dict[int, list[Onto]] = {}
        one = self._compiled.numbers
        for begins in sorted(leads):
            further, meant = self._apart(leads[begins])
            asked, needs = self._prospect(leads[begins])
            for cls, source in zip(graph.parent_classes[begins], graph.parent_nodes[begins], strict=True):
                ways.setdefault(one[cls], []).append(Onto(source, further, meant, asked, needs))
        return Back(ways, *self._beyond_gaps([onto.source for onto in ways.get(ANY_CLASS, ())]))

    def _prospect(self, nodes: Iterable[int]) -> tuple[frozenset[int], int]:
        """With which classes the nodes go on, and what they need behind gaps."""
        if self._needs is None:
            return NOTHING, ANYTHING
        graph, one = self._graph, self._compiled.numbers
        asked, needs = set[int](), 0
        for node in nodes:
            for cls, child in zip(graph.edge_classes[node], graph.edge_nodes[node], strict=True):
                if cls == ANY_CLASS:
                    needs |= self._needs.of(child)
                else:
                    asked.add(one[cls])
        return frozenset(asked), needs

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
