"""A small statistical model beside the rules: which risk a passage speaks of, by the n-grams of its words.

Multinomial logistic regression over hashed n-grams: of each word, the whole and its runs of three to five characters;
of each two neighbours, the pair; and what a word means (the lexicon's senses), so that a word it has never met is taken
for its kin. Weights are bytes. A bucket's row of weights is read as one large integer with a lane for each category, so
that adding two integers adds all categories at once; what a word adds up to is remembered. Therefore a sentence
costs little in plain Python (`tests.bench.model`).
"""

from __future__ import annotations

import json
import math
import struct
import zlib
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from dataclasses import asdict, dataclass, fields
from importlib import resources
from itertools import pairwise
from typing import Final, NamedTuple

from policy.detect.recent import Recent

BUCKETS: Final = 1 << 16
INNOCENT: Final = "innocent"
HOSTILE: Final = frozenset({"bullying", "extremism", "hate", "sexual-harassment"})  # categories of rules
LONG: Final = 220  # n-grams, of about eighteen words
REMEMBERED_WORDS: Final = 2048
_LONGEST_WORD = 24
_ZERO = 128  # the byte that stands for a weight of nought
_RUNS = (3, 4, 5)
_AT_ONCE = 256  # rows of bytes that add up in lanes of two bytes


def word_grams(word: str, senses: Iterable[str] = ()) -> list[str]:
    """The word itself, what it means, and its runs of characters, with its ends marked."""
    marked = f"<{word[:_LONGEST_WORD]}>"
    meant = [f"@{sense}" for sense in senses]
    return [f"={word}", *meant] + [marked[at : at + size] for size in _RUNS for at in range(len(marked) - size + 1)]


def pair_gram(first: str, second: str) -> str:
    """Two words that follow one another."""
    return f"{first} {second}"


def measure(grams: int) -> float:
    """What the sum over so many n-grams is divided by: its root, so that more words speak louder; beyond LONG of them
    their number, since else a long text would be sure of anything.
    """
    grams = max(1, grams)
    return math.sqrt(grams) * max(1.0, math.sqrt(grams / LONG))


def bucket(gram: str) -> int:
    """Where a gram's weights stand; the same on every machine."""
    return zlib.crc32(gram.encode()) % BUCKETS


