"""A clock that only moves when told, and randomness that repeats (agent/ports: Clock, Random)."""

from __future__ import annotations

import asyncio
import random
from datetime import UTC, datetime, timedelta


class FakeClock:
    """Three times that a test moves apart at will. `sleep` returns once `pass_time` has passed its end."""

    def __init__(self, now: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)) -> None:
        self._now = now
        self._monotonic = 1_000.0
        self._boottime = 5_000.0
        self._sleepers: list[tuple[float, asyncio.Future[None]]] = []
        self.slept: list[float] = []

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._monotonic

    def boottime(self) -> float:
        return self._boottime

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        sleeper: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._sleepers.append((self._monotonic + seconds, sleeper))
        await sleeper

    def advance(self, seconds: float) -> None:
        """Time passes, awake; who slept long enough wakes at the loop's next turn."""
        self._now += timedelta(seconds=seconds)
        self._monotonic += seconds
        self._boottime += seconds
        due = [(end, sleeper) for end, sleeper in self._sleepers if end <= self._monotonic]
        self._sleepers = [(end, sleeper) for end, sleeper in self._sleepers if end > self._monotonic]
        for _, sleeper in due:
            if not sleeper.done():
                sleeper.set_result(None)

    async def pass_time(self, seconds: float, step: float = 0.25) -> None:
        """Time passes in steps, and everyone gets a turn after each."""
        left = seconds
        while left > 0:
            self.advance(min(step, left))
            left -= step
            await settle()

    def suspend(self, seconds: float) -> None:
        """The machine sleeps: wall time and boot time go on, monotonic time does not."""
        self._now += timedelta(seconds=seconds)
        self._boottime += seconds

    def step(self, seconds: float) -> None:
        """Somebody sets the wall clock."""
        self._now += timedelta(seconds=seconds)


class FakeRandom:
    """The same numbers every time."""

    def __init__(self, seed: int = 1) -> None:
        self._random = random.Random(seed)  # noqa: S311 - a test's numbers protect nothing

    def bytes(self, count: int) -> bytes:
        return self._random.randbytes(count)

    def uniform(self) -> float:
        return self._random.random()


async def settle(turns: int = 20) -> None:
    """Give every ready task its turn."""
    for _ in range(turns):
        await asyncio.sleep(0)
