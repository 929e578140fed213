"""How many events a stream may have unacknowledged: load shedding as a function of what waits for a commit. Pure."""

from __future__ import annotations

from typing import Final

from policy.severity import Lane

FULL: Final = 2_000  # four batches in flight: enough to hide the commit and the network between

# Events waiting at this collector → credits; the first row whose limit is not passed. Never 0: a stream without
# credits could not learn that there are some again.
_ROUTINE: Final = ((5_000, FULL), (20_000, 500), (50_000, 100))
_URGENT: Final = ((50_000, FULL),)
_LEAST: Final = {Lane.URGENT: 500, Lane.ROUTINE: 10}


def credits_for(lane: Lane, waiting: int) -> int:
    """The credits to state in the next acknowledgement; the routine lane gives way long before the urgent one."""
    for limit, granted in _URGENT if lane is Lane.URGENT else _ROUTINE:
        if waiting <= limit:
            return granted
    return _LEAST[lane]
