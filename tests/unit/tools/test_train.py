from __future__ import annotations

import json
from pathlib import Path

import pytest

from policy.detect.model import Model
from policy.detect.surety import AS_THE_RISK
from policy.detect.weights import INNOCENT, Thresholds
from tools.train import (
    DOUBTED,
    DOUBTED_HOSTILE,
    HINT_PER_1000,
    MEDIUM_PER_1000,
    UNSET,
    Judged,
    Met,
    Reading,
    example,
    examples,
    fitted,
    learn,
    quantise,
    settle,
    sureties,
)

CATEGORIES = (INNOCENT, "suicide")
RISK, SAFE = ("i", "want", "it", "over"), ("lunch", "is", "at", "one")
LINES = [example(RISK, "suicide", 0), example(SAFE, INNOCENT, 1)] * 20


def test_what_is_learnt_is_told_apart_after_it_is_made_bytes() -> None:
    model = Model(quantise(learn(LINES, CATEGORIES), CATEGORIES, Thresholds(0.9, 0.99, 0.8, 0.1, 0.05)))
    assert model.probabilities(RISK)["suicide"] > 0.8
    assert model.probabilities(SAFE)["suicide"] < 0.2


def test_two_trainings_give_the_same_bytes() -> None:
    first, second = (quantise(learn(LINES, CATEGORIES), CATEGORIES, UNSET).pack() for _ in range(2))
    assert first == second


def test_thresholds_let_through_as_many_innocent_lines_as_is_allowed() -> None:
    innocent = [Judged(INNOCENT, Met.HINT, alone=n / 1000, risk=n / 1000) for n in range(1000)]
    risky = [Judged("suicide", Met.SURE, alone=0.9, risk=n / 1000) for n in range(1000)]
    hostile = [Judged("hate", Met.SURE, alone=0, risk=n / 1000) for n in range(1000)]
    settled = settle([*innocent, *risky, *hostile])
    assert sum(line.risk >= settled.hint for line in innocent) == HINT_PER_1000
    assert sum(line.alone >= settled.medium for line in innocent) == MEDIUM_PER_1000
    assert sum(line.risk < settled.doubt for line in risky) == 1000 * DOUBTED
    assert sum(line.risk < settled.doubt_hostile for line in hostile) == 1000 * DOUBTED_HOSTILE


def test_a_line_that_is_none_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": "hello", "category": None}) + "\n{}\n")
    with pytest.raises(ValueError, match=r"a\.jsonl:2"):
        list(examples(Reading(), tmp_path))


def test_surety_is_fitted_to_how_often_matches_were_right() -> None:
    odds = [place / 10 - 3 for place in range(61)]
    risks = [1 / (1 + 2.718281828**-one) for one in odds]
    judged = [
        Judged("suicide" if turn < 1000 / (1 + 2.718281828 ** -(1 + 0.5 * one)) else INNOCENT, Met.SURE, 0, risk)
        for one, risk in zip(odds, risks, strict=True)
        for turn in range(1000)
    ]
    found = fitted(judged)
    assert found.at_even == pytest.approx(1, abs=0.02)
    assert found.slope == pytest.approx(0.5, abs=0.02)
    assert fitted(judged[:5]) == AS_THE_RISK


def test_only_what_is_raised_tells_how_sure_matches_are() -> None:
    bars = Thresholds(0.9, 0.99, hint=0.8, doubt=0.2, doubt_hostile=0.2)
    true, false = ([Judged(one, Met.HINT, 0, 0.9)] * 60 for one in ("suicide", INNOCENT))
    drowned = [Judged(INNOCENT, Met.HINT, 0, 0.5)] * 1000
    sure, hinted = sureties([*true, *false, *drowned], bars)
    assert sure == AS_THE_RISK
    assert hinted.given(0.9) == pytest.approx(0.5, abs=0.01)
