"""Retention that deletes nothing, and holds in a list."""

from __future__ import annotations

from datetime import datetime, timedelta

from collector.domain.people import Viewer
from collector.domain.retention import Deleted, Due, Hold, Kind, Rule, Sweep, sweeps
from collector.errors import BadRequest, NotFound
from collector.services.retention import Outlook, Retention

PERIODS = {Rule.NO_CONCERN: 30, Rule.CASE: 9131}


class FakeRetention(Retention):
    """Three false alarms are over; seven went yesterday."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self.holds = [Hold("0f", "0" * 32, "The police asked about Avery Marlow.", "cli", now)]

    async def outlook(self) -> Outlook:
        due = tuple(Due(one, 3 if one.rule == Rule.NO_CONCERN else 0) for one in sweeps(PERIODS, self.now))
        gone = Sweep(Kind.CASE, Rule.NO_CONCERN, 30, self.now - timedelta(days=31))
        held = any(not one.case_id for one in self.holds)
        return Outlook(PERIODS, due, tuple(self.holds), held, (Deleted(1, self.now - timedelta(days=1), gone, 7),))

    async def hold(self, viewer: Viewer | None, reason: str, case_id: str = "") -> Hold:
        if viewer is None or not reason:
            raise BadRequest("Say why it must be kept.")
        self.holds.append(Hold(f"1{len(self.holds)}", case_id, reason, viewer.user_id, self.now))
        return self.holds[-1]

    async def lift(self, viewer: Viewer | None, hold_id: str) -> None:  # noqa: ARG002 - anybody's is lifted here
        if hold_id not in {one.id for one in self.holds}:
            raise NotFound("There is no such hold.")
        self.holds = [one for one in self.holds if one.id != hold_id]
