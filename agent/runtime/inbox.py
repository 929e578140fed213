"""From the sensors' threads to the session's loop: a bounded queue with one wake-up a burst."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable

from agent.core.observation import Observation

_LIMIT = 4_096  # observations; a loop that is this far behind is not going to catch up


class Inbox:
    """Any thread puts; the loop consumes. Full: the oldest goes, and is counted."""

    def __init__(self, consume: Callable[[Observation], None]) -> None:
        """Must be made where the loop runs. `consume` must not raise."""
        self._consume = consume
        self._loop = asyncio.get_running_loop()
        self._items: deque[Observation] = deque()
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
            # Waking a loop costs more than reading a key: only the first of a burst does, and it wakes no task.
            self._asleep = False
            self._loop.call_soon_threadsafe(self._drain)

    def _drain(self) -> None:
        # Asleep first: what is put from here on is either seen below or wakes the loop again.
        self._asleep = True
        while self._items:
            self._consume(self._items.popleft())
