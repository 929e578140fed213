"""The figures of the accuracy page: counted from what the detector says of every line of the open test set."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import NamedTuple
from zlib import crc32

from policy.detect import Detector, Place
from policy.detect.lexicon import read_lexicon
from policy.detect.load import lexicon_files
from policy.severity import Severity
from tests.quality.near_duplicates import Pair, near_duplicates
from tests.quality.obfuscate import OBFUSCATIONS
from tests.quality.open_set import Line

CORPUS = Path(__file__).parents[2] / "tools" / "corpus"
LIKE = 0.6  # likeness above which a line counts as learnt by heart
AMID_AIM = 0.95  # of the catches, kept in the midst of ordinary text
SAMPLE = 300  # lines of each sort that are obfuscated in each way
_SURE = 1.959964  # standard deviations of a 95 % interval


class Share(NamedTuple):
    """So many of so many; undefined of none."""

    part: int
    whole: int

    @property
    def value(self) -> float:
        """In 0..1, or not a number."""
        return self.part / self.whole if self.whole else math.nan

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's, at 95 %: where the true share may well lie, were the lines drawn by chance."""
        if not self.whole:
            return math.nan, math.nan
        n, square = self.whole, _SURE**2
        middle = (self.value + square / (2 * n)) / (1 + square / n)
        half = _SURE / (1 + square / n) * math.sqrt(self.value * (1 - self.value) / n + square / (4 * n * n))
        return max(0.0, middle - half), min(1.0, middle + half)


@dataclass(frozen=True, slots=True)
class Said:
    """What the detector said of a line: the gravest match, or nothing; and whether only the model flagged it."""

    line: Line
    severity: int  # 0 when not flagged
    confidence: float
    by_model_alone: bool

    @property
    def flagged(self) -> bool:
        """Whether there was any match."""
        return self.severity > 0


def say(detector: Detector, line: Line) -> Said:
    """Ask the detector once."""
    matches = detector.detect(line.text, Place.TITLE if line.place == "title" else Place.TYPED)
    top = max(matches, key=lambda match: (match.severity, match.confidence), default=None)
    alone = bool(matches) and all(match.rule.startswith("model.") for match in matches)
    return Said(line, top.severity if top else 0, top.confidence if top else 0.0, alone)


def flagged(said: Iterable[Said], least: int = Severity.LOW) -> Share:
    """How many are flagged with this severity or above."""
    severities = [one.severity for one in said]
    return Share(sum(severity >= least for severity in severities), len(severities))


def precision(said: Iterable[Said], least: int = Severity.LOW) -> Share:
    """How many of the flagged a school would want flagged."""
    labels = [one.line.label for one in said if one.severity >= least]
    return Share(sum(labels), len(labels))


def recall_at(said: Sequence[Said], per_1000: float) -> Share:
    """Recall when only so many of 1,000 innocent lines may be flagged, the gravest and surest flags kept first."""
    innocent = sorted(((s.severity, s.confidence) for s in said if not s.line.label), reverse=True)
    bar = innocent[int(per_1000 * len(innocent) / 1000)] if innocent else (0, 0.0)
    caught = [s.flagged and (s.severity, s.confidence) > bar for s in said if s.line.label]
    return Share(sum(caught), len(caught))


class Kept(NamedTuple):
    """What one obfuscation does: catches kept, and innocent lines flagged before and after."""

    name: str
    aim: float
    kept: Share
    before: Share
    after: Share


def obfuscated(detector: Detector, said: Sequence[Said]) -> list[Kept]:
    """Each way, on a fixed sample of the caught and the innocent; lines that it leaves unchanged do not count."""
    return [_kept(detector, said, name, way.kept, way) for name, way in OBFUSCATIONS.items()]


def amid_others(detector: Detector, said: Sequence[Said]) -> list[Kept]:
    """The same sample with an ordinary line of the set before it, after it, and on both sides, in one passage."""
    ordinary = [s.line.text for s in _sample([s for s in said if s.line.kind == "ordinary" and not s.flagged])]

    def beside(text: str, turn: int) -> str:
        return ordinary[(crc32(text.encode()) + turn) % len(ordinary)]

    ways: Mapping[str, Callable[[str], str]] = {
        "ordinary line before": lambda text: f"{beside(text, 0)} {text}",
        "ordinary line after": lambda text: f"{text} {beside(text, 0)}",
        "between two of them": lambda text: f"{beside(text, 0)} {text} {beside(text, 1)}",
    }
    return [_kept(detector, said, name, AMID_AIM, way) for name, way in ways.items()] if ordinary else []


def _kept(detector: Detector, said: Sequence[Said], name: str, aim: float, way: Callable[[str], str]) -> Kept:
    shares: list[list[bool]] = []
    for group in ([s for s in said if s.line.label and s.flagged], [s for s in said if not s.line.label]):
        changed = [(s, s.line._replace(text=way(s.line.text))) for s in _sample(group)]
        told = [(s, say(detector, line).flagged) for s, line in changed if line.text != s.line.text]
        shares += [[s.flagged for s, _ in told], [after for _, after in told]]
    _, kept, before, after = (Share(sum(group), len(group)) for group in shares)
    return Kept(name, aim, kept, before, after)


def _sample(said: Sequence[Said]) -> list[Said]:
    ordered = sorted(said, key=lambda one: one.line.id)
    chance = Random(1)  # noqa: S311 - the same lines each time, no secret
    return chance.sample(ordered, min(SAMPLE, len(ordered)))


def learnt_by_heart(lines: Iterable[Line]) -> list[Pair]:
    """Lines of the test set that resemble a line of the corpus or a rule's example: they measure memory, not skill."""
    given = {json.loads(row)["text"] for path in sorted(CORPUS.glob("*.jsonl")) for row in path.open(encoding="utf-8")}
    given |= {text for rule in read_lexicon(lexicon_files()).rules.values() for text in (*rule.yes, *rule.no)}
    pairs = near_duplicates((line.text for line in lines), sorted(given), above=LIKE)
    return [pair for pair in pairs if pair.resembles in given]
