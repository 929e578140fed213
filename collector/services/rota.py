"""Who answers when: the policy's rota, and the weeks that a DSL or the headteacher sets over it.

A week makes nobody unreachable: whoever it names is woken first, and everybody by the ladder's next step. So it needs
no second person's agreement, as a change of the policy's rota does; who set it is written down.
"""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from collector.domain.climbing import Escalation
from collector.domain.clock import Clock
from collector.domain.duty import Roster, Stretch, Week, closed_days, timetable
from collector.domain.naming import Reader
from collector.domain.notifying import Waiting, Woken, woken
from collector.domain.people import Role, SubjectKind, Viewer
from collector.domain.received import Json
from collector.errors import BadRequest, NotFound, Refused
from collector.services.audit import record
from collector.store import Store
from policy.severity import Severity

__all__ = ["SETTING", "Rota", "RotaView"]

SETTING = frozenset({Role.DSL, Role.HEADTEACHER})
_LONGEST = timedelta(days=92)
_AHEAD = timedelta(days=366)
_MOST_PEOPLE = 4
_SHOWN_DAYS = 14


@dataclass(frozen=True, slots=True)
class RotaView:
    """What a page shows. `names`: how others see each person, by user id; `now`: what the school's clocks show."""

    now: datetime
    on_duty: tuple[str, ...]
    stretches: tuple[Stretch, ...]
    weeks: tuple[Week, ...]
    closed: tuple[tuple[date, date], ...]
    readers: tuple[Reader, ...]
    names: dict[str, str]
    reachable: frozenset[str]


class Rota:
    """`escalation`: what the newest policy says."""

    def __init__(self, store: Store, clock: Clock, escalation: Callable[[], Awaitable[Escalation]]) -> None:
        self._store = store
        self._clock = clock
        self._escalation = escalation

    async def show(self) -> RotaView:
        """The next two weeks."""
        now = self._clock()
        roster, readers, reachable = await self._whole(now)
        local = roster.local(now)
        return RotaView(
            now=local,
            on_duty=tuple(roster.on_duty(readers, now)),
            stretches=timetable(roster, readers, local.date(), _SHOWN_DAYS),
            weeks=roster.weeks,
            closed=closed_days(roster, local.date()),
            readers=tuple(readers),
            names={one.user_id: one.display for one in readers},
            reachable=reachable,
        )

    async def would_wake(self, severity: Severity, subject: SubjectKind, at: datetime) -> tuple[Woken, ...]:
        """Whom an alert raised then would wake, when, and by which channels, while nobody takes it on."""
        saying = await self._escalation()
        async with self._store.read() as uow:
            readers = await uow.notifying.readers()
            roster = saying.roster.with_weeks(await uow.weeks.since(saying.roster.local(at).date()))
        alert = Waiting(b"", subject, severity, at)
        return woken(saying.ladders.get(severity, ()), alert, readers, roster)

    async def add(self, by: Viewer | None, first: date, last: date, names: Sequence[str]) -> Week:
        """People, by the names they sign in with, first to be called first; `by` is None on the command line. Raises
        Refused, BadRequest, NotFound.
        """
        self._may(by)
        now = self._clock()
        today = (await self._escalation()).roster.local(now).date()
        if not today <= last or not first <= last <= first + _LONGEST or first > today + _AHEAD:
            days = _LONGEST.days
            raise BadRequest(f"A week of the rota ends today or later, after it begins, and lasts {days} days at most.")
        if not 0 < len(set(names)) == len(names) <= _MOST_PEOPLE:
            raise BadRequest(f"Name one to {_MOST_PEOPLE} people, each once, first to be called first.")
        async with self._store.begin() as uow:
            known = {reader.name: reader.user_id for reader in await uow.accounts.readers()}
            if unknown := [name for name in names if name.strip().lower() not in known]:
                raise NotFound(f"{unknown[0]} is nobody with an open account who is shown alerts.")
            week = Week(secrets.token_hex(8), first, last, tuple(known[name.strip().lower()] for name in names))
            await uow.weeks.add(week)
            detail: dict[str, Json] = {"first": first.isoformat(), "last": last.isoformat(), "who": [*week.who]}
            await record(uow, now, by.user_id if by else "cli", "rota.week_added", week.id, detail=detail)
        return week

    async def remove(self, by: Viewer | None, week_id: str) -> None:
        """The policy's rota holds again. Raises Refused, NotFound."""
        self._may(by)
        async with self._store.begin() as uow:
            if not await uow.weeks.remove(week_id):
                raise NotFound(f"The rota has no week {week_id}.")
            await record(uow, self._clock(), by.user_id if by else "cli", "rota.week_removed", week_id)

    async def _whole(self, now: datetime) -> tuple[Roster, list[Reader], frozenset[str]]:
        roster = (await self._escalation()).roster
        async with self._store.read() as uow:
            weeks = await uow.weeks.since(roster.local(now).date())
            reachable = frozenset(one.user_id for one in await uow.notifying.readers())
            return roster.with_weeks(weeks), await uow.accounts.readers(), reachable

    def _may(self, by: Viewer | None) -> None:
        if by is not None and by.role not in SETTING:
            raise Refused("The rota is set by a DSL or the headteacher.")
