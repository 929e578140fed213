"""A small statistical model beside the rules: which risk a passage speaks of, by the n-grams of its words.

Each n-gram (grams.py) is hashed to a row of bytes (weights.py), read as one large integer with a lane for each byte, so
that adding two integers adds all lanes at once; what a word adds up to is remembered. One layer of rectified units
stands between the lanes and the categories. Therefore a sentence costs little in plain Python (`tests.bench.model`).
"""

from __future__ import annotations

import math
import struct
import zlib
from collections.abc import Container, Mapping, Sequence
from copy import copy
from itertools import pairwise
from typing import Final, NamedTuple

from policy.detect.grams import NO_SENSES, Grams, bucket, measure
from policy.detect.outputs import Outputs
from policy.detect.recent import Discreet
from policy.detect.surety import Surety
from policy.detect.weights import BUCKETS, INNOCENT, NOUGHT, Thresholds, Weights

STEP: Final = 8  # words
REMEMBERED_WORDS: Final = 2048
_AT_ONCE = 256  # rows of bytes that add up in lanes of two bytes


class Weighed(NamedTuple):
    """An n-gram and how much it spoke for a category: above nought for, below against (log-odds)."""

    gram: str
    weight: float


class Model:
    """Immutable, apart from what it remembers to be quick."""

    def __init__(
        self,
        weights: Weights,
        senses: Mapping[str, tuple[str, ...]] = NO_SENSES,
        thresholds: Thresholds | None = None,
        *,
        remembered: int = REMEMBERED_WORDS,
        known: Container[str] = (),
    ) -> None:
        """`thresholds`: other ones than those that came with the weights.

        `remembered`: of how many words it keeps what they add up to, of `known` ones and those that mean something.
        """
        self._grams = Grams(senses)
        self.thresholds = thresholds or weights.thresholds
        self.categories = weights.categories
        self._weights = weights
        self._lanes = weights.lanes
        self._outputs = Outputs(weights)
        self._wide = struct.Struct(f"<{self._lanes}I")
        even = (self._lanes + 1) // 2
        self._mask = int.from_bytes(b"\xff\x00" * even, "little")
        self._even, self._odd = struct.Struct(f"<{even}H"), struct.Struct(f"<{self._lanes // 2}H")
        self._words = Discreet(remembered, self._add_word, lambda word, _sum: word in known or word in senses)

    @property
    def shipped(self) -> Thresholds:
        """The thresholds that came with the weights."""
        return self._weights.thresholds

    def surety(self, *, hint: bool) -> Surety:
        """How sure a rule's match is, or a hint's."""
        return self._weights.hinted if hint else self._weights.sure

    def forget(self) -> None:
        """The words it read."""
        self._words.forget()

    def judging_by(self, thresholds: Thresholds) -> Model:
        """The same model with other thresholds; the weights are shared, and what it remembers."""
        other = copy(self)
        other.thresholds = thresholds
        return other

    def probabilities(self, words: Sequence[str]) -> dict[str, float]:
        """How likely each category is, innocent among them; they add up to one."""
        return dict(zip(self.categories, _softmax(self._outputs.scores(self._heard(words))), strict=True))

    def riskiest(self, words: Sequence[str]) -> float:
        """The probability of any risk in the riskiest stretch of 2 x STEP words, or in all of them, if they are fewer:
        what is said in the midst of a long passage is not to be drowned by the rest.
        """
        starts = range(0, len(words), STEP)
        portions = [self._add_up(words[at : at + STEP], words[at + STEP : at + STEP + 1]) for at in starts]
        stretches = [*pairwise(portions)] or [(one, (0, 0)) for one in portions]
        lanes = [self._lanes_of(one + two, n + m) for (one, n), (two, m) in stretches]
        innocent = self.categories.index(INNOCENT)
        return max((1 - _softmax(self._outputs.scores(sums))[innocent] for sums in lanes), default=0.0)

    def weights(self, words: Sequence[str], category: str) -> list[float]:
        """How much each word speaks for a category against innocent, in the midst of the others. Raises ValueError as
        `explain` does.
        """
        direction = self._weights.direction(self._heard(words), category)
        return [sum(self._worth(gram, direction) for gram in self._grams.of_word(word)) for word in words]

    def explain(self, words: Sequence[str], category: str, most: int = 5) -> list[Weighed]:
        """The n-grams that weighed most for a category against innocent, the heaviest first.

        Raises:
            ValueError: the model knows no such category.
        """
        direction = self._weights.direction(self._heard(words), category)
        grams = self._grams.of_line(words)
        root = measure(len(grams))
        found: dict[str, float] = {}
        for gram in grams:
            found[gram] = found.get(gram, 0) + self._worth(gram, direction) / root
        heaviest = sorted(found.items(), key=lambda item: (-abs(item[1]), item[0]))[:most]
        return [Weighed(gram, round(weight, 2)) for gram, weight in heaviest]

    def _worth(self, gram: str, direction: Sequence[float]) -> float:
        row, scales = self._weights.row(bucket(gram)), self._weights.scales
        return sum((byte - NOUGHT) * scale * way for byte, scale, way in zip(row, scales, direction, strict=True))

    def _heard(self, words: Sequence[str]) -> list[float]:
        """What the words add up to in each lane."""
        return self._lanes_of(*self._add_up(words))

    def _add_up(self, words: Sequence[str], after: Sequence[str] = ()) -> tuple[int, int]:
        """The sums of the words' n-grams, and how many those are; `after`: a word that the last makes a pair with."""
        total = grams = 0
        for lanes, count in map(self._words.__getitem__, words):
            total += lanes
            grams += count
        of_pair = self._grams.of_pair
        pairs = [gram for first, second in pairwise((*words, *after)) for gram in of_pair(first, second)]
        grams += len(pairs)
        for at in range(0, len(pairs), _AT_ONCE):
            total += self._sum(pairs[at : at + _AT_ONCE])
        return total, grams

    def _lanes_of(self, total: int, grams: int) -> list[float]:
        weights = self._weights
        sums = self._wide.unpack(total.to_bytes(self._wide.size, "little"))
        nought, root = NOUGHT * grams, measure(grams)
        return [
            bias + (lane - nought) * scale / root
            for lane, scale, bias in zip(sums, weights.scales, weights.biases, strict=True)
        ]

    def _add_word(self, word: str) -> tuple[int, int]:
        grams = self._grams.of_word(word)
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


def _softmax(scores: Sequence[float]) -> list[float]:
    highest = max(scores)
    powers = [math.exp(score - highest) for score in scores]
    whole = sum(powers)
    return [power / whole for power in powers]
