from __future__ import annotations

import sys
from pathlib import Path

import pytest

from agent.core.event import Liveness
from agent.errors import Unsupported
from agent.runtime.offload import aside
from agent.sensors.choose import Aside, choose_idle, session_sensors
from agent.sensors.idle.windows import milliseconds_between
from tests.fakes.clock import FakeClock

LENT = Aside(aside, ["false"])
linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux sessions differ in their displays")


@linux
@pytest.mark.parametrize(
    ("environment", "reason"),
    [
        ({}, "DISPLAY is not set"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "Wayland"),
        ({"DISPLAY": ":0", "XDG_SESSION_TYPE": "wayland"}, "Wayland"),
    ],
)
async def test_what_cannot_work_says_why(environment: dict[str, str], reason: str, tmp_path: Path) -> None:
    sensors = session_sensors(environment, tmp_path, FakeClock(), LENT)
    assert [sensor.name for sensor in sensors] == ["keyboard", "window", "lock", "files", "documents"]
    for sensor in sensors[:2]:
        assert sensor.state().liveness is Liveness.UNSUPPORTED
        assert reason in sensor.state().reason
        with pytest.raises(Unsupported):
            await sensor.run(lambda _observation: None)
    with pytest.raises(Unsupported):
        choose_idle(environment).idle_seconds()


def test_windows_ticks_wrap() -> None:
    assert milliseconds_between(5, 0xFFFFFFFF) == 6
    assert milliseconds_between(1_000, 400) == 600
