"""Train the statistical detector: `make train` writes `policy/model/weights.bin`.

It learns from `tools/corpus` and from the rules' examples, and never sees the open test set.
Seeds are fixed: two runs on one machine give the same bytes. Five trainings that each leave out a fifth of the corpus
say how sure the model is of lines it has not learnt, and its thresholds are set there; a sixth learns them all. The
corpus has as many risks as innocent lines by design, so thresholds come from innocent lines only, never from a share.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from policy.detect import load_detector
from policy.detect.fusion import RAISED_ALONE
from policy.detect.lexicon import read_lexicon
from policy.detect.load import lexicon_files
from policy.detect.model import BUCKETS, INNOCENT, Model, Thresholds, Weights, bucket, pair_gram, word_grams

CORPUS = Path(__file__).parent / "corpus"
TARGET = Path(__file__).parents[1] / "policy" / "model" / "weights.bin"
EPOCHS = 8
RATE = 0.3
BIAS_RATE = 0.015
LEFT_OUT = 0.3  # of a line's n-grams in one epoch, so that no word is leant on alone
FIRST_PACE = 0.02  # AdaGrad: the sum of squares that a weight begins with
FOLDS = 5
# False alarms per 1,000 innocent lines of the corpus, which are nearly all hard ones; ordinary text has far fewer.
MEDIUM_PER_1000 = 8.0
HIGH_PER_1000 = 1.0
_ZERO = 128

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Example:
    """One line as the model reads it: which buckets, how much of each, and the truth."""

    words: tuple[str, ...]
    places: NDArray[np.int64]
    shares: Floats
    category: str
    fold: int


def examples(folder: Path = CORPUS) -> Iterator[Example]:
    """Every line of the corpus, by file.

    Raises:
        ValueError: a line is no JSON object with a text and a category; names file and line.
    """
    detector = load_detector()
    for path in sorted(folder.glob("*.jsonl")):
        for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            try:
                line = json.loads(row)
                text, category = line["text"], line["category"]
            except (ValueError, KeyError, TypeError) as error:
                raise ValueError(f"{path.name}:{number}: no object with text and category: {error}") from error
            yield example(detector.words(text), category or INNOCENT, fold_of(text))


def rule_examples(known: Sequence[str]) -> Iterator[Example]:
    """What the rules' writers gave as examples: those that must match, if the corpus knows their category, and not."""
    detector = load_detector()
    for rule in read_lexicon(lexicon_files()).rules.values():
        category = rule.category.replace("-", "_")
        for text in rule.yes if category in known else ():
            yield example(detector.words(text), category, fold_of(text))
        for text in rule.no:
            yield example(detector.words(text), INNOCENT, fold_of(text))


def fold_of(text: str) -> int:
    """Which training leaves the line out: settled by its text, so that a new line moves no other."""
    return zlib.crc32(text.encode()) % FOLDS


def example(words: Sequence[str], category: str, fold: int) -> Example:
    """A line's n-grams, weighed so that a long line speaks no louder than a short one."""
    grams = [gram for word in words for gram in word_grams(word)]
    grams += [pair_gram(first, second) for first, second in pairwise(words)]
    counts = sorted(Counter(map(bucket, grams)).items())
    places = np.array([place for place, _ in counts], dtype=np.int64)
    shares = np.array([count for _, count in counts], dtype=np.float64) / math.sqrt(max(1, len(grams)))
    return Example(tuple(words), places, shares, category, fold)


