"""A clock that runs by itself: every sleep ends at once, having moved time on (agent/ports: Clock, Random)."""

from __future__ import annotations

import asyncio

from tests.fakes.clock import FakeClock


class RunningClock(FakeClock):
    """For what must only be shown to wait the right time; the waits are in `slept`."""

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.advance(seconds)
        await asyncio.sleep(0)


class SteadyRandom:
    """`uniform` always draws the same; `bytes` counts up."""

    def __init__(self, uniform: float = 0.5) -> None:
        self._uniform = uniform
        self._count = 0

    def bytes(self, count: int) -> bytes:
        self._count += 1
        return self._count.to_bytes(8, "big").rjust(count, b"\0")[-count:]

    def uniform(self) -> float:
        return self._uniform
