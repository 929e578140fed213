"""One device of the school: the agent's pipeline over scripted keys, its spool, and its batches on the wire."""

from __future__ import annotations

from datetime import datetime, timedelta

from agent.core.event import Event
from agent.core.identifier import uuid7
from agent.core.observation import FileArrived, Focus, Key, KeyAction, Observation, Tick
from agent.core.pipeline import Emit, Pipeline
from agent.core.sequence import Span
from agent.spool.memory import MemorySpool
from agent.wire.uplink import batch_message
from collector.domain.received import Submission
from collector.rpc import translate
from policy.detect.detector import Detector
from policy.severity import Lane
from protos.heed.v1 import uplink_pb2
from tests.day.life import Use
from tests.fakes.clock import FakeRandom

_KEY_SECONDS = 0.12
_PAUSE = 8.0  # after a line, until whoever wrote it does something else


class Device:
    """`day`: the midnight from which its seconds count."""

    def __init__(self, device_id: str, account: str, detector: Detector, day: datetime, seed: int) -> None:
        self.id = device_id
        self.account = account
        self._day = day
        self._random = FakeRandom(seed)
        self._pipeline = Pipeline(detector)
        self._spool = MemorySpool(self._random)
        self._next = dict.fromkeys(Lane, 1)
        self.until = 0.0
        """When its user is done with what was begun, in seconds of the day."""

    def use(self, use: Use, begin: float) -> None:
        """Somebody uses it, from this second of the day on, or from when they are done with what is before."""
        at = max(begin, self.until)
        self._do(Tick(at, self._day + timedelta(seconds=at)))
        self._do(Focus(at, use.title, use.process))
        for letter in use.text:
            at += _KEY_SECONDS
            self._do(Key(at, KeyAction.TEXT, letter))
        self._do(Key(at, KeyAction.ENTER))
        if use.file:
            self._do(FileArrived(at, use.file))
        self.until = at + _PAUSE
        self._do(Tick(self.until, self._day + timedelta(seconds=self.until)))

    def close(self, at: float) -> None:
        """The last that its programs were in front for is told."""
        self._do(Tick(at, self._day + timedelta(seconds=at)))

    def batches(self, received_at: datetime) -> list[Submission]:
        """What waits in the spool, urgent first, through the bytes of the wire, as the collector reads them."""
        found = []
        for lane in Lane:
            held = self._spool.read(lane, self._next[lane], 500)
            if held:
                span = Span(held[0].sequence, held[-1].sequence + 1, len(held))
                raw = batch_message(span, held).SerializeToString()
                batch = uplink_pb2.ReportRequest.FromString(raw).batch
                events = translate.received_batch(batch, lane, demo_allowed=False)
                found.append(
                    Submission(
                        self.id, "81.2.69.142", lane, self._spool.epoch(), batch.first, batch.next, events, received_at
                    )
                )
        return found

    def acknowledged(self, lane: Lane, next_expected: int) -> None:
        """The collector has them."""
        self._next[lane] = next_expected
        self._spool.acknowledge(lane, next_expected)

    def _do(self, observation: Observation) -> None:
        at = self._day + timedelta(seconds=observation.at)
        self._spool.append([self._event(one, at) for one in self._pipeline.observe(observation)])

    def _event(self, emit: Emit, at: datetime) -> Event:
        return Event(
            id=uuid7(int(at.timestamp() * 1000), self._random.bytes(10)),
            observed_at=at,
            severity=emit.severity,
            account=self.account,
            session=":0",
            demo=False,
            payload=emit.payload,
        )
