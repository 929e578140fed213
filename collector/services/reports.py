"""Reports: of the last weeks to whoever sees the alerts themselves, of whole terms and made anonymous to governors."""

from __future__ import annotations

from datetime import datetime, timedelta

from collector.domain.answer_times import AnswerTimes, answer_times
from collector.domain.clock import Clock
from collector.domain.feed import FeedRow
from collector.domain.figures import Anonymous, Figures, anonymous, figures
from collector.domain.people import Viewer
from collector.domain.routing import Sight, sight_of
from collector.domain.rule_figures import RuleFigures, rule_figures
from collector.domain.terms import last_over
from collector.errors import BadRequest, NotFound, Refused
from collector.services.audit import record
from collector.store import Store, UnitOfWork
from policy.document.words import CATEGORIES

__all__ = ["Anonymous", "AnswerTimes", "Figures", "Reports", "RuleFigures"]

MOST_DAYS = 400
RULE_DAYS = 365


class Reports:
    """What one may not see in the queue counts in no figure that is shown to one."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def lately(self, viewer: Viewer, days: int = 7) -> tuple[Figures, Figures]:
        """The last whole days (UTC), and as many before them, of the alerts that this person may see. Raises Refused (a
        role that sees none), BadRequest.
        """
        sight = _asked(viewer, days)
        until = self._clock().replace(hour=0, minute=0, second=0, microsecond=0)
        middle, since = until - timedelta(days=days), until - timedelta(days=2 * days)
        async with self._store.read() as uow:
            found = await uow.reporting.facts(since, until, sight)
        parts = [one for one in found if one.raised_at >= middle], [one for one in found if one.raised_at < middle]
        return figures(parts[0], middle, until), figures(parts[1], since, middle)

    async def lately_for(self, name: str, days: int = 7) -> tuple[Figures, Figures]:
        """The same for whoever signs in so, asked for by whoever runs the server. Raises NotFound too."""
        return await self.lately(await self._asking_for(name, "report.weekly"), days)

    async def times(self, viewer: Viewer, days: int = 28) -> tuple[tuple[AnswerTimes, ...], datetime, datetime]:
        """How fast the alerts of the last whole days (UTC) that this person may see were taken on; since and until
        when. Raises Refused, BadRequest.
        """
        sight, now = _asked(viewer, days), self._clock()
        until = now.replace(hour=0, minute=0, second=0, microsecond=0)
        since = until - timedelta(days=days)
        async with self._store.read() as uow:
            return answer_times(await uow.reporting.facts(since, until, sight), now), since, until

    async def times_for(self, name: str, days: int = 28) -> tuple[tuple[AnswerTimes, ...], datetime, datetime]:
        """The same for whoever signs in so, asked for by whoever runs the server. Raises NotFound too."""
        return await self.times(await self._asking_for(name, "report.times"), days)

    async def rules(self, viewer: Viewer, days: int = RULE_DAYS) -> tuple[RuleFigures, ...]:
        """How often each rule was wrong, of the alerts of the last days that this person may see. Raises Refused,
        BadRequest.
        """
        return await self._rules(_asked(viewer, days), days)

    async def rules_for(self, name: str | None, days: int = RULE_DAYS) -> tuple[RuleFigures, ...]:
        """The same for whoever signs in so; of all alerts where nobody is named: rules and counts name nobody. Raises
        NotFound too.
        """
        if name is not None:
            return await self.rules(await self._asking_for(name, "report.rules"), days)
        _bounded(days)
        async with self._store.begin() as uow:
            await record(uow, self._clock(), "cli", "report.rules", "all")
        return await self._rules(None, days)

    async def _rules(self, sight: Sight | None, days: int) -> tuple[RuleFigures, ...]:
        now = self._clock()
        async with self._store.read() as uow:
            return rule_figures(await uow.reporting.by_rule(now - timedelta(days=days), now, sight))

    async def _asking_for(self, name: str, action: str) -> Viewer:
        async with self._store.begin() as uow:
            viewer = await _open_account(uow, name)
            await record(uow, self._clock(), "cli", action, viewer.user_id)
        return viewer

    async def anonymous(self, terms: int = 1) -> list[Anonymous]:
        """Of the last terms that are over, newest first; of all alerts, whoever may see them."""
        found = []
        async with self._store.read() as uow:
            groups = await uow.reporting.groups()
            for term in last_over(self._clock(), terms):
                facts = await uow.reporting.facts(term.start, term.end, None)
                found.append(anonymous(facts, term, CATEGORIES, groups))
        return found

    async def feed(self, since: datetime) -> list[FeedRow]:
        """Alerts raised since then, oldest first, without names and words."""
        async with self._store.begin() as uow:
            await record(uow, self._clock(), "cli", "report.feed", since.isoformat())
            return await uow.reporting.feed(since)


def _bounded(days: int) -> None:
    if not 1 <= days <= MOST_DAYS:
        raise BadRequest(f"A report is of 1 to {MOST_DAYS} days.")


def _asked(viewer: Viewer, days: int) -> Sight:
    _bounded(days)
    sight = sight_of(viewer)
    if not sight.kinds:
        raise Refused("This report is for those who see alerts.")
    return sight


async def _open_account(uow: UnitOfWork, name: str) -> Viewer:
    account = await uow.accounts.find(name.strip().casefold())
    if account is None or account.disabled:
        raise NotFound("There is no such open account.")
    return account.viewer
