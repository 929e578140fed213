"""Tells each person once a day how much waits for them (collector/domain/digest.py).

Several collectors over one database may all look: each digest is claimed by one of them, and comes due again if that
one dies. It may so be sent twice, never not at all.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import structlog

from collector.domain.climbing import Escalation
from collector.domain.clock import Clock
from collector.domain.digest import USUAL_HOUR, is_stale, words
from collector.domain.duty import Roster
from collector.domain.notifying import Channel, Reader, by_channels
from collector.domain.people import Viewer
from collector.domain.routing import READING, sight_of
from collector.errors import BadRequest, NotifyFailed, StoreUnavailable
from collector.services.audit import record
from collector.services.notifications import Send, open_account
from collector.store import Store
from collector.store.digests import DueDigest

__all__ = ["Digests"]

_LOOK_SECONDS = 60.0
_CLAIMED = timedelta(minutes=5)
_AGAIN = timedelta(minutes=15)
_DAY_HOURS = 24

_log = structlog.get_logger(__name__)


class Digests:
    """`escalation`: what the newest policy says of the school's hours; `link`: where people look."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        send: Send,
        *,
        escalation: Callable[[], Awaitable[Escalation]],
        school: str,
        link: str,
    ) -> None:
        self._store = store
        self._clock = clock
        self._send = send
        self._escalation = escalation
        self._school = school
        self._link = link

    async def run(self) -> None:
        """Look every minute, until cancelled."""
        while True:
            try:
                await self.look()
            except StoreUnavailable as error:
                _log.warning("digests.unavailable", cause=type(error.__cause__).__name__)
            await asyncio.sleep(_LOOK_SECONDS)

    async def look(self) -> int:
        """Send what is due; how many were sent. Raises StoreUnavailable."""
        now, roster = self._clock(), (await self._escalation()).roster
        async with self._store.read() as uow:
            readers = {one.user_id: one for one in await uow.notifying.readers() if one.role in READING}
            new = await uow.digests.without(readers)
            if not new and not await uow.digests.is_due(now):
                return 0
        async with self._store.begin("digest") as uow:
            for user_id in new:
                await uow.digests.begin(user_id, USUAL_HOUR, roster.next_hour(USUAL_HOUR, now))
            due = await uow.digests.claim(now, now + _CLAIMED)
        sent = [await self._sent(one, readers.get(one.viewer.user_id), roster, now) for one in due]
        return sum(sent)

    async def _sent(self, due: DueDigest, reader: Reader | None, roster: Roster, now: datetime) -> bool:
        following = roster.next_hour(due.hour, now)
        async with self._store.read() as uow:
            counts = await uow.alerts.counts(sight_of(due.viewer), now)
        said = words(counts, self._school, self._link)
        if reader is None or said is None or is_stale(due.since, now):
            await self._later(due.viewer, following)
            return False
        first, then = by_channels(reader.channels, ("email",))
        for channel in (*first, *then):
            if await self._took(channel, *said):
                await self._later(due.viewer, following)
                return True
        await self._later(due.viewer, now + _AGAIN)
        return False

    async def _took(self, channel: Channel, title: str, body: str) -> bool:
        try:
            await self._send(channel.address, title, body)
        except NotifyFailed as failed:
            _log.warning("digest.failed", user=channel.user_id, channel=channel.id, cause=str(failed))
            return False
        return True

    async def _later(self, viewer: Viewer, at: datetime) -> None:
        async with self._store.begin("digest") as uow:
            await uow.digests.later(viewer.user_id, at)

    async def hour_of(self, name: str) -> int | None:
        """At which hour of the school's clocks somebody is told; None: they want none. Raises NotFound."""
        async with self._store.read() as uow:
            return await uow.digests.hour(await open_account(uow, name), USUAL_HOUR)

    async def set_hour(self, name: str, hour: int | None, by: str) -> None:
        """From now on. Raises NotFound; BadRequest for no hour of the day."""
        if hour is not None and not 0 <= hour < _DAY_HOURS:
            raise BadRequest("A digest comes at a whole hour of the day, from 0 to 23.")
        now, roster = self._clock(), (await self._escalation()).roster
        next_at = None if hour is None else roster.next_hour(hour, now)
        async with self._store.begin() as uow:
            user_id = await open_account(uow, name)
            await uow.digests.set(user_id, hour, next_at)
            await record(uow, now, by, "digest.hour", user_id, detail={"hour": hour})
