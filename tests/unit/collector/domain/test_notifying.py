from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.notifying import (
    STEPS,
    Channel,
    Reader,
    Telling,
    Waiting,
    channel_for,
    due_steps,
    pause_after,
    tellings,
    words,
)
from collector.domain.people import Role, SubjectKind
from policy.severity import Severity

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
MAIL, CALL = Channel("1", "dsl", "mail", "json://mail"), Channel("2", "dsl", "call", "json://call")


def reader(role: Role, *channels: Channel) -> Reader:
    return Reader(role.value, role, channels)


def alert(severity: Severity = Severity.CRITICAL, subject: SubjectKind = SubjectKind.PUPIL) -> Waiting:
    return Waiting(b"a", subject, severity, NOW)


@pytest.mark.clause("T4", "J2")
def test_only_whose_role_may_see_it_is_told() -> None:
    every = [reader(role, MAIL) for role in Role]
    assert {one.user_id for one in tellings([alert()], every, NOW)} == {"dsl", "deputy"}
    staff = tellings([alert(subject=SubjectKind.STAFF)], every, NOW)
    assert {one.user_id for one in staff} == {"headteacher"}


def test_whoever_has_no_channel_is_not_told() -> None:
    assert tellings([alert()], [reader(Role.DSL)], NOW) == []


def test_a_critical_alert_is_told_again_while_nobody_takes_it_on_and_a_medium_one_never() -> None:
    told = [due_steps(alert(), NOW + minutes * MINUTE) for minutes in (0, 4, 5, 10, 60, 600)]
    assert told == [1, 1, 2, 3, 6, 6]
    assert due_steps(alert(Severity.MEDIUM), NOW + timedelta(days=9)) == 0


def test_of_steps_that_were_missed_only_the_last_is_told() -> None:
    assert tellings([alert()], [reader(Role.DSL, MAIL)], NOW + 16 * MINUTE) == [Telling(b"a", "dsl", 3)]


@given(st.sampled_from(Severity), st.timedeltas(timedelta(0), timedelta(days=3)))
def test_the_graver_is_never_told_later(severity: Severity, passed: timedelta) -> None:
    if passed < STEPS[Severity.URGENT][-1] and severity < Severity.CRITICAL:
        assert due_steps(alert(severity), NOW + passed) <= due_steps(alert(Severity(severity + 1)), NOW + passed)


def test_the_next_channel_is_tried_at_once_and_the_first_again_later_each_time() -> None:
    channels = (MAIL, CALL)
    assert [channel_for(channels, tries) for tries in range(3)] == [MAIL, CALL, MAIL]
    pauses = [pause_after(2, tries) for tries in range(1, 12)]
    assert pauses[0] == timedelta(0)
    assert all(pauses[1:])
    assert pauses[1:] == sorted(pauses[1:])
    assert pauses[-1] == timedelta(minutes=15)
    assert channel_for((), 0) is None


@given(st.lists(st.sampled_from(Severity), min_size=1, max_size=9))
def test_a_message_says_how_many_and_how_grave_and_where_and_no_more(severities: list[Severity]) -> None:
    title, body = words(severities, "Oak School", "https://heed.oak.example/queue")
    assert max(severities).name.lower() in title
    assert body.endswith("https://heed.oak.example/queue")
    assert len(title) < 70
