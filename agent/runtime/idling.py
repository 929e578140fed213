"""The idle lock at work in one session: looks once a second, does as agent/core/idle.py says, tells what came of it.

What locks is the session's own locker; that it locked is seen by the lock sensors, never taken on trust.
"""

from __future__ import annotations

from collections.abc import Callable

import structlog

from agent.core import idle
from agent.core.event import Liveness, Locked, LockFailed, SensorState
from agent.core.pipeline import Emit
from agent.errors import LockError, SensorLost, Unsupported
from agent.ports import Clock, IdleProbe, Locker, Offload
from policy.severity import Severity

_LOOK_SECONDS = 1.0
NAME = "idle-lock"

_log = structlog.get_logger("heed.idle")


class Idling:
    """`state` is its own word on itself, as sensors have it."""

    def __init__(self, probe: IdleProbe, locker: Locker, clock: Clock, offload: Offload) -> None:
        self.state = SensorState(NAME, Liveness.FAILED, "not started yet")
        self._probe = probe
        self._locker = locker
        self._clock = clock
        self._offload = offload
        self._attempts = 0
        self._refused = ""  # why the locker could not be asked, the last time

    async def run(
        self, rules: Callable[[], idle.IdleRules], locked: Callable[[], bool], hold: Callable[[list[Emit]], None]
    ) -> None:
        """Until cancelled. `rules`: the policy's now; `locked`: whether the screen is seen to be; `hold` takes events.
        Raises SensorLost when the system does not say how long it was idle, Unsupported where it never does.
        """
        lock = idle.IdleLock(rules())
        try:
            if trouble := self._locker.trouble():
                raise Unsupported(trouble)
            while True:
                await self._clock.sleep(_LOOK_SECONDS)
                seconds = await self._offload(self._probe.idle_seconds)
                self.state = SensorState(NAME, Liveness.WORKING)
                lock.rules = rules()
                look = idle.Look(self._clock.monotonic(), self._clock.boottime(), seconds, locked())
                for command in lock.look(look):
                    hold(await self._do(command))
        except Unsupported as error:
            self.state = SensorState(NAME, Liveness.UNSUPPORTED, str(error))
            raise
        except SensorLost as error:
            self.state = SensorState(NAME, Liveness.FAILED, str(error))
            raise
        finally:
            self._probe.close()

    async def _do(self, command: idle.IdleCommand) -> list[Emit]:
        match command:
            case idle.Warn():
                _log.info("idle_warning", seconds=round(command.seconds))
            case idle.Cancel():
                _log.info("idle_warning_over")
            case idle.LockNow():
                await self._lock()
            case idle.LockSeen():
                self._attempts = 0
                return [Emit(Severity.LOW, Locked(round(command.idle), command.by_user))]
            case idle.LockFailed():
                cause = self._refused or "the locker was asked, and the screen is not locked"
                _log.warning("lock_failed", cause=cause)
                return [Emit(Severity.MEDIUM, LockFailed(round(command.idle), cause))]
        return []

    async def _lock(self) -> None:
        attempt, self._attempts = self._attempts, self._attempts + 1
        try:
            await self._offload(lambda: self._locker.lock(attempt))
            self._refused = ""
        except (LockError, Unsupported) as error:
            self._refused = str(error)
