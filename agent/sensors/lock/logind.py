"""The screen lock as the desktop tells it to the login service: GNOME, KDE and others set LockedHint.

Lockers that stand alone set no hint (swaylock#382): they are known by their windows, see x11.py.
"""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Callable

from agent.core.event import Liveness, SensorState
from agent.core.observation import Lock, SensorReady, Unlock
from agent.errors import SensorLost, Unsupported
from agent.ports import Clock, Emit

_EVERY = 2.0  # seconds: nobody types a password sooner after locking; a question costs some milliseconds
_ANSWER_SECONDS = 5.0
_HINTS = {"LockedHint=yes": True, "LockedHint=no": False}

AskHint = Callable[[str], str]
"""What the login service says of the session's LockedHint. Blocks. Raises OSError, subprocess.SubprocessError."""


class LogindLock:
    """Tells each change of the hint (agent/ports.py: Sensor)."""

    name = "lock-hint"

    def __init__(self, session: str, clock: Clock, ask: AskHint | None = None) -> None:
        """`session`: its name at the login service."""
        self._session = session
        self._clock = clock
        self._ask = ask or ask_loginctl
        self._state = SensorState(self.name, Liveness.FAILED, "not started yet")
        self._locked = False

    def state(self) -> SensorState:
        """Whether the login service answers."""
        return self._state

    async def run(self, emit: Emit) -> None:
        """Ask until cancelled. Raises SensorLost; Unsupported where sessions have no such hint."""
        ready = False
        while True:
            locked = await self._look()
            if not ready:
                ready = True
                self._state = SensorState(self.name, Liveness.WORKING)
                emit(SensorReady(self._clock.monotonic()))
            if locked != self._locked:
                self._locked = locked
                at = self._clock.monotonic()
                emit(Lock(at) if locked else Unlock(at))
            await self._clock.sleep(_EVERY)

    async def _look(self) -> bool:
        try:
            said = await asyncio.to_thread(self._ask, self._session)
        except (OSError, subprocess.SubprocessError) as error:
            self._state = SensorState(self.name, Liveness.FAILED, "the login service does not answer")
            raise SensorLost("the login service does not answer") from error
        hint = _HINTS.get(said.strip())
        if hint is None:
            reason = "the login service keeps no lock hint for this session"
            self._state = SensorState(self.name, Liveness.UNSUPPORTED, reason)
            raise Unsupported(reason)
        return hint


def ask_loginctl(session: str) -> str:
    """By the system's own program."""
    return subprocess.run(  # noqa: S603 - the system's own program, no shell
        ["/usr/bin/loginctl", "show-session", session, "--property=LockedHint"],
        capture_output=True,
        text=True,
        check=True,
        timeout=_ANSWER_SECONDS,
    ).stdout
