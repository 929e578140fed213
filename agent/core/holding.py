"""Matches a helper holds until the service has them on disk (design section 1, principle 3). Bounded, urgent first."""

from __future__ import annotations

from uuid import UUID

from agent.core.event import Event
from policy.severity import Lane

HOLDING_LIMIT = 1_000


class Holding:
    """Events in order of arrival. Full: the oldest routine one makes way, and only then the oldest urgent one."""

    def __init__(self, limit: int = HOLDING_LIMIT) -> None:
        self._lanes: dict[Lane, dict[UUID, Event]] = {Lane.URGENT: {}, Lane.ROUTINE: {}}
        self._limit = limit
        self.dropped = 0
        """Events that had to make way since this was last set to 0."""

    def __len__(self) -> int:
        return sum(map(len, self._lanes.values()))

    def hold(self, event: Event) -> None:
        """Take one on."""
        self._lanes[event.lane][event.id] = event
        if len(self) > self._limit:
            lane = self._lanes[Lane.ROUTINE] or self._lanes[Lane.URGENT]
            del lane[next(iter(lane))]
            self.dropped += 1

    def release(self, event_id: UUID) -> None:
        """The service has it. An unknown id, or one released before, is nothing new."""
        for lane in self._lanes.values():
            lane.pop(event_id, None)

    def holds(self, event_id: UUID) -> bool:
        """Whether it is still here."""
        return any(event_id in lane for lane in self._lanes.values())

    def waiting(self, sent: set[UUID]) -> list[Event]:
        """Those not in `sent`, the urgent before the routine, each lane in order."""
        return [event for lane in self._lanes.values() for event_id, event in lane.items() if event_id not in sent]
