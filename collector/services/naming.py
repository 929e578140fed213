"""Alerts from before an account was there, looked through for its owner's name before they can sign in; likewise for
what the policy calls people now; and those that nobody is left to see once an account is closed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from collector.domain.desks import NOBODY_LEFT
from collector.domain.naming import Reader, Recipient, named, written
from collector.domain.people import SubjectKind, Viewer
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
    return await look_through(store, [Reader(viewer.user_id, viewer.name, viewer.display, viewer.role)], (), now)


async def look_through(store: Store, readers: Sequence[Reader], recipients: Sequence[Recipient], now: datetime) -> int:
    """Keep from these people what names them, by their own names and by what the policy calls them, in all alerts that
    there are; for how many alerts and people that was so for the first time. What was cleared for somebody stays so.
    """
    after, found = b"", 0
    while True:
        async with store.read() as uow:
            page = await uow.alerts.opened(after, _PAGE)
        if not page:
            return found
        after = page[-1][0]
        hits: dict[str, dict[bytes, SubjectKind]] = {}
        for id_, kind, account, facts in page:
            for user_id in named(written(facts), account, readers, recipients):
                hits.setdefault(user_id, {})[id_] = kind
        for user_id, kinds in sorted(hits.items()):
            async with store.begin("naming") as uow:
                found += await _keep_from(uow, user_id, kinds, now)


async def _keep_from(uow: UnitOfWork, user_id: str, kinds: Mapping[bytes, SubjectKind], now: datetime) -> int:
    """These alerts, routed as these kinds, name somebody; how many of them that was not known of."""
    roles = [(one.user_id, one.role) for one in await uow.accounts.readers()]
    known = await uow.alerts.judged(user_id, kinds)
    fresh = {id_: kind for id_, kind in kinds.items() if id_ not in known}
    # A whole case is kept from them: what was noted in it may speak of the alert that names them.
    for case_id, together in (await uow.cases.siblings(fresh)).items():
        first = UUID(bytes=together[0])
        kept_from = {*await uow.alerts.kept_from(first, past=False), user_id}
        past = {*await uow.alerts.kept_from(first, past=True)} - {user_id}
        kind = next(fresh[id_] for id_ in together if id_ in fresh)
        way = route(kind, roles, kept_from)
        if not way.kept_from:  # it names everybody there is: rather to somebody named than to nobody
            continue
        await uow.alerts.keep_from({(id_, user_id) for id_ in together}, now)
        await uow.cases.keep_from(case_id, way.kept_from | past, way.kind)
        if way.kind is not kind:
            for id_ in together:
                await uow.alerts.reroute(id_, way.kind, way.reason)
    return len(fresh)


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
