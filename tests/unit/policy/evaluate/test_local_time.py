from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.document.tree import Json, Tree
from policy.evaluate.local_time import Hours, calendar_of, local_time, moment_of, offsets_of, within_hours

LONDON: list[Json] = [
    {"from": "2025-10-26T01:00:00Z", "minutes": 0},
    {"from": "2026-03-29T01:00:00Z", "minutes": 60},
    {"from": "2026-10-25T01:00:00Z", "minutes": 0},
    {"from": "2027-03-28T01:00:00Z", "minutes": 60},
]
CALENDAR: Tree = {
    "terms": {
        "autumn": {"from": "2026-09-02", "to": "2026-12-18"},
        "spring": {"from": "2027-01-05", "to": "2027-03-25"},
    },
    "closed": {"half-term": {"from": "2026-10-26", "to": "2026-10-30"}},
    "hours": {
        "school": {"days": ["mon", "tue", "wed", "thu", "fri"], "from": "08:30", "to": "15:30"},
        "night": {"days": ["fri"], "from": "22:00", "to": "06:00"},
        "any-friday": {"days": ["fri"], "from": "22:00", "to": "06:00", "in_holidays": True},
        "all-friday": {"days": ["fri"], "from": "08:00", "to": "08:00"},
    },
}


@given(st.integers(0, 700 * 24 * 60))
def test_local_time_is_that_of_the_zone(minutes: int) -> None:
    aware = datetime(2025, 10, 26, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    there = aware.astimezone(ZoneInfo("Europe/London")).replace(tzinfo=None)
    assert local_time(offsets_of({"offsets": LONDON}), aware) == there


def test_before_the_first_offset_the_first_holds_and_without_any_utc() -> None:
    early = datetime(2020, 7, 1, tzinfo=UTC)
    later: list[Json] = [{"from": "2026-03-29T01:00:00Z", "minutes": 60}]
    assert local_time(offsets_of({"offsets": later}), early) == datetime(2020, 7, 1, 1)  # noqa: DTZ001 - local time has no zone
    assert local_time((), early) == datetime(2020, 7, 1)  # noqa: DTZ001 - likewise
    assert local_time(offsets_of({"offsets": later}), datetime.max.replace(tzinfo=UTC)) == datetime.max  # noqa: DTZ901 - likewise


@pytest.mark.parametrize(
    "said", [None, 3, "x", [3], [{}], [{"from": "soon", "minutes": 1}], [{"from": "2026-03-29T01:00:00Z"}]]
)
def test_offsets_that_cannot_be_read_are_left_out(said: Json) -> None:
    assert offsets_of({"offsets": said}) == ()


def within(name: str, moment: str, **calendar: Json) -> bool:
    found = calendar_of({"calendar": {**CALENDAR, **calendar}})
    return within_hours(found, name, datetime.fromisoformat(moment))


@pytest.mark.parametrize(
    ("name", "moment", "inside"),
    [
        ("school", "2026-11-26T08:29", False),
        ("school", "2026-11-26T08:30", True),
        ("school", "2026-11-26T15:29", True),
        ("school", "2026-11-26T15:30", False),
        ("school", "2026-11-28T12:00", False),  # a Saturday
        ("school", "2026-10-27T12:00", False),  # closed
        ("school", "2026-12-21T12:00", False),  # between terms
        ("night", "2026-11-27T21:59", False),
        ("night", "2026-11-27T22:00", True),
        ("night", "2026-11-28T05:59", True),
        ("night", "2026-11-28T06:00", False),
        ("night", "2026-11-27T05:00", False),  # Thursday's night is none
        ("night", "2026-12-19T01:00", True),  # begun on the last day of term
        ("night", "2027-01-02T01:00", False),
        ("any-friday", "2027-01-02T01:00", True),
        ("all-friday", "2026-11-27T07:59", False),
        ("all-friday", "2026-11-27T08:00", True),
        ("all-friday", "2026-11-28T07:59", True),
        ("all-friday", "2026-11-28T08:00", False),
        ("always", "2026-12-25T03:00", True),
        ("never", "2026-11-26T12:00", False),
        ("nobody-knows", "2026-11-26T12:00", True),
    ],
)
def test_hours_of_the_calendar(name: str, moment: str, inside: bool) -> None:
    assert within(name, moment) is inside


def test_without_terms_every_day_is_one_of_term() -> None:
    assert within("school", "2026-12-21T12:00", terms={})
    assert not within("school", "2026-10-27T12:00", terms={})
    backwards: Tree = {"t": {"from": "2026-12-31", "to": "2026-01-01"}}
    assert not within("school", "2026-11-26T12:00", terms=backwards)  # a term of no day


def test_a_calendar_that_was_forgotten_is_one_of_term_and_closed_days_count_all_the_same() -> None:
    """Eight weeks after the last term's end, longer than any summer: hours hold again rather than never more."""
    assert not within("school", "2027-05-19T12:00")
    assert within("school", "2027-05-20T12:00")
    assert not within("school", "2027-05-20T12:00", closed={"c": {"from": "2027-05-20", "to": "2027-05-21"}})
    assert within("school", "2040-06-01T12:00")
    assert within("school", "2026-11-26T12:00", terms={"t": {"from": "2026-09-01", "to": "9999-12-31"}})


def test_always_and_never_mean_what_they_say_whatever_the_calendar() -> None:
    hours: Tree = {"always": {"days": [], "from": "08:00", "to": "09:00"}, "never": CALENDAR["hours"]["school"]}  # type: ignore[index, call-overload] # a tree's parts are of any kind
    assert within("always", "2026-11-28T12:00", hours=hours)
    assert not within("never", "2026-11-26T12:00", hours=hours)


def test_hours_go_by_local_clocks() -> None:
    hours = Hours("school", calendar_of({"calendar": {**CALENDAR, "terms": {}}}), offsets_of({"offsets": LONDON}))
    assert hours.hold(datetime(2026, 7, 1, 7, 30, tzinfo=UTC))  # 8:30 in summer
    assert not hours.hold(datetime(2026, 11, 26, 7, 30, tzinfo=UTC))
    assert hours.hold(datetime(2026, 11, 26, 8, 30, tzinfo=UTC) + timedelta(hours=1))


@given(st.integers(0, 700 * 24 * 60))
def test_the_moment_of_a_local_time_is_the_first_that_shows_it(minutes: int) -> None:
    clocks = offsets_of({"offsets": LONDON})
    local = datetime(2025, 10, 26, 3, tzinfo=UTC).replace(tzinfo=None) + timedelta(minutes=minutes)
    moment = moment_of(clocks, local)
    assert local_time(clocks, moment) >= local
    assert local_time(clocks, moment) == local or local_time(clocks, moment - timedelta(hours=1)) < local
    assert moment_of((), local) == local.replace(tzinfo=UTC)
