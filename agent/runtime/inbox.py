"""From the sensors' threads to the session's loop: a bounded queue with one wake-up a burst."""

from __future__ import annotations

import asyncio
from collections import deque

from agent.core.observation import Observation

_LIMIT = 4_096  # observations; a loop that is this far behind is not going to catch up


class Inbox:
    """Any thread puts, one task takes. Full: the oldest goes, and is counted."""

    def __init__(self) -> None:
        """Must be made where the taking loop runs."""
        self._loop = asyncio.get_running_loop()
        self._items: deque[Observation] = deque()
        self._ready = asyncio.Event()
        self._asleep = True
        self.lost = 0
        """Observations that went for want of room since this was last set to 0."""

    def put(self, observation: Observation) -> None:
        """Take on one; never blocks, never raises (agent/ports.py: Emit)."""
        self._items.append(observation)
        if len(self._items) > _LIMIT:
            self._items.popleft()
            self.lost += 1
        if self._asleep and not self._loop.is_closed():
            # Waking a loop costs more than a key: only the first of a burst does.
            self._asleep = False
            self._loop.call_soon_threadsafe(self._ready.set)

    async def take(self, seconds: float | None) -> list[Observation]:
        """All there is, as soon as there is something; nothing after `seconds`. None waits for ever."""
        if not self._items:
            await self._wait(seconds)
        taken = []
        while self._items:
            taken.append(self._items.popleft())
        return taken

    async def _wait(self, seconds: float | None) -> None:
        self._ready.clear()
        self._asleep = True
        if self._items:  # put between the look and the sleep
            return
        timer = self._loop.call_later(seconds, self._ready.set) if seconds is not None else None
        try:
            await self._ready.wait()
        finally:
            self._asleep = False
            if timer is not None:
                timer.cancel()
