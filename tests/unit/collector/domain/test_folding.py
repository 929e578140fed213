from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.folding import BREATH, MOST, WINDOW, Sameness, Waiting, folded, home_of
from collector.domain.people import SubjectKind
from collector.domain.priority import AlertFacts, assess, said_again
from policy.severity import Severity

NOW = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)  # by the device's clock: not in one breath
SAME = Sameness(b"p", "keyword", "suicide.intent", "suicide", SubjectKind.PUPIL, frozenset(), demo=False)


def waiting(**changed: object) -> Waiting:
    one = Waiting(b"1", SAME, Severity.HIGH, 3050, ("Severity is high.",), 1, NOW, NOW)
    return replace(one, **changed)  # type: ignore[arg-type]  # fields by name


def test_the_same_thing_again_is_counted_on_what_waits() -> None:
    assert home_of([waiting()], SAME, Severity.HIGH, LATER, NOW + WINDOW) == waiting()
    assert home_of([waiting()], SAME, Severity.MEDIUM, LATER, NOW) == waiting()


@pytest.mark.parametrize(
    "other",
    [
        replace(SAME, person=b"q"),
        replace(SAME, rule="suicide.means"),
        replace(SAME, subject=SubjectKind.STAFF),
        replace(SAME, kept_from=frozenset({"the-dsl"})),
        replace(SAME, demo=True),
        replace(SAME, kind="tamper"),
    ],
)
def test_what_differs_in_anything_is_raised_by_itself(other: Sameness) -> None:
    assert home_of([waiting()], other, Severity.HIGH, LATER, NOW) is None


def test_what_is_graver_or_comes_another_day_or_beyond_a_hundred_is_raised_by_itself() -> None:
    assert home_of([waiting()], SAME, Severity.URGENT, LATER, NOW) is None
    assert home_of([waiting()], SAME, Severity.HIGH, LATER, NOW + WINDOW + timedelta(seconds=1)) is None
    assert home_of([waiting(events=MOST)], SAME, Severity.HIGH, LATER, NOW) is None
    other = replace(SAME, rule="suicide.means")
    assert home_of([waiting(events=MOST)], other, Severity.HIGH, NOW, NOW) is None


@pytest.mark.clause("T4")
def test_who_asks_for_help_is_heard_each_time() -> None:
    asked = replace(SAME, kind="concern")
    assert home_of([waiting(same=asked)], asked, Severity.HIGH, LATER, NOW) is None


facts = st.builds(
    AlertFacts,
    kind=st.just("keyword"),
    severity=st.just(Severity.HIGH),
    category=st.just("suicide"),
    confidence=st.floats(0, 1),
    first_person=st.booleans(),
    recent=st.integers(0, 20),
)


@pytest.mark.clause("T4")
@given(st.lists(facts, min_size=1, max_size=14))
def test_more_of_the_same_never_ranks_lower_and_never_passes_a_severity(events: list[AlertFacts]) -> None:
    first, *later = map(assess, events)
    one = waiting(score=first.score, reasons=first.reasons)
    for priority in later:
        before, one = one, folded(one, SAME, priority, LATER)
        assert one.score >= max(before.score, priority.score)
        assert one.score < (Severity.HIGH + 1) * 1000
    assert one.count == len(events)
    likeliest = max(map(assess, events), key=lambda priority: priority.score)
    assert one.reasons in [assess(each).reasons for each in events if assess(each).score == likeliest.score]


@pytest.mark.clause("T4")
@given(facts, facts)
def test_what_other_rules_met_in_one_breath_is_one_alert_that_never_ranks_lower(
    one: AlertFacts, two: AlertFacts
) -> None:
    first, second = assess(one), assess(two)
    alert, other = waiting(score=first.score, reasons=first.reasons), replace(SAME, rule="suicide.means")
    found = folded(alert, other, second, NOW + BREATH)
    assert (found.score, found.count, found.events) == (max(first.score, second.score), 1, 2)
    assert found.reasons in (first.reasons, second.reasons)
    assert found.noticed_at == NOW  # one breath is not drawn longer by each that is in it


def test_one_breath_is_half_a_minute_of_one_kind_of_risk_and_never_holds_what_is_graver() -> None:
    other = replace(SAME, rule="suicide.means")
    for at in (NOW - BREATH, NOW, NOW + BREATH):
        assert home_of([waiting()], other, Severity.HIGH, at, NOW) == waiting()
    assert home_of([waiting()], other, Severity.HIGH, NOW + BREATH + timedelta(seconds=1), NOW) is None
    assert home_of([waiting()], other, Severity.URGENT, NOW, NOW) is None
    for differs in ({"category": "self-harm"}, {"kept_from": frozenset({"the-dsl"})}, {"person": b"q"}, {"demo": True}):
        assert home_of([waiting()], replace(other, **differs), Severity.HIGH, NOW, NOW) is None
    assert home_of([waiting()], replace(SAME, rule=""), Severity.HIGH, NOW, NOW) is None


def test_its_own_alert_comes_before_one_of_the_same_breath() -> None:
    own, breath = waiting(noticed_at=NOW - WINDOW), waiting(id=b"2", same=replace(SAME, rule="suicide.means"))
    assert home_of([breath, own], SAME, Severity.HIGH, NOW, NOW) == own
    said_again = folded(own, SAME, assess(AlertFacts("keyword", Severity.HIGH)), NOW)
    assert (said_again.count, said_again.noticed_at) == (2, NOW)


def test_how_often_is_said() -> None:
    assert said_again(1) == ""
    assert said_again(4) == "Noticed 4 times."
