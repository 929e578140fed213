from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from agent.core.event import GapCause, Liveness, SensorState
from agent.core.gaps import SensorGaps, TimeGaps, Times

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
WORKING = (SensorState("keyboard", Liveness.WORKING),)
FAILED = (SensorState("keyboard", Liveness.FAILED, "gone"),)


def later(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def test_a_lost_sensor_is_a_gap_from_its_loss_to_its_return() -> None:
    gaps = SensorGaps()
    gaps.lost("keyboard", GapCause.DISPLAY_LOST, NOON, "gone")
    gaps.lost("keyboard", GapCause.SENSOR_FAILED, later(5), "again")
    assert gaps.see(FAILED, later(10)) == []
    (gap,) = gaps.see(WORKING, later(20))
    assert (gap.cause, gap.sensor, gap.since, gap.until) == (GapCause.DISPLAY_LOST, "keyboard", NOON, later(20))
    assert gaps.see(WORKING, later(21)) == []


def test_a_gap_that_lasts_is_told_in_parts() -> None:
    gaps = SensorGaps()
    gaps.lost("keyboard", GapCause.DISPLAY_LOST, NOON, "gone")
    (first,) = gaps.see(FAILED, later(901))
    (second,) = gaps.see(WORKING, later(1000))
    assert first.until == second.since


@pytest.mark.parametrize(
    ("wall", "monotonic", "boottime", "cause", "seconds"),
    [
        (3600.0, 1.0, 3600.0, GapCause.ASLEEP, 3599),
        (60.0, 60.0, 60.0, GapCause.STOPPED, 60),
        (86_401.0, 1.0, 1.0, GapCause.CLOCK_STEPPED, 86_401),
        (-86_399.0, 1.0, 1.0, GapCause.CLOCK_STEPPED, 86_399),
    ],
)
def test_three_clocks_tell_sleep_stop_and_step_apart(
    wall: float, monotonic: float, boottime: float, cause: GapCause, seconds: float
) -> None:
    times = TimeGaps(Times(NOON, 100.0, 200.0), 1.0, "helper")
    (gap,) = times.see(Times(later(wall), 100.0 + monotonic, 200.0 + boottime))
    assert gap.cause is cause
    assert (gap.until - gap.since).total_seconds() == seconds


def test_an_ordinary_second_is_no_gap() -> None:
    assert TimeGaps(Times(NOON, 0, 0), 1.0, "helper").see(Times(later(1.2), 1.2, 1.2)) == []
