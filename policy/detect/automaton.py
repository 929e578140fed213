"""The automaton at work: where the words so far may stand in the lexicon's graph, and one step of it for each word.

What a word may begin is worked out once for the word: a *fan*, all that its nodes ask for next, joined by class. The
few nodes further on are read from the packed tables as they stand. So a step costs what may go on, however large the
lexicon. Remembering further steps was tried: half of all states, and a third of their parts, were new.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from policy.detect.recent import Recent
from policy.detect.tables import ANY_CLASS, KINDS, ROOT, Compiled, Kind
from policy.detect.token import BREAK, Token

LOOKBACK = 48  # tokens
FILLERS = 6  # in a row
REMEMBERED = 3_000  # words


class Fan:
    """What a word may begin: by class, the nodes that may come next."""

    __slots__ = ("asked", "live", "nodes", "ways")

    def __init__(self, compiled: Compiled, nodes: frozenset[int]) -> None:
        ways: dict[int, list[int]] = {}
        for node in nodes:
            for cls, child in zip(compiled.edge_classes[node], compiled.edge_nodes[node], strict=True):
                ways.setdefault(cls, []).append(child)
        self.nodes = nodes
        self.ways = ways
        self.asked = frozenset(ways)
        self.live = frozenset(rule for node in nodes for rule in compiled.live[node])


class Nodes(NamedTuple):
    """Where the words so far may stand: fans just begun, and nodes further on."""

    begun: tuple[Fan, ...]
    further: tuple[int, ...]


NOWHERE = Nodes((), ())


class Step(NamedTuple):
    """Where one word leads to: nodes that may go on, and nodes that mean something."""

    nodes: Nodes
    accepts: tuple[int, ...]


_NO_STEP = Step(NOWHERE, ())
_UNKNOWN = frozenset([ANY_CLASS])


class _Word(NamedTuple):
    """What a token can do, wherever the words before it stand."""

    classes: frozenset[int]
    filler: bool
    begun: Step  # from the root


_NO_WORD = _Word(_UNKNOWN, filler=False, begun=_NO_STEP)


class Automaton:
    """Shared by all streams of one detector."""

    def __init__(self, compiled: Compiled) -> None:
        self._compiled = compiled
        self._root_classes = compiled.edge_classes[ROOT]
        self._root_nodes = compiled.edge_nodes[ROOT]
        self._words: Recent[tuple[int, ...], _Word] = Recent(REMEMBERED)
        self._fans: Recent[frozenset[int], Fan] = Recent(REMEMBERED)

    def step(self, nodes: Nodes, ids: tuple[int, ...]) -> Step:
        """From `nodes` over one more token that reads as any of `ids` (none: a word outside the lexicon)."""
        classes, filler, begun = (self._words.young.get(ids) or self._word(ids)) if ids else _NO_WORD
        arrived: set[int] = set()
        for fan in nodes.begun:
            if not fan.asked.isdisjoint(classes):
                for cls in fan.asked & classes:
                    arrived.update(fan.ways[cls])
        if nodes.further:
            table, children = self._compiled.edge_classes, self._compiled.edge_nodes.values
            begins, asked = table.begins, table.values
            for node in nodes.further:
                for edge in range(begins[node], begins[node + 1]):
                    if asked[edge] in classes:
                        arrived.add(children[edge])
        if not arrived and not filler:
            return begun
        further, meant = self._apart(arrived)
        fans = begun.nodes.begun
        if filler:
            further = tuple({*further, *nodes.further})
            fans = _joined(fans, nodes.begun)
        accepts = tuple(sorted({*begun.accepts, *meant})) if meant else begun.accepts
        return Step(Nodes(fans, further), accepts)

    def _apart(self, arrived: set[int]) -> tuple[tuple[int, ...], list[int]]:
        """Those of the nodes that go on, and those that mean something."""
        begins, accepts = self._compiled.edge_classes.begins, self._compiled.accepts.begins
        further = tuple(node for node in arrived if begins[node] != begins[node + 1])
        return further, [node for node in arrived if accepts[node] != accepts[node + 1]]

    def _word(self, ids: tuple[int, ...]) -> _Word:
        known = self._words.get(ids)
        if known is None:
            classes = {ANY_CLASS}.union(*(self._compiled.classes[word] for word in ids))
            begun: set[int] = set()
            for cls in classes:
                first = bisect_left(self._root_classes, cls)
                begun.update(self._root_nodes[first : bisect_right(self._root_classes, cls, first)])
            on, meant = self._apart(begun)
            key = frozenset(on)
            fan = self._fans.get(key) or self._fans.keep(key, Fan(self._compiled, key))
            step = Step(Nodes((fan,) if on else (), ()), tuple(sorted(meant)))
            known = _Word(frozenset(classes), self._compiled.fillers.issuperset(ids), step)
            self._words.keep(ids, known)
        return known

    def may_still_exclude(self, nodes: Nodes, rule: int) -> bool:
        """Whether an exclusion of the rule has begun and may yet be completed."""
        live = self._compiled.live
        return any(rule in fan.live for fan in nodes.begun) or any(rule in live[node] for node in nodes.further)

    def accepted(self, node: int) -> list[tuple[Kind, int]]:
        """What the node accepts."""
        return [(Kind(meaning % KINDS), meaning // KINDS) for meaning in self._compiled.accepts[node]]

    def start_of(self, node: int, tokens: list[Token], last: int) -> int:
        """Where the shortest way to `node` that ends with token `last` begins; -1 when there is none near enough."""
        return _Backward(self._compiled, tokens, max(0, last - LOOKBACK)).start(node, last)


def _joined(some: tuple[Fan, ...], more: tuple[Fan, ...]) -> tuple[Fan, ...]:
    """Both, each fan once."""
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
