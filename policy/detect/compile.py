"""From lexicon source to the tables that the detector runs on: one automaton for all rules, contexts and signals.

The automaton is a tree of elements (sets of words), so that rules that begin alike share their way, with equal tails
folded into one. A word is turned into its *classes* (the elements that hold it) and an edge is taken by class.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum

from policy.detect.lexicon import Rule, Source
from policy.detect.pattern import ANY, Element, Sequence
from policy.severity import Severity

ROOT = 0
ANY_CLASS = 0
CATCH_ALL = ("#", "me")  # words the engine itself asks for: any number; see FIRST_PERSON
FIRST_PERSON = ("i", "im", "ive", "id", "me", "my", "myself", "mine", "we", "our", "us")
NEGATION = (
    "not",
    "never",
    "dont",
    "doesnt",
    "didnt",
    "wouldnt",
    "wont",
    "isnt",
    "wasnt",
    "aint",
    "nobody",
    "havent",
    "hasnt",
)
SPOILS_NEGATION = ("why", "if", "care", "only")  # "why don't you …", "I don't care if I …"


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
    fillers: frozenset[int]
    plain: frozenset[str]


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
        fillers=frozenset(builder.words[word] for word in source.fillers),
        plain=frozenset(source.plain) - builder.words.keys(),
    )


def _rule(rule: Rule, contexts: dict[str, int]) -> CompiledRule:
    return CompiledRule(
        name=rule.name,
        category=rule.category,
        severity=rule.severity,
        means=rule.means,
        place=rule.place,
        keeps_negated=rule.keeps_negated,
        near=frozenset(contexts[name] for name in rule.near),
        patience=bool(rule.nots),
    )


@dataclass(slots=True)
class _Builder:
    """The tree while it grows."""

    words: dict[str, int] = field(default_factory=dict)
    classes: list[set[int]] = field(default_factory=list)
    _class_ids: dict[Element, int] = field(default_factory=lambda: {ANY: ANY_CLASS})
    _children: list[dict[int, int]] = field(default_factory=lambda: [{}])
    _accepts: list[set[tuple[Kind, int]]] = field(default_factory=lambda: [set()])

    def word(self, text: str) -> int:
        number = self.words.setdefault(text, len(self.words))
        if number == len(self.classes):
            self.classes.append(set())
        return number

    def add(self, sequences: Iterable[Sequence], kind: Kind, number: int) -> None:
        for sequence in sequences:
            node = ROOT
            for element in sequence:
                node = self._child(node, self._class(element))
            self._accepts[node].add((kind, number))

    def _class(self, element: Element) -> int:
        found = self._class_ids.get(element)
        if found is None:
            found = self._class_ids[element] = len(self._class_ids)
            for word in sorted(element):
                self.classes[self.word(word)].add(found)
        return found

    def _child(self, node: int, cls: int) -> int:
        child = self._children[node].get(cls)
        if child is None:
            child = self._children[node][cls] = len(self._children)
            self._children.append({})
            self._accepts.append(set())
        return child

    def folded(self) -> tuple[list[tuple[tuple[int, int], ...]], dict[int, tuple[tuple[Kind, int], ...]]]:
        """Edges and accepts with equal tails folded. Children are numbered above their parents, so one sweep does."""
        same: dict[object, int] = {}
        canonical = list(range(len(self._children)))
        for node in range(len(self._children) - 1, ROOT, -1):
            edges = tuple(sorted((cls, canonical[child]) for cls, child in self._children[node].items()))
            canonical[node] = same.setdefault((edges, frozenset(self._accepts[node])), node)
        kept = [node for node, own in enumerate(canonical) if node == own]
        place = {node: number for number, node in enumerate(kept)}
        edges_of = [
            tuple(sorted((cls, place[canonical[child]]) for cls, child in self._children[node].items()))
            for node in kept
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
