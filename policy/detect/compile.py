"""From lexicon source to the tables that the detector runs on: one automaton for all rules, contexts and signals.

The automaton is a graph of elements (sets of words) without cycles: patterns that begin with the same atoms share their
way, and equal tails are folded into one. A word is turned into its *classes* (the elements that hold it), and an edge
is taken by class.

What is said and hinted is walked only backwards, from where a pattern may end: so of these graphs the ways on are not
kept, but the stages of each pattern for the sieve (stages.py).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from policy.detect.inflect import forms
from policy.detect.lexicon import LEARNT, Rule, Source
from policy.detect.pattern import ANY, Atom, Element, Pattern
from policy.detect.spelling import deletions, is_letters, once, sound, without_vowels
from policy.detect.stages import Stages
from policy.detect.tables import (
    ANY_CLASS,
    FIRST_PERSON,
    KINDS,
    NEGATION,
    ROOT,
    SPOILS_NEGATION,
    STAGES,
    Compiled,
    CompiledCombination,
    CompiledRule,
    Graph,
    Index,
    Kind,
    Rows,
    Sought,
    Spellings,
)
from policy.detect.wordlist import Wordlist

NONE_COMMON: Mapping[str, int] = MappingProxyType({})
_SELDOM = 0.2  # how often a word is met that ordinary text does not show, beside those it does
_LONG = 8  # letters


def compile_source(source: Source, common: Mapping[str, int] = NONE_COMMON, *, stages: int = STAGES) -> Compiled:
    """The tables of a lexicon that was read without mistakes.

    `common` says how often words stand in ordinary text: none of them is taken for a misspelt one, and by them the
    `stages` kept of each pattern are chosen. With fewer it is slower and otherwise the same, for tests.
    """
    met = _as_read(common, source)
    words = _Words(met)
    said, hinted, guards = _Builder(words, stages), _Builder(words, stages), _Builder(words)
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
        said=said.sought(),
        hinted=hinted.sought(),
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


class _Builder:
    """One graph while it grows."""

    def __init__(self, words: _Words, stages: int = STAGES) -> None:
        self._words = words
        self._stages = Stages(words.chance, most=stages)
        self._joints: dict[tuple[frozenset[int], Atom], int] = {}
        self._inside: dict[tuple[int, int], int] = {}
        self._children: list[set[_Edge]] = [set()]
        self._accepts: list[set[_Meaning]] = [set()]

    def add(self, patterns: Iterable[Pattern], kind: Kind, number: int) -> None:
        for pattern in patterns:
            ends = frozenset([ROOT])
            for atom in pattern:
                joint = self._joints.get((ends, atom))
                if joint is None:
                    joint = self._joints[ends, atom] = self._join(ends, atom)
                ends = ends | {joint} if () in atom else frozenset([joint])
            for node in ends:
                self._accepts[node].add((kind, number))
            self._stages.add(pattern, ends)

    def _join(self, ends: frozenset[int], atom: Atom) -> int:
        """One new node that every sequence of the atom leads to from each of `ends`."""
        class_of = self._words.class_of
        begun: list[_Edge] = []
        for end in sorted(ends):
            for sequence in filter(None, atom):
                node = end
                for element in sequence[:-1]:
                    node = self._inner(node, class_of(element))
                begun.append((node, class_of(sequence[-1])))
        joint = self._node()
        for node, cls in begun:
            self._children[node].add((cls, joint))
        return joint

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

    def graph(self) -> tuple[Graph, Rows]:
        """The packed graph, and for each node the rules whose exclusions may still be met below it."""
        edges, accepts, _ = self._folded()
        parents = _reversed(edges)
        packed = Graph(
            edge_classes=Rows.of([[cls for cls, _ in pairs] for pairs in edges]),
            edge_nodes=Rows.of([[node for _, node in pairs] for pairs in edges]),
            parent_classes=Rows.of([[cls for cls, _ in pairs] for pairs in parents]),
            parent_nodes=Rows.of([[node for _, node in pairs] for pairs in parents]),
            accepts=_packed(accepts),
        )
        return packed, Rows.of(_live(edges, accepts))

    def sought(self) -> Sought:
        """The packed graph as it is walked backwards, with what the sieve needs."""
        edges, accepts, place = self._folded()
        parents, classes = _reversed(edges), self._words.how_many_classes
        alone: list[list[int]] = [[] for _ in range(classes)]
        for cls, child in edges[ROOT]:
            if accepts[child]:
                alone[cls].append(child)
        begins, ends, loose, moves = self._stages.packed(place.__getitem__, self._words.class_of, classes)
        return Sought(
            parent_classes=Rows.of([[cls for cls, _ in pairs] for pairs in parents]),
            parent_nodes=Rows.of([[node for _, node in pairs] for pairs in parents]),
            accepts=_packed(accepts),
            alone=Rows.of(alone),
            begins=begins,
            ends=ends,
            loose=loose,
            moves=moves,
        )

    def _folded(self) -> tuple[list[list[_Edge]], list[set[_Meaning]], list[int]]:
        """Edges and accepts with equal tails folded, and where each node stands then. Children are numbered above their
        parents, so one sweep does.
        """
        same: dict[object, int] = {}
        canonical = list(range(len(self._children)))
        for node in range(len(self._children) - 1, ROOT, -1):
            edges = tuple(sorted({(cls, canonical[child]) for cls, child in self._children[node]}))
            canonical[node] = same.setdefault((edges, frozenset(self._accepts[node])), node)
        kept = [node for node, own in enumerate(canonical) if node == own]
        place = {node: number for number, node in enumerate(kept)}
        edges_of = [sorted({(cls, place[canonical[child]]) for cls, child in self._children[node]}) for node in kept]
        return edges_of, [self._accepts[node] for node in kept], [place[own] for own in canonical]


_Edge = tuple[int, int]  # class, node
_Meaning = tuple[Kind, int]


def _packed(accepts: Iterable[set[_Meaning]]) -> Rows:
    return Rows.of([sorted(number * KINDS + kind for kind, number in meanings) for meanings in accepts])


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
