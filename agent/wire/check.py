"""Steps of a canary check as protobuf (protos/heed/v1/event.proto: Check)."""

from __future__ import annotations

from agent.core.event import Check
from protos.heed.v1 import event_pb2

_DETAIL = 256


def check_to_wire(check: Check) -> event_pb2.Check:
    """As it travels."""
    return event_pb2.Check(
        nonce=check.nonce,
        stage=check.stage,
        injected_by_keys=check.by_keys,
        stages=check.stages,
        policy=check.policy,
        failed=check.failed,
        detail=check.detail[:_DETAIL],
        public_key=check.public_key,
        signature=check.signature,
        canary=check.canary,
    )


def check_from_wire(message: event_pb2.Check) -> Check:
    """As it was meant."""
    return Check(
        nonce=message.nonce,
        stage=message.stage,
        by_keys=message.injected_by_keys,
        stages=dict(message.stages),
        policy=message.policy,
        failed=message.failed,
        detail=message.detail,
        public_key=message.public_key,
        signature=message.signature,
        canary=message.canary,
    )
