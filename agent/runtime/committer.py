"""Every event passes here on its way into the spool: many at once in one transaction, the urgent before the routine.

While the spool cannot be written, events wait, whoever handed them over is not answered, and `trouble` says why;
helpers hold theirs until they are answered, so nothing is lost by waiting.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

import structlog

from agent.core.event import Event, Gap, GapCause, Payload
from agent.core.identifier import uuid7
from agent.errors import SpoolError
from agent.ports import Clock, Offload, Random, Spool
from policy.severity import Lane, Severity

_AT_ONCE = 500
_RETRY_SECONDS = 1.0
_UNWRITABLE = (ValueError, TypeError)  # what protobuf and text encoding raise of a value that has no form on the wire

_log = structlog.get_logger("heed.committer")


class Committer:
    """`trouble` is empty, or one sentence on why events cannot be kept now."""

    def __init__(
        self,
        spool: Spool,
        offload: Offload,
        clock: Clock,
        random: Random,
        *,
        committed: Callable[[Lane], None],
        demo: bool,
    ) -> None:
        """`committed` hears of each lane that grew."""
        self.trouble = ""
        self._spool = spool
        self._offload = offload
        self._clock = clock
        self._random = random
        self._committed = committed
        self._demo = demo
        self._waiting: dict[Lane, deque[tuple[Event, asyncio.Future[None]]]] = {lane: deque() for lane in Lane}
        self._wake = asyncio.Event()
        self._drops_since: datetime | None = None

    async def commit(self, event: Event) -> None:
        """Return once the event is in the spool."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting[event.lane].append((event, done))
        self._wake.set()
        await done

    async def keep(self, payload: Payload, severity: Severity) -> None:
        """The service's own word; returns once it is in the spool."""
        await self.commit(self._make(payload, severity))

    def tell(self, payload: Payload, severity: Severity, account: str = "") -> None:
        """The service's own word, perhaps of an account; committed in its turn, waited for by nobody."""
        event = self._make(payload, severity, account)
        self._waiting[event.lane].append((event, asyncio.get_running_loop().create_future()))
        self._wake.set()

    async def run(self) -> None:
        """Commit until cancelled."""
        while True:
            self._wake.clear()
            try:
                for lane in (Lane.URGENT, Lane.ROUTINE):
                    await self._commit_some(lane)
                await self._tell_drops()
                self.trouble = ""
            except SpoolError as error:
                if not self.trouble:
                    _log.error("spool_unusable", reason=str(error))
                self.trouble = f"Events cannot be kept: {error}."
                await self._clock.sleep(_RETRY_SECONDS)
            if not any(self._waiting.values()):
                await self._wake.wait()

    async def _commit_some(self, lane: Lane) -> None:
        waiting = self._waiting[lane]
        batch = [waiting[place] for place in range(min(len(waiting), _AT_ONCE))]
        if not batch:
            return
        events = [event for event, _ in batch]
        try:
            await self._offload(lambda: self._spool.append(events))
        except _UNWRITABLE:
            await self._commit_each(events)
        for _, done in batch:
            waiting.popleft()
            if not done.done():
                done.set_result(None)
        self._committed(lane)

    async def _commit_each(self, events: Sequence[Event]) -> None:
        """What can be written is; the rest, which nobody could ever write, is told as a gap and holds up nothing. No
        account is told: it may be what could not be written.
        """
        for event in events:
            try:
                await self._offload(partial(self._spool.append, [event]))
            except _UNWRITABLE as error:
                kind = type(event.payload).__name__
                _log.error("event_unwritable", kind=kind, error=type(error).__name__)
                at = event.observed_at
                gap = Gap(GapCause.UNKNOWN, "", at, at, 1, f"an event could not be written ({kind})")
                self.tell(gap, max(event.severity, Severity.MEDIUM))

    async def _tell_drops(self) -> None:
        """A spool that let events go says so, in the same transaction that counts them as told."""
        lost = await self._offload(self._spool.untold)
        now = self._clock.now()
        if not lost:
            self._drops_since = now
            return
        gap = Gap(GapCause.SPOOL_FULL, "", self._drops_since or now, now, lost, "oldest routine events made way")
        event = self._make(gap, Severity.MEDIUM)
        await self._offload(lambda: self._spool.append([event], told=lost))
        self._committed(event.lane)

    def _make(self, payload: Payload, severity: Severity, account: str = "") -> Event:
        now = self._clock.now()
        return Event(
            id=uuid7(int(now.timestamp() * 1000), self._random.bytes(10)),
            observed_at=now,
            severity=severity,
            account=account,
            session="",
            demo=self._demo,
            payload=payload,
        )
