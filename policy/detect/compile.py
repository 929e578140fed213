"""From lexicon source to the tables that the detector runs on: one automaton for all rules, contexts and signals.

The automaton is a graph of elements (sets of words) without cycles: patterns that begin with the same atoms share their
way, and equal tails are folded into one. A word is turned into its *classes* (the elements that hold it), and an edge
is taken by class.

Of each pattern one atom that no way can miss is chosen for its *anchors*, the one that ordinary text holds most seldom:
a match is looked for only where such an edge is met, backwards to the root and onwards from there.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from policy.detect.inflect import forms
from policy.detect.lexicon import LEARNT, Rule, Source
from policy.detect.pattern import ANY, Atom, Element, Pattern
from policy.detect.spelling import deletions, is_letters, once, sound, without_vowels
from policy.detect.tables import (
    ANY_CLASS,
    FIRST_PERSON,
    KINDS,
    NEGATION,
    ROOT,
    SPOILS_NEGATION,
    Compiled,
    CompiledCombination,
    CompiledRule,
    Graph,
    Index,
    Kind,
    Rows,
    Spellings,
)
from policy.detect.wordlist import Wordlist

NONE_COMMON: Mapping[str, int] = MappingProxyType({})
_SELDOM = 0.2  # how often a word is met that ordinary text does not show, beside those it does
_LONG = 8  # letters
_EVEN_SO = 0.02  # what it costs to look at the word beside


def compile_source(source: Source, common: Mapping[str, int] = NONE_COMMON, *, anchored: bool = True) -> Compiled:
    """The tables of a lexicon that was read without mistakes.

    `common` says how often words stand in ordinary text: none of them is taken for a misspelt one, and by them the
    anchors are chosen. Without anchors every pattern is looked for from its first word on: slower and otherwise the
    same, for tests.
    """
    met = _as_read(common, source)
    words = _Words(met)
    said, hinted = _Builder(words, anchored=anchored), _Builder(words, anchored=anchored)
    guards = _Builder(words, anchored=False)
    rules = list(source.rules.values())
    contexts = {name: number for number, name in enumerate(source.contexts)}
    parts = {rule.name: number for number, rule in enumerate(rules)}
    parts.update({name: len(rules) + number for number, name in enumerate(source.signals)})
    for number, rule in enumerate(rules):
        (hinted if rule.hint else said).add(rule.says, Kind.SAY, number)
        guards.add(rule.nots, Kind.NOT, number)
    for name, sequences in source.contexts.items():
        guards.add(sequences, Kind.CONTEXT, contexts[name])
    _add_parts(source, parts, said, hint=False)
    _add_parts(source, parts, hinted, hint=True)
    for word in sorted({*source.fillers, *FIRST_PERSON, *NEGATION, *SPOILS_NEGATION, "#"}):
        words.number(word)
    for long in source.aliases.values():
        for word in long:
            words.number(word)
    also = {word: tuple(words.number(other) for other in others) for word, others in sorted(source.also.items())}
    for word in also:
        words.number(word)
    guard_graph, live = guards.graph()
    ordinary = {form for word in source.plain for form in forms(word)}
    plain = {word: count for word, count in sorted(common.items()) if count and word not in words.numbers}
    return Compiled(
        words=words.numbers,
        classes=Rows.of([sorted(classes) for classes in words.classes]),
        said=said.graph()[0],
        hinted=hinted.graph()[0],
        guards=guard_graph,
        live=live,
        rules=[_rule(rule, contexts) for rule in rules],
        combinations=[
            CompiledCombination(number, tuple(parts[name] for name in rule.combine.parts), rule.combine.within)
            for number, rule in enumerate(rules)
            if rule.combine
        ],
        aliases=dict(sorted(source.aliases.items())),
        also=also,
        fillers=frozenset(words.numbers[word] for word in source.fillers),
        plain=tuple(plain),
        often=array("I", [*(met.get(word, 0) for word in words.numbers), *plain.values()]),
        known=Wordlist.of((*words.numbers, *source.aliases, *common, *ordinary)),
        senses=_senses(source),
        contexts=tuple(source.contexts),
        signals=tuple(source.signals),
        spellings=_spellings(words.numbers, plain),
    )


def _add_parts(source: Source, parts: Mapping[str, int], graph: _Builder, *, hint: bool) -> None:
    """What combinations of this strength ask for: signals, and rules that are not of this strength themselves."""
    combined = [rule.combine for rule in source.rules.values() if rule.combine and rule.hint == hint]
    for name in sorted({name for combination in combined for name in combination.parts}):
        if name in source.signals:
            graph.add(source.signals[name], Kind.SIGNAL, parts[name])
        elif source.rules[name].hint != hint:
            graph.add(source.rules[name].says, Kind.SIGNAL, parts[name])


def _as_read(common: Mapping[str, int], source: Source) -> Mapping[str, int]:
    """How often words are met once short forms are read as the long ones, and as all that they may be."""
    met: dict[str, int] = {}
    for written, count in common.items():
        for word in source.aliases.get(written, (written, *source.also.get(written, ()))):
            met[word] = met.get(word, 0) + count
    return met


def _senses(source: Source) -> dict[str, tuple[str, ...]]:
    """For each word what it means: the slots that hold it, and the senses written for the model alone."""
    found: dict[str, set[str]] = {}
    for name, atom in source.slots.items():
        for word in frozenset[str]().union(*(sequence[0] for sequence in atom if len(sequence) == 1)):
            found.setdefault(word, set()).add(name)
    for name, words in source.senses.items():
        for word in words:
            found.setdefault(word, set()).add(name)
    return {word: tuple(sorted(names)) for word, names in sorted(found.items())}


def _spellings(words: Mapping[str, int], plain: Mapping[str, int]) -> Spellings:
    """Of the plain words only those met more than once, or once and long: a slip is seldom one for a rare word."""
    letters = [(word, number) for word, number in words.items() if is_letters(word)]
    letters += [
        (word, number)
        for number, (word, count) in enumerate(plain.items(), start=len(words))
        if (count > 1 or len(word) >= _LONG) and word.isascii()
    ]
    return Spellings(
        once=Index.of((once(word), number) for word, number in letters),
        edits=Index.of((key, n) for word, n in letters if len(word) >= 3 for key in deletions(word)),
        sounds=Index.of((sound(word), number) for word, number in letters if len(word) >= 4),
        no_vowels=Index.of(
            (key, number)
            for word, number in letters
            for key in (without_vowels(word), word[0] + without_vowels(word[1:]))
        ),
    )


def _rule(rule: Rule, contexts: dict[str, int]) -> CompiledRule:
    return CompiledRule(
        name=rule.name,
        category=rule.category,
        severity=rule.severity,
        means=rule.means,
        place=rule.place,
        keeps_negated=rule.keeps_negated,
        strict=rule.strict,
        hint=rule.hint,
        near=frozenset(contexts[name] for name in rule.near),
        patience=bool(rule.nots),
        ages=dict(sorted(rule.ages.items())),
        unheard=rule.language != LEARNT,
    )


class _Words:
    """The words of all patterns, the classes they belong to, and how often they are met."""

    def __init__(self, common: Mapping[str, int]) -> None:
        self.numbers: dict[str, int] = {}
        self.classes: list[set[int]] = []
        self._class_ids: dict[Element, int] = {ANY: ANY_CLASS}
        self._common = common
        self._of_how_many = 2 * sum(common.values()) or 1  # half of what is met is none of these
        self._chances: dict[Element, float] = {ANY: 1.0}

    def number(self, text: str) -> int:
        number = self.numbers.setdefault(text, len(self.numbers))
        if number == len(self.classes):
            self.classes.append(set())
        return number

    def class_of(self, element: Element) -> int:
        found = self._class_ids.get(element)
        if found is None:
            found = self._class_ids[element] = len(self._class_ids)
            for word in sorted(element):
                self.classes[self.number(word)].add(found)
        return found

    @property
    def how_many_classes(self) -> int:
        return len(self._class_ids)

    def chance(self, element: Element) -> float:
        """Roughly how likely a word of ordinary text is one of the element's."""
        found = self._chances.get(element)
        if found is None:
            met = sum(self._common.get(word, _SELDOM) for word in sorted(element))
            found = self._chances[element] = min(1.0, met / self._of_how_many)
        return found


