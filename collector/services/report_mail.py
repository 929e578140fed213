"""Tells those whom the policy names, regularly, that a report is ready (collector/domain/report_turns.py; U3, J19).

Several collectors over one database may all look: each person's turn is claimed by one of them, and comes due again if
that one dies. Somebody may so be told twice, never not at all; who was told, and when, stands in the audit.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import structlog

from collector.domain.climbing import Escalation
from collector.domain.clock import Clock
from collector.domain.notifying import Channel, Reader, by_channels
from collector.domain.people import Role
from collector.domain.report_turns import Plan, next_at, turn_at, words
from collector.errors import NotifyFailed, StoreUnavailable
from collector.services.audit import record
from collector.services.notifications import Send
from collector.store import Store

__all__ = ["ReportMail", "Schedule", "Told"]

_LOOK_SECONDS = 60.0
_CLAIMED = timedelta(minutes=5)
_AGAIN = timedelta(minutes=15)

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody who gets the report; `reachable`: by some channel; `told_at`: when last, None: not yet."""

    display: str
    role: Role
    reachable: bool
    told_at: datetime | None


@dataclass(frozen=True, slots=True)
class Schedule:
    """When the next report comes, every how many days, and to whom. `roles`: also those that nobody holds."""

    next_at: datetime
    days: int
    roles: frozenset[Role]
    people: tuple[Told, ...]


class ReportMail:
    """`plan` and `escalation`: what the newest policy says; `console`: the address of the pages that are linked."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        send: Send,
        *,
        plan: Callable[[], Awaitable[Plan]],
        escalation: Callable[[], Awaitable[Escalation]],
        school: str,
        console: str,
    ) -> None:
        self._store = store
        self._clock = clock
        self._send = send
        self._plan = plan
        self._escalation = escalation
        self._school = school
        self._console = console

    async def run(self) -> None:
        """Look every minute, until cancelled."""
        while True:
            try:
                await self.look()
            except StoreUnavailable as error:
                _log.warning("report_mail.unavailable", cause=type(error.__cause__).__name__)
            await asyncio.sleep(_LOOK_SECONDS)

    async def look(self) -> int:
        """Tell whoever is due; how many were told. Raises StoreUnavailable."""
        now, plan, roster = self._clock(), await self._plan(), (await self._escalation()).roster
        turn = turn_at(plan, roster, now)
        async with self._store.read() as uow:
            readers = {one.user_id: one for one in await uow.notifying.readers() if one.role in plan.roles}
            known = await uow.report_turns.all()
        new = sorted(readers.keys() - known.keys())
        late = [user_id for user_id in readers.keys() & known.keys() if known[user_id].turn < turn]
        if not new and not late:
            return 0
        async with self._store.begin("report") as uow:
            for user_id in new:
                await uow.report_turns.begin(user_id, turn)
            due = await uow.report_turns.claim(late, turn, now, now + _CLAIMED)
        return sum([await self._told(readers[user_id], plan, turn) for user_id in due])

    async def _told(self, reader: Reader, plan: Plan, turn: date) -> bool:
        said = words(plan, reader.role, self._school, self._console)
        first, then = by_channels(reader.channels, ("email",))
        for channel in (*first, *then):
            if await self._took(channel, *said):
                now = self._clock()
                async with self._store.begin("report") as uow:
                    await uow.report_turns.told(reader.user_id, turn, now)
                    detail = {"turn": turn.isoformat(), "channel": channel.id}
                    await record(uow, now, "collector", "report.told", reader.user_id, detail=detail)
                return True
        async with self._store.begin("report") as uow:
            await uow.report_turns.later(reader.user_id, self._clock() + _AGAIN)
        return False

    async def _took(self, channel: Channel, title: str, body: str) -> bool:
        try:
            await self._send(channel.address, title, body)
        except NotifyFailed as failed:
            _log.warning("report_mail.failed", user=channel.user_id, channel=channel.id, cause=str(failed))
            return False
        return True

    async def schedule(self) -> Schedule:
        """When the next one comes, and who gets it."""
        now, plan, roster = self._clock(), await self._plan(), (await self._escalation()).roster
        async with self._store.read() as uow:
            reachable = {one.user_id for one in await uow.notifying.readers()}
            known = await uow.report_turns.all()
            people = [one for one in await uow.accounts.list() if one.role in plan.roles and one.state != "disabled"]
        return Schedule(
            next_at(plan, roster, now),
            plan.days,
            plan.roles,
            tuple(
                Told(one.display or one.name, one.role, one.user_id in reachable, last.told_at if last else None)
                for one in people
                for last in (known.get(one.user_id),)
            ),
        )
