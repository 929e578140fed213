"""From lexicon source to the tables that the detector runs on: one automaton for all rules, contexts and signals.

The automaton is a graph of elements (sets of words) without cycles: patterns that begin with the same atoms share their
way, and equal tails are folded into one. A word is turned into its *classes* (the elements that hold it), and an edge
is taken by class.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from policy.detect.inflect import forms
from policy.detect.lexicon import Rule, Source
from policy.detect.pattern import ANY, Atom, Element, Pattern
from policy.detect.spelling import deletions, once, sound, starred, without_vowels
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
    Index,
    Kind,
    Rows,
    Spellings,
)


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
    parents = _reversed(edges)
    return Compiled(
        words=builder.words,
        classes=Rows.of([sorted(classes) for classes in builder.classes]),
        edge_classes=Rows.of([[cls for cls, _ in pairs] for pairs in edges]),
        edge_nodes=Rows.of([[node for _, node in pairs] for pairs in edges]),
        parent_classes=Rows.of([[cls for cls, _ in pairs] for pairs in parents]),
        parent_nodes=Rows.of([[node for _, node in pairs] for pairs in parents]),
        accepts=Rows.of([sorted(number * KINDS + kind for kind, number in meanings) for meanings in accepts]),
        live=Rows.of(_live(edges, accepts)),
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
        senses=_senses(source),
        spellings=_spellings(builder.words),
    )


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


def _spellings(words: dict[str, int]) -> Spellings:
    letters = [(word, number) for word, number in words.items() if word.isalpha() and word.isascii()]
    return Spellings(
        once=Index.of((once(word), number) for word, number in letters),
        edits=Index.of((key, n) for word, n in letters if len(word) >= 3 for key in deletions(word)),
        sounds=Index.of((sound(word), number) for word, number in letters if len(word) >= 4),
        no_vowels=Index.of(
            (key, number)
            for word, number in letters
            for key in (without_vowels(word), word[0] + without_vowels(word[1:]))
        ),
        starred=Index.of((starred(word), number) for word, number in letters),
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

    def folded(self) -> tuple[list[list[_Edge]], list[set[_Meaning]]]:
        """Edges and accepts with equal tails folded. Children are numbered above their parents, so one sweep does."""
        same: dict[object, int] = {}
        canonical = list(range(len(self._children)))
        for node in range(len(self._children) - 1, ROOT, -1):
            edges = tuple(sorted({(cls, canonical[child]) for cls, child in self._children[node]}))
            canonical[node] = same.setdefault((edges, frozenset(self._accepts[node])), node)
        kept = [node for node, own in enumerate(canonical) if node == own]
        place = {node: number for number, node in enumerate(kept)}
        edges_of = [sorted({(cls, place[canonical[child]]) for cls, child in self._children[node]}) for node in kept]
        return edges_of, [self._accepts[node] for node in kept]


_Edge = tuple[int, int]  # class, node
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
