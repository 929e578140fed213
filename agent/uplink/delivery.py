"""One lane of the spool on its way up: batches within the credits, acknowledgements back into the spool.

The arithmetic is agent/core/sequence.py. Several batches are in flight at once; what fails ends the stream, and the
next one begins where the collector says. A batch that breaks the collector's rules is sent again event by event, and
the one event that is refused by itself is let go, counted and told: it must not hold up those behind it for ever.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import grpc
import structlog

from agent.core import sequence
from agent.core.sequence import Cursor, NewEpoch, Reopen, Span
from agent.ports import Offload, OnStep, Spool, Spooled, no_step
from agent.wire.uplink import batch_message, open_message, within_a_message
from policy.severity import Lane
from protos.heed.v1 import uplink_pb2, uplink_pb2_grpc

_ANSWER_SECONDS = 20.0  # for the answer to Open
_OF_NO_EVENT = (
    "heartbeat:",
    "open:",
    "message:",
    "policy_state:",
)  # breaches for which no event may be let go (docs/architecture.md)

_log = structlog.get_logger("heed.uplink")

OnRefused = Callable[[Lane], None]
"""One event of the lane was let go, because the collector will never take it."""


class StreamReset(ConnectionError):
    """Connect anew, at once: the numbering, or the certificate, has changed."""


class Delivery:
    """Carries one lane. `drained` is set while the collector has acknowledged all there is."""

    def __init__(
        self,
        lane: Lane,
        spool: Spool,
        offload: Offload,
        *,
        on_refused: OnRefused,
        on_contact: Callable[[], None],
        on_step: OnStep = no_step,
    ) -> None:
        self.drained = asyncio.Event()
        self.opened = asyncio.Event()
        self._lane = lane
        self._spool = spool
        self._offload = offload
        self._on_refused = on_refused
        self._on_contact = on_contact
        self._on_step = on_step
        self._wake = asyncio.Event()
        self._writing = asyncio.Lock()
        self._call: Any = None
        self._cursor = Cursor(1, 0)
        self._one_by_one = False

    def wake(self) -> None:
        """There is something new in the spool."""
        self.drained.clear()
        self._wake.set()

    async def run(self, stub: uplink_pb2_grpc.UplinkAsyncStub) -> None:
        """Deliver over one stream until it ends. Raises grpc.aio.AioRpcError, StreamReset and SpoolError."""
        self.drained.clear()
        # The stubs want an iterator of requests; gRPC takes none where the caller writes by itself.
        self._call = stub.Report()  # type: ignore[call-arg]  # as said
        try:
            await self._begin()
            self.opened.set()
            sending = asyncio.create_task(self._send(), name=f"send-{self._lane}")
            receiving = asyncio.create_task(self._receive(), name=f"receive-{self._lane}")
            await first_end({sending, receiving})
        except grpc.aio.AioRpcError as error:
            of_no_event = (error.details() or "").startswith(_OF_NO_EVENT)
            if error.code() is grpc.StatusCode.INVALID_ARGUMENT and not of_no_event:
                await self._isolate()
            raise
        finally:
            self.opened.clear()
            self.drained.clear()
            self._call.cancel()

    async def write(self, message: uplink_pb2.ReportRequest) -> None:
        """Put a message on the stream, between batches. Raises grpc.aio.AioRpcError."""
        async with self._writing:
            try:
                await self._call.write(message)
            except asyncio.InvalidStateError:
                await self._raise_end()

    async def _begin(self) -> None:
        spool, lane = self._spool, self._lane
        epoch, numbered, unacknowledged = await self._offload(
            lambda: (spool.epoch(), spool.next_sequence(lane), spool.unacknowledged(lane))
        )
        await self.write(open_message(self._lane, epoch))
        async with asyncio.timeout(_ANSWER_SECONDS):
            ack = await self._read()
        begun = sequence.begin(ack.next_expected, ack.credits, numbered, unacknowledged)
        if isinstance(begun, NewEpoch):
            _log.warning("epoch_renewed", lane=str(self._lane))
            await self._offload(self._spool.renew_epoch)
            raise StreamReset("the spool was an old image; it is numbered anew")
        self._cursor = begun
        if begun.sent == numbered:
            self.drained.set()

    async def _send(self) -> None:
        while True:
            self._wake.clear()
            if room := self._room():
                held, span = await self._offload(lambda: self._next_batch(room))
                if span is not None:
                    self._cursor = sequence.sent(self._cursor, span)
                    await self.write(batch_message(span, held))
                    continue
            await self._wake.wait()

    async def _receive(self) -> None:
        while True:
            ack = await self._read()
            outcome = sequence.acknowledged(self._cursor, ack.next_expected, ack.credits)
            if isinstance(outcome, Reopen):
                raise StreamReset("the collector wants another batch than the one sent")
            self._cursor = outcome.cursor
            numbered = await self._offload(lambda: self._acknowledge(outcome.next_expected))  # noqa: B023 - awaited at once
            self._on_step("uplink.after_ack")
            self._on_contact()
            self._wake.set()
            if outcome.next_expected == numbered:
                self._one_by_one = False
                self.drained.set()

    def _room(self) -> int:
        if self._one_by_one:
            return 0 if self._cursor.flights else 1
        return self._cursor.room

    def _next_batch(self, room: int) -> tuple[list[Spooled], Span | None]:
        """In the spool's thread, so that what is held and what was numbered belong together."""
        held = self._spool.read(self._lane, self._cursor.sent, room)
        numbered = self._spool.next_sequence(self._lane)
        fitting = list(within_a_message(held))
        whole = len(held) < room and len(fitting) == len(held)
        return fitting, sequence.plan(self._cursor, [spooled.sequence for spooled in fitting], numbered, all_held=whole)

    def _acknowledge(self, next_expected: int) -> int:
        self._spool.acknowledge(self._lane, next_expected)
        return self._spool.next_sequence(self._lane)

    async def _isolate(self) -> None:
        flights = self._cursor.flights
        if not flights:
            return
        oldest = flights[0]
        if not self._one_by_one and oldest.events > 1:
            _log.warning("batch_refused", lane=str(self._lane), events=oldest.events)
            self._one_by_one = True
            return
        refused = await self._offload(lambda: self._spool.read(self._lane, oldest.first, 1))
        if refused and refused[0].sequence < oldest.next:
            _log.error("event_refused", lane=str(self._lane), sequence=refused[0].sequence)
            await self._offload(lambda: self._spool.discard(self._lane, refused[0].sequence))
            self._on_refused(self._lane)

    async def _read(self) -> uplink_pb2.Ack:
        message = await self._call.read()
        if message is grpc.aio.EOF:  # type: ignore[attr-defined]  # missing from the stubs
            await self._raise_end()
        ack: uplink_pb2.Ack = message.ack
        return ack

    async def _raise_end(self) -> None:
        raise grpc.aio.AioRpcError(
            await self._call.code(),
            await self._call.initial_metadata(),
            await self._call.trailing_metadata(),
            details=await self._call.details(),
            debug_error_string=None,
        )


async def first_end(tasks: set[asyncio.Task[None]]) -> None:
    """Wait until one of `tasks` ends, end the others, and raise what it raised.

    A lane that ends cancels its call; whoever was just writing to it, as the heartbeat does, is then told
    CancelledError by grpc.aio. Let through, that would end the uplink for good, as if it had been told to stop: what
    failed goes first, and a task that was cancelled by none of us is a StreamReset.
    """
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            if not task.cancelled():
                task.result()
        if any(task.cancelled() for task in done):
            raise StreamReset("a call was cancelled")
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
