from __future__ import annotations

import pytest

from agent.core.interrupted import Interruptions


def told(*stops: float, running: float = 5.0) -> list[str]:
    """What is told after each stop; between two the process runs for so long."""
    at, said = 0.0, []
    seen = Interruptions(at, 1.0)
    for stop in stops:
        for _ in range(round(running)):
            at += 1.0
            assert seen.see(at) == ""
        at += 1.0 + stop
        said.append(seen.see(at))
    return said


@pytest.mark.clause("T22")
def test_short_stops_are_told_once_they_are_twenty_seconds_together() -> None:
    said = told(*[4.0] * 10)
    assert [bool(one) for one in said] == [False, False, False, False, True] * 2
    assert "5 times, 20 seconds together" in said[4]


def test_a_slow_look_is_no_stop() -> None:
    assert not any(told(*[0.9] * 500, running=1))


def test_a_long_stop_is_the_services_to_tell() -> None:
    assert not any(told(20.0, 100.0, 19.0))
    assert told(19.0, 19.0)[-1]


def test_what_is_ten_minutes_old_is_forgotten() -> None:
    assert not any(told(*[10.0] * 5, running=600))
