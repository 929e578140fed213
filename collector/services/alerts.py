"""The queue, for each viewer their own: whose alerts they may see is enforced in the query (design section 5)."""

from __future__ import annotations

from collector.domain.alerts import (
    AlertRow,
    AlertState,
    Evidence,
    OperatorRow,
    QueueAsk,
    QueueCounts,
    QueuePage,
    QueueSort,
)
from collector.domain.clock import Clock
from collector.domain.people import Viewer
from collector.services.live import Live
from collector.store import Store

__all__ = [
    "AlertRow",
    "AlertState",
    "Alerts",
    "Evidence",
    "OperatorRow",
    "QueueAsk",
    "QueueCounts",
    "QueuePage",
    "QueueSort",
]


class Alerts:
    """What a DSL opens, and what they do with it."""

    def __init__(self, store: Store, clock: Clock, live: Live) -> None:
        raise NotImplementedError

    async def queue(self, viewer: Viewer, ask: QueueAsk) -> QueuePage:
        """A page of the viewer's queue. Raises Refused for a role that sees no alerts."""
        raise NotImplementedError

    async def counts(self, viewer: Viewer) -> QueueCounts:
        """What waits for this viewer. Raises Refused for a role that sees no alerts."""
        raise NotImplementedError

    async def show(self, viewer: Viewer, alert_id: str) -> AlertRow:
        """One alert. Raises NotFound, also for one the viewer may not see; Refused for a role that sees none."""
        raise NotImplementedError

    async def evidence(self, viewer: Viewer, alert_id: str, reason: str) -> Evidence:
        """What was seen. Recorded in the audit before it is shown. Raises NotFound, Refused, BadRequest (no reason)."""
        raise NotImplementedError

    async def acknowledge(self, viewer: Viewer, alert_id: str) -> AlertRow:
        """Take it on; idempotent, the first to acknowledge stays. Raises NotFound, Refused."""
        raise NotImplementedError

    async def operator_list(self) -> list[OperatorRow]:
        """All alerts in queue order, without names or snippets, for whoever runs the server."""
        raise NotImplementedError
