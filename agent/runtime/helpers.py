"""A session helper for every session: started as its user, started again when it dies, and told of when it keeps dying.

A helper outlives the service (it holds its matches and connects again), so before a helper is started for a session,
one from before is waited for while its process lives.
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
_KEEPS_DYING = 3  # ends in a row, each before it ran a minute
_SOUND_SECONDS = 60.0
_STOP_SECONDS = 2.0

_log = structlog.get_logger("heed.helpers")


class HelperKeeper:
    """`connected`: sessions whose helper is on the link now; `earlier`: whether a helper from before still lives."""

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
    ) -> None:
        self.trouble = ""
        self._sessions = sessions
        self._offload = offload
        self._clock = clock
        self._random = random
        self._connected = connected
        self._earlier = earlier
        self._tell = tell
        self._kept: dict[str, asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Keep helpers until cancelled; then they are ended. Raises Unsupported where sessions cannot be told."""
        try:
            while True:
                current = {one.session: one for one in await self._offload(self._sessions.current)}
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

    async def _keep(self, signed_in: SignedIn) -> None:
        """One session's helper, from sign-in to sign-out."""
        ends, since = 0, self._clock.now()
        while True:
            while signed_in.session in self._connected() or self._earlier():
                await self._clock.sleep(_LOOK_SECONDS)
            began = self._clock.monotonic()
            code = await self._run_once(signed_in)
            if self._clock.monotonic() - began >= _SOUND_SECONDS:
                ends = 0
            if ends == 0:
                since = self._clock.now()
            ends += 1
            _log.warning("helper_ended", session=signed_in.session, code=code, ends=ends)
            if ends % _KEEPS_DYING == 0:
                self._report(since, code, ends)
            elapsed = (self._clock.now() - since).total_seconds()
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

    def _report(self, since: datetime, code: int | None, ends: int) -> None:
        cause = "could not be started" if code is None else f"ended {ends} times, last with code {code}"
        self._tell(Gap(GapCause.HELPER_DEAD, "", since, self._clock.now(), 0, f"the session helper {cause}"))


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
