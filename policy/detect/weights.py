"""What training found, and the file that it comes in: lanes for each bucket of n-grams, and what the lanes speak for.

A bucket's row holds a byte for each lane. A passage's n-grams are added up lane by lane; the first `plain` lanes pass
as they are, each other only as far as it is above nought (a rectified unit), so that words may mean together what
neither does alone. The lanes then speak for the categories, each as strongly as `outputs` says.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from importlib import resources
from typing import Final

from policy.detect.surety import AS_THE_RISK, Surety

BUCKETS: Final = 1 << 16
INNOCENT: Final = "innocent"
HOSTILE: Final = frozenset({"bullying", "extremism", "hate", "sexual-harassment"})  # categories of rules
NOUGHT: Final = 128  # the byte that stands for a weight of nought


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
    """`scales`: what one step of a lane's bytes is worth. `biases`: what each lane begins with. `outputs`: a lane's row
    says how much it speaks for each category. `leanings`: what each category begins with. `sure`, `hinted`: how sure
    are matches of rules that raise by themselves, and of hints.
    """

    categories: tuple[str, ...]
    plain: int
    scales: tuple[float, ...]
    biases: tuple[float, ...]
    outputs: tuple[tuple[float, ...], ...]
    leanings: tuple[float, ...]
    thresholds: Thresholds
    rows: bytes
    sure: Surety = AS_THE_RISK
    hinted: Surety = AS_THE_RISK

    @property
    def lanes(self) -> int:
        """How many bytes a bucket has."""
        return len(self.scales)

    def row(self, place: int) -> bytes:
        """A bucket's bytes."""
        return self.rows[place * self.lanes : (place + 1) * self.lanes]

    def scores(self, lanes: Sequence[float]) -> list[float]:
        """Log-odds of the categories, but for a constant, by what was added up in each lane."""
        found = list(self.leanings)
        for at, (lane, row) in enumerate(zip(lanes, self.outputs, strict=True)):
            if lane > 0 or at < self.plain:
                found = [score + lane * share for score, share in zip(found, row, strict=True)]
        return found

    def direction(self, lanes: Sequence[float], category: str) -> tuple[float, ...]:
        """How much each lane's next step speaks for a category against innocent, where the lanes stand now.

        Raises:
            ValueError: the model knows no such category.
        """
        to, innocent = self.categories.index(category), self.categories.index(INNOCENT)
        return tuple(
            row[to] - row[innocent] if lane > 0 or at < self.plain else 0.0
            for at, (lane, row) in enumerate(zip(lanes, self.outputs, strict=True))
        )

    def pack(self) -> bytes:
        """As a file: a line of JSON, then the rows, compressed."""
        head = {name: getattr(self, name) for name in _HEAD} | asdict(self.thresholds)
        return zlib.compress(json.dumps(head).encode() + b"\n" + self.rows, 9)

    @staticmethod
    def unpack(packed: bytes) -> Weights:
        """Raises ValueError when it is no such file."""
        try:
            line, _, rows = zlib.decompress(packed).partition(b"\n")
            head = json.loads(line)
            found = Weights(
                categories=tuple(head["categories"]),
                plain=head["plain"],
                scales=tuple(head["scales"]),
                biases=tuple(head["biases"]),
                outputs=tuple(map(tuple, head["outputs"])),
                leanings=tuple(head["leanings"]),
                thresholds=Thresholds(**{bar.name: head[bar.name] for bar in fields(Thresholds)}),
                rows=rows,
                sure=Surety(*head["sure"]),
                hinted=Surety(*head["hinted"]),
            )
        except (zlib.error, KeyError, TypeError) as error:
            raise ValueError(f"these are no model weights: {error}") from error
        if not found._of_one_size():
            raise ValueError("these are no model weights: they are not of one size")
        return found

    def _of_one_size(self) -> bool:
        lanes, width = self.lanes, len(self.categories)
        return (
            len(self.rows) == BUCKETS * lanes
            and len(self.biases) == len(self.outputs) == lanes >= self.plain
            and all(len(row) == width for row in (*self.outputs, self.leanings))
        )


_HEAD = ("categories", "plain", "scales", "biases", "outputs", "leanings", "sure", "hinted")


def load_weights() -> Weights | None:
    """Those that come with this package; none when there was no training."""
    packed = resources.files("policy.model") / "weights.bin"
    return Weights.unpack(packed.read_bytes()) if packed.is_file() else None
