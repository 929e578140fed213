from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.notifying import (
    Channel,
    Reader,
    Telling,
    Waiting,
    channel_for,
    ladders_of,
    pause_after,
    tellings,
    words,
)
from collector.domain.people import Role, SubjectKind
from policy.document.tree import Json, Tree
from policy.presets import national
from policy.severity import Severity

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
anything = st.recursive(
    st.none() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
)
NATIONAL = ladders_of(national())
MAIL, CALL = Channel("1", "dsl", "mail", "json://mail"), Channel("2", "dsl", "call", "json://call")


def reader(role: Role, *channels: Channel) -> Reader:
    return Reader(role.value, role, channels)


def alert(severity: Severity = Severity.CRITICAL, subject: SubjectKind = SubjectKind.PUPIL) -> Waiting:
    return Waiting(b"a", subject, severity, NOW)


def whom(found: list[Telling]) -> set[str]:
    return {one.user_id for one in found}


@pytest.mark.clause("T4", "J2")
def test_whose_role_may_see_it_is_told_first_and_others_further_up_while_nobody_answers() -> None:
    every = [reader(role, MAIL) for role in Role]
    assert whom(tellings([alert()], every, NATIONAL, NOW)) == {"dsl", "deputy"}
    assert whom(tellings([alert()], every, NATIONAL, NOW + 20 * MINUTE)) == {"dsl", "deputy", "headteacher"}
    assert whom(tellings([alert()], every, NATIONAL, NOW + 40 * MINUTE)) == {"dsl", "deputy", "headteacher", "chair"}


@pytest.mark.parametrize("subject", SubjectKind)
def test_nobody_is_told_what_is_about_themselves(subject: SubjectKind) -> None:
    told = whom(tellings([alert(subject=subject)], [reader(role, MAIL) for role in Role], NATIONAL, NOW + 900 * MINUTE))
    assert told
    own = {SubjectKind.HEADTEACHER: {"headteacher"}, SubjectKind.DSL: {"dsl", "deputy"}}
    assert not told & own.get(subject, set())


def test_whoever_has_no_channel_is_not_told() -> None:
    assert tellings([alert()], [reader(Role.DSL)], NATIONAL, NOW) == []


def test_a_medium_alert_waits_in_the_queue() -> None:
    assert tellings([alert(Severity.MEDIUM)], [reader(Role.DSL, MAIL)], NATIONAL, NOW + timedelta(days=9)) == []


def test_of_steps_that_were_missed_only_the_last_is_told() -> None:
    assert tellings([alert()], [reader(Role.DSL, MAIL)], NATIONAL, NOW + 16 * MINUTE) == [Telling(b"a", "dsl", 1)]


def test_a_school_s_own_ladder_holds() -> None:
    step: Tree = {"after_minutes": 2, "to": ["chair"]}
    own = ladders_of({"escalation": {"ladders": {"critical": [step, {"after_minutes": 0, "to": ["rota"]}]}}})
    every = [reader(Role.DSL, MAIL), reader(Role.CHAIR, MAIL)]
    assert whom(tellings([alert()], every, own, NOW)) == {"dsl"}
    assert whom(tellings([alert()], every, own, NOW + 2 * MINUTE)) == {"dsl", "chair"}


@given(anything)
def test_whatever_a_policy_says_there_are_ladders(said: Json) -> None:
    assert set(ladders_of({"escalation": {"ladders": {"critical": said}}})) == {
        Severity.HIGH,
        Severity.URGENT,
        Severity.CRITICAL,
    }


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
