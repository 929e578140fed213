"""What time it surely is, and an actor that keeps a mark of it on the disk (agent/core/trusted_time.py)."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from agent.core.gaps import Times
from agent.core.trusted_time import begin
from agent.ports import Clock, Offload

_MARK_SECONDS = 60.0  # who reboots to gain time gains at most so much, and the time that the machine was off


class Mark(Protocol):
    """Where the latest time is kept (agent/host/time_mark.py)."""

    def load(self) -> datetime | None:
        """UTC, or None."""

    def keep(self, moment: datetime) -> None:
        """Raises OSError."""


class TrustedClock:
    """Time for whatever ends by itself. Its methods are called on one thread."""

    def __init__(self, clock: Clock, mark: Mark, offload: Offload) -> None:
        """Reads the mark."""
        self._clock = clock
        self._mark = mark
        self._offload = offload
        self._time = begin(mark.load(), self._times())

    def now(self) -> datetime:
        """UTC; never earlier than before, but where the collector says so."""
        self._time = self._time.seen(self._times())
        return self._time.latest

    def by_collector(self) -> datetime:
        """UTC; by the collector's clock where it was heard since this began, whatever the machine's is set to."""
        return self._time.by_collector(self._times())

    def heard(self, server: datetime) -> None:
        """The collector said what time it is. `server`: UTC."""
        self._time = self._time.heard_from(server, self._times())

    async def run(self) -> None:
        """Keep the mark until cancelled. Raises OSError when the disk does not take it; time goes on all the same."""
        while True:
            moment = self.now()
            await self._offload(lambda: self._mark.keep(moment))  # noqa: B023 - awaited at once
            await self._clock.sleep(_MARK_SECONDS)

    def _times(self) -> Times:
        return Times(self._clock.now(), self._clock.monotonic(), self._clock.boottime())
