"""Whether a process was stopped again and again, each time too shortly to be told by itself. Pure."""

from __future__ import annotations

from collections import deque

from agent.core.silence import SILENT_SECONDS

_COUNTS_SECONDS = 1.0  # less is what any busy machine does
_TOGETHER_SECONDS = 20.0
_WITHIN_SECONDS = 600.0


class Interruptions:
    """To be told the time awake at every look; the looks should be `expected` seconds apart."""

    def __init__(self, monotonic: float, expected: float) -> None:
        self._last = monotonic
        self._expected = expected
        self._lost: deque[tuple[float, float]] = deque()  # when each stop ended, and how long it was

    def see(self, monotonic: float) -> str:
        """How often and for how long together, once that is 20 s within ten minutes; it then counts anew. Else "".

        A stop of 20 s is left out: the service tells that one by itself (agent/core/silence.py).
        """
        lost, self._last = monotonic - self._last - self._expected, monotonic
        if _COUNTS_SECONDS <= lost < SILENT_SECONDS:
            self._lost.append((monotonic, lost))
        while self._lost and monotonic - self._lost[0][0] > _WITHIN_SECONDS:
            self._lost.popleft()
        together = sum(one for _, one in self._lost)
        if len(self._lost) < 2 or together < _TOGETHER_SECONDS:
            return ""
        said = f"did not run {len(self._lost)} times, {together:.0f} seconds together, within ten minutes"
        self._lost.clear()
        return f"The session helper {said}: it was stopped again and again, or this device is very busy."
