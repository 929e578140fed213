"""The automaton at work: where the words so far may stand in the lexicon's graph, and one step of it for each word.

Nothing is looked for before an anchor is met, a word of the pattern that ordinary text seldom holds: then the words
before it must lead there from the root, and the words after it go on from there. What a word may begin, and what must
stand before it, is worked out once for the word. So a step costs what may go on, however large the lexicon.
Remembering further steps was tried: half of all states, and a third of their parts, were new.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from policy.detect.recent import Recent
from policy.detect.tables import ANY_CLASS, KINDS, ROOT, Compiled, Graph, Kind
from policy.detect.token import A_WORD, ANYTHING, NOTHING, SENTENCE_END, Back, Fan, Onto, Token, Word

LOOKBACK = 48  # tokens
FILLERS = 6  # in a row
REMEMBERED = 1_000  # words

_UNKNOWN = Word((), frozenset([ANY_CLASS]))


Nodes = tuple[tuple[Fan, ...], Collection[int]]
"""Where the words so far may stand: fans just begun, and nodes further on."""

NO_FANS: tuple[Fan, ...] = ()
NOWHERE: Nodes = (NO_FANS, ())


Ahead = tuple[int, frozenset[int] | None]
"""What comes after a word, as far as that is known.

First, what the words after it, to the sentence's end, meet (Word.meets); then the classes of the very next one: none at
the end of a sentence, None where it is a filler or unknown.
"""


class _Arrived(NamedTuple):
    """Where a word leads: to nodes that go on, and to those that mean something."""

    on: set[int]
    meant: set[int]


UNKNOWN: Ahead = (ANYTHING, None)
ENDED: Ahead = (0, NOTHING)


class Automaton:
    """One graph, shared by all streams of one detector."""

    def __init__(
        self, compiled: Compiled, graph: Graph, remembered: int = REMEMBERED, *, looks_ahead: bool = False
    ) -> None:
        """`remembered`: for how many words it keeps what they can do, which is quick and takes room.

        `looks_ahead`: whether it knows what is needed behind gaps, for `step` to heed what comes; that takes room too.
        """
        self._compiled = compiled
        self._graph = graph
        self._known = bytearray(len(compiled.numbers))  # 1 for each class of this graph
        for cls in graph.edge_classes.values:
            self._known[cls] = 1
        self._needs = _Needs(graph) if looks_ahead else None
        self._fans: Recent[frozenset[int], Fan] = Recent(remembered, self._fan)
        self._backs: Recent[frozenset[tuple[int, int]], Back] = Recent(remembered, self._back)
        self._nodes: Recent[int, Fan] = Recent(remembered, self._fan_of)
        self._parents = _Parents(compiled, graph, remembered)
        self.words: Recent[tuple[int, ...], Word] = Recent(remembered, self._word)

    def step(
        self, nodes: Nodes, word: Word, tokens: Sequence[Token], at: int, ahead: Ahead = UNKNOWN
    ) -> tuple[Nodes, tuple[int, ...]]:
        """From `nodes` over token `at`, which is `word`: the nodes that may go on, and those that mean something."""
        arrived = _Arrived(set(), set())
        begun, further = nodes
        self._on_from((*begun, *map(self._nodes.__getitem__, further)) if further else begun, word, ahead[0], arrived)
        back = word.back
        if back is not None and at and _alive(back, ahead):
            before = tokens[at - 1][0]
            if before.filler or not back.asked.isdisjoint(before.classes) or (back.far and reaches(back, tokens, at)):
                self._meet(back, tokens, at, ahead, arrived)
        fans = NO_FANS if word.begun is None or not _alive(word.begun, ahead) else (word.begun,)
        on, meant = arrived
        if word.filler:
            on.update(further)
            fans = begun if word.begun in begun else (*fans, *begun)
        accepts = tuple(sorted(meant.union(word.alone))) if meant else word.alone
        return ((fans, on) if fans or on else NOWHERE), accepts

    @staticmethod
    def _on_from(fans: Sequence[Fan], word: Word, met: int, arrived: _Arrived) -> None:
        """Where the word leads from the fans."""
        classes, (on, meant) = word.classes, arrived
        for fan in fans:
            if not fan.asked.isdisjoint(classes):
                ways, ends = fan.ways, fan.meant
                for cls in fan.asked & classes:
                    if cls in ways:
                        on.update(ways[cls])
                    if cls in ends:
                        meant.update(ends[cls])
            for needs, onto in fan.over:
                if needs & met:
                    on.update(onto)
            if fan.over_meant:
                meant.update(fan.over_meant)

    def _meet(self, back: Back, tokens: Sequence[Token], at: int, ahead: Ahead, arrived: _Arrived) -> None:
        """Where the word's anchors lead that the words before lead to."""
        asked = back.asked
        reached = bool(back.far) and reaches(back, tokens, at)
        walk: _Backward | None = None
        for before in range(at - 1, max(-1, at - 1 - FILLERS), -1):
            word = tokens[before][0]
            if reached or not asked.isdisjoint(word.classes):
                walk = walk or _Backward(self._parents, tokens, max(0, at - LOOKBACK))
                for cls in asked & word.classes:
                    _arrive(back.ways[cls], walk, before, ahead, arrived)
                if reached and word is not SENTENCE_END:
                    _arrive(back.ways[ANY_CLASS], walk, before, ahead, arrived)
            if not word.filler:
                break

    def _apart(self, nodes: Iterable[int]) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Those of the nodes that go on, and those that mean something."""
        begins, accepts = self._graph.edge_classes.begins, self._graph.accepts.begins
        nodes = sorted(nodes)
        further = tuple([node for node in nodes if begins[node] != begins[node + 1]])
        return further, tuple([node for node in nodes if accepts[node] != accepts[node + 1]])

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
            begun=self._fans[frozenset(on)] if on else None,
            alone=alone,
            signs=tuple([meaning // KINDS for meaning in meanings]) if signals else (),
            back=self._backs[frozenset(anchors)] if anchors else None,
            meets=self._needs.met_by(classes) if self._needs else A_WORD,
        )

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


def look_ahead(words: Iterable[Word], after: Ahead, found: list[Ahead]) -> Ahead:
    """Add to `found` what comes after each of the words, the last first; return what comes before them all."""
    meets, beside = after
    for word in words:
        if word is SENTENCE_END:
            meets, beside = ENDED
        found.append((meets, beside))
        meets |= word.meets
        beside = None if word.filler else word.classes
    return meets, beside


def _alive(what: Fan | Back, ahead: Ahead) -> bool:
    """Whether what comes may go on with it."""
    met, beside = ahead
    return beside is None or what.ends or bool(what.needs & met) or not what.onward.isdisjoint(beside)


def _arrive(ways: Sequence[Onto], walk: _Backward, before: int, ahead: Ahead, arrived: _Arrived) -> None:
    leadings, classes, (met, beside), (on, meant) = walk.parents, walk.classes_before(before), ahead, arrived
    for source, further, means, asked, needs in ways:
        if beside is not None and not means and not needs & met and asked.isdisjoint(beside):
            continue
        if source != ROOT:
            leading = leadings[source]
            if classes is not None and leading.all.isdisjoint(classes):
                continue
            if (on.issuperset(further) and meant.issuperset(means)) or not walk.leads(source, leading, before):
                continue
        on.update(further)
        meant.update(means)


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


class _Needs:
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


class _Leading(NamedTuple):
    """What leads to a node: by class of the word, the nodes before; apart from those words that lead there at once."""

    begins: frozenset[int]
    asked: frozenset[int]
    ways: Mapping[int, Sequence[int]]
    all: frozenset[int]


class _Parents(Recent[int, _Leading]):
    """What leads to the nodes of a graph."""

    __slots__ = ("_graph", "_numbers")

    def __init__(self, compiled: Compiled, graph: Graph, remembered: int) -> None:
        super().__init__(remembered, self._leading)
        self._graph = graph
        self._numbers = compiled.numbers

    def _leading(self, node: int) -> _Leading:
        classes, sources = self._graph.parent_classes[node], self._graph.parent_nodes[node]
        begins: list[int] = []
        ways: dict[int, list[int]] = {}
        for cls, source in zip(classes, sources, strict=True):
            if source == ROOT:
                begins.append(self._numbers[cls])
            else:
                ways.setdefault(self._numbers[cls], []).append(source)
        asked, at_once = frozenset(ways) if ways else NOTHING, frozenset(begins) if begins else NOTHING
        return _Leading(at_once, asked, ways, asked if not begins else asked | at_once if ways else at_once)


class _Backward:
    """Walk from a node to the root along the tokens, latest first."""

    __slots__ = ("_floor", "_leads", "_starts", "_tokens", "parents")

    def __init__(self, parents: _Parents, tokens: Sequence[Token], floor: int) -> None:
        self.parents = parents
        self._tokens = tokens
        self._floor = floor
        self._leads: dict[tuple[int, int], bool] = {}
        self._starts: dict[tuple[int, int], int] = {}

    def classes_before(self, at: int) -> frozenset[int] | None:
        """The classes one of which a way that ends before token `at` must ask for; None where that is not so simple."""
        if at <= self._floor:
            return NOTHING
        word = self._tokens[at - 1][0]
        return None if word.filler else word.classes

    def leads(self, node: int, leading: _Leading, at: int) -> bool:
        """Whether there is a way to `node` that ends before token `at`, but for fillers."""
        known = self._leads.get((node, at))
        if known is None:
            known = self._leads[node, at] = self._look(leading, at)
        return known

    def _look(self, leading: _Leading, at: int) -> bool:
        tokens, parents, (begins, asked, ways, _) = self._tokens, self.parents, leading
        for before in range(at - 1, max(self._floor, at - FILLERS) - 1, -1):
            word = tokens[before][0]
            if not begins.isdisjoint(word.classes):
                return True
            if not asked.isdisjoint(word.classes):
                classes = self.classes_before(before)
                for cls in asked & word.classes:
                    for source in ways[cls]:
                        further = parents[source]
                        if (classes is None or not further.all.isdisjoint(classes)) and self.leads(
                            source, further, before
                        ):
                            return True
            if not word.filler:
                break
        return False

    def start(self, node: int, at: int) -> int:
        """Where the shortest way to `node` over token `at` begins, or -1."""
        known = self._starts.get((node, at))
        if known is None:
            known = self._starts[node, at] = self._walk(self.parents[node], at)
        return known

    def _walk(self, leading: _Leading, at: int) -> int:
        parents, (begins, asked, ways, _) = self.parents, leading
        classes = self._tokens[at][0].classes
        if not begins.isdisjoint(classes):
            return at
        sources = [source for cls in asked & classes for source in ways[cls]]
        best = -1
        for before in range(at - 1, max(self._floor, at - FILLERS) - 1, -1) if sources else ():
            if before <= best:
                break
            word = self._tokens[before][0]
            for source in sources:
                if not parents[source].all.isdisjoint(word.classes):
                    best = max(best, self.start(source, before))
            if not word.filler:
                break
        return best
