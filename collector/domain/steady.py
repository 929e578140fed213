"""A clock that never runs backwards, for what must not be put off: somebody who sets the wall clock back by an hour
must not delay an escalation by it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from collector.domain.clock import Clock


class SteadyClock:
    """The wall's time, and where that went back, the time that passed since. Set forward, it is believed: people are
    then told too early, not too late.
    """

    def __init__(self, wall: Clock, monotonic: Callable[[], float]) -> None:
        """`monotonic`: seconds of a clock that nobody sets."""
        self._wall = wall
        self._monotonic = monotonic
        self._latest, self._at = wall(), monotonic()

    @property
    def set_back(self) -> timedelta:
        """By how much the wall is behind it."""
        return self() - self._wall()

    def __call__(self) -> datetime:
        """Now, never before what it said last."""
        at = self._monotonic()
        self._latest = max(self._wall(), self._latest + timedelta(seconds=at - self._at))
        self._at = at
        return self._latest
