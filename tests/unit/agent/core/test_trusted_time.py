"""Issue 4, must-show 6: whatever is done to the clock, a permission ends no later than it was granted for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.core.gaps import Times
from agent.core.trusted_time import TrustedTime, begin

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)


def times(wall: float, boot: float) -> Times:
    """Seconds after noon on the wall, seconds since boot."""
    return Times(NOON + timedelta(seconds=wall), boot, boot)


def after(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def test_an_honest_clock_is_believed() -> None:
    time = begin(None, times(0, 100))
    assert time.now(times(60, 160)) == after(60)
    assert time.by_collector(times(60, 160)) == after(60)


@pytest.mark.clause("T8")
def test_a_clock_that_is_set_back_does_not_stop_time() -> None:
    time = begin(None, times(0, 100)).seen(times(60, 160))
    assert time.now(times(-86_400, 170)) == after(70)


@pytest.mark.clause("T8")
def test_nor_does_it_over_a_reboot() -> None:
    time = begin(None, times(0, 100)).seen(times(3_600, 3_700))
    again = begin(time.latest, times(-86_400, 5))
    assert again.now(times(-86_300, 105)) == after(3_700)


@pytest.mark.clause("T8")
def test_a_clock_that_is_set_forward_and_back_stays_forward() -> None:
    time = begin(None, times(0, 100)).seen(times(86_400, 110))
    assert time.now(times(20, 120)) == after(86_410)


def test_the_collector_sets_it_right() -> None:
    time = begin(None, times(0, 100)).seen(times(86_400, 110)).heard_from(after(10), times(10, 110))
    assert time.now(times(20, 120)) == after(20)


def test_what_the_collector_signs_is_judged_by_its_own_clock() -> None:
    time = begin(None, times(0, 100)).heard_from(after(0), times(400_000, 100)).seen(times(400_050, 150))
    assert time.by_collector(times(400_060, 160)) == after(60)
    assert time.now(times(400_060, 160)) == after(400_060)


MOVES = st.lists(
    st.tuples(st.sampled_from(["pass", "set", "reboot"]), st.integers(-10_000_000, 10_000_000).map(float)),
    max_size=30,
)


@pytest.mark.clause("T8")
@given(MOVES)
def test_time_never_runs_backwards_nor_slower_than_the_machine(moves: list[tuple[str, float]]) -> None:
    """Used time is counted: whatever was done to the clock, no permission lasts longer, reboots included."""
    wall, boot, used = 0.0, 100.0, 0.0
    time: TrustedTime = begin(None, times(wall, boot))
    last = time.now(times(wall, boot))
    for move, number in moves:
        if move == "pass":
            seconds = abs(number) % 10_000
            wall, boot, used = wall + seconds, boot + seconds, used + seconds
        elif move == "set":
            wall = number
        else:
            boot = abs(number) % 60
            time = begin(time.latest, times(wall, boot))
        time = time.seen(times(wall, boot))
        now = time.now(times(wall, boot))
        assert now >= last
        assert now >= after(used)
        last = now
