"""Protobuf events and batches as a sound device sends them."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterable
from uuid import UUID

from policy.severity import Lane
from protos.heed.v1 import event_pb2, uplink_pb2


def uuid7() -> UUID:
    """A random identifier of version 7."""
    number = (time.time_ns() // 1_000_000) << 80 | secrets.randbits(80)
    number = number & ~(0xF << 76) | 7 << 76
    number = number & ~(0b11 << 62) | 0b10 << 62
    return UUID(int=number)


def wire_event(sequence: int, lane: Lane = Lane.URGENT, *, demo: bool = False) -> event_pb2.Event:
    """An urgent keyword or a routine app, numbered."""
    event = event_pb2.Event(id=uuid7().bytes, sequence=sequence, account="pupil", session="1", demo=demo)
    minutes = sequence % 1_000  # apart, so that none is in another's breath
    event.observed_at.FromMilliseconds(time.time_ns() // 1_000_000 - minutes * 60_000)
    if lane is Lane.URGENT:
        event.severity = event_pb2.SEVERITY_CRITICAL
        event.keyword.MergeFrom(
            event_pb2.Keyword(
                rule=f"suicide.intent-{sequence}",  # of its own, so that it raises its own alert
                category="suicide",
                source=event_pb2.SOURCE_TYPED,
                confidence=0.9,
                first_person=True,
                snippet="i want to end it all",
                explanation="first person, intent",
                window_title="Essay",
                process="writer",
            )
        )
    else:
        event.severity = event_pb2.SEVERITY_LOW
        event.app_seen.MergeFrom(event_pb2.AppSeen(name="writer", seconds=30))
    return event


def wire_batch(first: int, count: int, lane: Lane = Lane.URGENT) -> uplink_pb2.Batch:
    """`count` events numbered from `first`, without holes."""
    return batch_of(first, first + count, (wire_event(number, lane) for number in range(first, first + count)))


def batch_of(first: int, following: int, events: Iterable[event_pb2.Event]) -> uplink_pb2.Batch:
    """These events as all there is of [first, following)."""
    return uplink_pb2.Batch(first=first, next=following, events=events)
