"""From lexicon source to the tables that the detector runs on: one automaton for all rules, contexts and signals.

The automaton is a graph of elements (sets of words) without cycles: patterns that begin with the same atoms share their
way, and equal tails are folded into one. A word is turned into its *classes* (the elements that hold it), and an edge
is taken by class.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum

from policy.detect.inflect import forms
from policy.detect.lexicon import Rule, Source
from policy.detect.pattern import ANY, Atom, Element, Pattern
from policy.severity import Severity

ROOT = 0
ANY_CLASS = 0
FIRST_PERSON = ("i", "me", "my", "myself", "mine", "we", "our", "us")
NEGATION = ("not", "never", "nobody")
SPOILS_NEGATION = (
    "why",
    "if",
    "care",
    "only",
    "stop",
    "wait",
    "help",
    "can",
)  # "I can't stop …", "I don't care if I …"


class Kind(IntEnum):
    """What an accepted sequence means."""

    SAY = 0
    NOT = 1
    CONTEXT = 2
    SIGNAL = 3


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """What is needed of a rule once it is met."""

    name: str
    category: str
    severity: Severity
    means: str
    place: str
    keeps_negated: bool
    strict: bool
    near: frozenset[int]
    patience: bool  # has exclusions that may still come


@dataclass(frozen=True, slots=True)
class CompiledCombination:
    """Rule number and the numbers of its parts: signals and rules share one numbering."""

    rule: int
    parts: tuple[int, ...]
    within: int


@dataclass(slots=True)
class Compiled:
    """The tables. `edges[node]` and `parents[node]` hold pairs (class, node)."""

    words: dict[str, int]
    classes: list[frozenset[int]]
    edges: list[tuple[tuple[int, int], ...]]
    parents: list[tuple[tuple[int, int], ...]]
    accepts: dict[int, tuple[tuple[Kind, int], ...]]
    live: dict[int, frozenset[int]]
    rules: list[CompiledRule]
    combinations: list[CompiledCombination]
    aliases: dict[str, tuple[str, ...]]
    also: dict[str, tuple[int, ...]]
    fillers: frozenset[int]
    plain: frozenset[str]
    first_person: frozenset[int] = field(init=False)
    negation: frozenset[int] = field(init=False)
    spoils_negation: frozenset[int] = field(init=False)
    combined: frozenset[int] = field(init=False)  # signals and rules that some combination asks for

    def __post_init__(self) -> None:
        self.first_person = frozenset(self.words[word] for word in FIRST_PERSON)
        self.negation = frozenset(self.words[word] for word in NEGATION)
        self.spoils_negation = frozenset(self.words[word] for word in SPOILS_NEGATION)
        self.combined = frozenset(part for combination in self.combinations for part in combination.parts)


def compile_source(source: Source) -> Compiled:
    """The tables of a lexicon that was read without mistakes."""
    builder = _Builder()
    rules = list(source.rules.values())
    contexts = {name: number for number, name in enumerate(source.contexts)}
    parts = {rule.name: number for number, rule in enumerate(rules)}
    parts.update({name: len(rules) + number for number, name in enumerate(source.signals)})
    for number, rule in enumerate(rules):
        builder.add(rule.says, Kind.SAY, number)
        builder.add(rule.nots, Kind.NOT, number)
    for name, sequences in source.contexts.items():
        builder.add(sequences, Kind.CONTEXT, contexts[name])
    for name, sequences in source.signals.items():
        builder.add(sequences, Kind.SIGNAL, parts[name])
    for word in sorted({*source.fillers, *FIRST_PERSON, *NEGATION, *SPOILS_NEGATION, "#"}):
        builder.word(word)
    for long in source.aliases.values():
        for word in long:
            builder.word(word)
    also = {word: tuple(builder.word(other) for other in others) for word, others in sorted(source.also.items())}
    for word in also:
        builder.word(word)
    edges, accepts = builder.folded()
    return Compiled(
        words=builder.words,
        classes=[frozenset(classes) for classes in builder.classes],
        edges=edges,
        parents=_reversed(edges),
        accepts=accepts,
        live=_live(edges, accepts),
        rules=[_rule(rule, contexts) for rule in rules],
        combinations=[
            CompiledCombination(number, tuple(parts[name] for name in rule.combine.parts), rule.combine.within)
            for number, rule in enumerate(rules)
            if rule.combine
        ],
        aliases=dict(sorted(source.aliases.items())),
        also=also,
        fillers=frozenset(builder.words[word] for word in source.fillers),
        plain=frozenset(form for word in source.plain for form in forms(word)) - builder.words.keys(),
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
        near=frozenset(contexts[name] for name in rule.near),
        patience=bool(rule.nots),
    )


@dataclass(slots=True)
class _Builder:
    """The tree while it grows."""

    words: dict[str, int] = field(default_factory=dict)
    classes: list[set[int]] = field(default_factory=list)
    _class_ids: dict[Element, int] = field(default_factory=lambda: {ANY: ANY_CLASS})
    _joints: dict[tuple[frozenset[int], Atom], int] = field(default_factory=dict)
    _inside: dict[tuple[int, int], int] = field(default_factory=dict)
    _children: list[set[tuple[int, int]]] = field(default_factory=lambda: [set()])
    _accepts: list[set[tuple[Kind, int]]] = field(default_factory=lambda: [set()])

    def word(self, text: str) -> int:
        number = self.words.setdefault(text, len(self.words))
        if number == len(self.classes):
            self.classes.append(set())
        return number

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

    def _join(self, ends: frozenset[int], atom: Atom) -> int:
        """One new node that every sequence of the atom leads to from each of `ends`."""
        last: list[tuple[int, int]] = []
        for end in sorted(ends):
            for sequence in atom:
                if sequence:
                    node = end
                    for element in sequence[:-1]:
                        node = self._inner(node, self._class(element))
                    last.append((node, self._class(sequence[-1])))
        joint = self._node()
        for node, cls in last:
            self._children[node].add((cls, joint))
        return joint

    def _class(self, element: Element) -> int:
        found = self._class_ids.get(element)
        if found is None:
            found = self._class_ids[element] = len(self._class_ids)
            for word in sorted(element):
                self.classes[self.word(word)].add(found)
        return found

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

    def folded(self) -> tuple[list[tuple[tuple[int, int], ...]], dict[int, tuple[tuple[Kind, int], ...]]]:
        """Edges and accepts with equal tails folded. Children are numbered above their parents, so one sweep does."""
        same: dict[object, int] = {}
        canonical = list(range(len(self._children)))
        for node in range(len(self._children) - 1, ROOT, -1):
            edges = tuple(sorted({(cls, canonical[child]) for cls, child in self._children[node]}))
            canonical[node] = same.setdefault((edges, frozenset(self._accepts[node])), node)
        kept = [node for node, own in enumerate(canonical) if node == own]
        place = {node: number for number, node in enumerate(kept)}
        edges_of = [
            tuple(sorted({(cls, place[canonical[child]]) for cls, child in self._children[node]})) for node in kept
        ]
        accepts = {place[node]: tuple(sorted(self._accepts[node])) for node in kept if self._accepts[node]}
        return edges_of, accepts


def _reversed(edges: list[tuple[tuple[int, int], ...]]) -> list[tuple[tuple[int, int], ...]]:
    parents: list[list[tuple[int, int]]] = [[] for _ in edges]
    for node, pairs in enumerate(edges):
        for cls, child in pairs:
            parents[child].append((cls, node))
    return [tuple(pairs) for pairs in parents]


def _live(
    edges: list[tuple[tuple[int, int], ...]], accepts: dict[int, tuple[tuple[Kind, int], ...]]
) -> dict[int, frozenset[int]]:
    """For each node, the rules whose exclusions may still be met below it."""
    memo: dict[int, frozenset[int]] = {}

    def below(node: int) -> frozenset[int]:
        if node not in memo:
            found: set[int] = set()
            for _, child in edges[node]:
                found.update(number for kind, number in accepts.get(child, ()) if kind == Kind.NOT)
                found |= below(child)
            memo[node] = frozenset(found)
        return memo[node]

    return {node: rules for node in range(1, len(edges)) if (rules := below(node))}
