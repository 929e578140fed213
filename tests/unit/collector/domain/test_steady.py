from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.steady import SteadyClock
from tests.fakes.clock import FakeClock

HOUR = 3600.0


def clocks() -> tuple[FakeClock, SteadyClock]:
    wall = FakeClock()
    return wall, SteadyClock(wall.now, wall.monotonic)


@pytest.mark.clause("T4")
def test_a_clock_that_is_set_back_delays_nothing() -> None:
    wall, steady = clocks()
    began = steady()
    wall.advance(60)
    wall.step(-HOUR)
    wall.advance(60)
    assert steady() - began == timedelta(minutes=2)
    assert steady.set_back == timedelta(hours=1)


def test_one_that_is_set_forward_and_a_machine_that_slept_are_believed() -> None:
    wall, steady = clocks()
    began = steady()
    wall.step(HOUR)
    wall.suspend(HOUR)
    assert steady() - began == timedelta(hours=2)
    assert steady.set_back == timedelta(0)


@given(st.lists(st.tuples(st.sampled_from(["advance", "step", "suspend"]), st.floats(0, 1e5)), max_size=20))
def test_it_never_runs_backwards_nor_behind_the_wall(moves: list[tuple[str, float]]) -> None:
    wall, steady = clocks()
    latest = steady()
    for name, seconds in moves:
        getattr(wall, name)(-seconds if name == "step" else seconds)
        assert steady() >= max(latest, wall.now())
        latest = steady()
