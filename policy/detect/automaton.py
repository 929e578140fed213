"""The automaton at work: each step is remembered, so that a word costs one look-up however large the lexicon is.

A state is the set of nodes where the words so far may stand. States and their steps are made when first needed and
forgotten all at once when there are too many: memory is bounded and no text can make it grow.
"""

from __future__ import annotations

from policy.detect.compile import ANY_CLASS, ROOT, Compiled, Kind
from policy.detect.token import BREAK, Token

REMEMBERED = 30_000  # steps
LOOKBACK = 48  # tokens
_WIDE = 12  # edges from which a node is asked by class and not edge by edge
_MOST = 400  # nodes in one state; no text of ours comes near


class State:
    """One set of nodes. `arrived` is what has just been accepted; `live` the rules whose exclusions may still come."""

    __slots__ = ("accepts", "live", "nodes", "steps")

    def __init__(self, nodes: tuple[int, ...], accepts: tuple[int, ...], live: frozenset[int]) -> None:
        self.nodes = nodes
        self.accepts = accepts
        self.live = live
        self.steps: dict[tuple[int, ...], State] = {}


class Automaton:
    """Shared by all streams of one detector."""

    def __init__(self, compiled: Compiled) -> None:
        self._compiled = compiled
        self._wide = {node: _by_class(pairs) for node, pairs in enumerate(compiled.edges) if len(pairs) > _WIDE}
        self._states: dict[tuple[tuple[int, ...], tuple[int, ...]], State] = {}
        self._remembered = 0
        self.root = State((), (), frozenset())

    def step(self, state: State, ids: tuple[int, ...]) -> State:
        """The state after one more token that reads as any of `ids` (none: a word outside the lexicon)."""
        found = state.steps.get(ids)
        if found is None:
            found = self._work_out(state, ids)
            if self._remembered >= REMEMBERED:
                self._states.clear()
                self.root.steps.clear()
                self._remembered = 0
            state.steps[ids] = found
            self._remembered += 1
        return found

    def _work_out(self, state: State, ids: tuple[int, ...]) -> State:
        if ids == BREAK:
            return self.root
        compiled = self._compiled
        classes: set[int] = {ANY_CLASS}
        filler = False
        for word in ids:
            classes |= compiled.classes[word]
            filler = filler or word in compiled.fillers
        arrived: set[int] = set()
        for node in (ROOT, *state.nodes):
            wide = self._wide.get(node)
            if wide is None:
                arrived.update(child for cls, child in compiled.edges[node] if cls in classes)
            else:
                for cls in classes:
                    arrived.update(wide.get(cls, ()))
        accepts = tuple(sorted(node for node in arrived if node in compiled.accepts))
        nodes = {node for node in arrived if compiled.edges[node]}
        if filler:
            nodes.update(state.nodes)
        return self._state(tuple(sorted(nodes))[:_MOST], accepts)

    def _state(self, nodes: tuple[int, ...], accepts: tuple[int, ...]) -> State:
        if not nodes and not accepts:
            return self.root
        key = (nodes, accepts)
        found = self._states.get(key)
        if found is None:
            live = frozenset[int]().union(*(self._compiled.live.get(node, frozenset()) for node in nodes))
            found = self._states[key] = State(nodes, accepts, live)
        return found

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
                if not any(word in self._compiled.fillers for word in self._tokens[before].ids):
                    break
                before -= 1
        return best
