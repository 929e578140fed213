"""An alert's way up its ladder: each step once and none missed, however often and by whomever it is looked at."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from collector.domain.climbing import Climb, Climbed, begin, climb
from collector.domain.duty import Roster, Week
from collector.domain.ladders import Ladder, ladders_of
from collector.domain.notifying import Channel, Reader, Telling, Waiting, ready_at
from collector.domain.people import Role, SubjectKind
from policy.presets import national
from policy.severity import Severity

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
LADDERS = ladders_of(national())
URGENT = LADDERS[Severity.URGENT]
PEOPLE = {"dsl": Role.DSL, "deputy": Role.DEPUTY, "headteacher": Role.HEADTEACHER, "chair": Role.CHAIR}
ON_CALL = Roster(weeks=(Week("w", NOW.date(), NOW.date() + timedelta(days=30), ("deputy", "dsl")),))


def reader(user_id: str) -> Reader:
    channel = Channel(user_id, user_id, "mail", "mailto://mail", "email")
    return Reader(user_id, PEOPLE[user_id], (channel,), user_id, user_id.title())


EVERYBODY = [reader(user_id) for user_id in PEOPLE]


def started(severity: Severity = Severity.URGENT, ladder: Ladder | None = None) -> Climb:
    alert = Waiting(b"a", SubjectKind.PUPIL, severity, NOW)
    climbed = LADDERS[severity] if ladder is None else ladder
    return Climb(alert, climbed, 0, begin(alert, climbed, Roster()))


def looked(one: Climb, readers: list[Reader], roster: Roster, now: datetime) -> Climbed | None:
    return climb(one, ready_at(readers, roster, now), roster)


def test_a_collector_that_was_off_takes_every_step_that_passed() -> None:
    done = looked(started(), EVERYBODY, Roster(), NOW + 45 * MINUTE)
    assert done is not None
    assert (done.steps, done.step, done.next_at) == ((0, 1, 2), 3, NOW + 60 * MINUTE)
    assert {(one.user_id, one.step) for one in done.tellings} == {
        *(("dsl", 0), ("deputy", 0), ("dsl", 1), ("deputy", 1), ("headteacher", 2)),
    }


@pytest.mark.clause("T4")
def test_where_nobody_was_reached_the_next_step_waits_no_longer() -> None:
    told = frozenset({"dsl", "deputy"})
    stuck = replace(started(), step=2, next_at=NOW + 30 * MINUTE, told=told, last=told, unreached=told)
    assert looked(replace(stuck, unreached=frozenset({"dsl"})), EVERYBODY, Roster(), NOW + 16 * MINUTE) is None
    done = looked(stuck, EVERYBODY, Roster(), NOW + 16 * MINUTE)
    assert done is not None
    assert (done.steps, done.tellings) == ((2,), (Telling(b"a", "headteacher", 2),))
    assert done.next_at == NOW + 60 * MINUTE


def test_a_step_that_tells_nobody_with_a_channel_hands_on_at_once() -> None:
    done = looked(started(), [reader("headteacher"), reader("chair")], Roster(), NOW)
    assert done is not None
    assert (done.steps, [one.user_id for one in done.tellings]) == ((0, 1, 2), ["headteacher"])


def test_where_nobody_can_be_told_the_ladder_begins_anew_until_somebody_can() -> None:
    done = looked(started(), [], Roster(), NOW)
    assert done is not None
    assert (done.steps, done.step, done.next_at) == ((), 0, NOW + MINUTE)
    assert done.tellings == ()


def test_whoever_gets_a_channel_later_is_told_by_the_last_step_that_tells_them() -> None:
    at = replace(started(), step=2, next_at=NOW + 30 * MINUTE, told=frozenset({"dsl"}), last=frozenset({"dsl"}))
    done = looked(at, EVERYBODY, Roster(), NOW + 16 * MINUTE)
    assert done is not None
    assert (done.tellings, done.steps, done.step) == ((Telling(b"a", "deputy", 1),), (), 2)


def test_what_is_not_urgent_waits_where_the_school_s_hours_changed_meanwhile() -> None:
    class Noon(Roster):
        def opening(self, at: datetime) -> datetime:
            return max(at, NOW.replace(hour=12))

    done = looked(started(Severity.HIGH), EVERYBODY, Noon(), NOW)
    assert done is not None
    assert (done.steps, done.next_at) == ((), NOW.replace(hour=12))


def test_an_alert_without_a_ladder_climbs_none() -> None:
    assert looked(started(ladder=()), EVERYBODY, Roster(), NOW + 900 * MINUTE) is None


class Climbing(RuleBasedStateMachine):
    """A database that holds what was committed, and collectors that look at it, or die before they commit."""

    @initialize(severity=st.sampled_from([Severity.HIGH, Severity.URGENT, Severity.CRITICAL]), duty=st.booleans())
    def raised(self, severity: Severity, duty: bool) -> None:
        self.kept = started(severity)
        self.roster = ON_CALL if duty else Roster()
        self.now = NOW
        self.readers: list[Reader] = []
        self.sent: dict[Telling, bool | None] = {}  # None: not tried yet
        self.taken: list[int] = []
        self.begun_anew = 0

    @rule(minutes=st.integers(0, 90))
    def time_passes(self, minutes: int) -> None:
        self.now += minutes * MINUTE

    @rule(user_id=st.sampled_from(sorted(PEOPLE)))
    def somebody_gets_a_channel(self, user_id: str) -> None:
        if user_id not in {one.user_id for one in self.readers}:
            self.readers.append(reader(user_id))

    @rule()
    def a_collector_looks_and_dies(self) -> None:
        looked(self.view(), self.readers, self.roster, self.now)  # nothing of it was committed

    @rule()
    def collectors_look(self) -> None:
        for _round in range(13):
            done = looked(self.view(), self.readers, self.roster, self.now)
            if done is None:
                return
            assert done.next_at != self.kept.next_at or done.tellings or done.steps
            self.taken += done.steps
            for one in done.tellings:
                assert one not in self.sent, "told twice by the same step"
                self.sent[one] = None
            self.kept = replace(self.kept, step=done.step, next_at=done.next_at)
        raise AssertionError("there is always something to do")

    @precondition(lambda self: any(arrived is None for arrived in self.sent.values()))
    @rule(arrives=st.booleans())
    def a_message_is_sent(self, arrives: bool) -> None:
        for one in [telling for telling, arrived in self.sent.items() if arrived is None][:1]:
            self.sent[one] = arrives

    def view(self) -> Climb:
        reached = {one.user_id for one, arrived in self.sent.items() if arrived}
        return replace(
            self.kept,
            told=frozenset(one.user_id for one in self.sent),
            last=frozenset(one.user_id for one in self.sent if one.step == self.kept.step - 1),
            unreached=frozenset(one.user_id for one, ok in self.sent.items() if ok is False) - reached,
        )

    @invariant()
    def each_step_is_taken_once_and_in_order(self) -> None:
        assert self.taken == list(range(len(self.taken)))
        assert self.kept.step == len(self.taken)

    def teardown(self) -> None:
        """Whatever happened, the ladder ends once time passed and everybody can be told."""
        if not hasattr(self, "kept"):
            return
        for user_id in PEOPLE:
            self.somebody_gets_a_channel(user_id)
        for _day in range(3):
            self.now += timedelta(days=1)
            self.collectors_look()
        assert self.taken == list(range(len(self.kept.ladder)))
        assert {one.user_id for one in self.sent} >= {"dsl", "deputy", "headteacher"}


TestClimbing = Climbing.TestCase
TestClimbing.settings = settings(max_examples=60, stateful_step_count=20, deadline=None)
