from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from collector.domain.answer_times import answer_times
from collector.domain.figures import Fact
from policy.severity import Severity

NOW = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)


def fact(severity: Severity, due: int, taken: int | None) -> Fact:
    """Raised ten hours ago; due and taken on so many minutes later."""
    at = NOW - timedelta(hours=10)
    acknowledged = None if taken is None else at + timedelta(minutes=taken)
    return Fact(at, at + timedelta(minutes=due), acknowledged, severity, "suicide", "9B", "a.rule")


def test_in_time_late_and_not_at_all() -> None:
    urgent = [fact(Severity.URGENT, 60, minutes) for minutes in (5, 60, 61, None)]
    waiting = [fact(Severity.HIGH, 601, None)]
    by = {one.severity: one for one in answer_times([*urgent, *waiting], NOW)}
    one = by["urgent"]
    assert (one.alerts, one.in_time, one.late, one.waiting, one.overdue, one.half, one.most) == (4, 2, 1, 1, 1, 60, 61)
    assert (by["high"].waiting, by["high"].overdue, by["high"].half, by["high"].most) == (1, 0, None, None)
    assert by["critical"].alerts == 0
    assert (by["all"].alerts, by["all"].in_time, by["all"].waiting) == (5, 2, 2)


@given(
    st.lists(
        st.builds(fact, st.sampled_from(list(Severity)), st.integers(1, 900), st.none() | st.integers(0, 599)),
        max_size=40,
    )
)
def test_the_parts_add_up_to_all(facts: list[Fact]) -> None:
    *by, whole = answer_times(facts, NOW)
    assert [one.severity for one in by] == ["critical", "urgent", "high", "medium", "low"]
    for name in ("alerts", "in_time", "late", "waiting", "overdue"):
        assert sum(getattr(one, name) for one in by) == getattr(whole, name)
    assert whole.alerts == len(facts) == whole.in_time + whole.late + whole.waiting
    assert whole.half is None or whole.most is None or whole.half <= whole.most
