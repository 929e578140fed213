"""The keyboard sensor's own life around a hook: what its losses are called, and from when on it was blind."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest

from agent.core.event import Liveness
from agent.core.observation import Observation
from agent.errors import DisplayLost, HookLost, SensorLost, Unsupported
from agent.sensors.keyboard.hook import Ears, KeyboardSensor
from tests.conditions import until
from tests.fakes.clock import FakeClock

DISARMING_SECONDS = 4.0


class FakeHook:
    """Hears at once; its end takes its time."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self.ears: Ears | None = None

    def arm(self, ears: Ears) -> None:
        self.ears = ears

    def armed(self) -> bool:
        return True

    def disarm(self) -> None:
        self._clock.advance(DISARMING_SECONDS)

    def press_canary(self) -> bool:
        return False

    def is_canary(self, key: object) -> bool:
        return key is None


class FakeIdle:
    """What the OS says; `error` is raised instead."""

    def __init__(self) -> None:
        self.asked = 0
        self.seconds = 1_000.0
        self.error: Exception | None = None

    def idle_seconds(self) -> float:
        self.asked += 1
        if self.error is not None:
            raise self.error
        return self.seconds

    def close(self) -> None:
        pass


class Hearing:
    """One life of the sensor, and its looks."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.hook = FakeHook(self.clock)
        self.idle = FakeIdle()
        self.sensor = KeyboardSensor(lambda: self.hook, self.idle, self.clock)
        self.seen: list[Observation] = []
        self.task = asyncio.create_task(self.sensor.run(self.seen.append))

    async def look(self) -> float:
        """Let one more look begin and end; when it began."""
        slept = len(self.clock.slept)
        self.clock.advance(1.0)
        at = self.clock.monotonic()
        await until(lambda: self.task.done() or len(self.clock.slept) > slept)
        return at

    async def loss(self) -> SensorLost:
        """What ends this life, at the next look."""
        self.clock.advance(1.0)
        with pytest.raises(SensorLost) as lost:
            await asyncio.wait_for(self.task, 10)
        return lost.value


@asynccontextmanager
async def hearing() -> AsyncIterator[Hearing]:
    life = Hearing()
    try:
        await until(lambda: life.idle.asked == 1 and bool(life.clock.slept))
        assert life.sensor.state().liveness is Liveness.WORKING
        yield life
    finally:
        life.task.cancel()
        with suppress(asyncio.CancelledError, SensorLost):
            await life.task


@pytest.mark.parametrize(
    ("error", "cause"),
    [(None, HookLost), (Unsupported("no idle time here"), HookLost), (DisplayLost("gone"), DisplayLost)],
)
async def test_a_hook_that_ended_tells_of_the_display_if_that_is_why(
    error: Exception | None, cause: type[SensorLost]
) -> None:
    async with hearing() as life:
        sound = await life.look()
        life.idle.error = error
        assert life.hook.ears is not None
        life.hook.ears.ended()
        lost = await life.loss()
    assert type(lost) is cause
    assert lost.seen_until == sound
    assert life.sensor.state().liveness is Liveness.FAILED


async def test_a_display_that_goes_between_two_looks_was_seen_until_the_first() -> None:
    async with hearing() as life:
        sound = await life.look()
        life.idle.error = DisplayLost("gone")
        lost = await life.loss()
    assert type(lost) is DisplayLost
    assert lost.seen_until == sound


async def test_a_deaf_hook_was_seen_until_it_last_heard() -> None:
    async with hearing() as life:
        heard = life.clock.monotonic()
        life.idle.seconds = 0.0
        for _ in range(2):
            await life.look()
        lost = await life.loss()
    assert type(lost) is HookLost
    assert lost.seen_until == heard
