"""The automaton at work: where the words so far may stand in the lexicon's graph, and one step of it for each word.

A state is a handful of *fans*. A fan is a node, or many joined: what they ask for next, and by class where to. So a
step costs the classes asked for that the word has, however many nodes stand behind them. Fans come back often and are
remembered; whole states do not (half of all steps were new when that was tried).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from policy.detect.recent import Recent
from policy.detect.tables import ANY_CLASS, KINDS, ROOT, Compiled, Kind
from policy.detect.token import BREAK, Token

LOOKBACK = 48  # tokens
FILLERS = 6  # in a row
REMEMBERED = 3_000  # words, and fans
FEW = 8  # nodes that need not be joined


_NONE: frozenset[int] = frozenset()


class Fan:
    """Nodes that may go on, and by class where to."""

    __slots__ = ("asked", "gap", "live", "nodes", "ways")

    def __init__(self, compiled: Compiled, nodes: frozenset[int]) -> None:
        ways: dict[int, list[int]] = {}
        live: set[int] = set()
        begins, classes, children = (
            compiled.edge_classes.begins,
            compiled.edge_classes.values,
            compiled.edge_nodes.values,
        )
        for node in nodes:
            for at in range(begins[node], begins[node + 1]):
                if (cls := classes[at]) in ways:
                    ways[cls].append(children[at])
                else:
                    ways[cls] = [children[at]]
            if compiled.live.begins[node] != compiled.live.begins[node + 1]:
                live.update(compiled.live[node])
        self.nodes = nodes
        self.ways = ways
        self.asked = frozenset(ways)
        self.gap = ANY_CLASS in ways
        self.live = frozenset(live) if live else _NONE


Nodes = tuple[Fan, ...]

NOWHERE: Nodes = ()


class Step(NamedTuple):
    """Where one word leads to: fans that may go on, and nodes that mean something."""

    nodes: Nodes
    accepts: tuple[int, ...]


_NO_STEP = Step(NOWHERE, ())


class _Word(NamedTuple):
    """What a token can do, wherever the words before it stand."""

    classes: frozenset[int]
    filler: bool
    begun: Step  # from the root


class Automaton:
    """Shared by all streams of one detector."""

    def __init__(self, compiled: Compiled) -> None:
        self._compiled = compiled
        self._root_classes = compiled.edge_classes[ROOT]
        self._root_nodes = compiled.edge_nodes[ROOT]
        self._words: Recent[tuple[int, ...], _Word] = Recent(REMEMBERED)
        self._fans: Recent[int | frozenset[int], Fan] = Recent(REMEMBERED)

    def step(self, nodes: Nodes, ids: tuple[int, ...]) -> Step:
        """From `nodes` over one more token that reads as any of `ids` (none: a word outside the lexicon)."""
        arrived: set[int] = set()
        if not ids:
            for fan in nodes:
                if fan.gap:
                    arrived.update(fan.ways[ANY_CLASS])
            return self._step(arrived) if arrived else _NO_STEP
        classes, filler, begun = self._words.young.get(ids) or self._word(ids)
        for fan in nodes:
            asked = fan.asked
            if not asked.isdisjoint(classes):
                for cls in asked & classes:
                    arrived.update(fan.ways[cls])
        if not arrived:
            return Step(_joined(begun.nodes, nodes), begun.accepts) if filler and nodes else begun
        further = self._step(arrived)
        accepts = tuple(sorted({*begun.accepts, *further.accepts})) if begun.accepts else further.accepts
        on = begun.nodes + further.nodes
        return Step(_joined(on, nodes) if filler else on, accepts)

    def _step(self, arrived: set[int]) -> Step:
        compiled = self._compiled
        begins, accepts = compiled.edge_classes.begins, compiled.accepts.begins
        nodes = [node for node in arrived if begins[node] != begins[node + 1]]
        meant = [node for node in arrived if accepts[node] != accepts[node + 1]]
        fans = self._fans
        if len(nodes) <= FEW:
            on = tuple(fans.young.get(node) or self._fan(node, frozenset([node])) for node in nodes)
        else:
            many = frozenset(nodes)
            on = (fans.young.get(many) or self._fan(many, many),)
        return Step(on, tuple(sorted(meant)))

    def _fan(self, key: int | frozenset[int], nodes: frozenset[int]) -> Fan:
        return self._fans.get(key) or self._fans.keep(key, Fan(self._compiled, nodes))

    def _word(self, ids: tuple[int, ...]) -> _Word:
        known = self._words.get(ids)
        if known is None:
            classes = {ANY_CLASS}.union(*(self._compiled.classes[word] for word in ids))
            begun: set[int] = set()
            for cls in classes:
                first = bisect_left(self._root_classes, cls)
                begun.update(self._root_nodes[first : bisect_right(self._root_classes, cls, first)])
            known = _Word(frozenset(classes), self._compiled.fillers.issuperset(ids), self._step(begun))
            self._words.keep(ids, known)
        return known

    def may_still_exclude(self, nodes: Nodes, rule: int) -> bool:
        """Whether an exclusion of the rule has begun and may yet be completed."""
        return any(rule in fan.live for fan in nodes)

    def accepted(self, node: int) -> list[tuple[Kind, int]]:
        """What the node accepts."""
        return [(Kind(meaning % KINDS), meaning // KINDS) for meaning in self._compiled.accepts[node]]

    def start_of(self, node: int, tokens: list[Token], last: int) -> int:
        """Where the shortest way to `node` that ends with token `last` begins; -1 when there is none near enough."""
        return _Backward(self._compiled, tokens, max(0, last - LOOKBACK)).start(node, last)


def _joined(some: Nodes, more: Nodes) -> Nodes:
    """Both, each fan once."""
    if not some or not more:
        return some or more
    known = {fan.nodes for fan in some}
    return some + tuple(fan for fan in more if fan.nodes not in known)


class _Backward:
    """Walk from an accepting node to the root along the tokens, latest first."""

    def __init__(self, compiled: Compiled, tokens: list[Token], floor: int) -> None:
        self._compiled = compiled
        self._tokens = tokens
        self._floor = floor
        self._known: dict[tuple[int, int], int] = {}

    def start(self, node: int, at: int) -> int:
        """Where the way to `node` over token `at` begins, or -1."""
        known = self._known.get((node, at))
        if known is None:
            known = self._known[node, at] = self._walk(node, at)
        return known

    def _walk(self, node: int, at: int) -> int:
        compiled = self._compiled
        ids = self._tokens[at].ids
        if ids == BREAK:
            return -1
        classes = {ANY_CLASS}.union(*(compiled.classes[word] for word in ids))
        best = -1
        for cls, parent in zip(compiled.parent_classes[node], compiled.parent_nodes[node], strict=True):
            if cls not in classes:
                continue
            if parent == ROOT:
                return at
            for before in range(at - 1, max(self._floor, at - FILLERS) - 1, -1):
                best = max(best, self.start(parent, before))
                if not self._is_filler(before):
                    break
        return best

    def _is_filler(self, at: int) -> bool:
        ids = self._tokens[at].ids
        return bool(ids) and self._compiled.fillers.issuperset(ids)
