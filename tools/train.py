"""Train the statistical detector: `make train` writes `policy/model/weights.bin`.

It learns from `tools/corpus` and from the rules' examples, and never sees the open test set.
Seeds are fixed: two runs on one machine give the same bytes. Five trainings that each leave out a fifth of the corpus
say how sure the model is of lines it has not learnt, and its thresholds are set there; a sixth learns them all. The
corpus has as many risks as innocent lines by design, so thresholds come from innocent lines only, never from a share.
"""

from __future__ import annotations

import argparse
import json
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from policy.detect import Detector
from policy.detect.fusion import CONVERSATION, RAISED_ALONE, SURE
from policy.detect.grams import Grams, bucket, measure
from policy.detect.lexicon import read_lexicon
from policy.detect.load import lexicon_files, load_lexicon
from policy.detect.model import Model
from policy.detect.surety import AS_THE_RISK, Surety, log_odds
from policy.detect.weights import BUCKETS, INNOCENT, NOUGHT, Thresholds, Weights

CORPUS = Path(__file__).parent / "corpus"
TARGET = Path(__file__).parents[1] / "policy" / "model" / "weights.bin"
EPOCHS = 6
PLAIN = 1  # lanes that pass as they are: one, for or against innocence
LANES = 32
RATE = 0.3  # of plain lanes
BENT_RATE = 0.12  # of the others, and of what lanes speak for
LEANING_RATE = 0.015
LEFT_OUT = 0.15  # of a line's n-grams in one epoch, so that no word is leant on alone
LANES_LEFT_OUT = 0.2
FIRST_PACE = 0.003  # AdaGrad: the sum of squares that a weight begins with
FIRST_ROWS = 0.3  # standard deviation of what bent lanes begin with
FOLDS = 5
FEWEST_TO_FIT = 100  # lines
NEWTON_STEPS = 20
# False alarms per 1,000 innocent lines of the corpus, which are nearly all hard ones; ordinary text has far fewer.
MEDIUM_PER_1000 = 8.0
HIGH_PER_1000 = 1.0
HINT_PER_1000 = 24.0
DOUBTED = 0.115  # of the lines of risk that a rule meets, so many may be doubted
DOUBTED_HOSTILE = 0.06
OF_HOSTILITY = frozenset({"bullying", "hate", "radicalisation", "sexual_harassment"})
UNSET = Thresholds(1, 1, 1, 0, 0)
PLAINLY = Grams()  # by no lexicon's senses

Floats = NDArray[np.float64]


class Met(IntEnum):
    """What the rules alone make of a line."""

    NOTHING = 0
    HINT = 1
    SURE = 2


@dataclass(frozen=True, slots=True)
class Example:
    """One line as the model reads it: which buckets, how much of each, and the truth; and what the rules make of it."""

    words: tuple[str, ...]
    places: NDArray[np.int64]
    shares: Floats
    category: str
    fold: int
    met: Met


class Reading:
    """Reads lines as a device will."""

    def __init__(self) -> None:
        compiled, name = load_lexicon()
        self._detector = Detector(compiled, name)  # without the weights of before, which may be of another shape
        self._senses = compiled.senses
        self._grams = Grams(compiled.senses)

    def model(self, weights: Weights) -> Model:
        """A model that reads words as this does."""
        return Model(weights, self._senses)

    def line(self, text: str, category: str) -> Example:
        """A line with its truth."""
        confidences = [m.confidence for m in self._detector.met(text) if m.category != CONVERSATION]
        met = Met.SURE if max(confidences, default=0) >= SURE else Met.HINT if confidences else Met.NOTHING
        return example(self._detector.words(text), category, fold_of(text), met=met, grams=self._grams)


def examples(reading: Reading, folder: Path = CORPUS) -> Iterator[Example]:
    """Every line of the corpus, by file; the same text only once.

    Raises:
        ValueError: a line is no JSON object with a text and a category; names file and line.
    """
    known: set[str] = set()
    for path in sorted(folder.glob("*.jsonl")):
        for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            try:
                line = json.loads(row)
                text, category = line["text"], line["category"]
            except (ValueError, KeyError, TypeError) as error:
                raise ValueError(f"{path.name}:{number}: no object with text and category: {error}") from error
            if text not in known:
                known.add(text)
                yield reading.line(text, category or INNOCENT)


