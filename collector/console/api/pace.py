"""How fast each token, or each place that shows none, may ask. Kept in memory: a replica slows by itself. Pure."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from collector.domain.limits import TokenBucket

_REMEMBERED = 4096


class Pace:
    """One rate for many askers. `clock`: seconds that never run backwards."""

    def __init__(self, rate: float, burst: float, clock: Callable[[], float]) -> None:
        self._rate, self._burst, self._clock = rate, burst, clock
        self._buckets: OrderedDict[str, TokenBucket] = OrderedDict()

    def take(self, who: str, amount: float = 1.0) -> float:
        """Count a request and return 0.0, or count nothing and return how many seconds it should wait. `amount` 0.0:
        only ask.
        """
        now = self._clock()
        bucket = self._buckets.get(who)
        if bucket is None:
            bucket = self._buckets[who] = TokenBucket.full(self._rate, self._burst, now)
            if len(self._buckets) > _REMEMBERED:
                self._buckets.popitem(last=False)
        self._buckets.move_to_end(who)
        if amount == 0.0:
            bucket.take(0.0, now)
            return 0.0 if bucket.level >= 1.0 else (1.0 - bucket.level) / self._rate
        return bucket.take(amount, now)
