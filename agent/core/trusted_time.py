"""What time it surely is, for permissions that end (T8). Pure arithmetic over three clocks.

Anybody may set the wall clock. So time here never runs backwards: it is the wall clock's, or what was the time before
and has passed since by the machine's own count, whichever is later; a mark on the disk carries it over a reboot.
Setting the clock back never prolongs a permission. Setting it forward ends one early, until the collector is heard
again, whose word on the time is taken as it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from agent.core.gaps import Times


@dataclass(frozen=True, slots=True)
class TrustedTime:
    """`latest`: the latest time that was ever seen, and `heard`: the collector's, both brought up to `boottime`."""

    latest: datetime
    boottime: float
    heard: datetime | None = None

    def now(self, times: Times) -> datetime:
        """For what ends by itself."""
        return max(times.wall, self.latest + self._since(times))

    def by_collector(self, times: Times) -> datetime:
        """For what the collector signs: by its own clock, where it was heard since the service began, else as `now`."""
        return self.now(times) if self.heard is None else self.heard + self._since(times)

    def seen(self, times: Times) -> TrustedTime:
        """It was `now`: no later answer is earlier."""
        heard = None if self.heard is None else self.heard + self._since(times)
        return TrustedTime(self.now(times), times.boottime, heard)

    def heard_from(self, server: datetime, times: Times) -> TrustedTime:
        """The collector, whom we have verified, says what time it is."""
        return replace(self, latest=server, heard=server, boottime=times.boottime)

    def _since(self, times: Times) -> timedelta:
        return timedelta(seconds=max(0.0, times.boottime - self.boottime))


def begin(mark: datetime | None, times: Times) -> TrustedTime:
    """As the service starts. `mark`: the latest time that it kept before, if any."""
    return TrustedTime(max(times.wall, mark or times.wall), times.boottime)
