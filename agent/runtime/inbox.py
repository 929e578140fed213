"""From the sensors' threads to the session's loop: a bounded queue with one wake-up a burst.

Waking a loop costs more than reading a key. Within a word a letter decides nothing, so letters wait for what ends the
word, or for the next look of each second (agent/runtime/session.py drains before it).
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable

from agent.core.observation import Key, KeyAction, Observation

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
        """Take on one; never blocks, never raises (agent/ports: Emit)."""
        self._items.append(observation)
        if len(self._items) > _LIMIT:
            self._items.popleft()
            self.lost += 1
        if self._asleep and not _within_a_word(observation) and not self._loop.is_closed():
            self._asleep = False
            self._loop.call_soon_threadsafe(self.drain)

    def drain(self) -> None:
        """Consume all there is. Only in the loop."""
        # Asleep first: what is put from here on is either seen below or wakes the loop again.
        self._asleep = True
        while self._items:
            self._consume(self._items.popleft())


def _within_a_word(observation: Observation) -> bool:
    return isinstance(observation, Key) and observation.action is KeyAction.TEXT and observation.text.isalpha()
