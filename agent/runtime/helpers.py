"""A session helper for every session: started as its user, started again when it dies, and every such time is told.

A helper outlives the service (it holds its matches and connects again), so before a helper is started for a session,
one from before is waited for while its process lives. From a helper's end until the next one is on the link nothing is
seen: that is a gap, told when it is over, and in parts while helpers keep dying before they ever get there.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from datetime import datetime

import structlog

from agent.core import backoff
from agent.core.event import Gap, GapCause
from agent.errors import Unsupported
from agent.ports import Clock, HelperProcess, Offload, Random, Sessions, SignedIn

_LOOK_SECONDS = 2.0
_BACK_SECONDS = 0.25
_KEEPS_DYING = 3  # ends in a row, each before it ran a minute
_SOUND_SECONDS = 60.0
_STOP_SECONDS = 2.0

_log = structlog.get_logger("heed.helpers")


class HelperKeeper:
    """`trouble` is empty, or one sentence on why there can be no helper now. `connected`: sessions whose helper is on
    the link now; `earlier`: whether a helper from before still lives; `ended` hears of each that ended by itself.
    """

    def __init__(
        self,
        sessions: Sessions,
        offload: Offload,
        clock: Clock,
        random: Random,
        *,
        connected: Callable[[], set[str]],
        earlier: Callable[[], bool],
        tell: Callable[[Gap], None],
        ended: Callable[[], None],
    ) -> None:
        self.trouble = ""
        self._sessions = sessions
        self._offload = offload
        self._clock = clock
        self._random = random
        self._connected = connected
        self._earlier = earlier
        self._tell = tell
        self._ended = ended
        self._kept: dict[str, asyncio.Task[None]] = {}
        self._current: dict[str, SignedIn] = {}
        self._blind = False  # nobody can say who is signed in

    @property
    def is_somebody_in(self) -> bool:
        """Whether anybody is signed in, as it was when that was last asked."""
        return bool(self._current)

    async def run(self) -> None:
        """Keep helpers until cancelled; then they are ended. Raises Unsupported where sessions cannot be told."""
        try:
            while True:
                current = await self._signed_in()
                for session in set(self._kept) - set(current):
                    self._kept.pop(session).cancel()
                for session, signed_in in current.items():
                    if session not in self._kept:
                        self._kept[session] = asyncio.create_task(self._keep(signed_in), name=f"helper-{session}")
                await self._clock.sleep(_LOOK_SECONDS)
        finally:
            for task in self._kept.values():
                task.cancel()
            await asyncio.gather(*self._kept.values(), return_exceptions=True)

    async def _signed_in(self) -> dict[str, SignedIn]:
        """By session. Who cannot be asked for now is taken to be as before. Raises Unsupported."""
        try:
            current = await self._offload(self._sessions.current)
        except Unsupported as error:
            self.trouble = f"Nobody's session can be monitored here: {error}."
            raise
        except OSError as error:
            if not self._blind:
                _log.warning("sessions_unknown", error=type(error).__name__)
            self._blind = True
            return self._current
        self._blind = False
        self._current = {one.session: one for one in current}
        return self._current

    async def _keep(self, signed_in: SignedIn) -> None:
        """One session's helper, from sign-in to sign-out."""
        ends, first_end, dead_since, said = 0, self._clock.monotonic(), None, ""
        while True:
            while signed_in.session in self._connected() or self._earlier():
                await self._clock.sleep(_LOOK_SECONDS)
            began = self._clock.monotonic()
            back = asyncio.create_task(self._tell_back(signed_in.session, dead_since, said), name="helper-back")
            try:
                code = await self._run_once(signed_in)
            finally:
                back.cancel()
            if back.done() and not back.cancelled():
                dead_since = None  # it was back, and the gap was told
            if self._clock.monotonic() - began >= _SOUND_SECONDS:
                ends = 0
            if ends == 0:
                first_end = self._clock.monotonic()
            ends += 1
            self._ended()
            _log.warning("helper_ended", session=signed_in.session, code=code, ends=ends)
            now = self._clock.now()
            dead_since = dead_since or now
            said = "could not be started" if code is None else f"ended with code {code}"
            if ends % _KEEPS_DYING == 0:
                said = f"{said}, {ends} times in a row"
                self._report(dead_since, said)
                dead_since = now
            elapsed = self._clock.monotonic() - first_end
            await self._clock.sleep(backoff.delay(ends, elapsed, self._random.uniform()))

    async def _run_once(self, signed_in: SignedIn) -> int | None:
        """The exit code, or None when it could not even be started."""
        try:
            process = await self._sessions.start(signed_in)
        except (OSError, Unsupported) as error:
            self.trouble = f"The session helper could not be started: {error}."
            return None
        self.trouble = ""
        _log.info("helper_started", session=signed_in.session, pid=process.pid)
        try:
            return await process.wait()
        finally:
            await _end(process)

    async def _tell_back(self, session: str, dead_since: datetime | None, said: str) -> None:
        """Once the new helper is on the link, tell for how long there was none."""
        while session not in self._connected():
            await self._clock.sleep(_BACK_SECONDS)
        if dead_since is not None:
            self._report(dead_since, said)

    def _report(self, since: datetime, said: str) -> None:
        now = self._clock.now()
        self._tell(Gap(GapCause.HELPER_DEAD, "", min(since, now), now, 0, f"the session helper {said}"))


async def _end(process: HelperProcess) -> None:
    """Ask it to end, and end it if it will not."""
    with contextlib.suppress(ProcessLookupError):
        process.terminate()
        try:
            async with asyncio.timeout(_STOP_SECONDS):
                await process.wait()
        except TimeoutError:
            process.kill()
            await process.wait()
