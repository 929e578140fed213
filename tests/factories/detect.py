"""Small lexicons and models, made for one test."""

from __future__ import annotations

from policy.detect import Detector, artefact
from policy.detect.fusion import RAISED_ALONE
from policy.detect.grams import bucket
from policy.detect.load import compile_artefact
from policy.detect.model import Model
from policy.detect.weights import BUCKETS, INNOCENT, Thresholds, Weights

CATEGORIES = (INNOCENT, *RAISED_ALONE, "hate")
EXAMPLES = "".join(f"  yes example {n}\n  no another {n}\n" for n in range(3))


def taught(doubt: float = 0, **words: str) -> Model:
    """A model for which each word speaks as strongly as it can for one category."""
    rows = bytearray([128]) * (BUCKETS * len(CATEGORIES))
    for word, category in words.items():
        rows[bucket(f"={word}") * len(CATEGORIES) + CATEGORIES.index(category)] = 255
    return Model(plain_weights(CATEGORIES, bytes(rows), 0.4, Thresholds(0.8, 0.97, 0.6, doubt, doubt)))


def plain_weights(
    categories: tuple[str, ...],
    rows: bytes,
    scale: float = 1.0,
    thresholds: Thresholds = Thresholds(1, 1, 1, 0, 0),  # noqa: B008 - frozen
) -> Weights:
    """A lane for each category, which passes as it is; innocence is a little likelier to begin with."""
    number = len(categories)
    return Weights(
        categories=categories,
        plain=number,
        scales=(scale,) * number,
        biases=(0.0,) * number,
        outputs=tuple(tuple(float(to == at) for to in range(number)) for at in range(number)),
        leanings=tuple(float(name == INNOCENT) for name in categories),
        thresholds=thresholds,
        rows=rows,
    )


def source_of(rules: str, others: str = "") -> str:
    """A lexicon's source: `rules` parted by empty lines, each without its examples."""
    written = "\n".join(f"{rule.strip()}\n  means says so\n{EXAMPLES}" for rule in rules.strip().split("\n\n"))
    return f"language en\ncategory suicide\nsource a guide\n{others}\n{written}"


def detector_of(rules: str, others: str = "", model: Model | None = None) -> Detector:
    """A detector of such a lexicon."""
    files = {"en/slots.lex": "language en\n", "en/rules.lex": source_of(rules, others)}
    return Detector(artefact.unpack(compile_artefact(files)), "a hash", model)
