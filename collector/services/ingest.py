"""Group commit: many streams, one transaction every few milliseconds, acknowledged only after the commit.

While one commit is under way, what arrives gathers for the next; so a quiet collector commits at once and a busy one
in large bites. Urgent submissions go first, however much routine waits. A submission that cannot be committed fails
alone: whatever is wrong with one device's batch never holds up another's.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

import structlog

from collector.domain.climbing import Escalation
from collector.domain.clock import Clock
from collector.domain.limits import BATCH_EVENTS
from collector.domain.naming import Recipient
from collector.domain.place import Sites, no_sites
from collector.domain.received import Submission
from collector.domain.sequence import coherent
from collector.errors import BadRequest, StoreUnavailable
from collector.services.check_arrivals import is_step
from collector.services.commit import Committed, commit
from collector.services.live import Announcement, Live, Topic
from collector.store import Store
from policy.severity import Lane

__all__ = ["Ingest", "IngestFigures", "Submission"]

_GATHER_SECONDS = 0.002  # how long routine batches wait for company; urgent ones never do
_MOST_PENDING = 50_000  # events; beyond it the collector sheds routine load rather than grow

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class IngestFigures:
    """Counts since the start, for metrics. `pending` is events that wait for a commit now."""

    events: int
    alerts: int
    commits: int
    failures: int
    pending: int


@dataclass(slots=True)
class _Waiting:
    submission: Submission
    answer: asyncio.Future[int] = field(repr=False)


async def _nobody() -> Sequence[Recipient]:
    """Before there is a policy."""
    return ()


async def _no_ladders() -> Escalation:
    """Likewise."""
    return Escalation()


class Ingest:
    """The group-commit actor. `run` must be running for `submit` to return."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        live: Live,
        *,
        demo: bool = False,
        recipients: Callable[[], Awaitable[Sequence[Recipient]]] = _nobody,
        escalation: Callable[[], Awaitable[Escalation]] = _no_ladders,
        sites: Callable[[], Awaitable[Sites]] = no_sites,
    ) -> None:
        """What the newest policy says. `recipients`: by which names it knows who sees alerts; `escalation`: its
        ladders; `sites`: the networks of each site.
        """
        self._recipients = recipients
        self._escalation = escalation
        self._sites = sites
        self._store = store
        self._clock = clock
        self._live = live
        self._demo = demo
        self._lanes: dict[Lane, deque[_Waiting]] = {Lane.URGENT: deque(), Lane.ROUTINE: deque()}
        self._wake = asyncio.Event()
        self._stopping = False
        self._done = asyncio.Event()
        self._running = False
        self._pending = self._events = self._alerts = self._commits = self._failures = 0

    async def next_expected(self, device_id: str, lane: Lane, epoch: int) -> int:
        """The number wanted next of this lane in this epoch: 1 for an epoch never seen. Raises StoreUnavailable."""
        cursor = (device_id, lane.value, epoch)
        async with self._store.read() as uow:
            return (await uow.events.next_expected([cursor]))[cursor]

    async def submit(self, submission: Submission) -> int:
        """Commit a batch and return the new next_expected, also when the batch was discarded or refused by number.

        Raises BadRequest (the batch breaks the contract), DeviceUnknown, DeviceRevoked, or StoreUnavailable (nothing
        was committed).
        """
        self._check(submission)
        if self._stopping:
            raise StoreUnavailable("The collector is stopping; nothing was kept of this, try again.")
        if submission.lane is Lane.ROUTINE and self._pending > _MOST_PENDING:
            raise StoreUnavailable("The collector is behind with routine events; nothing was kept of this, try again.")
        waiting = _Waiting(submission, asyncio.get_running_loop().create_future())
        self._pending += len(submission.events)
        self._lanes[submission.lane].append(waiting)
        self._wake.set()
        return await waiting.answer

    async def run(self) -> None:
        """Commit until stopped."""
        self._running = True
        try:
            while True:
                await self._wake.wait()
                if not self._lanes[Lane.URGENT] and not self._stopping:
                    await asyncio.sleep(_GATHER_SECONDS)
                batch = self._take()
                if batch:
                    await self._commit(batch)
                elif self._stopping:
                    return
                else:
                    self._wake.clear()
        finally:
            self._running = False
            self._fail_all()
            self._done.set()

    async def stop(self) -> None:
        """Commit what waits, then end `run`. Later submissions get StoreUnavailable."""
        self._stopping = True
        self._wake.set()
        if self._running:
            await self._done.wait()
        else:
            self._fail_all()

    def figures(self) -> IngestFigures:
        """What was done since the start."""
        return IngestFigures(self._events, self._alerts, self._commits, self._failures, self._pending)

    def _check(self, submission: Submission) -> None:
        if len(submission.events) > BATCH_EVENTS:
            raise BadRequest(f"A batch holds at most {BATCH_EVENTS} events; this one has {len(submission.events)}.")
        if not coherent(submission.first, submission.next, [event.sequence for event in submission.events]):
            raise BadRequest("The batch's event numbers must rise within [first, next).")
        if not 0 <= submission.epoch < 1 << 64:
            raise BadRequest("The epoch must be an unsigned 64-bit number.")
        for event in submission.events:
            if event.demo and not self._demo:
                raise BadRequest("The batch holds demonstration events, and this collector is not a demonstration.")
            if "\0" in event.rule or "\0" in event.category or "\0" in event.kind:
                raise BadRequest("The batch holds a zero character in a rule or category.")

    def _take(self) -> list[_Waiting]:
        """The next commit's submissions: urgent first, each lane in its order, at most 500 events in all."""
        batch: list[_Waiting] = []
        room = BATCH_EVENTS
        for lane in (Lane.URGENT, Lane.ROUTINE):
            queue = self._lanes[lane]
            while queue and len(queue[0].submission.events) <= room and len(batch) < BATCH_EVENTS:
                waiting = queue.popleft()
                room -= len(waiting.submission.events)
                self._pending -= len(waiting.submission.events)
                if not waiting.answer.cancelled():
                    batch.append(waiting)
        return batch

    async def _commit(self, batch: list[_Waiting]) -> None:
        try:
            submissions = [waiting.submission for waiting in batch]
            recipients, escalation = await self._recipients(), await self._escalation()
            checked = any(is_step(event) for submission in submissions for event in submission.events)
            sites = await self._sites() if checked else {}  # few batches hold a check
            done = await commit(self._store, submissions, self._clock(), recipients, escalation, sites=sites)
        except StoreUnavailable as error:
            self._failures += 1
            _log.warning("ingest.unavailable", submissions=len(batch), cause=type(error.__cause__).__name__)
            for waiting in batch:
                if not waiting.answer.done():
                    waiting.answer.set_exception(StoreUnavailable(*error.args))
        except asyncio.CancelledError:
            for waiting in batch:
                waiting.answer.cancel()
            raise
        except Exception as error:  # noqa: BLE001 - whatever one batch does to us, the others must not suffer for it
            await self._after_failure(batch, error)
        else:
            self._tell(batch, done)

    async def _after_failure(self, batch: list[_Waiting], error: Exception) -> None:
        """One submission broke the commit: try each alone, so that only the guilty one fails."""
        self._failures += 1
        if len(batch) > 1:
            for waiting in batch:
                await self._commit([waiting])
            return
        submission = batch[0].submission
        _log.error("ingest.refused", device=submission.device_id, lane=submission.lane, error=type(error).__name__)
        if not batch[0].answer.done():
            batch[0].answer.set_exception(BadRequest("The batch cannot be stored as it is."))

    def _tell(self, batch: list[_Waiting], done: Committed) -> None:
        self._commits += 1
        self._events += done.events
        self._alerts += done.alerts
        for waiting, outcome in zip(batch, done.outcomes, strict=True):
            if waiting.answer.done():
                continue
            if isinstance(outcome, int):
                waiting.answer.set_result(outcome)
            else:
                waiting.answer.set_exception(outcome)
        if done.alerts:
            self._live.announce(Announcement(Topic.ALERTS))

    def _fail_all(self) -> None:
        for queue in self._lanes.values():
            while queue:
                waiting = queue.popleft()
                self._pending -= len(waiting.submission.events)
                if not waiting.answer.done():
                    waiting.answer.set_exception(StoreUnavailable("The collector stopped; nothing was kept of this."))