def rule_examples(reading: Reading, known: Sequence[str]) -> Iterator[Example]:
    """What the rules' writers gave as examples: those that must match, if the corpus knows their category, and not."""
    for rule in read_lexicon(lexicon_files()).rules.values():
        category = rule.category.replace("-", "_")
        for text in rule.yes if category in known else ():
            yield reading.line(text, category)
        for text in rule.no:
            yield reading.line(text, INNOCENT)


def fold_of(text: str) -> int:
    """Which training leaves the line out: settled by its text, so that a new line moves no other."""
    return zlib.crc32(text.encode()) % FOLDS


def example(
    words: Sequence[str],
    category: str,
    fold: int,
    *,
    met: Met = Met.NOTHING,
    grams: Grams = PLAINLY,
) -> Example:
    """A line's n-grams, weighed so that a long line speaks no louder than a short one."""
    read = grams.of_line(words)
    counts = sorted(Counter(map(bucket, read)).items())
    places = np.array([place for place, _ in counts], dtype=np.int64)
    shares = np.array([count for _, count in counts], dtype=np.float64) / measure(len(read))
    return Example(tuple(words), places, shares, category, fold, met)


class Learnt(NamedTuple):
    """As `Weights` names them, in full: `rows` is bucket by lane, `outputs` lane by category."""

    rows: Floats
    biases: Floats
    outputs: Floats
    leanings: Floats


def learn(lines: Sequence[Example], categories: Sequence[str]) -> Learnt:
    """Lanes, one layer of rectified units and a softmax over the categories, by AdaGrad, one line at a time.

    Sums are numpy's own, not a linear algebra library's, whose order of adding differs from machine to machine.
    """
    chance = np.random.default_rng(1)
    truth = {category: at for at, category in enumerate(categories)}
    learnt = _begin(chance, categories)
    rows, biases, outputs, leanings = learnt
    paces = np.full_like(rows, FIRST_PACE)
    bias_paces, output_paces = np.ones_like(biases), np.ones_like(outputs)
    rates = np.where(np.arange(LANES) < PLAIN, RATE, BENT_RATE)
    met = np.zeros(BUCKETS, dtype=bool)
    for epoch in range(EPOCHS):
        slowing = 1 - epoch / EPOCHS
        for index in chance.permutation(len(lines)):
            line = lines[index]
            kept = chance.random(len(line.places)) >= LEFT_OUT
            places, shares = line.places[kept], line.shares[kept, None]
            met[places] = True
            own = rows[places]
            sums = biases + (shares * own).sum(axis=0)
            passed = (sums > 0) * (chance.random(LANES) >= LANES_LEFT_OUT) / (1 - LANES_LEFT_OUT)
            passed[:PLAIN] = 1
            lanes = sums * passed
            error = _softmax(leanings + (lanes[:, None] * outputs).sum(axis=0))
            error[truth[line.category]] -= 1
            back = (outputs * error).sum(axis=1) * passed
            _step(outputs, output_paces, lanes[:, None] * error, BENT_RATE * slowing)
            _step(biases, bias_paces, back, BENT_RATE * slowing)
            gradient = shares * back
            pace = paces[places] + gradient * gradient
            paces[places] = pace
            rows[places] = own - rates * slowing * gradient / np.sqrt(pace)
            leanings -= LEANING_RATE * slowing * error
    rows[~met] = 0
    return learnt


def _begin(chance: np.random.Generator, categories: Sequence[str]) -> Learnt:
    rows = chance.normal(scale=FIRST_ROWS, size=(BUCKETS, LANES))
    rows[:, :PLAIN] = 0
    outputs = chance.normal(scale=(LANES - PLAIN) ** -0.5, size=(LANES, len(categories)))
    outputs[:PLAIN] = [category == INNOCENT for category in categories]
    return Learnt(rows, np.zeros(LANES), outputs, np.zeros(len(categories)))


