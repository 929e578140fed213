"""The automaton at work: steps are remembered, so that a word costs one look-up however large the lexicon is.

A state is the set of nodes where the words so far may stand. States and their steps are made when first needed and
forgotten all at once when there are too many: memory is bounded and no text can make it grow.
"""

from __future__ import annotations

from typing import NamedTuple

from policy.detect.compile import ANY_CLASS, ROOT, Compiled, Kind
from policy.detect.token import BREAK, Token

REMEMBERED = 16_000  # steps
LOOKBACK = 48  # tokens
_WIDE = 12  # edges from which a node is asked by class and not edge by edge


class State:
    """One set of nodes. `accepts` are those just arrived at that mean something."""

    __slots__ = ("accepts", "nodes", "steps")

    def __init__(self, nodes: frozenset[int], accepts: tuple[int, ...]) -> None:
        self.nodes = nodes
        self.accepts = accepts
        self.steps: dict[tuple[int, ...], State] = {}


class _Word(NamedTuple):
    """What a token can do in any state."""

    classes: frozenset[int]
    filler: bool
    begun: frozenset[int]  # nodes that it leads to from the root


class Automaton:
    """Shared by all streams of one detector."""

    def __init__(self, compiled: Compiled) -> None:
        self._compiled = compiled
        self._asked = [frozenset(cls for cls, _ in pairs) for pairs in compiled.edges]
        self._wide = {node: _by_class(pairs) for node, pairs in enumerate(compiled.edges) if len(pairs) > _WIDE}
        self._inner = frozenset(node for node, pairs in enumerate(compiled.edges) if pairs)
        self._meant = frozenset(compiled.accepts)
        self._words: dict[tuple[int, ...], _Word] = {}
        self._states: dict[tuple[frozenset[int], tuple[int, ...]], State] = {}
        self._remembered = 0
        self.root = State(frozenset(), ())

    def step(self, state: State, ids: tuple[int, ...]) -> State:
        """The state after one more token that reads as any of `ids` (none: a word outside the lexicon)."""
        found = state.steps.get(ids)
        if found is None:
            found = self._work_out(state, ids)
            if self._remembered >= REMEMBERED:
                self._forget()
            state.steps[ids] = found
            self._remembered += 1
        return found

    def _forget(self) -> None:
        self._states.clear()
        self._words.clear()
        self.root.steps.clear()
        self._remembered = 0

    def _work_out(self, state: State, ids: tuple[int, ...]) -> State:
        if ids == BREAK:
            return self.root
        word = self._words.get(ids)
        if word is None:
            word = self._words[ids] = self._word(ids)
        arrived = word.begun
        if state.nodes:
            further: set[int] = set()
            for node in state.nodes:
                if not self._asked[node].isdisjoint(word.classes):
                    further.update(self._from(node, word.classes))
            if further:
                arrived = arrived | further
        nodes = arrived & self._inner
        if word.filler:
            nodes |= state.nodes
        accepts = tuple(sorted(arrived & self._meant))
        if not nodes and not accepts:
            return self.root
        key = (nodes, accepts)
        found = self._states.get(key)
        if found is None:
            found = self._states[key] = State(nodes, accepts)
        return found

    def _word(self, ids: tuple[int, ...]) -> _Word:
        classes = frozenset([ANY_CLASS]).union(*(self._compiled.classes[word] for word in ids))
        filler = not self._compiled.fillers.isdisjoint(ids)
        return _Word(classes, filler, frozenset(self._from(ROOT, classes)))

    def _from(self, node: int, classes: frozenset[int]) -> list[int]:
        wide = self._wide.get(node)
        if wide is None:
            return [child for cls, child in self._compiled.edges[node] if cls in classes]
        return [child for cls in classes if cls in wide for child in wide[cls]]

    def may_still_exclude(self, state: State, rule: int) -> bool:
        """Whether an exclusion of the rule has begun and may yet be completed."""
        live = self._compiled.live
        return any(rule in live[node] for node in state.nodes if node in live)

    def accepted(self, node: int) -> tuple[tuple[Kind, int], ...]:
        """What the node accepts."""
        return self._compiled.accepts[node]

    def start_of(self, node: int, tokens: list[Token], last: int) -> int:
        """Where the shortest way to `node` that ends with token `last` begins; -1 when there is none near enough."""
        return _Backward(self._compiled, tokens, max(0, last - LOOKBACK)).start(node, last)


def _by_class(pairs: tuple[tuple[int, int], ...]) -> dict[int, tuple[int, ...]]:
    found: dict[int, tuple[int, ...]] = {}
    for cls, node in pairs:
        found[cls] = (*found.get(cls, ()), node)
    return found


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
            before = at - 1
            while before >= self._floor:
                best = max(best, self.start(parent, before))
                if self._compiled.fillers.isdisjoint(self._tokens[before].ids):
                    break
                before -= 1
        return best
