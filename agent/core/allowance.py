"""How much of the processor a job may take: at once for a moment, and a share of it in the long run. Pure."""

from __future__ import annotations


class Allowance:
    """`share`: of one core; `most`: seconds of processor time that may be taken at once after a rest."""

    def __init__(self, share: float, most: float, at: float) -> None:
        """Times are monotonic seconds."""
        self._share = share
        self._most = most
        self._left = most
        self._at = at

    def spend(self, seconds: float, at: float) -> float:
        """So much processor time was taken. How long to rest now, in seconds."""
        self._left = min(self._most, self._left + max(0.0, at - self._at) * self._share) - seconds
        self._at = at
        return max(0.0, -self._left / self._share)