def _softmax(scores: Floats) -> Floats:
    powers: Floats = np.exp(scores - scores.max())
    powers /= powers.sum()
    return powers


def _step(values: Floats, paces: Floats, gradient: Floats, rate: float) -> None:
    """One step of AdaGrad, in place."""
    paces += gradient * gradient
    values -= rate * gradient / np.sqrt(paces)


def quantise(
    learnt: Learnt,
    categories: Sequence[str],
    thresholds: Thresholds,
    sure: Surety = AS_THE_RISK,
    hinted: Surety = AS_THE_RISK,
) -> Weights:
    """Each weight as a byte, a scale for each lane."""
    scales = np.maximum(np.abs(learnt.rows).max(axis=0), 1e-6) / 127
    return Weights(
        categories=tuple(categories),
        plain=PLAIN,
        scales=_short(scales),
        biases=_short(learnt.biases),
        outputs=tuple(map(_short, learnt.outputs)),
        leanings=_short(learnt.leanings),
        thresholds=thresholds,
        rows=(np.rint(learnt.rows / scales) + NOUGHT).astype(np.uint8).tobytes(),
        sure=sure,
        hinted=hinted,
    )


def _short(values: Floats) -> tuple[float, ...]:
    return tuple(float(f"{value:.6g}") for value in values)


class Judged(NamedTuple):
    """A line judged by a model that had not learnt it."""

    category: str
    met: Met
    alone: float  # probability of a risk that the model may raise alone
    risk: float  # of any risk


def train(lines: Sequence[Example], reading: Reading) -> Weights:
    """The model of all lines, its thresholds from trainings that had not seen the line they judge."""
    categories = [INNOCENT, *sorted({line.category for line in lines} - {INNOCENT})]
    judged: list[Judged] = []
    for fold in range(FOLDS):
        learnt = learn([line for line in lines if line.fold != fold], categories)
        model = reading.model(quantise(learnt, categories, UNSET))
        judged += [_judge(model, line) for line in lines if line.fold == fold and line.words]
    thresholds = settle(judged)
    _report(judged, thresholds)
    return quantise(learn(lines, categories), categories, thresholds, *sureties(judged, thresholds))


def _judge(model: Model, line: Example) -> Judged:
    likely = model.probabilities(line.words)
    alone = sum(likely[category] for category in RAISED_ALONE if category in likely)
    return Judged(line.category, line.met, alone, 1 - likely[INNOCENT])


def settle(judged: Sequence[Judged]) -> Thresholds:
    """Thresholds that let through no more innocent lines than is allowed, and doubt few of the rules' true matches."""
    innocent = [line for line in judged if line.category == INNOCENT]
    true = [line for line in judged if line.category != INNOCENT and line.met == Met.SURE]
    return Thresholds(
        medium=_passed_by([line.alone for line in innocent], len(innocent), MEDIUM_PER_1000),
        high=_passed_by([line.alone for line in innocent], len(innocent), HIGH_PER_1000),
        hint=_passed_by([line.risk for line in innocent if line.met == Met.HINT], len(innocent), HINT_PER_1000),
        doubt=_reached_by([line.risk for line in true if line.category not in OF_HOSTILITY], DOUBTED),
        doubt_hostile=_reached_by([line.risk for line in true if line.category in OF_HOSTILITY], DOUBTED_HOSTILE),
    )


def sureties(judged: Sequence[Judged], thresholds: Thresholds) -> tuple[Surety, Surety]:
    """How often the matches that are raised were right: of rules that raise by themselves, and of hints."""
    sure = [line for line in judged if line.met == Met.SURE and line.risk >= _bar(line, thresholds)]
    return fitted(sure), fitted([line for line in judged if line.met == Met.HINT and line.risk >= thresholds.hint])


