"""model: what the statistical model costs a sentence, in plain Python as on a device.

The sentences are made of everyday words, and of the lexicon's own examples, whose words it meets for the first time.
"""

from __future__ import annotations

import random
import time
from collections.abc import Sequence

from policy.detect import load_detector
from policy.detect.lexicon import read_lexicon
from policy.detect.load import lexicon_files
from policy.detect.model import Model
from tests.bench.detect import EVERYDAY
from tests.bench.measure import Measure, at_most

SENTENCES = 5_000
WORDS = 12


def run() -> list[Measure]:
    """A sentence among everyday words, and one of the lexicon's examples, the first time each is met."""
    return model_cost()


def model_cost() -> list[Measure]:
    """Microseconds a sentence, judged once; nothing when the package has no model."""
    detector = load_detector()
    if detector.model is None:
        return []
    chance, everyday = random.Random(1), EVERYDAY.split()  # noqa: S311 - repeatable sentences, no secret
    usual = [chance.choices(everyday, k=WORDS) for _ in range(SENTENCES)]
    rules = read_lexicon(lexicon_files()).rules.values()
    fresh = [detector.words(text) for rule in rules for text in (*rule.yes, *rule.no)]
    return [
        at_most("model", f"a sentence of {WORDS} everyday words", _cost(detector.model, usual), 60, "µs"),
        at_most("model", "a rule's example", _cost(detector.model, fresh), 60, "µs"),
    ]


def _cost(model: Model, sentences: Sequence[Sequence[str]]) -> float:
    """Mean processor time of one, in µs."""
    began = time.process_time()
    for words in sentences:
        model.probabilities(words)
    return (time.process_time() - began) / len(sentences) * 1e6
