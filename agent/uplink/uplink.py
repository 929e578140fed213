"""The actor that keeps this device in touch with its collector: connect, deliver, watch, renew; and again.

Watch comes first: its answer says that the collector takes this machine for the device and no clone of it, and nothing
else is served before. Then the urgent lane is opened and drained, and then all else. A failure ends the whole
connection, and the next attempt waits by agent/core/backoff.py; where only a person can mend it (revoked, cloned,
unknown) it asks about once in five minutes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import grpc
import structlog

from agent.core import backoff
from agent.core.access import AccessAnswer
from agent.core.policy_state import PolicyState
from agent.core.standing import Contact, Standing, after_failure, is_final
from agent.core.trial import Trial
from agent.errors import EnrolmentError, SpoolError
from agent.ports import Clock, FetchArtefact, Offload, OnStep, PolicyKeeper, Random, Spool, no_step
from agent.uplink.channel import open_channel
from agent.uplink.credentials import Credentials, Identity, Record
from agent.uplink.delivery import Delivery, OnRefused, StreamReset, first_end
from agent.uplink.enrolment import version
from agent.uplink.exchange import TokenFile
from agent.uplink.fetching import SPREAD_SECONDS, Fetching
from agent.uplink.offers import Offers
from agent.wire.access import access_from_wire
from agent.wire.uplink import Vitals, heartbeat_message, watch_request
from policy.severity import Lane
from protos.heed.v1 import enrolment_pb2, enrolment_pb2_grpc, uplink_pb2, uplink_pb2_grpc

_HEARTBEAT_BOUNDS = (5, 300)  # seconds; what a collector may ask for
_URGENT_FIRST = 1.0  # seconds that the urgent lane has the connection to itself
_RENEWAL_CHECK = 3600.0
_CALL_SECONDS = 20.0
_PERSON_NEEDED = 300.0
_SINCE = datetime(1970, 1, 1, tzinfo=UTC)

_log = structlog.get_logger("heed.uplink")


def _unheard(_server: datetime) -> None:
    """Where nobody asks what time it is."""


def _untold(_answer: AccessAnswer) -> None:
    """Where nobody waits for an answer."""


def _unasked(_nonce: bytes) -> None:
    """Where nobody can prove anything."""


class Uplink:
    """`standing` is how this device stands with its collector now."""

    def __init__(
        self,
        identity: Identity,
        tokens: TokenFile,
        spool: Spool,
        offload: Offload,
        clock: Clock,
        *,
        random: Random,
        vitals: Callable[[], Vitals],
        on_refused: OnRefused,
        keeper: PolicyKeeper | None = None,
        on_time: Callable[[datetime], None] = _unheard,
        proxy: str | None = None,
        on_step: OnStep = no_step,
        fetch_spread: float = SPREAD_SECONDS,
    ) -> None:
        """`keeper`: whom policies are offered to; `on_time` hears the collector's word on what time it is (UTC);
        `fetch_spread`: see agent/uplink/fetching.py.
        """
        self.standing = Standing(Contact.CONNECTING, "Not yet in touch with the collector.")
        self._identity = identity
        self._tokens = tokens
        self._spool = spool
        self._offload = offload
        self._clock = clock
        self._random = random
        self._vitals = vitals
        self._on_time = on_time
        self._proxy = proxy
        self._version = version()
        self._heartbeat_seconds = float(_HEARTBEAT_BOUNDS[0])
        self._offset_ms = 0
        self._in_touch = False
        self._on_trial = False  # this connection shows a renewed certificate
        self._challenged: Callable[[bytes], None] = _unasked
        self._answered: Callable[[AccessAnswer], None] = _untold
        self._greeted = asyncio.Event()
        self._offers = Offers(keeper)
        self._fetching = Fetching(clock, random, fetch_spread)
        self._lanes = {
            lane: Delivery(lane, spool, offload, on_refused=on_refused, on_contact=self._contact, on_step=on_step)
            for lane in Lane
        }

    def wake(self, lane: Lane) -> None:
        """Something new of this lane is in the spool."""
        self._lanes[lane].wake()

    def report(self, state: PolicyState) -> None:
        """Tell the collector how a policy fares (agent/ports: ReportPolicy)."""
        self._offers.report(state)

    def on_check(self, challenged: Callable[[bytes], None]) -> None:
        """Who hears that the collector asks for a proof (agent/runtime/proving.py)."""
        self._challenged = challenged

    def on_answer(self, answered: Callable[[AccessAnswer], None]) -> None:
        """Who hears what was decided about what was asked for here; the same comes again on every connection."""
        self._answered = answered

    @property
    def fetch(self) -> FetchArtefact:
        """How the keeper comes to what a policy names."""
        return self._fetching.fetch

    async def run(self) -> None:
        """Keep in touch until cancelled. Raises EnrolmentError when this device has no identity."""
        record = self._identity.record()
        if record is None:
            raise EnrolmentError("this device is not enrolled: run `heed-agent enrol` first")
        failures, since = 0, self._clock.monotonic()
        trial = Trial()
        while True:
            self._in_touch = False
            credentials = self._identity.credentials(renewed=trial.renewed)
            self._on_trial = credentials.candidate
            try:
                await self._connection(record, credentials)
            except StreamReset as reset:
                _log.info("uplink_reset", reason=str(reset))
            except (grpc.aio.AioRpcError, OSError, EnrolmentError, TimeoutError) as error:
                self._note(error)
            if trial.ended(renewed=credentials.candidate, heard=self._in_touch) and self._identity.has_candidate():
                _log.warning("candidate_rejected")
                self._identity.reject()
            if self._in_touch:
                failures, since = 0, self._clock.monotonic()
            failures += 1
            await self._clock.sleep(self._wait(failures, self._clock.monotonic() - since))

    async def _connection(self, record: Record, credentials: Credentials) -> None:
        """One connection, from first to last. Raises what ended it."""
        async with open_channel(
            record.uplink, credentials.authority, record.server_name, credentials, self._proxy
        ) as channel:
            stub = uplink_pb2_grpc.UplinkStub(channel)
            self._greeted.clear()
            self._offers.begin()
            try:
                await first_end(
                    {
                        asyncio.create_task(self._watch(stub), name="watch"),
                        asyncio.create_task(self._report(stub, channel), name="report"),
                    }
                )
            finally:
                self._fetching.lost()

    async def _report(self, stub: uplink_pb2_grpc.UplinkAsyncStub, channel: grpc.aio.Channel) -> None:
        """All that stands beside the Watch, the urgent lane a little ahead. Raises what ended it."""
        await self._greeted.wait()
        urgent = asyncio.create_task(self._lanes[Lane.URGENT].run(stub), name="urgent")
        drained = asyncio.create_task(self._head_start(), name="head-start")
        tasks = {urgent}
        try:
            await asyncio.wait({urgent, drained}, return_when=asyncio.FIRST_COMPLETED)
            if not urgent.done():
                tasks |= {
                    asyncio.create_task(self._beat(), name="heartbeat"),
                    asyncio.create_task(self._offers.tell(self._lanes[Lane.URGENT].write), name="policy-state"),
                    asyncio.create_task(self._lanes[Lane.ROUTINE].run(stub), name="routine"),
                    asyncio.create_task(self._renew(channel), name="renewal"),
                }
            await first_end(tasks)
        finally:
            drained.cancel()
            urgent.cancel()
            await asyncio.gather(drained, urgent, return_exceptions=True)

    async def _head_start(self) -> None:
        """Until what is urgent has been acknowledged, or has had its time."""
        urgent = self._lanes[Lane.URGENT]
        await urgent.opened.wait()
        try:
            async with asyncio.timeout(_URGENT_FIRST):
                await urgent.drained.wait()
        except TimeoutError:
            return

    async def _watch(self, stub: uplink_pb2_grpc.UplinkAsyncStub) -> None:
        """Exchange the rotating token, then hold the stream on which the collector speaks."""
        token = await self._offload(self._tokens.void)
        in_force = self._offers.in_force()
        call: Any = stub.Watch(watch_request(token.value, self._version, in_force, interrupted=token.interrupted))
        try:
            async with asyncio.timeout(_CALL_SECONDS):
                answer = await call.read()
            while answer is not grpc.aio.EOF:  # type: ignore[attr-defined]  # missing from the stubs
                if answer.WhichOneof("message") == "hello":
                    hello = answer.hello
                    await self._offload(lambda: self._tokens.keep(hello.exchange_token))  # noqa: B023 - awaited at once
                    self._on_time(_SINCE + timedelta(milliseconds=hello.server_time_ms))
                    self._offset_ms = int(self._clock.now().timestamp() * 1000) - hello.server_time_ms
                    least, most = _HEARTBEAT_BOUNDS
                    self._heartbeat_seconds = float(min(max(hello.heartbeat_seconds, least), most))
                    self._contact()
                    self._fetching.connected(stub)
                    self._greeted.set()
                elif answer.WhichOneof("message") == "policy":
                    self._offers.take(answer.policy)
                elif answer.WhichOneof("message") == "check":
                    self._challenged(answer.check.nonce)
                elif answer.WhichOneof("message") == "access":
                    self._hear(answer.access)
                answer = await call.read()
            raise StreamReset("the collector ended the watch")
        finally:
            call.cancel()

    def _hear(self, answer: uplink_pb2.AccessAnswer) -> None:
        try:
            self._answered(access_from_wire(answer))
        except (ValueError, OverflowError):
            _log.warning("access_answer_unread")

    async def _beat(self) -> None:
        while True:
            depth = await self._offload(self._spool.depth)
            in_force = self._offers.in_force()
            message = heartbeat_message(self._vitals(), depth, self._version, self._offset_ms, in_force)
            await self._lanes[Lane.URGENT].write(message)
            await self._clock.sleep(max(self._heartbeat_seconds, float(_HEARTBEAT_BOUNDS[0])))

    async def _renew(self, channel: grpc.aio.Channel) -> None:
        """Once two thirds of the certificate's time are over, ask for another and connect with it."""
        while True:
            if self._identity.has_candidate():  # and it is not what this connection shows
                await self._clock.sleep(_RENEWAL_CHECK)
                raise StreamReset("the new certificate is to be tried again")
            if self._identity.renewal_due(self._clock.now()):
                stub: Any = enrolment_pb2_grpc.EnrolmentStub(channel)
                answer = await stub.Renew(
                    enrolment_pb2.RenewRequest(csr=self._identity.request()), timeout=_CALL_SECONDS
                )
                self._identity.offer(answer.certificate)
                raise StreamReset("a new certificate is to be tried")
            await self._clock.sleep(_RENEWAL_CHECK)

    def _contact(self) -> None:
        """The collector answered with something that only our collector could."""
        if not self._in_touch:
            self._in_touch = True
            if self._on_trial:
                self._identity.promote()
            _log.info("uplink_connected")
        self.standing = Standing(Contact.CONNECTED, "In touch with the collector.", self._clock.now())

    def _note(self, error: Exception) -> None:
        before = self.standing
        if isinstance(error, grpc.aio.AioRpcError):
            self.standing = after_failure(error.code().name, before.last_contact)
        elif isinstance(error, TimeoutError):
            self.standing = after_failure("DEADLINE_EXCEEDED", before.last_contact)
        elif isinstance(error, EnrolmentError):
            self.standing = replace(before, contact=Contact.UNKNOWN_HERE, detail=f"{error}.")
        elif isinstance(error, SpoolError):
            self.standing = replace(before, contact=Contact.OFFLINE, detail="The spool cannot be read now.")
        else:
            self.standing = replace(before, contact=Contact.OFFLINE, detail="The exchange token cannot be kept now.")
        if self.standing.detail != before.detail:
            _log.warning("uplink_failed", contact=str(self.standing.contact), detail=self.standing.detail)

    def _wait(self, failures: int, elapsed: float) -> float:
        if is_final(self.standing.contact) and not self._on_trial:
            return _PERSON_NEEDED * (0.5 + self._random.uniform() / 2)
        return backoff.delay(failures, elapsed, self._random.uniform())
