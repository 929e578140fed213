"""Cases, for each viewer their own: which they may see is enforced in the query, as it is for alerts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from uuid import UUID

from collector.domain.case_deeds import Deed
from collector.domain.case_rows import CasesAsk, CasesPage, CaseView
from collector.domain.checklists import checklists_for
from collector.domain.clock import Clock
from collector.domain.people import Viewer
from collector.domain.responses import ResponseTable, recommended
from collector.domain.routing import Sight, sight_of
from collector.errors import NotFound, Refused
from collector.services.audit import record
from collector.services.case_work import NOT_THERE, enact, parsed, readers_of, with_record
from collector.services.live import Announcement, Live, Topic
from collector.store import Store, UnitOfWork

_LARGEST_PAGE = 200
_LAST_PAGE = 1_000_000
_ALERTS_SHOWN = 200  # of a case, the newest: somebody may have thousands
_OTHERS_SHOWN = 20


class Cases:
    """What a DSL works through after the first look."""

    def __init__(
        self, store: Store, clock: Clock, live: Live, responses: Callable[[], Awaitable[ResponseTable]]
    ) -> None:
        """`responses`: what the newest policy recommends about an incident."""
        self._store = store
        self._clock = clock
        self._live = live
        self._responses = responses

    async def list(self, viewer: Viewer, ask: CasesAsk) -> CasesPage:
        """A page of the viewer's cases. Raises Refused for a role that sees no alerts."""
        page, size = min(max(ask.page, 1), _LAST_PAGE), min(max(ask.size, 1), _LARGEST_PAGE)
        async with self._store.read() as uow:
            return await uow.cases.page(_sight(viewer), replace(ask, page=page, size=size))

    async def show(self, viewer: Viewer, case_id: str) -> CaseView:
        """One, or the one that it was merged into. Recorded in the audit before it is shown. Raises NotFound, also for
        one the viewer may not see; Refused for a role that sees none.
        """
        sight, id_ = _sight(viewer), parsed(case_id)
        table = await self._responses()
        async with self._store.begin() as uow:
            id_ = await merged(uow, id_)
            view = await view_of(uow, sight, id_, table, _ALERTS_SHOWN)
            await record(uow, self._clock(), viewer.user_id, "case.shown", str(id_))
        return view

    async def do(self, viewer: Viewer, case_id: str, deed: Deed) -> str:
        """Do something in a case; the id of the case where work goes on. Raises NotFound, Refused, BadRequest."""
        _sight(viewer)
        id_: UUID = parsed(case_id)
        async with self._store.begin() as uow:
            there = await enact(uow, viewer, id_, deed, self._clock())
            await uow.announce(Topic.ALERTS)
        self._live.announce(Announcement(Topic.ALERTS))
        return str(there)


async def merged(uow: UnitOfWork, id_: UUID) -> UUID:
    """The case that this one is part of now: itself, unless it was merged into another."""
    while other := await uow.cases.merged_into(id_):
        id_ = other
    return id_


async def view_of(uow: UnitOfWork, sight: Sight, id_: UUID, table: ResponseTable, most: int) -> CaseView:
    """All that may be seen of it, the newest `most` of its alerts. Raises NotFound for one that may not be seen."""
    standing = await uow.cases.standing(sight, id_)
    row = await uow.cases.show(sight, id_)
    if standing is None or row is None:
        raise NotFound(NOT_THERE)
    case, entries = await with_record(uow, id_)
    alerts = await uow.alerts.of_case(sight, id_, most)
    names = await uow.alerts.kept_from(UUID(alerts[0].id), past=False) if alerts and standing.kept_from else {}
    seen = [(one.kind, one.category) for one in alerts]
    return CaseView(
        row=row,
        case=case,
        alerts=tuple(alerts),
        entries=entries,
        linked=await uow.cases.linked(sight, id_),
        others=await uow.cases.same_account(sight, standing, _OTHERS_SHOWN),
        checklists=checklists_for(case.categories, case.subject),
        recommended=recommended(table, case.subject, seen, names_staff=bool(names)),
        readers=await readers_of(uow, standing),
        names={one.user_id: one.display for one in await uow.accounts.list()},
    )


def _sight(viewer: Viewer) -> Sight:
    sight = sight_of(viewer)
    if not sight.kinds:
        raise Refused("Your role does not see cases.")
    return sight
