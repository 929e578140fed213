from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.ladders import Ladder, Step, due_at, ladder_of, ladders_of, snapshot
from collector.domain.notifying import KINDS
from collector.domain.people import Role
from policy.document.tree import Json
from policy.presets import national
from policy.severity import Severity

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
steps = st.builds(
    Step,
    st.integers(0, 1440).map(lambda minutes: timedelta(minutes=minutes)),
    st.booleans(),
    st.frozensets(st.sampled_from(Role)),
    st.booleans(),
    st.lists(st.sampled_from(KINDS), max_size=6).map(tuple),
)


@given(anything)
def test_whatever_a_policy_says_there_are_ladders(said: Json) -> None:
    found = ladders_of({"escalation": {"ladders": {"critical": said}}})
    assert set(found) == {Severity.HIGH, Severity.URGENT, Severity.CRITICAL}


@given(st.lists(steps, max_size=12))
def test_an_alert_keeps_its_ladder_as_it_was(found: list[Step]) -> None:
    ladder: Ladder = tuple(sorted(found, key=lambda step: step.after))
    assert ladder_of(json.loads(json.dumps(snapshot(ladder)))) == ladder


def test_the_national_ladders_name_their_channels() -> None:
    first = ladders_of(national())[Severity.CRITICAL][0]
    assert (first.routed, first.rota, first.kinds) == (True, True, ("push", "sms", "email"))


def opening(at: datetime) -> datetime:
    """A school that is open from noon."""
    return max(at, at.replace(hour=12))


@pytest.mark.clause("T4", "J4")
@pytest.mark.parametrize("severity", [Severity.URGENT, Severity.CRITICAL])
def test_what_is_urgent_never_waits(severity: Severity) -> None:
    assert due_at(Step(HOUR, routed=True), severity, NOW, opening) == NOW + HOUR


@pytest.mark.clause("T4")
def test_what_is_not_urgent_waits_for_the_school_s_hours_and_its_steps_are_counted_from_then() -> None:
    assert due_at(Step(0 * HOUR, routed=True), Severity.HIGH, NOW, opening) == NOW + 3 * HOUR
    assert due_at(Step(4 * HOUR, routed=True), Severity.HIGH, NOW, opening) == NOW + 7 * HOUR
    assert due_at(Step(16 * HOUR, routed=True), Severity.HIGH, NOW, opening) == NOW + 27 * HOUR
