"""A lock that the system tells of when it is asked, looked at again and again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from agent.core.event import Liveness, SensorState
from agent.core.observation import Lock, SensorReady, Unlock
from agent.errors import SensorLost, Unsupported
from agent.ports import Clock, Emit

_EVERY = 2.0  # seconds: nobody types a password sooner after locking; a question costs some milliseconds

LookLocked = Callable[[], bool]
"""Whether the screen is locked now. Blocks. Raises SensorLost; Unsupported where nobody can ever tell."""


class PolledLock:
    """Tells each change (agent/ports: Sensor)."""

    def __init__(self, name: str, look: LookLocked, clock: Clock) -> None:
        self.name = name
        self._look = look
        self._clock = clock
        self._state = SensorState(name, Liveness.FAILED, "not started yet")
        self._locked = False

    def state(self) -> SensorState:
        """Whether the system answers."""
        return self._state

    async def run(self, emit: Emit) -> None:
        """Ask until cancelled. Raises SensorLost; Unsupported."""
        ready = False
        while True:
            locked = await self._asked()
            if not ready:
                ready = True
                self._state = SensorState(self.name, Liveness.WORKING)
                emit(SensorReady(self._clock.monotonic()))
            if locked != self._locked:
                self._locked = locked
                at = self._clock.monotonic()
                emit(Lock(at) if locked else Unlock(at))
            await self._clock.sleep(_EVERY)

    async def _asked(self) -> bool:
        try:
            return await asyncio.to_thread(self._look)
        except SensorLost as error:
            self._state = SensorState(self.name, Liveness.FAILED, str(error))
            raise
        except Unsupported as error:
            self._state = SensorState(self.name, Liveness.UNSUPPORTED, str(error))
            raise