class Weighed(NamedTuple):
    """An n-gram and how much it spoke for a category: above nought for, below against (log-odds)."""

    gram: str
    weight: float


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Probabilities. Of a risk that the model may raise alone: from where it raises it at that severity. Of any risk:
    from where a hint is raised, and below where even a rule's own match is doubted, words of hostility apart: there
    the model is too charitable, since it learnt from many harmless lines that share them.
    """

    medium: float
    high: float
    hint: float
    doubt: float
    doubt_hostile: float

    def doubts(self, category: str) -> float:
        """Below where a rule of a category is doubted."""
        return self.doubt_hostile if category in HOSTILE else self.doubt


@dataclass(frozen=True, slots=True)
class Weights:
    """What training found. `rows` holds for each bucket a byte a category, `scales` what one step of it is worth."""

    categories: tuple[str, ...]
    scales: tuple[float, ...]
    biases: tuple[float, ...]
    thresholds: Thresholds
    rows: bytes

    def pack(self) -> bytes:
        """As a file: a line of JSON, then the rows, compressed."""
        head = {
            "categories": self.categories,
            "scales": self.scales,
            "biases": self.biases,
            **asdict(self.thresholds),
        }
        return zlib.compress(json.dumps(head).encode() + b"\n" + self.rows, 9)

    @staticmethod
    def unpack(packed: bytes) -> Weights:
        """Raises ValueError when it is no such file."""
        try:
            line, _, rows = zlib.decompress(packed).partition(b"\n")
            head = json.loads(line)
            categories = tuple(head["categories"])
            scales, biases = tuple(head["scales"]), tuple(head["biases"])
            thresholds = Thresholds(**{bar.name: head[bar.name] for bar in fields(Thresholds)})
        except (zlib.error, KeyError, TypeError) as error:
            raise ValueError(f"these are no model weights: {error}") from error
        if len(rows) != BUCKETS * len(categories) or not len(categories) == len(scales) == len(biases):
            raise ValueError("these are no model weights: they are not of one size")
        return Weights(categories, scales, biases, thresholds, rows)


class Model:
    """Immutable, apart from what it remembers to be quick."""

    def __init__(
        self,
        weights: Weights,
        senses: Mapping[str, tuple[str, ...]] | None = None,
        thresholds: Thresholds | None = None,
        *,
        remembered: int = REMEMBERED_WORDS,
    ) -> None:
        """`thresholds`: other ones than those that came with the weights.

        `remembered`: of how many words it keeps what they add up to.
        """
        self._senses = senses or {}
        self.thresholds = thresholds or weights.thresholds
        self.categories = weights.categories
        self._weights = weights
        self._lanes = len(weights.categories)
        self._wide = struct.Struct(f"<{self._lanes}I")
        even = (self._lanes + 1) // 2
        self._mask = int.from_bytes(b"\xff\x00" * even, "little")
        self._even, self._odd = struct.Struct(f"<{even}H"), struct.Struct(f"<{self._lanes // 2}H")
        self._words: Recent[str, tuple[int, int]] = Recent(remembered, self._add_word)

    @property
    def shipped(self) -> Thresholds:
        """The thresholds that came with the weights."""
        return self._weights.thresholds

    def judging_by(self, thresholds: Thresholds) -> Model:
        """The same model with other thresholds; the weights are shared, and what it remembers."""
        other = copy(self)
        other.thresholds = thresholds
        return other

    def probabilities(self, words: Sequence[str]) -> dict[str, float]:
        """How likely each category is, innocent among them; they add up to one."""
        total, grams = 0, 2 * len(words) - 1
        for lanes, count in map(self._words.__getitem__, words):
            total += lanes
            grams += count - 1
        pairs = [pair_gram(first, second) for first, second in pairwise(words) if first]
        for at in range(0, len(pairs), _AT_ONCE):
            total += self._sum(pairs[at : at + _AT_ONCE])
        return dict(zip(self.categories, self._likely(total, grams), strict=True))

    def weight(self, word: str, category: str) -> float:
        """How much one word speaks for a category against innocent. Raises ValueError as `explain` does."""
        lane, innocent = self.categories.index(category), self.categories.index(INNOCENT)
        rows = [self._row(bucket(gram)) for gram in self._grams(word)]
        return sum(self._worth(row, lane) - self._worth(row, innocent) for row in rows)

    def explain(self, words: Sequence[str], category: str, most: int = 5) -> list[Weighed]:
        """The n-grams that weighed most for a category against innocent, the heaviest first.

        Raises:
            ValueError: the model knows no such category.
        """
        lane, innocent = self.categories.index(category), self.categories.index(INNOCENT)
        grams = [gram for word in words for gram in self._grams(word)]
        grams += [pair_gram(first, second) for first, second in pairwise(words)]
        root = measure(len(grams))
        found: dict[str, float] = {}
        for gram in grams:
            row = self._row(bucket(gram))
            weight = self._worth(row, lane) - self._worth(row, innocent)
            found[gram] = found.get(gram, 0) + weight / root
        heaviest = sorted(found.items(), key=lambda item: (-abs(item[1]), item[0]))[:most]
        return [Weighed(gram, round(weight, 2)) for gram, weight in heaviest]

    def _grams(self, word: str) -> list[str]:
        return word_grams(word, self._senses.get(word, ()))

    def _row(self, place: int) -> bytes:
        return self._weights.rows[place * self._lanes : (place + 1) * self._lanes]

    def _worth(self, row: bytes, lane: int) -> float:
        return (row[lane] - _ZERO) * self._weights.scales[lane]

    def _likely(self, total: int, grams: int) -> list[float]:
        weights = self._weights
        sums = self._wide.unpack(total.to_bytes(self._wide.size, "little"))
        zero, root = _ZERO * grams, measure(grams)
        scores = [
            bias + (lane - zero) * scale / root
            for lane, scale, bias in zip(sums, weights.scales, weights.biases, strict=True)
        ]
        highest = max(scores)
        powers = [math.exp(score - highest) for score in scores]
        whole = sum(powers)
        return [power / whole for power in powers]

    def _add_word(self, word: str) -> tuple[int, int]:
        grams = self._grams(word)
        return self._sum(grams), len(grams)

    def _sum(self, grams: Sequence[str]) -> int:
        """The rows added up: bytes in lanes of two, even and odd apart, then all in lanes of four bytes."""
        rows, lanes, mask = self._weights.rows, self._lanes, self._mask
        crc32, from_bytes = zlib.crc32, int.from_bytes
        even = odd = 0
        for gram in grams:
            at = crc32(gram.encode()) % BUCKETS * lanes
            row = from_bytes(rows[at : at + lanes], "little")
            even += row & mask
            odd += (row >> 8) & mask
        together = [0] * lanes
        together[::2] = self._even.unpack(even.to_bytes(self._even.size, "little"))
        together[1::2] = self._odd.unpack(odd.to_bytes(self._odd.size, "little"))
        return int.from_bytes(self._wide.pack(*together), "little")


def load_weights() -> Weights | None:
    """Those that come with this package; none when there was no training."""
    packed = resources.files("policy.model") / "weights.bin"
    return Weights.unpack(packed.read_bytes()) if packed.is_file() else None