def learn(lines: Sequence[Example], categories: Sequence[str]) -> tuple[Floats, Floats]:
    """Weights (bucket by category) and biases: multinomial logistic regression by AdaGrad, one line at a time."""
    chance = np.random.default_rng(1)
    truth = {category: lane for lane, category in enumerate(categories)}
    weights = np.zeros((BUCKETS, len(categories)))
    paces = np.full((BUCKETS, len(categories)), FIRST_PACE)
    biases = np.zeros(len(categories))
    for epoch in range(EPOCHS):
        slowing = 1 - epoch / EPOCHS
        for index in chance.permutation(len(lines)):
            line = lines[index]
            kept = chance.random(len(line.places)) >= LEFT_OUT
            places, shares = line.places[kept], line.shares[kept]
            rows = weights[places]
            scores = biases + (shares[:, None] * rows).sum(axis=0)
            error = np.exp(scores - scores.max())
            error /= error.sum()
            error[truth[line.category]] -= 1
            gradient = shares[:, None] * error[None, :]
            pace = paces[places] + gradient * gradient
            paces[places] = pace
            weights[places] = rows - RATE * slowing * gradient / np.sqrt(pace)
            biases -= BIAS_RATE * slowing * error
    return weights, biases


def quantise(weights: Floats, biases: Floats, categories: Sequence[str], thresholds: Thresholds) -> Weights:
    """Each weight as a byte, a scale for each category."""
    scales = np.maximum(np.abs(weights).max(axis=0), 1e-6) / 127
    rows = (np.rint(weights / scales) + _ZERO).astype(np.uint8).tobytes()
    return Weights(
        tuple(categories),
        tuple(float(f"{scale:.6g}") for scale in scales),
        tuple(float(f"{bias:.6g}") for bias in biases),
        thresholds,
        rows,
    )


def train(lines: Sequence[Example]) -> Weights:
    """The model of all lines, its thresholds from trainings that had not seen the line they judge."""
    categories = [INNOCENT, *sorted({line.category for line in lines} - {INNOCENT})]
    unset = Thresholds(1, 1)
    sure: list[tuple[float, str]] = []
    for fold in range(FOLDS):
        learnt = learn([line for line in lines if line.fold != fold], categories)
        model = Model(quantise(*learnt, categories, unset))
        for line in lines:
            if line.fold == fold and line.words:
                likely = model.probabilities(line.words)
                sure.append((sum(likely[category] for category in RAISED_ALONE), line.category))
    thresholds = Thresholds(_threshold(sure, MEDIUM_PER_1000), _threshold(sure, HIGH_PER_1000))
    _report(sure, thresholds)
    return quantise(*learn(lines, categories), categories, thresholds)


def _threshold(sure: Sequence[tuple[float, str]], per_1000: float) -> float:
    """The least probability that no more than so many innocent lines pass."""
    innocent = sorted((score for score, category in sure if category == INNOCENT), reverse=True)
    return round(innocent[int(per_1000 * len(innocent) / 1000)] + 5e-5, 4)


def _report(sure: Sequence[tuple[float, str]], thresholds: Thresholds) -> None:
    out = sys.stderr
    out.write(
        f"Raised alone at medium from {thresholds.medium}, at high from {thresholds.high}; share of unseen lines:\n"
    )
    for category in sorted({category for _, category in sure}):
        scores = [score for score, truth in sure if truth == category]
        medium, high = (sum(s >= t for s in scores) / len(scores) for t in (thresholds.medium, thresholds.high))
        out.write(f"{category:22}{len(scores):6} lines  medium {100 * medium:5.1f} %  high {100 * high:5.1f} %\n")


def main() -> int:
    """Train and write; 2 when there is no corpus."""
    parser = argparse.ArgumentParser(prog="python -m tools.train", description=__doc__)
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--target", type=Path, default=TARGET)
    arguments = parser.parse_args()
    lines = list(examples(arguments.corpus))
    if not lines:
        sys.stderr.write(f"There is no corpus in {arguments.corpus}: nothing to learn from.\n")
        return 2
    lines += rule_examples(sorted({line.category for line in lines}))
    packed = train(lines).pack()
    arguments.target.write_bytes(packed)
    sys.stderr.write(f"{len(lines)} lines learnt; {arguments.target}: {len(packed):,} bytes.\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
