"""Alerts from before an account was there, looked through for its owner's name before they can sign in; and those that
nobody is left to see once an account is closed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from uuid import UUID

from collector.domain.desks import NOBODY_LEFT
from collector.domain.naming import Reader, named, written
from collector.domain.people import Viewer
from collector.domain.routing import READING, route
from collector.services.audit import record
from collector.store import Store, UnitOfWork

_PAGE = 500  # alerts opened at once
_NAMED = 10_000  # alerts in one statement, which may say each twice: databases take some 32,000 values


async def check(store: Store, viewer: Viewer, now: datetime) -> int:
    """Keep from somebody new what names them; how many alerts that were. What would then be routed to nobody is handed
    on. The account must be there already, so that alerts raised meanwhile know of it. Idempotent.
    """
    if viewer.role not in READING:
        return 0
    async with store.begin("naming") as uow:
        await uow.desks.inherit(viewer.user_id, viewer.role, now)
    reader = Reader(viewer.user_id, viewer.name, viewer.display, viewer.role)
    after, found = b"", 0
    while True:
        async with store.read() as uow:
            page = await uow.alerts.opened(after, _PAGE)
        if not page:
            return found
        after = page[-1][0]
        hits = [(id_, kind) for id_, kind, account, facts in page if named(written(facts), account, [reader], ())]
        if hits:
            found += len(hits)
            async with store.begin("naming") as uow:
                roles = [(one.user_id, one.role) for one in await uow.accounts.readers()]
                # A whole case is kept from them: what was noted in it may speak of the alert that names them.
                kinds = dict(hits)
                for case_id, together in (await uow.cases.siblings(kinds)).items():
                    first = UUID(bytes=together[0])
                    kept_from = {*await uow.alerts.kept_from(first, past=False), reader.user_id}
                    past = {*await uow.alerts.kept_from(first, past=True)} - {reader.user_id}
                    kind = next(kinds[id_] for id_ in together if id_ in kinds)
                    way = route(kind, roles, kept_from)
                    if not way.kept_from:  # it names everybody there is: rather to somebody named than to nobody
                        continue
                    await uow.alerts.keep_from({(id_, reader.user_id) for id_ in together}, now)
                    await uow.cases.keep_from(case_id, way.kept_from | past, way.kind)
                    if way.kind is not kind:
                        for id_ in together:
                            await uow.alerts.reroute(id_, way.kind, way.reason)


async def hand_on(uow: UnitOfWork, now: datetime, actor: str) -> int:
    """What nobody who is left is shown, since whoever was has gone: to everybody whose role sees it, where the policy
    had it for some of them; else on to those who see alerts about whom it names. How many alerts that were; the audit
    says so, by `actor`.
    """
    lost = await uow.desks.orphaned()
    if not lost:
        return 0
    moved: set[bytes] = set()
    for page in _pages(lost):
        moved.update(await uow.desks.widen(page, NOBODY_LEFT))
    roles = [(one.user_id, one.role) for one in await uow.accounts.readers()]
    for page in _pages(await uow.desks.orphaned()):
        kinds = await uow.alerts.routed_as(page)
        for case_id, together in (await uow.cases.siblings(kinds)).items():
            kind = next(kinds[id_] for id_ in together if id_ in kinds)
            named_here = await uow.alerts.kept_from(UUID(bytes=together[0]))
            way = route(kind, roles, named_here)
            if way.kind is not kind:
                await uow.cases.keep_from(case_id, named_here, way.kind)
                for id_ in together:
                    await uow.alerts.reroute(id_, way.kind, way.reason)
                moved.update(together)
    if moved:
        await record(uow, now, actor, "alerts.handed_on", "", detail={"alerts": len(moved)})
    return len(lost)


def _pages(ids: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    return (ids[at : at + _NAMED] for at in range(0, len(ids), _NAMED))
