"""The keyboard sensor's own life around a hook: what its losses are called, and from when on it was blind."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress

import pytest

from agent.core.event import Liveness
from agent.core.observation import Observation
from agent.errors import DisplayLost, HookLost, SensorLost, Unsupported
from agent.sensors.keyboard.hook import Ears, KeyboardSensor, NoKey
from tests.conditions import until
from tests.fakes.clock import FakeClock

DISARMING_SECONDS = 4.0


class FakeHook:
    """Hears at once; its end takes its time."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self.ears: Ears | None = None
        self.codes: tuple[int, int] | None = (246, 247)
        self.unhooked = False
        self.taken = False

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

    def check_codes(self) -> tuple[int, int] | None:
        return self.codes

    def press_check(self, codes: Sequence[int]) -> bool:
        """As a display would, from a thread: those that get through reach the ears."""
        assert self.ears is not None
        for code in () if self.unhooked else codes:
            self.ears.press(NoKey(), code=code)
        return not self.taken


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


class Letter:
    """A key that writes."""

    vk = 97
    char = "a"


@pytest.mark.parametrize("codes", [(246, 247), None])
@pytest.mark.clause("D10")
async def test_a_canary_is_heard_and_is_neither_counted_nor_typing(codes: tuple[int, int] | None) -> None:
    async with hearing() as one:
        one.hook.codes = codes
        before, seen = one.sensor.hook_events, len(one.seen)
        proved = await one.sensor.prove(bytes(16), 1.0)
        assert proved.by_keys is (codes is not None)
        assert (one.sensor.hook_events, len(one.seen)) == (before, seen)
        assert one.hook.ears is not None
        one.hook.ears.press(Letter(), code=246)  # what somebody types is heard, whatever its keycode
        assert (one.sensor.hook_events, len(one.seen)) == (before + 1, seen + 1)


async def test_a_hook_that_does_not_hear_a_canary_is_said_to_be_deaf(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agent.sensors.keyboard.hook._HEARD_SECONDS", 0.01)
    async with hearing() as one:
        one.hook.unhooked = True
        with pytest.raises(HookLost, match="did not hear"):
            await one.sensor.prove(bytes(16), 1.0)
        one.hook.taken = True
        with pytest.raises(HookLost, match="another program"):
            await one.sensor.prove(bytes(16), 1.0)


async def test_a_keyboard_that_is_not_listened_to_cannot_prove_itself() -> None:
    sensor = KeyboardSensor(lambda: FakeHook(FakeClock()), FakeIdle(), FakeClock())
    with pytest.raises(HookLost, match="not listened to"):
        await sensor.prove(bytes(16), 1.0)


async def test_where_the_system_tells_no_idle_time_use_is_what_the_hook_hears() -> None:
    async with hearing() as one:
        one.idle.error = Unsupported("no extension")
        await one.look()
        assert await one.sensor.in_use() >= 1.0
        assert one.hook.ears is not None
        one.hook.ears.press(Letter())
        await one.look()
        assert await one.sensor.in_use() < 1.0
