"""Each minute, how much of what there is: for /metrics, for a dashboard to show and an alert rule to go by."""

from __future__ import annotations

import asyncio
import math
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from collector.domain.clock import Clock
from collector.domain.dark import LONG_UNSEEN, SPOOLED
from collector.domain.gauges import Gauges, age, days_left, spooled
from collector.errors import StoreUnavailable
from collector.services.doctor import last_backup, until
from collector.services.metrics import Metrics
from collector.settings import Folder
from collector.store import Store
from policy.severity import Lane, Severity

__all__ = ["Measuring"]

_LOOK_SECONDS = 60.0

_log = structlog.get_logger(__name__)


class Measuring:
    """`silence`: how long no heartbeat may come before a device counts as not heard."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        metrics: Metrics,
        folder: Folder,
        *,
        silence: timedelta,
    ) -> None:
        self._store = store
        self._clock = clock
        self._metrics = metrics
        self._folder = folder
        self._silence = silence

    async def run(self) -> None:
        """Measure every minute, until cancelled."""
        while True:
            try:
                await self.look()
            except StoreUnavailable as error:  # the time of the last measure stands still, and a rule sees that
                _log.warning("measuring.unavailable", cause=type(error.__cause__).__name__)
            await asyncio.sleep(_LOOK_SECONDS)

    async def look(self) -> None:
        """Measure now. Raises StoreUnavailable."""
        now = self._clock()
        async with self._store.read() as uow:
            found = await uow.measuring.gauges(now - self._silence, now - LONG_UNSEEN)
            heartbeats = await uow.measuring.heartbeats()
        # A county's thousands are read beside the loop: urgent events wait for no figure.
        waits, many = await asyncio.to_thread(spooled, heartbeats, SPOOLED)
        self._tell(replace(found, spooled=waits, spooling=many), now)

    def _tell(self, found: Gauges, now: datetime) -> None:
        metrics = self._metrics
        for severity in Severity:
            metrics.waiting.labels(severity.name.lower()).set(found.waiting.get(severity, 0))
        for lane in Lane:
            metrics.oldest.labels(lane.value).set(age(found.oldest.get(lane), now, 0.0))
            metrics.spooled.labels(lane.value).set(found.spooled.get(lane, 0))
        for state, number in (("heard", found.heard), ("silent", found.silent), ("dark", found.dark)):
            metrics.devices.labels(state).set(number)
        metrics.spooling.set(found.spooling)
        keys = self._folder.keys
        ends = {"server": until(keys / "server.crt"), "authority": until(keys / "ca.crt")}
        if found.heard + found.silent + found.dark:
            ends["devices"] = found.until
        for which, end in ends.items():
            metrics.certificates.labels(which).set(days_left(end, now))
        metrics.database_bytes.set(found.database_bytes)
        metrics.backup_age.set(age(last_backup(self._folder), now, math.inf))
        metrics.deletion_age.set(age(found.newest_deletion, now, math.inf))
        metrics.measured_at.set(now.timestamp())
