"""A spool that lives as long as its process: for trials and tests, never for a device (agent/ports: Spool)."""

from __future__ import annotations

from collections.abc import Sequence

from agent.core.event import Event
from agent.errors import SpoolError
from agent.ports import Random, SpoolDepth, Spooled
from policy.severity import Lane


class MemorySpool:
    """At most `limit` events not yet acknowledged."""

    def __init__(self, random: Random, limit: int = 100_000) -> None:
        self._random = random
        self._limit = limit
        self._epoch = int.from_bytes(random.bytes(8), "big")
        self._held: dict[Lane, list[Spooled]] = {lane: [] for lane in Lane}
        self._next = dict.fromkeys(Lane, 1)
        self._acknowledged = dict.fromkeys(Lane, 1)
        self._dropped = 0
        self._untold = 0

    def append(self, events: Sequence[Event], *, told: int = 0) -> None:
        """See the port."""
        held = {spooled.event.id for lane in Lane for spooled in self._held[lane]}
        fresh = list({event.id: event for event in events if event.id not in held}.values())
        waiting = sum(len(self._waiting(lane)) for lane in Lane)
        excess = max(0, waiting + len(fresh) - self._limit)
        routine = self._waiting(Lane.ROUTINE)
        if excess > len(routine):
            raise SpoolError("the spool is full")
        gone = {spooled.sequence for spooled in routine[:excess]}
        self._held[Lane.ROUTINE] = [kept for kept in self._held[Lane.ROUTINE] if kept.sequence not in gone]
        self._dropped += len(gone)
        self._untold += len(gone) - told
        for event in fresh:
            self._held[event.lane].append(Spooled(self._next[event.lane], event))
            self._next[event.lane] += 1

    def untold(self) -> int:
        """See the port."""
        return self._untold

    def epoch(self) -> int:
        """See the port."""
        return self._epoch

    def renew_epoch(self) -> None:
        """See the port."""
        self._epoch = int.from_bytes(self._random.bytes(8), "big")
        for lane in Lane:
            self._held[lane] = [Spooled(place, kept.event) for place, kept in enumerate(self._held[lane], 1)]
            self._next[lane] = len(self._held[lane]) + 1
            self._acknowledged[lane] = 1

    def next_sequence(self, lane: Lane) -> int:
        """See the port."""
        return self._next[lane]

    def unacknowledged(self, lane: Lane) -> int:
        """See the port."""
        return self._acknowledged[lane]

    def read(self, lane: Lane, first: int, limit: int) -> list[Spooled]:
        """See the port."""
        return [spooled for spooled in self._held[lane] if spooled.sequence >= first][:limit]

    def acknowledge(self, lane: Lane, next_expected: int) -> None:
        """See the port."""
        before = self._acknowledged[lane]
        if next_expected > before:
            self._held[lane] = [kept for kept in self._held[lane] if kept.sequence >= before]
            self._acknowledged[lane] = min(next_expected, self._next[lane])

    def discard(self, lane: Lane, sequence: int) -> None:
        """See the port."""
        kept = [spooled for spooled in self._held[lane] if spooled.sequence != sequence]
        self._dropped += len(self._held[lane]) - len(kept)
        self._held[lane] = kept

    def depth(self) -> SpoolDepth:
        """See the port."""
        return SpoolDepth(len(self._waiting(Lane.URGENT)), len(self._waiting(Lane.ROUTINE)), self._dropped)

    def close(self) -> None:
        """See the port."""

    def _waiting(self, lane: Lane) -> list[Spooled]:
        return [spooled for spooled in self._held[lane] if spooled.sequence >= self._acknowledged[lane]]
