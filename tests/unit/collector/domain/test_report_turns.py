"""When regular reports come: on the policy's day and hour, on the next open day where that is shut, each turn once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.duty import Roster, roster_of
from collector.domain.people import Role
from collector.domain.report_turns import Plan, next_at, plan_of, turn_at, words
from policy.document.tree import Json, Tree
from policy.presets import national

WEEK: list[Json] = ["mon", "tue", "wed", "thu", "fri"]
CALENDAR: Tree = {
    "calendar": {
        "terms": {"autumn": {"from": "2026-09-02", "to": "2026-12-18"}},
        "closed": {"training": {"from": "2026-11-18", "to": "2026-11-18"}},
        "hours": {"school-day": {"days": WEEK, "from": "08:30", "to": "15:30"}},
    }
}
ROSTER = roster_of(CALENDAR, national(), ())


def at(day: int, hour: int = 12, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=UTC)


def test_it_comes_on_mondays_at_eight() -> None:
    assert turn_at(Plan(), ROSTER, at(9, 8)).day == 9
    assert turn_at(Plan(), ROSTER, at(9, 7)).day == 2
    assert next_at(Plan(), ROSTER, at(2)) == at(9, 8)


def test_where_its_day_is_shut_it_comes_on_the_next() -> None:
    wednesdays = Plan(weekday=2)
    assert next_at(wednesdays, ROSTER, at(12)) == at(19, 8)
    assert turn_at(wednesdays, ROSTER, at(18)).day == 11
    assert turn_at(wednesdays, ROSTER, at(19, 8)).day == 18


def test_it_comes_in_the_holidays_too_since_devices_are_watched_there() -> None:
    assert next_at(Plan(), ROSTER, at(22, month=12)) - at(22, month=12) < timedelta(days=10)


def test_the_policy_says_who_when_and_how_often() -> None:
    assert plan_of(national()) == Plan()
    assert plan_of({}) == Plan()
    said: Tree = {"report_to": ["governor", "chair", "x"], "report_days": 28, "report_on": "fri", "report_at": "16:30"}
    assert plan_of({"checks": said}) == Plan(frozenset({Role.GOVERNOR, Role.CHAIR}), 28, 4, 990)


@given(
    st.builds(Plan, days=st.integers(1, 92), weekday=st.integers(0, 6), minute=st.integers(0, 1439)),
    st.integers(0, 800 * 24),
    st.sampled_from([ROSTER, Roster()]),
)
def test_the_next_is_later_and_is_then_the_turn(plan: Plan, hours: int, roster: Roster) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=hours)
    then = next_at(plan, roster, now)
    assert then > now
    assert turn_at(plan, roster, then) > turn_at(plan, roster, now)


@pytest.mark.parametrize(("days", "span", "page"), [(7, "week", 7), (14, "14 days", 28), (92, "92 days", 91)])
def test_the_words_hold_a_link_and_no_figure(days: int, span: str, page: int) -> None:
    title, body = words(Plan(days=days), Role.DSL, "Oak School", "https://heed.oak")
    assert title == f"Heed: the report of the last {span}"
    assert body.endswith(f"https://heed.oak/reports?days={page}")
    assert words(Plan(days=days), Role.GOVERNOR, "Oak School", "https://heed.oak")[1].endswith("/reports/governors")
