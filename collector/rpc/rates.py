"""How fast one caller may go: a token bucket each, in bounded memory, with time injected.

A bucket that is full again is as good as a new one, so such are forgotten first.
"""

from __future__ import annotations

from collections.abc import Callable

from collector.domain.limits import TokenBucket

Monotonic = Callable[[], float]
"""Seconds that never run backwards."""


class Rates:
    """`rate` a second with bursts of `burst`, for each of at most `keep` callers."""

    def __init__(self, rate: float, burst: float, monotonic: Monotonic, keep: int = 20_000) -> None:
        self._rate = rate
        self._burst = burst
        self._monotonic = monotonic
        self._keep = keep
        self._buckets: dict[str, TokenBucket] = {}

    def take(self, key: str, amount: float = 1.0) -> float:
        """Take `amount` and return 0.0, or take nothing and return the seconds until it may be taken."""
        at = self._monotonic()
        bucket = self._buckets.get(key)
        if bucket is None:
            if len(self._buckets) >= self._keep:
                self._forget(at)
            bucket = self._buckets[key] = TokenBucket.full(self._rate, self._burst, at)
        return bucket.take(amount, at)

    def _forget(self, at: float) -> None:
        """Drop the buckets that are full again, or else the older half: memory stays bounded whoever calls."""
        kept = {
            key: bucket
            for key, bucket in self._buckets.items()
            if bucket.level + (at - bucket.at) * self._rate < self._burst
        }
        if len(kept) >= self._keep:
            kept = dict(list(kept.items())[len(kept) // 2 :])
        self._buckets = kept