def fitted(judged: Sequence[Judged]) -> Surety:
    """The likeliest straight line in log-odds (logistic regression by Newton's steps); of few lines the risk itself."""
    right = np.array([line.category != INNOCENT for line in judged], dtype=np.float64)
    if len(judged) < FEWEST_TO_FIT or right.all() or not right.any():
        return AS_THE_RISK
    odds = np.array([log_odds(line.risk) for line in judged])
    at_even = slope = 0.0  # Newton strays from a start that is too sure
    for _step in range(NEWTON_STEPS):
        likely = 1 / (1 + np.exp(-(at_even + slope * odds)))
        off, spread = right - likely, likely * (1 - likely) + 1e-9
        pull, tilt = off.sum(), (off * odds).sum()
        whole, lean, square = spread.sum(), (spread * odds).sum(), (spread * odds * odds).sum()
        size = whole * square - lean * lean
        at_even += (square * pull - lean * tilt) / size
        slope += (whole * tilt - lean * pull) / size
    return Surety(*_short(np.array([at_even, slope])))


def _passed_by(scores: Sequence[float], lines: int, per_1000: float) -> float:
    """The least probability that no more than so many of the lines pass; 0.5 when that many never could."""
    place = int(per_1000 * lines / 1000)
    return round(sorted(scores, reverse=True)[place] + 1e-4, 4) if place < len(scores) else 0.5


def _reached_by(scores: Sequence[float], but_for: float) -> float:
    """The probability that all but such a share of the lines reach; nought of none."""
    return round(sorted(scores)[int(but_for * len(scores))], 4) if scores else 0.0


def _report(judged: Sequence[Judged], thresholds: Thresholds) -> None:
    out = sys.stderr
    out.write(f"{thresholds}; share of unseen lines, in %:\n")
    innocent = [line.risk for line in judged if line.category == INNOCENT]
    for per_1000 in (3, 10, 20, 40, 80):
        bar = _passed_by(innocent, len(innocent), per_1000)
        caught = [line.risk >= bar for line in judged if line.category != INNOCENT]
        out.write(f"of any risk {100 * sum(caught) / len(caught):.1f} at {per_1000} innocent in 1,000 (from {bar})\n")
    heads = ("lines", "alone", "high", "hint", "hinted", "sure", "doubted", "any")
    out.write(f"{'':22}" + " ".join(f"{head:>7}" for head in heads) + "\n")
    for category in sorted({line.category for line in judged}):
        own = [line for line in judged if line.category == category]
        alone = [line.alone >= thresholds.medium for line in own]
        hinted = [line.met == Met.HINT and line.risk >= thresholds.hint for line in own]
        sure = [line.met == Met.SURE and line.risk >= _bar(line, thresholds) for line in own]
        shares = (
            alone,
            [line.alone >= thresholds.high for line in own],
            [line.met == Met.HINT for line in own],
            hinted,
            sure,
            [line.met == Met.SURE and line.risk < _bar(line, thresholds) for line in own],
            [any(ways) for ways in zip(alone, hinted, sure, strict=True)],
        )
        cells = " ".join(f"{100 * sum(share) / len(own):7.1f}" for share in shares)
        out.write(f"{category:22}{len(own):7} {cells}\n")


def _bar(line: Judged, thresholds: Thresholds) -> float:
    return thresholds.doubt_hostile if line.category in OF_HOSTILITY else thresholds.doubt


def main() -> int:
    """Train and write; 2 when there is no corpus."""
    parser = argparse.ArgumentParser(prog="python -m tools.train", description=__doc__)
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--target", type=Path, default=TARGET)
    arguments = parser.parse_args()
    reading = Reading()
    lines = list(examples(reading, arguments.corpus))
    if not lines:
        sys.stderr.write(f"There is no corpus in {arguments.corpus}: nothing to learn from.\n")
        return 2
    lines += rule_examples(reading, sorted({line.category for line in lines}))
    packed = train(lines, reading).pack()
    arguments.target.write_bytes(packed)
    sys.stderr.write(f"{len(lines)} lines learnt; {arguments.target}: {len(packed):,} bytes.\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
