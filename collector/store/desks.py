"""Alerts that the policy has for some of their readers alone, and when that ends."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import and_, delete, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.assets import hostname_key
from collector.domain.people import Role
from collector.domain.routing import READING, subjects_for
from collector.store.dialect import insert
from collector.store.tables import alerts, assets, cases, devices, exclusions, users
from policy.severity import Severity

_NEW, _CLOSED = 0, 2  # an alert's states
_NARROW = and_(exclusions.c.past, exclusions.c.cleared_at.is_(None))
_NARROWED = exists().where(exclusions.c.alert_id == alerts.c.id, _NARROW)
_SEES = or_(
    *(
        and_(users.c.role == role.value, alerts.c.subject_kind.in_(sorted(subjects_for(role))))
        for role in sorted(READING)
    )
)


class Desks:
    """Ways that were narrowed: rows of `exclusions` that are `past`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def sites(self, device_ids: Collection[str]) -> dict[str, str]:
        """Where these devices belong: by the asset list, under the device's own name; else where each was last heard,
        as devices keep it. Those of which neither is known are left out.
        """
        rows = await self._connection.execute(
            select(devices.c.id, devices.c.name, devices.c.place).where(devices.c.id.in_(sorted(device_ids)))
        )
        found = {id_: (hostname_key(name), (place or "").partition(": ")[2]) for id_, name, place in rows}
        named = func.lower(assets.c.hostname)
        keys = sorted({key for key, _heard in found.values()})
        within = [named.startswith(f"{key}.", autoescape=True) for key in keys]  # SQLite takes 1,000 beside each other
        listed = select(assets.c.hostname, assets.c.site).where(or_(named.in_(keys), *within))
        sites = {hostname_key(name): site for name, site in await self._connection.execute(listed)}
        found_sites = {id_: sites.get(key, "") or heard for id_, (key, heard) in found.items()}
        return {id_: site for id_, site in found_sites.items() if site}

    async def overdue(self, now: datetime, most: int) -> list[bytes]:
        """Those that nobody took on by their deadline."""
        late = select(alerts.c.id).where(alerts.c.state == _NEW, alerts.c.due_at < now, _NARROWED)
        return [bytes(id_) for id_ in (await self._connection.execute(late.limit(most))).scalars()]

    async def untold(self, reached: Collection[str], least: Severity, most: int) -> list[bytes]:
        """Those from this severity on that nobody took on, where none of these people is shown it, and one of them is
        only since the policy has it for others.
        """
        people = sorted(reached)
        hidden = exists().where(
            exclusions.c.alert_id == alerts.c.id, exclusions.c.user_id == users.c.id, exclusions.c.cleared_at.is_(None)
        )
        open_account = and_(users.c.disabled_at.is_(None), users.c.id.in_(people), _SEES)
        shown = exists().where(open_account, ~hidden).correlate(alerts)
        past = exists().where(exclusions.c.alert_id == alerts.c.id, _NARROW, exclusions.c.user_id.in_(people))
        grave = select(alerts.c.id).where(alerts.c.state == _NEW, alerts.c.severity >= least, past, ~shown)
        return [bytes(id_) for id_ in (await self._connection.execute(grave.limit(most))).scalars()]

    async def orphaned(self, *, undecided: bool = False) -> list[bytes]:
        """Those that some are not shown, and no open account is any more; `undecided`: that nobody closed."""
        hidden = exists().where(
            exclusions.c.alert_id == alerts.c.id, exclusions.c.user_id == users.c.id, exclusions.c.cleared_at.is_(None)
        )
        shown = exists().where(users.c.disabled_at.is_(None), _SEES, ~hidden).correlate(alerts)
        kept = alerts.c.id.in_(select(exclusions.c.alert_id).where(exclusions.c.cleared_at.is_(None)))
        which = (alerts.c.state < _CLOSED,) if undecided else ()
        rows = await self._connection.execute(select(alerts.c.id).where(kept, ~shown, *which).order_by(alerts.c.id))
        return [bytes(id_) for id_ in rows.scalars()]

    async def inherit(self, user_id: str, role: Role, at: datetime) -> None:
        """Somebody new is not shown what was for others before they had an account. What came since was routed with
        them in mind, and stays as it is, however often this is asked for.
        """
        theirs = alerts.c.subject_kind.in_(sorted(subjects_for(role)))
        before = alerts.c.raised_at <= select(users.c.created_at).where(users.c.id == user_id).scalar_subquery()
        rows = await self._connection.execute(select(alerts.c.id, alerts.c.case_id).where(_NARROWED, theirs, before))
        found = rows.all()
        if not found:
            return
        new = [{"alert_id": id_, "user_id": user_id, "at": at, "past": True} for id_, _case in found]
        await self._connection.execute(insert(self._connection, exclusions).on_conflict_do_nothing(), new)
        for case_id in sorted({bytes(one) for _id, one in found if one is not None}):
            await self._renew(case_id)

    async def widen(self, ids: Collection[bytes], reason: str) -> dict[bytes, frozenset[str]]:
        """Show these, and whatever is in a case with them, to everybody whose role sees it and whom it does not name;
        each says why. Who each of `ids` was not for, by its id; without those that another collector opened meanwhile.
        """
        found: dict[bytes, frozenset[str]] = {}
        whole = select(alerts.c.case_id).where(alerts.c.id.in_(sorted(ids)), alerts.c.case_id.is_not(None))
        # Cases before alerts, as everybody takes hold of them, so that nobody waits in a ring.
        await self._connection.execute(
            select(cases.c.id).where(cases.c.id.in_(whole)).order_by(cases.c.id).with_for_update()
        )
        rows = await self._connection.execute(
            select(alerts.c.id, alerts.c.case_id, alerts.c.reasons)
            .where(or_(alerts.c.id.in_(sorted(ids)), alerts.c.case_id.in_(whole)))
            .order_by(alerts.c.id)
        )
        touched: set[bytes] = set()
        for row in rows.all():
            mine = and_(exclusions.c.alert_id == row.id, _NARROW)
            past = (await self._connection.execute(select(exclusions.c.user_id).where(mine))).scalars().all()
            if past:
                if bytes(row.id) in ids:
                    found[bytes(row.id)] = frozenset(past)
                said = json.dumps([*json.loads(row.reasons), reason])
                await self._connection.execute(delete(exclusions).where(mine))
                await self._connection.execute(update(alerts).where(alerts.c.id == row.id).values(reasons=said))
                touched |= set() if row.case_id is None else {bytes(row.case_id)}
        for case_id in sorted(touched):
            await self._renew(case_id)
        return found

    async def _renew(self, case_id: bytes) -> None:
        """From whom a case is kept, as all of its alerts are."""
        one = select(alerts.c.id).where(alerts.c.case_id == case_id).order_by(alerts.c.id).limit(1).scalar_subquery()
        kept = select(exclusions.c.user_id).where(exclusions.c.alert_id == one, exclusions.c.cleared_at.is_(None))
        people = sorted((await self._connection.execute(kept)).scalars())
        await self._connection.execute(update(cases).where(cases.c.id == case_id).values(kept_from=json.dumps(people)))
