"""A sensor that does what a test tells it (agent/ports: Sensor)."""

from __future__ import annotations

import asyncio

from agent.core.event import Liveness, SensorState
from agent.core.observation import Observation, SensorReady
from agent.ports import Emit


class FakeSensor:
    """`notice` makes it see something; `fail` ends this life of it with an error."""

    def __init__(self, name: str = "keyboard") -> None:
        self.name = name
        self.starts = 0
        self.hook_events = 0
        self.os_inputs = 0
        self._emit: Emit | None = None
        self._failure: asyncio.Future[None] | None = None

    def state(self) -> SensorState:
        return SensorState(self.name, Liveness.WORKING if self._emit else Liveness.FAILED)

    async def run(self, emit: Emit) -> None:
        self.starts += 1
        self._emit = emit
        emit(SensorReady(0))
        self._failure = asyncio.get_running_loop().create_future()
        try:
            await self._failure
        finally:
            self._emit = None

    def notice(self, observation: Observation) -> None:
        assert self._emit is not None, "the sensor is not running"
        self.hook_events += 1
        self._emit(observation)

    def fail(self, error: Exception) -> None:
        assert self._failure is not None, "the sensor was never started"
        self._failure.set_exception(error)
