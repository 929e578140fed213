"""Review tasks: raised by the clock and by what changes, closed by people (collector/domain/reviews.py; T5)."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import structlog

from collector.domain.clock import Clock
from collector.domain.limits import REASON_LENGTH
from collector.domain.place import Sites, no_sites
from collector.domain.reviews import (
    AHEAD,
    CALLABLE,
    Facts,
    Raised,
    Review,
    Terms,
    Trigger,
    look,
    overdue,
    running_out,
    usual_terms,
)
from collector.errors import BadRequest, NotFound, StoreUnavailable
from collector.services.audit import record
from collector.store import SpoiltError, Store

__all__ = ["Reviews"]

LONGEST = 4_000
"""Characters of findings, and of decisions."""
_NAMES = 500
_LOOK_SECONDS = 600.0
_CLAIMED = timedelta(minutes=5)

_log = structlog.get_logger(__name__)


class Reviews:
    """`sites`: the networks of each site, and `terms`: what is said of reviews, both by the newest policy."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        sites: Callable[[], Awaitable[Sites]] = no_sites,
        terms: Callable[[], Awaitable[Terms]] = usual_terms,
    ) -> None:
        self._store = store
        self._clock = clock
        self._sites = sites
        self.terms = terms
        self.overdue = 0
        """How many tasks were past their day when it last looked: the console warns of them on every page."""
        self.calendar = ""
        """What it then found to say of a calendar that runs out, for the same place."""

    async def run(self) -> None:
        """Look every ten minutes, until cancelled."""
        while True:
            try:
                await self.look()
            except StoreUnavailable as error:
                _log.warning("reviews.unavailable", cause=type(error.__cause__).__name__)
            except SpoiltError as error:  # what somebody wrote of one does not open: alerts must not stop for that
                _log.error("reviews.spoilt", cause=str(error))
            await asyncio.sleep(_LOOK_SECONDS)

    async def look(self) -> int:
        """Raise what is to be; how many tasks that made. One of several collectors does so. Raises StoreUnavailable,
        SpoiltError.
        """
        now, sites, terms = self._clock(), await self._sites(), await self.terms()
        async with self._store.begin("reviews") as uow:
            made: tuple[Raised, ...] = ()
            if await uow.watching.claim("reviews", now, now - _CLAIMED):
                began, so = await uow.reviews.so()
                tasks, known = await uow.reviews.list(), await uow.reviews.known()
                campaign = await uow.checks.last_termly()
                so[Trigger.SITE] = set(sites)
                found = look(Facts(now, began or now, so, known, tasks, terms, campaign))
                for trigger, seen in found.noted.items():
                    await uow.reviews.note(trigger, seen)
                made = found.raised
                for one in made:
                    task = Review(secrets.token_hex(8), one.trigger, one.about, now, one.due_at)
                    await uow.reviews.raised(task)
                    await uow.reviews.note(one.trigger, one.seen)
                    detail = {"trigger": one.trigger.value, "about": one.about, "due": one.due_at.date().isoformat()}
                    await record(uow, now, "collector", "review.raised", task.id, detail=detail)
            self.overdue = len(overdue(await uow.reviews.list(), now))
        self.calendar = running_out(terms.last_term, now.date())
        return len(made)

    async def list(self) -> list[Review]:
        """All, the newest first. Raises SpoiltError."""
        async with self._store.read() as uow:
            return await uow.reviews.list()

    async def show(self, review_id: str) -> Review:
        """One. Raises NotFound, SpoiltError."""
        for task in await self.list():
            if task.id == review_id:
                return task
        raise NotFound(f"There is no review {review_id}.")

    async def call(self, by: str, cause: str, reason: str) -> str:
        """Somebody calls for a review; its id. Raises BadRequest."""
        now, reason = self._clock(), reason.strip()
        if cause not in CALLABLE:
            raise BadRequest(f"A review is called for because of one of these: {', '.join(CALLABLE)}.")
        if not 0 < len(reason) <= REASON_LENGTH:
            raise BadRequest(f"Say in 1 to {REASON_LENGTH} characters what has changed, and name no pupil.")
        task = Review(secrets.token_hex(8), Trigger.CALLED, cause, now, now + AHEAD, reason=reason, called_by=by)
        async with self._store.begin("reviews") as uow:
            await uow.reviews.raised(task)
            detail = {"trigger": task.trigger.value, "about": cause, "due": task.due_at.date().isoformat()}
            await record(uow, now, by, "review.raised", task.id, detail=detail)
        return task.id

    async def close(self, by: str, review_id: str, *, attendees: str, findings: str, decisions: str) -> None:
        """Keep who attended, what they found and what they decided. Raises NotFound, BadRequest."""
        now = self._clock()
        task = replace(
            await self.show(review_id),
            closed_at=now,
            closed_by=by,
            attendees=attendees.strip(),
            findings=findings.strip(),
            decisions=decisions.strip(),
        )
        if not (task.attendees and task.findings and task.decisions):
            raise BadRequest("A review is closed with who attended, what they found and what they decided.")
        if len(task.attendees) > _NAMES or max(len(task.findings), len(task.decisions)) > LONGEST:
            raise BadRequest(f"At most {_NAMES} characters of names, and {LONGEST} of findings and of decisions.")
        async with self._store.begin("reviews") as uow:
            if not await uow.reviews.closed(task):
                raise BadRequest("This review is closed already, and stays as it was written.")
            await record(uow, now, by, "review.closed", review_id)
            self.overdue = len(overdue(await uow.reviews.list(), now))
