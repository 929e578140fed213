"""The uplink's messages (protos/heed/v1/uplink.proto) from words of the domain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from agent.core.event import SensorState
from agent.core.policy_state import CAUSE_LENGTH, UNKNOWN_FIELDS, UNKNOWN_LENGTH, InForce, PolicyPhase, PolicyState
from agent.core.sequence import Span
from agent.ports import SpoolDepth, Spooled
from agent.wire.event import event_to_wire, sensor_to_wire
from policy.severity import Lane
from protos.heed.v1 import event_pb2, uplink_pb2

_LANES = {Lane.URGENT: event_pb2.LANE_URGENT, Lane.ROUTINE: event_pb2.LANE_ROUTINE}
_PHASES = {
    PolicyPhase.APPLYING: uplink_pb2.POLICY_PHASE_APPLYING,
    PolicyPhase.APPLIED: uplink_pb2.POLICY_PHASE_APPLIED,
    PolicyPhase.FAILED: uplink_pb2.POLICY_PHASE_FAILED,
}
_BATCH_BYTES = 512 * 1024  # half of what a message may have


@dataclass(frozen=True, slots=True)
class Vitals:
    """What is true of this device now, as its heartbeat says it. `restarts`: of service and helpers, within an hour;
    `unproven`: of `os_inputs`, those that were not proven (agent/core/tally.py).
    """

    sensors: tuple[SensorState, ...] = ()
    hook_events: int = 0
    os_inputs: int = 0
    helpers: int = 0
    restarts: int = 0
    unproven: int = 0


def open_message(lane: Lane, epoch: int) -> uplink_pb2.ReportRequest:
    """The first message of a stream."""
    return uplink_pb2.ReportRequest(open=uplink_pb2.Open(lane=_LANES[lane], epoch=epoch))


def batch_message(span: Span, held: Sequence[Spooled]) -> uplink_pb2.ReportRequest:
    """The events of `span`."""
    events = [event_to_wire(spooled.event, spooled.sequence) for spooled in held]
    return uplink_pb2.ReportRequest(batch=uplink_pb2.Batch(first=span.first, next=span.next, events=events))


def within_a_message(held: Sequence[Spooled]) -> Sequence[Spooled]:
    """As many of the first events as fit one message; at least one."""
    size = 0
    for count, spooled in enumerate(held):
        size += event_to_wire(spooled.event, spooled.sequence).ByteSize() + 8
        if size > _BATCH_BYTES and count:
            return held[:count]
    return held


def heartbeat_message(
    vitals: Vitals, depth: SpoolDepth, version: str, offset_ms: int, in_force: InForce
) -> uplink_pb2.ReportRequest:
    """The heartbeat. `offset_ms`: this device's clock minus the collector's."""
    return uplink_pb2.ReportRequest(
        heartbeat=uplink_pb2.Heartbeat(
            sensors=[sensor_to_wire(state) for state in vitals.sensors[:32]],
            spooled_urgent=depth.urgent,
            spooled_routine=depth.routine,
            dropped=depth.dropped,
            hook_events=vitals.hook_events,
            os_inputs=vitals.os_inputs,
            policy=in_force.hash.hex(),
            policy_version=in_force.version,
            restarts=vitals.restarts,
            unproven_inputs=vitals.unproven,
            agent_version=version,
            clock_offset_ms=offset_ms,
            helpers=vitals.helpers,
        )
    )


def watch_request(token: bytes, version: str, in_force: InForce, *, interrupted: bool) -> uplink_pb2.WatchRequest:
    """What a Watch begins with."""
    return uplink_pb2.WatchRequest(
        exchange_token=token,
        interrupted=interrupted,
        agent_version=version,
        policy_version=in_force.version,
        policy_hash=in_force.hash,
    )


def policy_state_message(state: PolicyState) -> uplink_pb2.ReportRequest:
    """How a policy fares, cut to what the collector takes."""
    return uplink_pb2.ReportRequest(
        policy_state=uplink_pb2.PolicyState(
            version=state.version,
            hash=state.hash,
            phase=_PHASES[state.phase],
            cause=state.cause.replace("\0", "")[:CAUSE_LENGTH],
            unknown_fields=[name.replace("\0", "")[:UNKNOWN_LENGTH] for name in state.unknown_fields[:UNKNOWN_FIELDS]],
        )
    )


def fetch_request(sha256: bytes, offset: int) -> uplink_pb2.FetchRequest:
    """What a Fetch begins with. `offset`: the bytes that are here already."""
    return uplink_pb2.FetchRequest(sha256=sha256, offset=offset)
