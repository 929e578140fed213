"""Looks, apart from whoever tells people, whether people are told; where they are not, says so, and is silent outside.

Every minute: a row is written, which proves that the database takes something, and the rows are asked. Only where
nothing is amiss is the heartbeat's address called, so that a service outside of the school notices when this collector,
its database or its escalation stands still (design section 5).
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import structlog

from collector.domain.doctor import Finding
from collector.domain.steady import SteadyClock
from collector.domain.watch import NAMES, STUCK, Standing, WatchFacts, amiss
from collector.errors import NotifyFailed, StoreUnavailable
from collector.services.metrics import Metrics
from collector.store import Store

__all__ = ["Watch"]

_LOOK_SECONDS = 60.0
_STANDS_STILL = timedelta(minutes=5)

_log = structlog.get_logger(__name__)


class Watch:
    """`looked_at`: when whoever tells people last did look; `beat`: calls the heartbeat's address, raising
    NotifyFailed; None where there is none.
    """

    def __init__(
        self,
        store: Store,
        clock: SteadyClock,
        metrics: Metrics,
        *,
        looked_at: Callable[[], datetime | None],
        beat: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._metrics = metrics
        self._looked_at = looked_at
        self._beat = beat
        self._began = clock()
        self._seen_at = clock()
        self._found: tuple[Finding, ...] = ()

    async def run(self) -> None:
        """Look every minute, until cancelled."""
        while True:
            await asyncio.sleep(_LOOK_SECONDS)
            await self.look()

    async def look(self) -> tuple[Finding, ...]:
        """What is amiss now."""
        now = self._clock()
        standing = await self._standing(now)
        found = amiss(WatchFacts(now, standing, self._looked_at() or self._began, set_back=self._clock.set_back))
        for one in found:
            if one.name not in {before.name for before in self._found}:
                _log.error("watch.amiss", what=one.name, told=one.told)
        if self._found and not found:
            _log.info("watch.well_again")
        self._found, self._seen_at = found, now
        self._count(standing or Standing(), found)
        if self._beat is not None and not found:
            await self._called(self._beat)
        return found

    def amiss(self) -> tuple[Finding, ...]:
        """What was amiss when it last looked; and that, where it looks no more."""
        now = self._clock()
        if now - self._seen_at > _STANDS_STILL:
            mend = "Restart the collector, and see its log for what held it up."
            return (Finding("watch", True, "Nobody looks any more whether people are told of alerts.", mend),)
        return self._found

    async def _standing(self, now: datetime) -> Standing | None:
        try:
            async with self._store.begin("watch") as uow:
                await uow.watching.looked("watch", now)
                return await uow.watching.standing(now - STUCK)
        except StoreUnavailable:
            return None

    async def _called(self, beat: Callable[[], Awaitable[None]]) -> None:
        try:
            await beat()
        except NotifyFailed as failed:
            _log.warning("watch.heartbeat_failed", cause=str(failed))
        else:
            self._metrics.beats.inc()

    def _count(self, standing: Standing, found: tuple[Finding, ...]) -> None:
        names = {one.name for one in found}
        for name in NAMES:
            self._metrics.amiss.labels(name).set(name in names)
        self._metrics.overdue_steps.set(standing.overdue_steps)
        self._metrics.unsent.set(standing.unsent)
        self._metrics.unreached.set(standing.unreached)
