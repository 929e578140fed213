"""How long to wait before trying again (issue 2: first retry within 1 s, at most 10 s apart in the first minute).

Full jitter: every wait is drawn between nothing and a ceiling, and the ceiling is only ever drawn under, so a fleet
that lost its collector together never comes back together, however long the outage (fleet#53357).
"""

from __future__ import annotations

_FIRST = 1.0  # seconds; the ceiling of the first wait, doubled by each failure
_FIRST_MINUTE = 10.0
_LATER = 300.0
_LEAST = 0.05  # no draw is so lucky that it becomes a busy loop


def ceiling(failures: int, elapsed: float) -> float:
    """The longest wait in seconds after `failures` (from 1) failures in a row, `elapsed` seconds into the outage.

    Beyond the first minute it grows with the outage itself, a sixth of it, up to five minutes.
    """
    doubled = _FIRST * 2.0 ** min(max(failures, 1) - 1, 32)
    return min(doubled, max(_FIRST_MINUTE, elapsed / 6), _LATER)


def delay(failures: int, elapsed: float, uniform: float) -> float:
    """Seconds to wait now; `uniform` is a random number in [0, 1)."""
    return max(_LEAST, uniform * ceiling(failures, elapsed))
