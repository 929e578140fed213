"""The focused window where nothing announces it: asked for twice a second (Windows, macOS)."""

from __future__ import annotations

from collections.abc import Callable

from agent.core.event import Liveness, SensorState
from agent.core.observation import Focus, SensorReady
from agent.errors import SensorLost
from agent.ports import Clock, Emit

_EVERY = 0.5  # seconds

Look = Callable[[], tuple[str, str]]
"""The title and the program of the window that has the keyboard, "" for what cannot be said. Raises SensorLost."""


class PolledWindow:
    """Tells of each change of program or title (agent/ports: Sensor)."""

    name = "window"

    def __init__(self, look: Look, clock: Clock) -> None:
        self._look = look
        self._clock = clock
        self._state = SensorState(self.name, Liveness.FAILED, "not started yet")

    def state(self) -> SensorState:
        """Whether the system answers."""
        return self._state

    async def run(self, emit: Emit) -> None:
        """Notice until cancelled. Raises SensorLost."""
        told: tuple[str, str] | None = None
        while True:
            try:
                seen = self._look()
            except SensorLost as error:
                self._state = SensorState(self.name, Liveness.FAILED, str(error))
                raise
            if told is None:
                self._state = SensorState(self.name, Liveness.WORKING)
                emit(SensorReady(self._clock.monotonic()))
            if seen != told:
                told = seen
                emit(Focus(self._clock.monotonic(), *seen))
            await self._clock.sleep(_EVERY)
