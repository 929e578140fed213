from __future__ import annotations

import asyncio
from typing import cast

import grpc
import pytest

from collector.domain.policies import Phase
from collector.errors import BadRequest, StoreUnavailable
from collector.rpc.gate import MALFORMED, Context
from collector.rpc.identity import Caller
from collector.rpc.offering import Offering
from collector.rpc.rates import Rates
from collector.rpc.report import Reporting, ReportStream, first_message
from collector.services.live import Live
from collector.services.metrics import Metrics
from collector.services.policy_offers import PolicyOffers
from collector.services.policy_states import PolicyStates
from policy.severity import Lane
from protos.heed.v1 import event_pb2, uplink_pb2
from tests.conditions import until
from tests.factories.wire import batch_of, wire_batch
from tests.fakes.collector_services import FakeDevices, FakeIngest, utc_now
from tests.fakes.policy_store import FakePolicyStore

EOF = grpc.aio.EOF  # type: ignore[attr-defined]  # missing from the stubs


class Wire:
    """A stream as a servicer sees it: what the device sends in turn, and what it was answered."""

    def __init__(self, *messages: object) -> None:
        self.messages = list(messages)
        self.acknowledged: list[int] = []

    async def read(self) -> object:
        await asyncio.sleep(0)
        return self.messages.pop(0) if self.messages else EOF

    async def write(self, answer: uplink_pb2.ReportResponse) -> None:
        self.acknowledged.append(answer.ack.next_expected)


class House:
    """What a stream needs, and a time that passes only in sleep."""

    def __init__(self, rate: float = 1_000.0, burst: float = 10_000.0) -> None:
        self.ingest = FakeIngest()
        self.policy = FakePolicyStore(Live())
        self.metrics = Metrics()
        self.now = 0.0
        self.slept: list[float] = []
        self.reporting = Reporting(
            self.ingest,
            FakeDevices(),
            policy_states=PolicyStates(self.policy.store, self.policy.live),
            offering=Offering(PolicyOffers(self.policy.store, self.policy.live)),
            clock=utc_now,
            metrics=self.metrics,
            demo=False,
            event_rates=Rates(rate, burst, lambda: self.now),
            heartbeat_rates=Rates(0.2, 6, lambda: self.now),
            state_rates=Rates(0.5, 2, lambda: self.now),
            sleep=self.sleep,
        )

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def serve(self, wire: Wire, lane: Lane = Lane.ROUTINE) -> None:
        caller = Caller("device", 1, "192.0.2.1")
        await ReportStream(self.reporting, caller, lane, 1, cast("Context", wire)).run()


def batch(first: int, count: int) -> uplink_pb2.ReportRequest:
    return uplink_pb2.ReportRequest(batch=wire_batch(first, count, Lane.ROUTINE))


async def test_what_was_sent_before_the_device_said_all_is_acknowledged() -> None:
    house, wire = House(), Wire(batch(1, 3), batch(4, 3))
    await house.serve(wire)
    assert wire.acknowledged == [1, 4, 7]


async def test_a_device_too_fast_is_read_more_slowly_and_loses_nothing() -> None:
    house, wire = House(rate=100.0, burst=100.0), Wire(*(batch(1 + 100 * place, 100) for place in range(4)))
    await house.serve(wire)
    assert wire.acknowledged == [1, 101, 201, 301, 401]
    assert sum(house.slept) == pytest.approx(3.0)


async def test_nothing_is_acknowledged_before_its_commit_nor_out_of_turn() -> None:
    house, wire = House(), Wire(batch(1, 1), batch(2, 1))
    house.ingest.gate.clear()
    serving = asyncio.create_task(house.serve(wire))
    await until(lambda: len(house.ingest.submissions) == 2)
    assert wire.acknowledged == [1]
    house.ingest.gate.set()
    await serving
    assert wire.acknowledged == [1, 2, 3]


