from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.console.words import ago, counted, due, exact, severity_word, source_words, span, stamp, who
from policy.severity import Severity

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (timedelta(seconds=59), "under a minute"),
        (timedelta(seconds=61), "1 min"),
        (timedelta(minutes=59, seconds=59), "59 min"),
        (timedelta(hours=1), "1 h"),
        (timedelta(hours=3, minutes=5), "3 h 5 min"),
        (timedelta(hours=24), "1 day"),
        (timedelta(days=6, hours=23), "6 days"),
    ],
)
def test_a_length_is_told_in_sensible_units(length: timedelta, words: str) -> None:
    assert span(length) == words


@given(st.timedeltas(timedelta(days=-3650), timedelta(days=3650)))
def test_a_deadline_is_either_ahead_or_overdue_never_negative(away: timedelta) -> None:
    words = due(NOW + away, NOW)
    assert re.fullmatch(r"(due in|overdue by) (under a minute|\d+ (min|h|days)|1 day|\d+ h \d+ min)", words)
    assert words.startswith("due in") == (away > timedelta(0))


def test_a_device_whose_clock_runs_ahead_was_heard_just_now() -> None:
    assert ago(NOW + timedelta(minutes=5), NOW) == "just now"
    assert ago(NOW - timedelta(minutes=5), NOW) == "5 min ago"


def test_times_are_sent_in_utc_whatever_zone_they_came_in() -> None:
    local = datetime(2026, 7, 1, 10, 30, tzinfo=timezone(timedelta(hours=1)))
    assert stamp(local) == "2026-07-01T09:30:00Z"
    assert exact(local) == "1 Jul 2026, 09:30 UTC"


def test_small_words() -> None:
    assert severity_word(Severity.CRITICAL) == "Critical"
    assert source_words("typed") == "typed on the keyboard"
    assert source_words("some_new_place") == "some new place"
    assert [who(person) for person in ("a.pupil", "", None)] == ["a.pupil", "Nobody signed in", "Name deleted"]
    assert counted(1, "alert", "alerts") == "1 alert"
    assert counted(0, "alert", "alerts") == "0 alerts"
