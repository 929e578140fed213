"""One lane of one device: batches up, acknowledgements and credits down (the story is in protos/heed/v1/uplink.proto).

Open → Ack. Then any number of batches, several in flight within the credits; each is committed before it is
acknowledged, and acknowledged in order. An idle stream is one task that waits to read; each batch in flight is a task
more, which waits for the one before it only to speak in turn. Whatever fails ends the stream: what was not acknowledged
the device sends again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Final

import grpc

from collector.domain.clock import Clock
from collector.domain.policies import Phase
from collector.domain.received import ReceivedEvent, Submission
from collector.errors import BadRequest, TooManyTries
from collector.rpc import translate
from collector.rpc.credits import FULL, credits_for
from collector.rpc.gate import Context, Malformed
from collector.rpc.identity import Caller
from collector.rpc.offering import Offering
from collector.rpc.rates import Rates
from collector.services.devices import Devices
from collector.services.ingest import Ingest
from collector.services.metrics import Metrics
from collector.services.policy_states import PolicyStates
from policy.bundle.cause import Cause
from policy.severity import Lane
from protos.heed.v1 import uplink_pb2

Sleep = Callable[[float], Awaitable[None]]


class Reporting:
    """What all Report streams share."""

    def __init__(
        self,
        ingest: Ingest,
        devices: Devices,
        *,
        policy_states: PolicyStates,
        offering: Offering,
        clock: Clock,
        metrics: Metrics,
        demo: bool,
        event_rates: Rates,
        heartbeat_rates: Rates,
        state_rates: Rates,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self.ingest = ingest
        self.devices = devices
        self.policy_states = policy_states
        self.offering = offering
        self.clock = clock
        self.metrics = metrics
        self.demo = demo
        self.event_rates = event_rates
        self.heartbeat_rates = heartbeat_rates
        self.state_rates = state_rates
        self.sleep = sleep

    def credits(self, lane: Lane) -> int:
        """What a stream of this lane may have unacknowledged now."""
        return credits_for(lane, self.ingest.figures().pending)


_HOLES: Final = 100  # batches in flight beside the credits that hold no event and only state a hole; each counts as one
_CAUSES: Final = frozenset(Cause)
OPEN_WITHIN: Final = 10.0  # seconds that a stream may take to say which lane it is


async def first_message(context: Context) -> uplink_pb2.Open:
    """The Open that every stream begins with. Raises BadRequest."""
    try:
        async with asyncio.timeout(OPEN_WITHIN):
            message = understood(await context.read())
    except TimeoutError:
        raise BadRequest(f"open: did not come within {OPEN_WITHIN:.0f} s") from None
    if message is None or message.WhichOneof("message") != "open":
        raise BadRequest("open: must be the first message of a stream")
    return message.open


def understood(message: object) -> uplink_pb2.ReportRequest | None:
    """What was read, or None when the device has said all. Raises BadRequest for bytes that are no message.

    A plain function, so that a stream that waits holds no frame of it.
    """
    if message is grpc.aio.EOF:  # type: ignore[attr-defined]  # missing from the stubs
        return None
    if isinstance(message, Malformed):
        raise BadRequest("message: its bytes are not of the kind this method takes")
    if not isinstance(message, uplink_pb2.ReportRequest):
        raise TypeError(f"read {type(message).__name__} from a Report stream")
    return message


def _cause(told: str) -> str:
    """The word that a cause begins with, or "other": a label must never hold what a device thought of."""
    word = told.partition(":")[0]
    return word if word in _CAUSES else "other"


def _weight(events: Sequence[ReceivedEvent]) -> int:
    """What a batch counts against credits and rate: even an empty one costs a commit."""
    return max(1, len(events))


class ReportStream:
    """One stream after its Open."""

    __slots__ = ("_all", "_caller", "_context", "_epoch", "_lane", "_last", "_unacknowledged")

    def __init__(self, everything: Reporting, caller: Caller, lane: Lane, epoch: int, context: Context) -> None:
        self._all = everything
        self._caller = caller
        self._lane = lane
        self._epoch = epoch
        self._context = context
        self._unacknowledged = 0
        self._last: asyncio.Task[None] | None = None

    async def run(self) -> None:
        """Serve the stream to its end. Raises what `status.end_of` knows, perhaps in a group."""
        await self._acknowledge(await self._all.ingest.next_expected(self._caller.device_id, self._lane, self._epoch))
        async with asyncio.TaskGroup() as flights:
            while (message := understood(await self._context.read())) is not None:
                kind = message.WhichOneof("message")
                if kind == "batch":
                    submission = await self._in_turn(message.batch)
                    self._last = flights.create_task(self._commit(submission, self._last))
                elif kind == "heartbeat":
                    flights.create_task(self._beat(message.heartbeat))
                elif kind == "policy_state":
                    await self._policy_state(message.policy_state)
                elif kind == "open":
                    raise BadRequest("open: comes once, at the start of a stream")
                else:
                    raise BadRequest("message: holds neither open, batch, heartbeat nor policy_state")

    async def _in_turn(self, batch: uplink_pb2.Batch) -> Submission:
        """Check a batch. A breach is told only when all before it is acknowledged: so the device knows that it is the
        oldest unacknowledged batch that is refused, and never lets go of a sound one.
        """
        try:
            return await self._check(batch)
        except BadRequest:
            if self._last is not None:
                await self._last
            raise

    async def _check(self, batch: uplink_pb2.Batch) -> Submission:
        """The batch in the collector's words, once the device's rate lets it through.

        Waiting here reads no further, so TCP itself holds back a device that is too fast, and nothing is refused.
        """
        events = translate.received_batch(batch, self._lane, demo_allowed=self._all.demo)
        weight = _weight(events)
        if self._unacknowledged + weight > FULL + _HOLES:
            raise TooManyTries(f"batch: more than {FULL} events are unacknowledged on this stream", retry_after=1)
        self._unacknowledged += weight
        self._all.metrics.batches.labels(self._lane).inc()
        self._all.metrics.events.labels(self._lane).inc(len(events))
        bucket = f"{self._caller.device_id} {self._lane}"
        while wait := self._all.event_rates.take(bucket, weight):
            await self._all.sleep(wait)
        return Submission(
            device_id=self._caller.device_id,
            address=self._caller.address,
            lane=self._lane,
            epoch=self._epoch,
            first=batch.first,
            next=batch.next,
            events=events,
            received_at=self._all.clock(),
        )

    async def _commit(self, submission: Submission, before: asyncio.Task[None] | None) -> None:
        """Commit a batch, then acknowledge it, or fail, in its turn."""
        try:
            next_expected = await self._all.ingest.submit(submission)
        except BadRequest as error:
            raise BadRequest(f"batch: {error}") from None
        finally:
            if before is not None:
                await before
        self._unacknowledged -= _weight(submission.events)
        await self._acknowledge(next_expected)
        self._all.metrics.acknowledged.labels(self._lane).inc()

    async def _acknowledge(self, next_expected: int) -> None:
        ack = uplink_pb2.Ack(next_expected=next_expected, credits=self._all.credits(self._lane))
        await self._context.write(uplink_pb2.ReportResponse(ack=ack))

    async def _beat(self, heartbeat: uplink_pb2.Heartbeat) -> None:
        if self._lane is not Lane.URGENT:
            raise BadRequest("heartbeat: belongs on the urgent stream")
        facts = translate.heartbeat_facts(heartbeat)
        if wait := self._all.heartbeat_rates.take(self._caller.device_id):
            raise TooManyTries("heartbeat: comes more often than once in 5 seconds", retry_after=wait)
        self._all.metrics.heartbeats.inc()
        self._all.offering.in_force(self._caller.device_id, facts.policy_version, facts.policy)
        await self._all.devices.heartbeat(self._caller.device_id, self._caller.address, facts)

    async def _policy_state(self, said: uplink_pb2.PolicyState) -> None:
        """Take note of how a policy fares. A device that says it too often is read no further for a while."""
        if self._lane is not Lane.URGENT:
            raise BadRequest("policy_state: belongs on the urgent stream")
        state = translate.device_state(said, self._caller.device_id, self._all.clock())
        while wait := self._all.state_rates.take(self._caller.device_id):
            await self._all.sleep(wait)
        self._all.policy_states.note(state)
        if state.phase is Phase.APPLIED:
            self._all.metrics.policies_applied.inc()
            self._all.offering.in_force(self._caller.device_id, state.version, state.hash)
        elif state.phase is Phase.FAILED:
            self._all.metrics.policies_failed.labels(_cause(state.cause)).inc()
