from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.core.idle import (
    Cancel,
    IdleCommand,
    IdleLock,
    IdleRules,
    LockFailed,
    LockNow,
    LockSeen,
    Look,
    Warn,
    next_look,
)

TEN = IdleRules(600, 30, 3600)
THREE = IdleRules(180, 30, 3600)


class Desk:
    """A machine whose clocks, input and locker a test moves; it looks once a second, as the helper does."""

    def __init__(self, rules: IdleRules = TEN) -> None:
        self.lock = IdleLock(rules)
        self.monotonic = 100.0
        self.boottime = 500.0
        self.idle = 0.0
        self.locked = False
        self.locker_works = True
        self.presenting = False
        self.said: list[tuple[float, IdleCommand]] = []  # by seconds since boot

    def look(self) -> None:
        for command in self.lock.look(Look(self.monotonic, self.boottime, self.idle, self.locked, self.presenting)):
            self.said.append((self.boottime, command))
            if isinstance(command, LockNow) and self.locker_works:
                self.locked = True

    def wait(self, seconds: float) -> None:
        for _ in range(round(seconds)):
            self.monotonic += 1
            self.boottime += 1
            self.idle += 1
            self.look()

    def input(self) -> None:
        self.idle = 0.0

    def sleep(self, seconds: float) -> None:
        self.boottime += seconds  # the system's own counter of input stands still, as X's does

    def commands(self) -> list[IdleCommand]:
        return [command for _, command in self.said]

    def locked_at(self) -> float:
        return next(at for at, command in self.said if isinstance(command, LockNow)) - 500.0


@pytest.mark.clause("D4", "J1")
def test_ten_minutes_without_input_warn_and_lock() -> None:
    desk = Desk()
    desk.wait(605)
    assert desk.said == [(1070, Warn(30)), (1100, LockNow()), (1101, LockSeen(600, by_user=False))]


def test_input_cancels_the_warning_and_the_time_begins_anew() -> None:
    desk = Desk()
    desk.wait(590)
    desk.input()
    desk.wait(569)
    assert desk.commands() == [Warn(30), Cancel()]
    desk.wait(31)
    assert desk.commands()[2:] == [Warn(30), LockNow()]


@pytest.mark.clause("J1")
def test_a_locker_that_fails_is_told_once_and_asked_again() -> None:
    desk = Desk()
    desk.locker_works = False
    desk.wait(607)
    assert desk.commands() == [Warn(30), LockNow(), LockFailed(600), LockNow(), LockNow()][: len(desk.commands())]
    assert desk.commands().count(LockFailed(600)) == 1
    desk.locker_works = True
    desk.wait(4)
    assert desk.commands()[-2:] == [LockNow(), LockSeen(600, by_user=False)]


def test_who_comes_back_to_a_screen_that_would_not_lock_is_left_alone() -> None:
    desk = Desk()
    desk.locker_works = False
    desk.wait(601)
    desk.input()
    desk.wait(500)
    assert desk.commands() == [Warn(30), LockNow(), LockFailed(600)]


def test_a_shorter_time_locks_sooner_also_who_is_idle_already() -> None:
    desk = Desk()
    desk.wait(300)
    desk.lock.rules = THREE
    desk.wait(31)
    assert desk.said == [(801, Warn(30)), (831, LockNow())]


def test_a_shorter_time_before_it_is_over_locks_when_it_is() -> None:
    desk = Desk()
    desk.wait(60)
    desk.lock.rules = THREE
    desk.wait(130)
    assert desk.locked_at() == 180


def test_a_longer_time_takes_the_warning_back() -> None:
    desk = Desk(THREE)
    desk.wait(160)
    desk.lock.rules = TEN
    desk.wait(200)
    assert desk.commands() == [Warn(30), Cancel()]


def test_a_machine_that_slept_its_time_is_locked_as_it_wakes_whoever_woke_it() -> None:
    for woken_by_a_key in (False, True):
        desk = Desk()
        desk.wait(60)
        desk.sleep(3600)
        if woken_by_a_key:
            desk.input()
        desk.wait(1)
        assert desk.commands() == [LockNow()]


def test_a_short_sleep_counts_as_idleness_unless_somebody_woke_it() -> None:
    desk = Desk()
    desk.wait(60)
    desk.sleep(300)
    desk.wait(240)
    assert desk.locked_at() == 600
    other = Desk()
    other.wait(60)
    other.sleep(300)
    other.input()
    other.wait(560)
    assert other.commands() == []


def test_a_lock_by_the_user_is_told_as_theirs_and_unlocking_is_input() -> None:
    desk = Desk()
    desk.wait(100)
    desk.locked = True
    desk.wait(1000)
    desk.locked, desk.idle = False, 1.0
    desk.wait(500)
    assert desk.commands() == [LockSeen(101, by_user=True)]


def test_sleeping_while_locked_asks_for_nothing() -> None:
    desk = Desk()
    desk.locked = True
    desk.wait(5)
    desk.sleep(90_000)
    desk.wait(5)
    desk.locked, desk.idle = False, 0.0
    desk.wait(20)
    assert desk.commands() == []


def test_a_presentation_holds_the_lock_off_up_to_its_ceiling() -> None:
    desk = Desk()
    desk.presenting = True
    desk.wait(3600)
    assert desk.locked_at() == 3600
    other = Desk()
    other.presenting = True
    other.wait(1000)
    other.presenting = False
    other.wait(31)
    assert other.commands() == [Warn(30), LockNow()]


def test_without_a_warning_it_locks_in_time() -> None:
    desk = Desk(IdleRules(60, 0))
    desk.wait(60)
    assert desk.said == [(560, LockNow())]


@given(
    st.lists(st.sampled_from(["input", "sleep", "shorter", "longer", "present", "alone", *["wait"] * 6]), max_size=40)
)
def test_nobody_stays_unlocked_past_the_longest_time_and_its_warning(steps: list[str]) -> None:
    """Whatever happens, without input for longer than any rule allows, it was asked to lock."""
    desk = Desk()
    for step in steps:
        match step:
            case "input":
                desk.input()
                desk.locked = False
            case "sleep":
                desk.sleep(700)
            case "shorter" | "longer":
                desk.lock.rules = THREE if step == "shorter" else TEN
            case "present" | "alone":
                desk.presenting = step == "present"
            case _:
                desk.wait(100)
        if not desk.presenting and not desk.locked:
            assert desk.idle <= TEN.lock_after + TEN.warning + 2 or step != "wait"


@given(
    st.builds(IdleRules, st.floats(60, 7200), st.floats(0, 59)),
    st.floats(0, 8000),
)
def test_it_looks_at_least_once_a_second_and_when_something_is_due(rules: IdleRules, idle: float) -> None:
    seconds = next_look(rules, idle)
    upcoming = [due - idle for due in (rules.lock_after - rules.warning, rules.lock_after) if due > idle]
    assert 0 < seconds <= min([1.0, *(left + 0.02 for left in upcoming)])


@pytest.mark.parametrize(("idle", "seconds"), [(0, 1), (569.4, 0.61), (570, 1), (599.2, 0.81), (600, 1), (5000, 1)])
def test_it_looks_just_when_the_warning_or_the_lock_is_due(idle: float, seconds: float) -> None:
    assert next_look(TEN, idle) == pytest.approx(seconds)
