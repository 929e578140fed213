from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.duty import Roster, Week, roster_of
from collector.domain.naming import Reader
from collector.domain.people import Role
from collector.services.time_zones import offsets
from policy.document.merge import merge
from policy.document.tree import Json, Tree
from policy.evaluate.local_time import offsets_of
from policy.presets import national

LONDON = ZoneInfo("Europe/London")
WEEK: list[Json] = ["mon", "tue", "wed", "thu", "fri"]
TREE: Tree = {
    "calendar": {
        "terms": {
            "autumn": {"from": "2026-09-02", "to": "2026-12-18"},
            "spring": {"from": "2027-01-05", "to": "2027-03-25"},
            "summer": {"from": "2027-04-12", "to": "2027-07-21"},
        },
        "closed": {
            "half-term": {"from": "2026-10-26", "to": "2026-10-30"},
            "training": {"from": "2026-11-18", "to": "2026-11-18"},
        },
        "hours": {"school-day": {"days": WEEK, "from": "08:30", "to": "15:30"}},
    },
    "rules": {
        "routing": {
            "recipients": {
                "lead": {"name": "Dana Lead", "role": "dsl"},
                "deputy": {"name": "Whoever deputises", "role": "deputy"},
                "officer": {"name": "The officer", "role": "lado"},
            }
        },
        "escalation": {
            "rota": {
                "nights": {"days": ["fri"], "from": "16:00", "to": "08:00", "who": ["lead", "officer", "deputy"]},
                "old": {"days": ["fri"], "from": "16:00", "to": "08:00", "who": ["deputy"], "on": False},
            }
        },
    },
}
READERS = [
    Reader("d", "dana", "Dana Lead", Role.DSL),
    Reader("o", "other", "Olive Other", Role.DSL),
    Reader("p", "pete", "Pete Deputy", Role.DEPUTY),
    Reader("h", "hal", "Hal Head", Role.HEADTEACHER),
]


def roster(tree: Tree = TREE) -> Roster:
    rules = tree["rules"]
    assert isinstance(rules, dict)
    clocks = offsets_of({"offsets": offsets("Europe/London", datetime(2026, 9, 1, tzinfo=UTC))})
    return roster_of(tree, merge(national(), rules), clocks)


OAK = roster()


def at(day: str, clock: str = "12:00") -> datetime:
    """A time of the school's clocks."""
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=LONDON).astimezone(UTC)


@pytest.mark.clause("T4")
@pytest.mark.parametrize(
    ("since", "opens"),
    [
        (at("2026-09-10", "12:00"), at("2026-09-10", "12:00")),  # a day of term, in summer time
        (at("2026-09-10", "07:00"), at("2026-09-10", "08:30")),
        (at("2026-09-10", "15:30"), at("2026-09-11", "08:30")),
        (at("2026-11-06", "18:00"), at("2026-11-09", "08:30")),  # over a weekend
        (at("2026-11-17", "18:00"), at("2026-11-19", "08:30")),  # over a day of training
        (at("2026-10-23", "18:00"), at("2026-10-26", "08:30")),  # half-term, and the clocks go back: not all of it
        (at("2026-12-25", "03:00"), at("2026-12-25", "08:30")),  # in the holidays, the hours of a day of term
        (at("2026-12-26", "03:00"), at("2026-12-28", "08:30")),
        (at("2027-07-22", "03:00"), at("2027-07-23", "08:30") + timedelta(days=3)),  # after the last term there is
    ],
)
def test_what_is_not_urgent_waits_for_the_school_s_hours(since: datetime, opens: datetime) -> None:
    assert OAK.opening(since) == opens


minutes = st.integers(0, 500 * 24 * 60).map(lambda number: at("2026-09-01") + timedelta(minutes=number))


@given(minutes, minutes)
def test_an_opening_is_never_earlier_for_what_comes_later_and_never_far(one: datetime, other: datetime) -> None:
    first, second = sorted((one, other))
    assert first <= OAK.opening(first) <= OAK.opening(second)
    assert OAK.opening(OAK.opening(first)) == OAK.opening(first)
    assert OAK.opening(first) - first <= timedelta(days=5)
    local = OAK.opening(first).astimezone(LONDON)
    assert local.weekday() < 5
    assert (8, 30) <= (local.hour, local.minute) < (15, 30)


def test_where_a_calendar_has_no_such_hours_nothing_waits() -> None:
    night = at("2026-11-07", "03:00")
    assert roster({"rules": {}}).opening(night) == night
    assert not roster({"rules": {}}).in_school(night)


def test_hours_over_midnight_are_of_the_day_on_which_they_begin() -> None:
    boarding: Tree = {
        "calendar": {"hours": {"late": {"days": ["fri"], "from": "22:00", "to": "02:00"}}},
        "rules": {"escalation": {"hours": "late"}},
    }
    late = roster(boarding)
    assert late.opening(at("2026-11-07", "01:59")) == at("2026-11-07", "01:59")
    assert late.opening(at("2026-11-07", "02:00")) == at("2026-11-13", "22:00")


@pytest.mark.clause("T4")
@pytest.mark.parametrize(
    ("moment", "people"),
    [
        (at("2026-11-06", "15:59"), []),
        (at("2026-11-06", "16:00"), ["d", "p"]),  # Dana by her name, whoever deputises by the post
        (at("2026-11-07", "07:59"), ["d", "p"]),
        (at("2026-11-07", "08:00"), []),
        (at("2026-12-25", "23:00"), ["d", "p"]),  # a rota holds in holidays too
    ],
)
def test_the_policy_s_rota_says_who_answers(moment: datetime, people: list[str]) -> None:
    assert OAK.on_duty(READERS, moment) == people


@pytest.mark.clause("T4")
def test_the_console_s_weeks_go_before_the_rota_outside_of_the_school_s_hours() -> None:
    week = Week("w", date(2026, 11, 2), date(2026, 11, 8), ("p", "gone", "h"))
    oak = OAK.with_weeks([week])
    assert oak.on_duty(READERS, at("2026-11-06", "16:00")) == ["p", "h"]
    assert oak.on_duty(READERS, at("2026-11-06", "12:00")) == []  # the school's hours, and no rota
    assert oak.on_duty(READERS, at("2026-11-08", "12:00")) == ["p", "h"]
    assert oak.on_duty(READERS, at("2026-11-13", "23:00")) == ["d", "p"]


def test_a_week_of_people_who_left_leaves_the_rota() -> None:
    week = Week("w", date(2026, 11, 2), date(2026, 11, 8), ("gone",))
    assert OAK.with_weeks([week]).on_duty(READERS, at("2026-11-06", "16:00")) == ["d", "p"]
