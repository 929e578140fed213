from __future__ import annotations

import asyncio
import subprocess

import pytest

from agent.core.event import Liveness
from agent.core.observation import Lock, Observation, SensorReady, Unlock
from agent.errors import SensorLost, Unsupported
from agent.sensors.lock.logind import LogindLock
from tests.conditions import until
from tests.fakes.running_clock import RunningClock


class Logind:
    """Says the next of `words` each time it is asked, and the last of them from then on."""

    def __init__(self, *words: str) -> None:
        self._words = list(words)
        self.asked: list[str] = []

    def __call__(self, session: str) -> str:
        self.asked.append(session)
        said = self._words.pop(0) if len(self._words) > 1 else self._words[0]
        if said == "":
            raise subprocess.TimeoutExpired("loginctl", 5)
        return f"{said}\n"


async def test_each_change_of_the_hint_is_told_once() -> None:
    logind = Logind("LockedHint=no", "LockedHint=yes", "LockedHint=yes", "LockedHint=no")
    sensor, seen = LogindLock("7", RunningClock(), logind), list[Observation]()
    task = asyncio.create_task(sensor.run(seen.append))
    await until(lambda: len(logind.asked) > 6)
    assert sensor.state().liveness is Liveness.WORKING
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert [type(one) for one in seen] == [SensorReady, Lock, Unlock]
    assert set(logind.asked) == {"7"}


async def test_a_screen_locked_while_nobody_could_be_asked_is_still_locked_after() -> None:
    sensor, seen = LogindLock("7", RunningClock(), Logind("LockedHint=yes", "", "LockedHint=no")), list[Observation]()
    with pytest.raises(SensorLost):
        await sensor.run(seen.append)
    assert sensor.state().liveness is Liveness.FAILED
    assert isinstance(seen[-1], Lock)
    task = asyncio.create_task(sensor.run(seen.append))
    await until(lambda: isinstance(seen[-1], Unlock))
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_a_service_without_the_hint_is_unsupported() -> None:
    sensor = LogindLock("7", RunningClock(), Logind("LockedHint="))
    with pytest.raises(Unsupported):
        await sensor.run(lambda _seen: None)
    assert sensor.state().liveness is Liveness.UNSUPPORTED
