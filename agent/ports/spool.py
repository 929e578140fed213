"""Durable memory between match and collector."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from agent.core.event import Event
from policy.severity import Lane


@dataclass(frozen=True, slots=True)
class Spooled:
    """An event with its place in its lane."""

    sequence: int
    event: Event


@dataclass(frozen=True, slots=True)
class SpoolDepth:
    """How much waits, and how much was ever dropped for want of room."""

    urgent: int
    routine: int
    dropped: int


class Spool(Protocol):
    """Durable memory between match and collector. After `append` returns, the event survives kill -9 and reboot.

    Numbers run 1, 2, 3 … a lane, within an epoch. Implementations: agent/spool/sqlite.py, agent/spool/memory.py; one
    contract suite, tests/contract/test_spool.py.
    """

    def append(self, events: Sequence[Event], *, told: int = 0) -> None:
        """Commit in one transaction. A repeated id is not stored twice. Full: the oldest routine events make way and
        are counted; urgent events use the reserve. `told`: of so many drops (see `untold`) these events give account.
        Raises agent.errors.SpoolError when nothing could be committed.
        """

    def untold(self) -> int:
        """Events dropped of which no gap has told yet."""

    def epoch(self) -> int:
        """The random 64-bit number of this spool's numbering."""

    def renew_epoch(self) -> None:
        """Start a new numbering: what is held is renumbered from 1 in a new epoch, in one transaction."""

    def next_sequence(self, lane: Lane) -> int:
        """The number the next event of this lane will get."""

    def unacknowledged(self, lane: Lane) -> int:
        """The first number of this lane not yet acknowledged."""

    def read(self, lane: Lane, first: int, limit: int) -> list[Spooled]:
        """Held events of the lane numbered from `first`, in order, at most `limit`."""

    def acknowledge(self, lane: Lane, next_expected: int) -> None:
        """All below `next_expected` is committed at the collector; the last acknowledged batch is kept until the next
        acknowledgement.
        """

    def discard(self, lane: Lane, sequence: int) -> None:
        """Let one event go that the collector will never take; its number becomes a hole."""

    def depth(self) -> SpoolDepth:
        """What waits now."""

    def close(self) -> None:
        """Give back the file."""
