"""The uplink's messages (protos/heed/v1/uplink.proto) from words of the domain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from agent.core.event import SensorState
from agent.core.sequence import Span
from agent.ports import SpoolDepth, Spooled
from agent.wire.event import event_to_wire, sensor_to_wire
from policy.severity import Lane
from protos.heed.v1 import event_pb2, uplink_pb2

_LANES = {Lane.URGENT: event_pb2.LANE_URGENT, Lane.ROUTINE: event_pb2.LANE_ROUTINE}
_BATCH_BYTES = 512 * 1024  # half of what a message may have


@dataclass(frozen=True, slots=True)
class Vitals:
    """What is true of this device now, as its heartbeat says it."""

    sensors: tuple[SensorState, ...] = ()
    hook_events: int = 0
    os_inputs: int = 0
    helpers: int = 0
    policy: str = ""


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


def heartbeat_message(vitals: Vitals, depth: SpoolDepth, version: str, offset_ms: int) -> uplink_pb2.ReportRequest:
    """The heartbeat. `offset_ms`: this device's clock minus the collector's."""
    return uplink_pb2.ReportRequest(
        heartbeat=uplink_pb2.Heartbeat(
            sensors=[sensor_to_wire(state) for state in vitals.sensors[:32]],
            spooled_urgent=depth.urgent,
            spooled_routine=depth.routine,
            dropped=depth.dropped,
            hook_events=vitals.hook_events,
            os_inputs=vitals.os_inputs,
            policy=vitals.policy,
            agent_version=version,
            clock_offset_ms=offset_ms,
            helpers=vitals.helpers,
        )
    )


def watch_request(token: bytes, version: str, *, interrupted: bool) -> uplink_pb2.WatchRequest:
    """What a Watch begins with."""
    return uplink_pb2.WatchRequest(exchange_token=token, interrupted=interrupted, agent_version=version)
