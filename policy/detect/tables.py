"""The tables that the detector runs on: packed numbers, not objects, so that ten times the lexicon is still small."""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from itertools import accumulate

from policy.age import AgeBand
from policy.detect.wordlist import Wordlist
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
STAGES = 4  # of a pattern, at most
BESIDE = 2  # words before the last whose place is heeded
ROLES = 8  # of a word in a pattern, at most: what it is for it stands as pattern * ROLES + role
KINDS = 4  # a meaning is number * KINDS + kind


class Kind(IntEnum):
    """What an accepted sequence means."""

    SAY = 0
    NOT = 1
    CONTEXT = 2
    SIGNAL = 3


def narrow(numbers: Iterable[int]) -> array[int]:
    """The numbers in as few bytes each as hold the greatest of them: two or four."""
    wide = array("I", numbers)
    return array("H", wide) if max(wide, default=0) < 1 << 16 else wide


class Rows:
    """Rows of small numbers in two arrays: row n is `values[begins[n]:begins[n + 1]]`."""

    __slots__ = ("begins", "values")

    def __init__(self, begins: array[int], values: array[int]) -> None:
        self.begins = begins
        self.values = values

    @classmethod
    def of(cls, rows: Sequence[Iterable[int]]) -> Rows:
        """The rows, packed in their order."""
        lengths = array("I")
        values = array("I")
        for row in rows:
            before = len(values)
            values.extend(row)
            lengths.append(len(values) - before)
        return cls(narrow(accumulate(lengths, initial=0)), narrow(values))

    def __getitem__(self, row: int) -> array[int]:
        return self.values[self.begins[row] : self.begins[row + 1]]

    def __len__(self) -> int:
        return len(self.begins) - 1


class Index:
    """Numbers of words by a key of theirs: a packed hash table with some false friends, so the caller proves each."""

    __slots__ = ("_begins", "_mask", "_numbers", "rows")

    def __init__(self, rows: Rows) -> None:
        self.rows = rows
        self._begins, self._numbers = rows.begins, rows.values
        self._mask = len(rows) - 1

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, int]]) -> Index:
        """An index of pairs (key, number)."""
        keys = sorted({(zlib.crc32(key.encode()), number) for key, number in pairs})
        size = 1 << max(4, len(keys).bit_length())
        buckets: list[list[int]] = [[] for _ in range(size)]
        for key, number in keys:
            buckets[key & (size - 1)].append(number)
        return cls(Rows.of([sorted(set(bucket)) for bucket in buckets]))

    def find(self, *keys: str) -> list[int]:
        """Numbers of the words that may have one of the keys."""
        begins, mask, crc32 = self._begins, self._mask, zlib.crc32
        found: list[int] = []
        for key in keys:
            bucket = crc32(key.encode()) & mask
            begin, end = begins[bucket], begins[bucket + 1]
            if begin != end:
                found.extend(self._numbers[begin:end])
        return found


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
    hint: bool  # raised only where the model agrees
    near: frozenset[int]
    patience: bool  # has exclusions that may still come
    ages: Mapping[AgeBand, Severity]  # where severity differs by age
    unheard: bool  # the model has never seen such words: it is of another language, or of a restricted list

    def at(self, age: AgeBand | None) -> CompiledRule:
        """The rule as it is for somebody of this age."""
        severity = self.severity if age is None else self.ages.get(age, self.severity)
        if age is None or severity == self.severity:
            return self
        told = "graver" if severity > self.severity else "less grave"
        return replace(self, severity=severity, means=f"{self.means}. It is {told} at this age ({age.words})")


@dataclass(frozen=True, slots=True)
class CompiledCombination:
    """Rule number and the numbers of its parts: signals and rules share one numbering."""

    rule: int
    parts: tuple[int, ...]
    within: int


@dataclass(frozen=True, slots=True)
class Spellings:
    """Words under the keys by which a misspelt word meets them: the lexicon's by number, then the plain ones."""

    once: Index
    edits: Index
    sounds: Index
    no_vowels: Index


@dataclass(frozen=True, slots=True)
class Graph:
    """Patterns as edges of classes from the root. A node's edges and its parents stand in two tables each."""

    edge_classes: Rows  # by node, ascending
    edge_nodes: Rows
    parent_classes: Rows
    parent_nodes: Rows
    accepts: Rows  # by node: meanings


@dataclass(frozen=True, slots=True)
class Sought:
    """A graph that is walked backwards only, from where its patterns end, with what the sieve needs (sieve.py).

    Of each pattern longer than a word there are stages, STAGES at most; they come one after another and end with the
    last of all, so one that has fewer begins later. Those that have the fewest are numbered first.
    """

    parent_classes: Rows  # by node
    parent_nodes: Rows
    accepts: Rows  # by node: meanings
    alone: Rows  # by class: the nodes that mean something which one word leads to
    begins: Rows  # by stage but the last: how many patterns begin after it
    ends: Rows  # by pattern: the nodes that it leads to
    loose: Rows  # by how far before the last word: the patterns in which any word may stand there
    moves: (
        Rows  # by class: what its words are, a stage's number, or STAGES + how far before, * all patterns + pattern's
    )


@dataclass(slots=True)
class Compiled:
    """The tables. Three graphs: of what is said, with signals; of hints, asked where the model finds risk; and of
    what excludes, asked while a match is held back.
    """

    words: dict[str, int]  # the lexicon's, numbered from nought in this order
    classes: Rows  # by word
    said: Sought
    hinted: Sought
    guards: Graph
    live: Rows  # by node of `guards`: rules whose exclusions may still be met below
    rules: list[CompiledRule]
    combinations: list[CompiledCombination]
    aliases: dict[str, tuple[str, ...]]
    also: dict[str, tuple[int, ...]]
    fillers: frozenset[int]
    plain: tuple[str, ...]  # words met in ordinary text that are none of the lexicon's, numbered after those
    often: array[int]  # how often each word that has a number is met in ordinary text
    known: Wordlist  # all words: the lexicon's, its short forms, the plain ones, and ordinary ones that are never met
    senses: dict[str, tuple[str, ...]]  # what a word means, for the model; not all are words of the lexicon
    contexts: tuple[str, ...]  # their names by number
    signals: tuple[str, ...]  # likewise, numbered from the last rule on
    spellings: Spellings
    numbers: tuple[int, ...] = field(init=False)  # one object for each class, since each is met in many sets
    first_person: frozenset[int] = field(init=False)
    negation: frozenset[int] = field(init=False)
    spoils_negation: frozenset[int] = field(init=False)
    combined: dict[int, list[CompiledCombination]] = field(init=False)  # by signal or rule that they ask for
    combined_hints: dict[int, list[CompiledCombination]] = field(init=False)

    def at(self, age: AgeBand | None) -> Compiled:
        """The same for somebody of this age."""
        return self if age is None else replace(self, rules=[rule.at(age) for rule in self.rules])

    def __post_init__(self) -> None:
        most = max(self.classes.values, default=ANY_CLASS) + 1
        self.numbers = (*self.words.values(), *range(len(self.words), most))[:most]
        self.first_person = frozenset(self.words[word] for word in FIRST_PERSON)
        self.negation = frozenset(self.words[word] for word in NEGATION)
        self.spoils_negation = frozenset(self.words[word] for word in SPOILS_NEGATION)
        self.combined, self.combined_hints = {}, {}
        for combination in self.combinations:
            for part in dict.fromkeys(combination.parts):
                hint = self.rules[combination.rule].hint
                (self.combined_hints if hint else self.combined).setdefault(part, []).append(combination)
