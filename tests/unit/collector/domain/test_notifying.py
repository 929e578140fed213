from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.duty import Roster, Week
from collector.domain.ladders import Ladder, ladders_of
from collector.domain.notifying import (
    KINDS,
    Channel,
    Reader,
    Waiting,
    by_channels,
    kind_of,
    nobody_was_reached,
    pause_after,
    ready_at,
    told_by,
    woken,
    words,
)
from collector.domain.people import Role, SubjectKind
from policy.presets import national
from policy.severity import Severity

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
NATIONAL = ladders_of(national())
MAIL = Channel("1", "dsl", "mail", "mailto://mail", "email")
CALL = Channel("2", "dsl", "call", "twilio://call", "sms")
PUSH = Channel("3", "dsl", "push", "ntfy://push", "push")


def reader(role: Role, *channels: Channel, name: str = "") -> Reader:
    return Reader(name or role.value, role, channels, name or role.value, (name or role.value).title())


EVERYBODY = [reader(role, MAIL) for role in Role]
ON_CALL = Roster(weeks=(Week("w", NOW.date(), NOW.date(), ("deputy", "dsl")),))


def alert(severity: Severity = Severity.CRITICAL, subject: SubjectKind = SubjectKind.PUPIL, *named: str) -> Waiting:
    return Waiting(b"a", subject, severity, NOW, frozenset(named))


def whom(ladder: Ladder, number: int, waiting: Waiting, roster: Roster | None = None) -> set[str]:
    return set(told_by(ladder, number, waiting, ready_at(EVERYBODY, roster or Roster(), NOW)))


@pytest.mark.clause("T4", "J2")
def test_whose_role_may_see_it_is_told_first_and_others_further_up_while_nobody_answers() -> None:
    ladder = NATIONAL[Severity.CRITICAL]
    told = [whom(ladder, number, alert()) for number in range(len(ladder))]
    assert told == [{"dsl", "deputy"}, {"dsl", "deputy"}, {"headteacher"}, {"chair"}]


@pytest.mark.parametrize("subject", SubjectKind)
@pytest.mark.parametrize("roster", [Roster(), ON_CALL])
def test_nobody_is_told_what_is_about_themselves(subject: SubjectKind, roster: Roster) -> None:
    for ladder in NATIONAL.values():
        told = {one.user_id for one in woken(ladder, alert(subject=subject), EVERYBODY, roster)}
        assert told
        own = {SubjectKind.HEADTEACHER: {"headteacher"}, SubjectKind.DSL: {"dsl", "deputy"}}
        assert not told & own.get(subject, set())


def test_whoever_is_named_or_has_no_channel_is_not_told() -> None:
    ladder = NATIONAL[Severity.CRITICAL]
    assert "dsl" not in whom(ladder, 0, alert(Severity.CRITICAL, SubjectKind.PUPIL, "dsl"), ON_CALL)
    assert told_by(ladder, 0, alert(), ready_at([reader(Role.DSL)], Roster(), NOW)) == ()


@pytest.mark.clause("T4")
def test_whoever_is_on_duty_is_woken_first_and_everybody_by_the_next_step() -> None:
    critical, urgent = NATIONAL[Severity.CRITICAL], NATIONAL[Severity.URGENT]
    assert whom(critical, 0, alert(), ON_CALL) == {"deputy", "dsl"}
    assert whom(urgent, 0, alert(Severity.URGENT), ON_CALL) == {"deputy"}
    assert whom(urgent, 1, alert(Severity.URGENT), ON_CALL) == {"deputy", "dsl"}


def test_whoever_is_on_duty_and_cannot_be_reached_or_told_gives_way_to_the_next_and_then_to_everybody() -> None:
    urgent = NATIONAL[Severity.URGENT]
    ready = ready_at(EVERYBODY, ON_CALL, NOW)
    next_one = told_by(urgent, 0, alert(Severity.URGENT), ready, {"deputy"})
    assert next_one == ("dsl",)
    assert whom(urgent, 0, alert(Severity.URGENT, SubjectKind.PUPIL, "deputy"), ON_CALL) == {"dsl"}
    nobody = told_by(urgent, 0, alert(Severity.URGENT), ready, {"deputy", "dsl"})
    assert set(nobody) == {"deputy", "dsl"}


def test_what_the_people_on_duty_may_not_see_goes_to_those_who_may() -> None:
    assert whom(NATIONAL[Severity.URGENT], 0, alert(Severity.URGENT, SubjectKind.STAFF), ON_CALL) == {"headteacher"}


@pytest.mark.clause("T4")
def test_the_channels_that_a_step_names_are_used_at_once_and_the_others_in_turn() -> None:
    assert by_channels((MAIL, CALL, PUSH), ("push", "sms")) == ((PUSH, CALL), (MAIL,))
    assert by_channels((MAIL, CALL), ("phone",)) == ((MAIL,), (CALL,))
    assert by_channels((MAIL, CALL), ()) == ((MAIL,), (CALL,))
    assert by_channels((), ("sms",)) == ((), ())


@given(
    st.lists(st.sampled_from([MAIL, CALL, PUSH]), unique=True),
    st.lists(st.sampled_from((*KINDS, "pigeon")), max_size=6),
)
def test_whatever_a_step_asks_for_each_channel_is_tried_once(channels: list[Channel], kinds: list[str]) -> None:
    first, then = by_channels(channels, kinds)
    assert sorted(one.id for one in (*first, *then)) == sorted(one.id for one in channels)
    assert bool(first) is bool(channels)


@pytest.mark.parametrize(
    ("address", "kind"),
    [("mailtos://a", "email"), ("twilio://a", "sms"), ("workflows://a", "teams"), ("JSON://a", "webhook"), ("", "sms")],
)
def test_an_address_tells_its_kind(address: str, kind: str) -> None:
    assert kind_of(address) == kind


def test_whoever_could_not_be_reached_is_tried_again_later_each_time() -> None:
    pauses = [pause_after(tries) for tries in range(1, 12)]
    assert pauses == sorted(pauses)
    assert (pauses[0], pauses[-1]) == (timedelta(seconds=30), timedelta(minutes=15))


def test_a_step_hands_on_only_where_it_reached_nobody_at_all() -> None:
    assert nobody_was_reached(["a", "b"], {"a", "b"})
    assert not nobody_was_reached(["a", "b"], {"a"})
    assert nobody_was_reached([], set())


@pytest.mark.clause("T4")
def test_a_school_can_ask_whom_an_alert_would_wake_when_and_how() -> None:
    dsl = reader(Role.DSL, MAIL, CALL)
    told = woken(NATIONAL[Severity.CRITICAL], alert(), [dsl, reader(Role.CHAIR, MAIL)], Roster())
    assert [(one.step, one.at - NOW, one.user_id, one.channels) for one in told] == [
        (0, 0 * MINUTE, "dsl", (CALL, MAIL)),
        (1, 5 * MINUTE, "dsl", (CALL,)),
        (3, 30 * MINUTE, "chair", (MAIL,)),
    ]


@given(st.lists(st.sampled_from(Severity), min_size=1, max_size=9))
def test_a_message_says_how_many_and_how_grave_and_where_and_no_more(severities: list[Severity]) -> None:
    title, body = words(severities, "Oak School", "https://heed.oak.example/queue")
    assert max(severities).name.lower() in title
    assert body.endswith("https://heed.oak.example/queue")
    assert len(title) < 70