class _Step(NamedTuple):
    """One atom joined to the nodes before it: where it leads to, and the ways through, each a row of edges."""

    joint: int
    ways: list[tuple[_Arrow, ...]]


class _Builder:
    """One graph while it grows."""

    def __init__(self, words: _Words, *, anchored: bool) -> None:
        self._words = words
        self._anchored = anchored
        self._joints: dict[tuple[frozenset[int], Atom], _Step] = {}
        self._inside: dict[tuple[int, int], int] = {}
        self._children: list[set[_Edge]] = [set()]
        self._accepts: list[set[_Meaning]] = [set()]
        self._anchors: set[_Arrow] = set()
        self._chosen: dict[tuple[Atom, float], tuple[float, list[int]]] = {}

    def add(self, patterns: Iterable[Pattern], kind: Kind, number: int) -> None:
        for pattern in patterns:
            ends = frozenset([ROOT])
            steps: list[_Step] = []
            for atom in pattern:
                step = self._joints.get((ends, atom))
                if step is None:
                    step = self._joints[ends, atom] = self._join(ends, atom)
                ends = ends | {step.joint} if () in atom else frozenset([step.joint])
                steps.append(step)
            for node in ends:
                self._accepts[node].add((kind, number))
            self._anchor(pattern, steps)

    def _join(self, ends: frozenset[int], atom: Atom) -> _Step:
        """One new node that every sequence of the atom leads to from each of `ends`."""
        class_of = self._words.class_of
        begun: list[list[_Arrow]] = []
        for end in sorted(ends):
            for sequence in filter(None, atom):
                node, way = end, []
                for element in sequence[:-1]:
                    cls = class_of(element)
                    child = self._inner(node, cls)
                    way.append((node, cls, child))
                    node = child
                begun.append([*way, (node, class_of(sequence[-1]), ROOT)])
        joint = self._node()
        for way in begun:
            node, cls, _ = way[-1]
            way[-1] = (node, cls, joint)
            self._children[node].add((cls, joint))
        return _Step(joint, [tuple(way) for way in begun])

    def _inner(self, node: int, cls: int) -> int:
        child = self._inside.get((node, cls))
        if child is None:
            child = self._inside[node, cls] = self._node()
            self._children[node].add((cls, child))
        return child

    def _node(self) -> int:
        self._children.append(set())
        self._accepts.append(set())
        return len(self._children) - 1

    def _anchor(self, pattern: Pattern, steps: list[_Step]) -> None:
        """Choose the atom that is met most seldom, and of each of its sequences the element likewise."""
        if not self._anchored:
            self._anchors.update(way[0] for way in steps[0].ways)
            if () in pattern[0]:
                needed = next(at for at, atom in enumerate(pattern) if () not in atom)
                for step in steps[1 : needed + 1]:
                    self._anchors.update(way[0] for way in step.ways if way[0][0] == ROOT)
            return
        before = _chances_before(pattern, self._words.chance)
        best: tuple[float, int, list[int]] | None = None
        for at, atom in enumerate(pattern):
            if () in atom:
                continue
            dear, places = self._weighed(atom, before[at])
            if best is None or dear < best[0]:
                best = dear, at, places
        if best is None:
            raise ValueError("a pattern that would match nothing at all")
        _, at, places = best
        ways = steps[at].ways
        self._anchors.update(way[places[number % len(places)]] for number, way in enumerate(ways))

    def _weighed(self, atom: Atom, before: float) -> tuple[float, list[int]]:
        """How dear the atom is as an anchor, and the place of the best element of each sequence.

        An element costs by how likely it is met, and beside it the one before. Where none is before, it must be kept.
        """
        known = self._chosen.get((atom, before))
        if known is not None:
            return known
        dear, places = 0.0, []
        for sequence in atom:
            chances = [self._words.chance(element) for element in sequence]
            costs = [own * (_EVEN_SO + beside) for own, beside in zip(chances, (before, *chances), strict=False)]
            place = min(range(len(costs)), key=costs.__getitem__)
            dear += costs[place]
            places.append(place)
        self._chosen[atom, before] = dear, places
        return dear, places

    def graph(self) -> tuple[Graph, Rows]:
        """The packed graph, and for each node the rules whose exclusions may still be met below it."""
        edges, accepts, anchors = self._folded()
        parents = _reversed(edges)
        by_class: list[list[tuple[int, int]]] = [[] for _ in range(self._words.how_many_classes)]
        for node, cls, child in sorted(anchors):
            by_class[cls].append((node, child))
        packed = Graph(
            edge_classes=Rows.of([[cls for cls, _ in pairs] for pairs in edges]),
            edge_nodes=Rows.of([[node for _, node in pairs] for pairs in edges]),
            parent_classes=Rows.of([[cls for cls, _ in pairs] for pairs in parents]),
            parent_nodes=Rows.of([[node for _, node in pairs] for pairs in parents]),
            accepts=Rows.of([sorted(number * KINDS + kind for kind, number in meanings) for meanings in accepts]),
            anchor_from=Rows.of([[node for node, _ in pairs] for pairs in by_class]),
            anchor_to=Rows.of([[child for _, child in pairs] for pairs in by_class]),
        )
        return packed, Rows.of(_live(edges, accepts))

    def _folded(self) -> tuple[list[list[_Edge]], list[set[_Meaning]], set[_Arrow]]:
        """Edges and accepts with equal tails folded. Children are numbered above their parents, so one sweep does."""
        same: dict[object, int] = {}
        canonical = list(range(len(self._children)))
        for node in range(len(self._children) - 1, ROOT, -1):
            edges = tuple(sorted({(cls, canonical[child]) for cls, child in self._children[node]}))
            canonical[node] = same.setdefault((edges, frozenset(self._accepts[node])), node)
        kept = [node for node, own in enumerate(canonical) if node == own]
        place = {node: number for number, node in enumerate(kept)}
        edges_of = [sorted({(cls, place[canonical[child]]) for cls, child in self._children[node]}) for node in kept]
        anchors = {(place[canonical[node]], cls, place[canonical[child]]) for node, cls, child in self._anchors}
        return edges_of, [self._accepts[node] for node in kept], anchors


