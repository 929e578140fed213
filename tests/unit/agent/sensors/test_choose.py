from __future__ import annotations

import sys
from pathlib import Path

import pytest

from agent.core.event import Liveness
from agent.errors import Unsupported
from agent.sensors.choose import choose_idle, session_sensors
from agent.sensors.idle.windows import milliseconds_between
from tests.fakes.clock import FakeClock

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
    sensors = session_sensors(environment, tmp_path, FakeClock())
    assert [sensor.name for sensor in sensors] == ["keyboard", "window", "lock", "files"]
    for sensor in sensors[:2]:
        assert sensor.state().liveness is Liveness.UNSUPPORTED
        assert reason in sensor.state().reason
        with pytest.raises(Unsupported):
            await sensor.run(lambda _observation: None)
    with pytest.raises(Unsupported):
        choose_idle(environment).idle_seconds()


async def test_a_home_without_folders_is_said_to_be_so(tmp_path: Path) -> None:
    files = session_sensors({}, tmp_path, FakeClock())[-1]
    with pytest.raises(Unsupported):
        await files.run(lambda _observation: None)
    assert files.state().liveness is Liveness.UNSUPPORTED


def test_windows_ticks_wrap() -> None:
    assert milliseconds_between(5, 0xFFFFFFFF) == 6
    assert milliseconds_between(1_000, 400) == 600
