"""Group commit: many streams, one transaction every few milliseconds, acknowledged only after the commit."""

from __future__ import annotations

from dataclasses import dataclass

from collector.domain.clock import Clock
from collector.domain.received import Submission
from collector.services.live import Live
from collector.store import Store
from policy.severity import Lane

__all__ = ["Ingest", "IngestFigures", "Submission"]


@dataclass(frozen=True, slots=True)
class IngestFigures:
    """Counts since the start, for metrics. `pending` is events that wait for a commit now."""

    events: int
    alerts: int
    commits: int
    failures: int
    pending: int


class Ingest:
    """The group-commit actor. `run` must be running for `submit` to return."""

    def __init__(self, store: Store, clock: Clock, live: Live, *, demo: bool = False) -> None:
        raise NotImplementedError

    async def next_expected(self, device_id: str, lane: Lane, epoch: int) -> int:
        """The number wanted next of this lane in this epoch: 1 for an epoch never seen. Raises StoreUnavailable."""
        raise NotImplementedError

    async def submit(self, submission: Submission) -> int:
        """Commit a batch and return the new next_expected, also when the batch was discarded or refused by number.

        Raises BadRequest (the batch breaks the contract), DeviceUnknown, or StoreUnavailable (nothing was committed).
        """
        raise NotImplementedError

    async def run(self) -> None:
        """Commit until stopped."""
        raise NotImplementedError

    async def stop(self) -> None:
        """Commit what waits, then end `run`. Later submissions get StoreUnavailable."""
        raise NotImplementedError

    def figures(self) -> IngestFigures:
        """What was done since the start."""
        raise NotImplementedError
