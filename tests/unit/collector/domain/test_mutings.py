from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from collector.domain.deciding import Outcome
from collector.domain.mutings import PastAlerts, last_day, measured, sees_all, warnings, why_not
from collector.domain.people import Role, SubjectKind
from collector.domain.routing import subjects_for
from policy.severity import Severity

PAST = st.lists(
    st.builds(
        PastAlerts, st.none() | st.sampled_from(list(Outcome)), st.sampled_from(list(Severity)), st.integers(1, 99)
    )
)


@given(PAST)
def test_what_is_counted_adds_up_and_nothing_true_or_critical_goes_by_a_click(past: list[PastAlerts]) -> None:
    found = measured(past)
    assert found.silenced == found.false_alarms + found.otherwise + found.undecided == sum(one.alerts for one in past)
    true = any(one.outcome not in {None, Outcome.FALSE_ALARM} for one in past)
    critical = any(one.severity is Severity.CRITICAL for one in past)
    assert bool(why_not(found, critical_rule=False)) == (true or critical)
    assert why_not(found, critical_rule=True)
    undecided = any(one.outcome is None for one in past)
    assert any("not decided yet" in sentence for sentence in warnings(found)) == undecided


def test_the_sentences_are_plain() -> None:
    found = measured(
        [PastAlerts(Outcome.FALSE_ALARM, Severity.HIGH, 9), PastAlerts(Outcome.NO_ACTION, Severity.HIGH, 1)]
    )
    assert found.sentence == (
        "In the last 365 days it would have silenced 10 alerts: 9 closed as false alarms, 1 closed otherwise, "
        "0 not decided."
    )
    assert "10 alerts, and 1 of them was closed as something else" in why_not(found, critical_rule=False)
    assert warnings(measured([PastAlerts(Outcome.FALSE_ALARM, Severity.HIGH, 1)])) == (
        "That is little to go by: the next one may be true.",
    )


def test_only_who_sees_everybody_whom_it_silences_measures_it() -> None:
    assert sees_all("pupil", subjects_for(Role.DSL))
    assert not sees_all("staff", subjects_for(Role.HEADTEACHER))  # that would hold for what is about the head too
    assert not sees_all("guest", frozenset({SubjectKind.PUPIL}))


def test_it_ends() -> None:
    today = date(2026, 11, 27)
    assert last_day(90, today) == date(2027, 2, 25)
    assert last_day(0, today) is None
    assert last_day(366, today) is None