def _chances_before(pattern: Pattern, chance: Callable[[Element], float]) -> list[float]:
    """For each atom, how likely a word is the one that must stand before it; 1 before the first."""
    found: list[float] = []
    before = 1.0
    for atom in pattern:
        found.append(before)
        ends = sum(chance(sequence[-1]) for sequence in atom if sequence)
        before = min(1.0, ends + (before if () in atom else 0))
    return found


_Edge = tuple[int, int]  # class, node
_Arrow = tuple[int, int, int]  # node, class, node
_Meaning = tuple[Kind, int]


def _reversed(edges: list[list[_Edge]]) -> list[list[_Edge]]:
    parents: list[list[_Edge]] = [[] for _ in edges]
    for node, pairs in enumerate(edges):
        for cls, child in pairs:
            parents[child].append((cls, node))
    return parents


def _live(edges: list[list[_Edge]], accepts: list[set[_Meaning]]) -> list[list[int]]:
    """For each node but the root, the rules whose exclusions may still be met below it."""
    live: list[set[int]] = [set() for _ in edges]
    for node in range(len(edges) - 1, ROOT, -1):
        for _, child in edges[node]:
            live[node].update(number for kind, number in accepts[child] if kind == Kind.NOT)
            live[node] |= live[child]
    return [sorted(rules) for rules in live]
