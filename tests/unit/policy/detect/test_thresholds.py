from __future__ import annotations

import math
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.detect import load_detector
from policy.detect.model import Model
from policy.detect.thresholds import BOUNDS, ThresholdsError, overridden
from policy.detect.weights import Thresholds, load_weights
from tests.factories.detect import detector_of, taught

SHIPPED = Thresholds(medium=0.85, high=0.97, hint=0.95, doubt=0.1, doubt_hostile=0.05)
ANYTHING = st.dictionaries(
    st.sampled_from([*BOUNDS, "else"]), st.floats() | st.integers() | st.booleans() | st.text(max_size=3) | st.none()
)


def mistakes(said: dict[str, object]) -> list[str]:
    with pytest.raises(ThresholdsError) as caught:
        overridden(SHIPPED, said)
    return caught.value.mistakes


def test_what_a_policy_does_not_say_stays_as_shipped() -> None:
    assert overridden(SHIPPED, {}) == SHIPPED
    assert overridden(SHIPPED, {"hint": 0.9}) == Thresholds(
        medium=0.85, high=0.97, hint=0.9, doubt=0.1, doubt_hostile=0.05
    )
    assert overridden(SHIPPED, {"doubt": 0}).doubt == 0


def test_those_that_are_shipped_lie_within_the_bounds() -> None:
    weights = load_weights()
    assert weights is not None
    assert overridden(weights.thresholds, asdict(weights.thresholds)) == weights.thresholds


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"hints": 0.9}, "there is no threshold 'hints', only medium, high, hint, doubt, doubt_hostile"),
        ({"hint": 1.0}, "the threshold hint must be a number from 0.3 to 0.99"),
        ({"hint": 0.0}, "the threshold hint must be a number from 0.3 to 0.99"),
        ({"hint": math.nan}, "the threshold hint must be a number from 0.3 to 0.99"),
        ({"hint": True}, "the threshold hint must be a number from 0.3 to 0.99"),
        ({"hint": "0.9"}, "the threshold hint must be a number from 0.3 to 0.99"),
        ({"doubt": 0.7}, "the threshold doubt must be a number from 0.0 to 0.6"),
        ({"doubt_hostile": 0.5}, "the threshold doubt_hostile must be a number from 0.0 to 0.25"),
        ({"high": 0.8}, "the threshold high (0.8) may not be below medium (0.85)"),
    ],
)
def test_what_no_policy_may_say_is_refused(said: dict[str, object], told: str) -> None:
    assert mistakes(said) == [told]


def test_every_mistake_is_told() -> None:
    assert len(mistakes({"hint": 2, "doubt": -1, "mood": 0.5})) == 3


@given(ANYTHING)
def test_whatever_is_said_they_end_within_bounds_or_are_refused(said: dict[str, object]) -> None:
    try:
        found = overridden(SHIPPED, said)
    except ThresholdsError:
        return
    assert all(least <= asdict(found)[name] <= most for name, (least, most) in BOUNDS.items())
    assert found.medium <= found.high


@pytest.mark.clause("T15")
def test_a_detector_judges_by_the_policys_thresholds() -> None:
    hint = "rule weary high\n  strength hint\n  say weary"
    model = taught()  # for which any text is as risky as any, by 0.72
    weights = model._weights
    strict = Model(weights, thresholds=overridden(weights.thresholds, {"hint": 0.9}))
    rules = [[m.rule for m in detector_of(hint, model=one).detect("i am weary of it")] for one in (model, strict)]
    assert rules == [["weary"], []]


def test_the_whole_detector_takes_them_and_stays_the_same_lexicon() -> None:
    mine, shipped = load_detector(thresholds={"hint": 0.5}), load_detector()
    assert mine.model is not None
    assert mine.model.thresholds.hint == 0.5
    assert mine.lexicon_hash == shipped.lexicon_hash
    with pytest.raises(ThresholdsError):
        load_detector(thresholds={"hint": 5})
