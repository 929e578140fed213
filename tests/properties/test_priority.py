"""Which alert is first: graver never sinks, equal facts are equal, and every fact is named (T4, D6)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.priority import AlertFacts, assess, raises_alert
from policy.severity import Severity

facts = st.builds(
    AlertFacts,
    kind=st.sampled_from(["keyword", "concern", "tamper"]),
    severity=st.sampled_from(Severity),
    category=st.sampled_from(["", "suicide", "self_harm"]),
    explanation=st.sampled_from(["", "Says when they will end their life.", "Asks for a way to die"]),
    confidence=st.floats(0, 1),
    first_person=st.booleans(),
    asked_for_help=st.booleans(),
    recent=st.integers(0, 40),
)


@pytest.mark.clause("D6")
@given(facts, facts)
def test_a_graver_alert_is_always_first_and_never_due_later(one: AlertFacts, other: AlertFacts) -> None:
    if one.severity > other.severity:
        assert assess(one).score > assess(other).score
        assert assess(one).due_in < assess(other).due_in


@given(facts, st.floats(0, 1), st.integers(0, 5))
def test_more_of_anything_never_sinks_it(before: AlertFacts, confidence: float, more: int) -> None:
    for after in (
        replace(before, confidence=max(before.confidence, confidence)),
        replace(before, first_person=True),
        replace(before, asked_for_help=True),
        replace(before, recent=before.recent + more),
    ):
        assert assess(after).score >= assess(before).score


@given(facts)
def test_it_says_why_in_sentences_that_name_every_fact(these: AlertFacts) -> None:
    priority = assess(these)
    assert priority == assess(these)
    said = " ".join(priority.reasons)
    assert these.severity.name.lower() in said
    assert all(reason.endswith(".") for reason in priority.reasons)
    assert ("first person" in said) == these.first_person
    assert ("asked for help" in said) == these.asked_for_help
    assert ("last 7 days" in said) == (these.recent > 0)
    assert ("Confidence" in said) == (these.kind == "keyword")
    assert these.explanation.removesuffix(".") in said
    assert ("Category" in said) == (bool(these.category) and not these.explanation)


@pytest.mark.parametrize(
    ("kind", "lowest"),
    [("keyword", Severity.MEDIUM), ("concern", Severity.MEDIUM), ("tamper", Severity.HIGH), ("gap", None)],
)
def test_what_a_person_must_look_at(kind: str, lowest: Severity | None) -> None:
    raising = {severity for severity in Severity if raises_alert(kind, severity)}
    assert raising == {severity for severity in Severity if lowest is not None and severity >= lowest}
