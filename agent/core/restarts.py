"""How often the service and its helpers were started again lately: what says that a new policy does harm. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

_LATELY = timedelta(hours=1)
_MOST = 100  # more are no other news


def lately(times: Iterable[datetime], now: datetime) -> tuple[datetime, ...]:
    """Those of the last hour, the newest 100 at most. One from the future, as after a clock was set back, is none."""
    return tuple(at for at in sorted(times) if timedelta(0) <= now - at < _LATELY)[-_MOST:]


def again(times: Iterable[datetime], now: datetime) -> tuple[datetime, ...]:
    """Another one, now."""
    return lately((*times, now), now)


def read(kept: object) -> tuple[datetime, ...]:
    """What a status file kept of them, as ISO 8601; what is none of that is left out."""
    if not isinstance(kept, list):
        return ()
    times: list[datetime] = []
    for one in kept:
        try:
            at = datetime.fromisoformat(str(one))
        except ValueError:
            continue  # a damaged count is worth no more words
        if at.tzinfo is not None:
            times.append(at)
    return tuple(times)