async def test_a_commit_that_fails_ends_the_stream_without_an_acknowledgement() -> None:
    house, wire = House(), Wire(batch(1, 1))
    house.ingest.gate.clear()
    serving = asyncio.create_task(house.serve(wire))
    await until(lambda: len(house.ingest.submissions) == 1)
    house.ingest.available = False
    house.ingest.gate.set()
    with pytest.raises(ExceptionGroup) as ended:
        await serving
    assert ended.group_contains(StoreUnavailable)
    assert wire.acknowledged == [1]


async def test_a_breach_is_told_only_after_what_came_before_is_acknowledged() -> None:
    house, wire = House(), Wire(batch(1, 2), batch(3, 2), batch(9, 0))
    house.ingest.gate.clear()
    serving = asyncio.create_task(house.serve(wire))
    await until(lambda: len(house.ingest.submissions) == 2 and not wire.messages)
    await asyncio.sleep(0)
    assert not serving.done()
    house.ingest.gate.set()
    with pytest.raises(ExceptionGroup) as ended:
        await serving
    assert ended.group_contains(BadRequest, match="batch: ")
    assert wire.acknowledged == [1, 3, 5]


async def test_batches_that_hold_nothing_are_bounded_too() -> None:
    house = House()
    house.ingest.gate.clear()
    empty = [uplink_pb2.ReportRequest(batch=batch_of(number, number + 1, [])) for number in range(1, 3_000)]
    with pytest.raises(ExceptionGroup):
        await house.serve(Wire(*empty))
    assert len(house.ingest.submissions) <= 2_100


async def test_full_credits_and_a_stated_hole_are_within_the_contract() -> None:
    house = House()
    full = [batch(1 + 500 * place, 500) for place in range(4)]
    hole = uplink_pb2.ReportRequest(batch=batch_of(2_001, 2_500, []))
    wire = Wire(*full, hole)
    await house.serve(wire)
    assert wire.acknowledged[-1] == 2_500


@pytest.mark.parametrize("message", [EOF, MALFORMED, uplink_pb2.ReportRequest(), batch(1, 1)])
async def test_a_stream_begins_with_open(message: object) -> None:
    with pytest.raises(BadRequest):
        await first_message(cast("Context", Wire(message)))


async def test_open_says_lane_and_epoch() -> None:
    opening = uplink_pb2.Open(lane=event_pb2.LANE_URGENT, epoch=2**64 - 1)
    assert await first_message(cast("Context", Wire(uplink_pb2.ReportRequest(open=opening)))) == opening


def state(phase: uplink_pb2.PolicyPhase, cause: str = "") -> uplink_pb2.ReportRequest:
    told = uplink_pb2.PolicyState(version=7, hash=bytes(32), phase=phase, cause=cause)
    return uplink_pb2.ReportRequest(policy_state=told)


async def test_how_a_policy_fares_is_noted_counted_and_never_a_label_of_its_own() -> None:
    house = House()
    causes = ["bad_signature: Version 7 was changed.", "Alice: is a name", ""]
    failed = [state(uplink_pb2.POLICY_PHASE_FAILED, cause) for cause in causes]
    wire = Wire(*failed, state(uplink_pb2.POLICY_PHASE_APPLYING), state(uplink_pb2.POLICY_PHASE_APPLIED))
    await house.serve(wire, Lane.URGENT)
    await house.reporting.policy_states.write()
    assert house.policy.states["device"].phase is Phase.APPLIED
    told = house.metrics.registry.get_sample_value
    assert told("heed_policies_failed_total", {"cause": "bad_signature"}) == 1
    assert told("heed_policies_failed_total", {"cause": "other"}) == 2
    assert told("heed_policies_applied_total") == 1
    assert sum(house.slept) > 0  # five at once were too many, and were read more slowly


async def test_how_a_policy_fares_belongs_on_the_urgent_stream() -> None:
    with pytest.raises(BaseExceptionGroup, match="unhandled errors") as refused:
        await House().serve(Wire(state(uplink_pb2.POLICY_PHASE_APPLIED)))
    assert str(refused.value.exceptions[0]) == "policy_state: belongs on the urgent stream"
