"""The automaton at work: the set of nodes where the words so far may stand, and one step of it for each word.

A step costs what stands open, a handful of nodes, however large the lexicon is. Remembering whole steps, as lazily made
deterministic automata do, was tried: with gaps and slots half of all steps are new, and memory went for nothing.
"""

from __future__ import annotations

from typing import NamedTuple

from policy.detect.compile import ANY_CLASS, ROOT, Compiled, Kind
from policy.detect.token import BREAK, Token

Nodes = frozenset[int]

NOWHERE: Nodes = frozenset()
LOOKBACK = 48  # tokens
FILLERS = 6  # in a row
REMEMBERED = 8_000  # words


class Step(NamedTuple):
    """Where one word leads to: nodes that may go on, and nodes that mean something."""

    nodes: Nodes
    accepts: tuple[int, ...]


class _Word(NamedTuple):
    """What a token can do, wherever the words before it stand."""

    classes: frozenset[int]
    filler: bool
    begun: Step  # from the root


class Automaton:
    """Shared by all streams of one detector."""

    def __init__(self, compiled: Compiled) -> None:
        self._compiled = compiled
        self._edges = compiled.edges
        self._asked = [frozenset(cls for cls, _ in pairs) for pairs in compiled.edges]
        self._words: dict[tuple[int, ...], _Word] = {}

    def step(self, nodes: Nodes, ids: tuple[int, ...]) -> Step:
        """From `nodes` over one more token that reads as any of `ids` (none: a word outside the lexicon)."""
        word = self._words.get(ids)
        if word is None:
            word = self._word(ids)
        classes, filler, begun = word
        if not nodes:
            return begun
        asked, edges = self._asked, self._edges
        arrived: set[int] = set()
        for node in nodes:
            if not asked[node].isdisjoint(classes):
                for cls, child in edges[node]:
                    if cls in classes:
                        arrived.add(child)
        if not arrived:
            return Step(begun.nodes | nodes, begun.accepts) if filler else begun
        further = self._step(arrived)
        accepts = tuple(sorted({*begun.accepts, *further.accepts})) if begun.accepts else further.accepts
        return Step(begun.nodes | further.nodes | nodes if filler else begun.nodes | further.nodes, accepts)

    def _step(self, arrived: set[int]) -> Step:
        accepts = self._compiled.accepts
        nodes = frozenset(node for node in arrived if self._edges[node])
        return Step(nodes, tuple(sorted(node for node in arrived if node in accepts)))

    def _word(self, ids: tuple[int, ...]) -> _Word:
        if len(self._words) >= REMEMBERED:
            self._words.clear()
        classes = frozenset([ANY_CLASS]).union(*(self._compiled.classes[word] for word in ids))
        filler = bool(ids) and self._compiled.fillers.issuperset(ids)
        begun = self._step({child for cls, child in self._edges[ROOT] if cls in classes})
        found = self._words[ids] = _Word(classes, filler, begun)
        return found

    def may_still_exclude(self, nodes: Nodes, rule: int) -> bool:
        """Whether an exclusion of the rule has begun and may yet be completed."""
        live = self._compiled.live
        return any(rule in live[node] for node in nodes if node in live)

    def accepted(self, node: int) -> tuple[tuple[Kind, int], ...]:
        """What the node accepts."""
        return self._compiled.accepts[node]

    def start_of(self, node: int, tokens: list[Token], last: int) -> int:
        """Where the shortest way to `node` that ends with token `last` begins; -1 when there is none near enough."""
        return _Backward(self._compiled, tokens, max(0, last - LOOKBACK)).start(node, last)


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
        ids = self._tokens[at].ids
        if ids == BREAK:
            return -1
        best = -1
        for cls, parent in self._compiled.parents[node]:
            if cls != ANY_CLASS and not any(cls in self._compiled.classes[word] for word in ids):
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
