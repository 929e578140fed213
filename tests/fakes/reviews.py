"""Review tasks in a list: one overdue, one held."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from collector.domain.reviews import AHEAD, Review, Terms, Trigger
from collector.errors import BadRequest
from collector.services.reviews import Reviews

YEARLY, HELD = "0a" * 8, "0b" * 8


class FakeReviews(Reviews):
    """Closes what it is told to."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        month, day = timedelta(days=30), timedelta(days=1)
        held = Review(HELD, Trigger.SITE, "North", now - 2 * month, now - month, now - month - day, "u-dsl", "A and B",
                      "All was found.", "Nothing.")  # fmt: skip
        self.tasks = [Review(YEARLY, Trigger.YEARLY, "", now - month, now - day), held]
        self.overdue = 1
        self.calendar = ""
        self.terms = self._terms

    async def _terms(self) -> Terms:
        return Terms(6, by=("dsl", "it"))

    async def call(self, by: str, cause: str, reason: str) -> str:
        if not reason:
            raise BadRequest("Say in 1 to 500 characters what has changed, and name no pupil.")
        called = Review("0c" * 8, Trigger.CALLED, cause, self.now, self.now + AHEAD, reason=reason, called_by=by)
        self.tasks = [called, *self.tasks]
        return called.id

    async def list(self) -> list[Review]:
        return self.tasks

    async def close(self, by: str, review_id: str, *, attendees: str, findings: str, decisions: str) -> None:
        task = await self.show(review_id)
        if not (attendees and findings and decisions):
            raise BadRequest("A review is closed with who attended, what they found and what they decided.")
        closed = replace(
            task, closed_at=self.now, closed_by=by, attendees=attendees, findings=findings, decisions=decisions
        )
        self.tasks = [closed if one.id == review_id else one for one in self.tasks]
        self.overdue = 0
