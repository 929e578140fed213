"""The idle lock at work in one session: looks every second, does as agent/core/idle.py says, tells what came of it.

What locks is the session's own locker; that it locked is seen by the lock sensors, never taken on trust. Whether
somebody presents or is in a call is asked only when the time is nearly over.
"""

from __future__ import annotations

from collections.abc import Callable

import structlog

from agent.core import idle
from agent.core.event import Liveness, Locked, LockFailed, SensorState
from agent.core.messages import lock_warning
from agent.core.pipeline import Emit
from agent.core.presenting import is_presenting
from agent.errors import LockError, SensorLost, Unsupported
from agent.ports import Clock, IdleProbe, Locker, Notices, Offload, StageProbe
from policy.severity import Severity

_STAGE_SECONDS = 5.0
NAME = "idle-lock"

_log = structlog.get_logger("heed.idle")


class Idling:
    """`state` is its own word on itself, as sensors have it."""

    def __init__(
        self,
        probe: IdleProbe,
        locker: Locker,
        clock: Clock,
        offload: Offload,
        *,
        stage: StageProbe,
        notices: Notices,
        language: str,
    ) -> None:
        """`stage`: what speaks for a presentation; `notices`: where the warning is shown, in this `language`."""
        self.state = SensorState(NAME, Liveness.FAILED, "not started yet")
        self._probe = probe
        self._locker = locker
        self._clock = clock
        self._offload = offload
        self._stage = stage
        self._notices = notices
        self._language = language
        self._presents, self._asked = False, float("-inf")  # and when it was asked
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
            seconds = 0.0
            while True:
                await self._clock.sleep(idle.next_look(rules(), seconds))
                seconds = await self._offload(self._probe.idle_seconds)
                lock.rules = rules()
                presents = await self._presenting(seconds, lock.rules)
                untold = f"its warning is not shown: {self._notices.trouble}" if self._notices.trouble else ""
                self.state = SensorState(NAME, Liveness.WORKING, untold)
                look = idle.Look(self._clock.monotonic(), self._clock.boottime(), seconds, locked(), presents)
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
            self._stage.close()
            await self._notices.close()

    async def _presenting(self, seconds: float, rules: idle.IdleRules) -> bool:
        """Whether somebody presents, asked every few seconds from shortly before the warning on."""
        now = self._clock.monotonic()
        if seconds < rules.lock_after - rules.warning - _STAGE_SECONDS:
            self._presents, self._asked = False, float("-inf")
        elif now - self._asked >= _STAGE_SECONDS:
            self._presents, self._asked = is_presenting(await self._offload(self._stage.look)), now
        return self._presents

    async def _do(self, command: idle.IdleCommand) -> list[Emit]:
        match command:
            case idle.Warn():
                _log.info("idle_warning", seconds=round(command.seconds))
                await self._notices.show(lock_warning(self._language, command.seconds))
            case idle.Cancel():
                _log.info("idle_warning_over")
                await self._notices.hide()
            case idle.LockNow():
                await self._notices.hide()
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
