"""How grave a thing is, and which lane it travels in (design section 2)."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Severity(IntEnum):
    """Ordered: a higher value is graver. The numbers are those of the wire (protos/heed/v1/event.proto)."""

    LOW = 1  # reports only
    MEDIUM = 2  # this week
    HIGH = 3  # today
    URGENT = 4  # act today, now
    CRITICAL = 5  # someone may be in immediate danger


class Lane(StrEnum):
    """Urgent never queues behind routine: each lane has its own stream, sequence and reserved space."""

    URGENT = "urgent"
    ROUTINE = "routine"


def lane_of(severity: Severity) -> Lane:
    """Critical and urgent travel in the urgent lane, all else in the routine one (design section 2)."""
    return Lane.URGENT if severity >= Severity.URGENT else Lane.ROUTINE
