"""Severity by age band, in the lexicon as it stands."""

from __future__ import annotations

import pytest

from policy.age import AgeBand
from policy.detect import Match, load_detector
from policy.detect.lexicon import read_lexicon
from policy.detect.load import lexicon_files
from policy.severity import Severity

RULES = read_lexicon(lexicon_files()).rules.values()
DETECTORS = {age: load_detector(age=age) for age in (None, *AgeBand)}
YOUNG = (AgeBand.UNDER_11, AgeBand.FROM_11)


def graver(category: str) -> set[AgeBand]:
    return {age for rule in RULES if rule.category == category for age, s in rule.ages.items() if s > rule.severity}


@pytest.mark.parametrize("category", ["pornography", "self-harm", "suicide", "runaway"])
def test_what_is_graver_for_a_primary_child(category: str) -> None:
    assert graver(category) == {AgeBand.UNDER_11}


@pytest.mark.parametrize("category", ["grooming", "sexual-harassment", "nudes-and-coercion", "alcohol", "vaping"])
def test_what_is_graver_below_thirteen(category: str) -> None:
    assert graver(category) == set(YOUNG)


def test_nothing_is_less_grave_for_being_young() -> None:
    assert not [rule.name for rule in RULES if any(rule.ages.get(age, rule.severity) < rule.severity for age in YOUNG)]


def test_a_match_comes_out_with_the_severity_of_its_band_and_says_so() -> None:
    def found(age: AgeBand | None) -> Match:
        return next(m for m in DETECTORS[age].detect("i am going to run away from home tonight") if "runaway" in m.rule)

    assert found(None).severity is found(AgeBand.FROM_16).severity is Severity.HIGH
    assert found(AgeBand.UNDER_11).severity is Severity.URGENT
    assert found(AgeBand.UNDER_11).explanation.endswith("It is graver at this age (under 11).")
    assert "age" not in found(None).explanation


def test_another_age_and_other_thresholds_need_no_second_lexicon() -> None:
    first, text = DETECTORS[None], "i am going to run away from home tonight"
    before, thresholds = first.detect(text), {"doubt": 0.6, "hint": 0.3}
    second = first.again(age=AgeBand.UNDER_11, thresholds=thresholds)
    fresh = load_detector(age=AgeBand.UNDER_11, thresholds=thresholds)
    assert second.detect(text) == fresh.detect(text) != before
    assert second.model is not None
    assert fresh.model is not None
    assert second.model.thresholds == fresh.model.thresholds
    assert second.again().detect(text) == before == first.detect(text)


def test_what_is_found_does_not_hang_on_the_age_but_for_what_the_model_may_doubt() -> None:
    for text in ("he told me not to tell my mum about us talking", "i want to kill myself", "we have maths today"):
        plain = {match.rule for match in DETECTORS[None].detect(text)}
        assert all(plain <= {match.rule for match in detector.detect(text)} for detector in DETECTORS.values())
        assert {detector.lexicon_hash for detector in DETECTORS.values()} == {DETECTORS[None].lexicon_hash}
