"""Cases, always asked for by what the asker may see: routing is in the query, as it is for alerts."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, and_, case, func, select, update
from sqlalchemy import insert as insert_row
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.case_rows import CaseRow, CasesAsk, CasesPage
from collector.domain.cases import Case, CaseState, Standing
from collector.domain.people import SubjectKind
from collector.domain.priority import title
from collector.domain.routing import Sight
from collector.store.tables import alerts, case_links, cases, exclusions, people, users
from collector.store.vault import Vault
from policy.severity import Severity

STORED = {CaseState.OPEN: 0, CaseState.CLOSED: 1, CaseState.MERGED: 2}
_STATE_OF = {stored: state for state, stored in STORED.items()}
_NEW, _CLOSED = 0, 2  # an alert's states
_TITLES = 3  # of a case's kinds of alert, how many its title names


class Cases:
    """`sight` is everywhere what the viewer may see (collector.domain.routing), and part of every query."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def open(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """New ones."""
        if rows:
            await self._connection.execute(insert_row(cases), list(rows))

    async def joined(self, worst: Mapping[bytes, Severity], now: datetime) -> None:
        """Each got alerts, the gravest of them so grave."""
        for severity in sorted(set(worst.values())):  # at most as many statements as there are severities
            graver = case((cases.c.severity < int(severity), int(severity)), else_=cases.c.severity)
            ids = [id_ for id_, found in worst.items() if found is severity]
            await self._connection.execute(
                update(cases).where(cases.c.id.in_(ids)).values(severity=graver, changed_at=now)
            )

    async def of_persons(self, persons: Collection[bytes]) -> list[Standing]:
        """The open cases about these, held until this transaction ends."""
        wanted = and_(cases.c.person_id.in_(sorted(persons)), cases.c.state == STORED[CaseState.OPEN])
        # Held, so that none is closed before what is to join it stands.
        return await self._standings(wanted, held=True)

    async def standing(self, sight: Sight, id_: UUID) -> Standing | None:
        """One, held until this transaction ends; None where the viewer may not see it."""
        held = select(cases.c.id).where(cases.c.id == id_.bytes, _shown(sight)).with_for_update()
        if (await self._connection.execute(held)).first() is None:
            return None
        return (await self._standings(cases.c.id == id_.bytes))[0]

    async def merged_into(self, id_: UUID) -> UUID | None:
        """Where its alerts are now, if it was merged."""
        found = await self._connection.execute(select(cases.c.merged_into).where(cases.c.id == id_.bytes))
        other = found.scalar_one_or_none()
        return None if other is None else UUID(bytes=bytes(other))

    async def facts(self, id_: UUID) -> Case:
        """What decides what may be done in it, but for its record; the viewer must be known to see it."""
        row = (await self._connection.execute(select(cases).where(cases.c.id == id_.bytes))).one()
        counted = await self._connection.execute(
            select(alerts.c.category, func.count(), func.sum(case((alerts.c.state == _NEW, 1), else_=0)))
            .where(alerts.c.case_id == id_.bytes)
            .group_by(alerts.c.category)
        )
        found = counted.all()
        return Case(
            state=_STATE_OF[row.state],
            severity=Severity(row.severity),
            subject=SubjectKind(row.subject_kind),
            categories=frozenset(category for category, _count, _waiting in found),
            alerts=sum(count for _category, count, _waiting in found),
            waiting=sum(waiting for _category, _count, waiting in found),
            assigned=row.assigned_to or "",
        )

    async def page(self, sight: Sight, ask: CasesAsk) -> CasesPage:
        """Some of those that the viewer may see, the gravest first, then those changed last."""
        wanted = [_shown(sight)]
        if ask.state is not None:
            wanted.append(cases.c.state == STORED[ask.state])
        if ask.mine:
            wanted.append(cases.c.assigned_to == sight.user_id)
        total = (await self._connection.execute(select(func.count()).select_from(cases).where(*wanted))).scalar_one()
        page = (
            select(cases.c.id)
            .where(*wanted)
            .order_by(cases.c.severity.desc(), cases.c.changed_at.desc(), cases.c.id)
            .limit(ask.size)
            .offset((ask.page - 1) * ask.size)
        )
        ids = [bytes(id_) for id_ in (await self._connection.execute(page)).scalars()]
        return CasesPage(await self._rows(ids), total)

    async def show(self, sight: Sight, id_: UUID) -> CaseRow | None:
        """One, or None also where the viewer may not see it."""
        seen = select(cases.c.id).where(cases.c.id == id_.bytes, _shown(sight))
        ids = [bytes(found) for found in (await self._connection.execute(seen)).scalars()]
        return next(iter(await self._rows(ids)), None)

    async def linked(self, sight: Sight, id_: UUID) -> tuple[CaseRow, ...]:
        """Those that somebody linked with it, and the viewer may see."""
        other = select(case_links.c.other_id).where(case_links.c.case_id == id_.bytes)
        ids = await self._connection.execute(select(cases.c.id).where(cases.c.id.in_(other), _shown(sight)))
        return await self._rows([bytes(found) for found in ids.scalars()])

    async def same_account(self, sight: Sight, standing: Standing, most: int) -> tuple[CaseRow, ...]:
        """Others about the same account, on any device, that the viewer may see; newest first."""
        ids = await self._connection.execute(
            select(cases.c.id)
            .join_from(cases, people, cases.c.person_id == people.c.id)
            .where(
                people.c.account == standing.account,
                cases.c.id != standing.id,
                _shown(sight),
            )
            .order_by(cases.c.opened_at.desc())
            .limit(most)
        )
        return await self._rows([bytes(found) for found in ids.scalars()])

    async def of_alert(self, alert: UUID) -> UUID | None:
        """Which case an alert is in."""
        found = await self._connection.execute(select(alerts.c.case_id).where(alerts.c.id == alert.bytes))
        id_ = found.scalar_one_or_none()
        return None if id_ is None else UUID(bytes=bytes(id_))

    async def undecided(self, id_: UUID) -> int:
        """How many of its alerts are not closed."""
        counted = select(func.count()).where(alerts.c.case_id == id_.bytes, alerts.c.state != _CLOSED)
        return (await self._connection.execute(counted)).scalar_one()

    async def siblings(self, found: Collection[bytes]) -> dict[bytes, list[bytes]]:
        """By case, all alerts of the cases that these alerts are in."""
        of = select(alerts.c.case_id).where(alerts.c.id.in_(list(found)), alerts.c.case_id.is_not(None))
        rows = await self._connection.execute(select(alerts.c.case_id, alerts.c.id).where(alerts.c.case_id.in_(of)))
        by_case: dict[bytes, list[bytes]] = {}
        for case_id, alert in rows:
            by_case.setdefault(bytes(case_id), []).append(bytes(alert))
        return by_case

    async def keep_from(self, id_: bytes, user_ids: Collection[str], kind: SubjectKind | None = None) -> None:
        """From whom it is kept now, as all of its alerts are; and as whose it is routed, where that is another now."""
        values = {"kept_from": json.dumps(sorted(user_ids)), **({"subject_kind": kind.value} if kind else {})}
        await self._connection.execute(update(cases).where(cases.c.id == id_).values(**values))

    async def _standings(self, wanted: ColumnElement[bool], *, held: bool = False) -> list[Standing]:
        query = select(cases, people.c.account).join_from(cases, people, cases.c.person_id == people.c.id).where(wanted)
        if held:  # in one order, so that nobody waits in a ring
            query = query.order_by(cases.c.id).with_for_update(of=cases)
        rows = (await self._connection.execute(query)).all()
        past = await self._past([bytes(row.id) for row in rows]) if rows else {}
        return [
            Standing(
                id=bytes(row.id),
                person=bytes(row.person_id),
                account=bytes(row.account),
                kind=SubjectKind(row.subject_kind),
                kept_from=frozenset(json.loads(row.kept_from)),
                state=_STATE_OF[row.state],
                opened_at=row.opened_at,
                past=frozenset(past.get(bytes(row.id), ())),
            )
            for row in rows
        ]

    async def _past(self, ids: Sequence[bytes]) -> dict[bytes, set[str]]:
        """For whom of their readers the policy's routes have the alerts of these cases not, by case."""
        rows = await self._connection.execute(
            select(alerts.c.case_id, exclusions.c.user_id)
            .join_from(exclusions, alerts, exclusions.c.alert_id == alerts.c.id)
            .where(alerts.c.case_id.in_(ids), exclusions.c.past, exclusions.c.cleared_at.is_(None))
            .distinct()
        )
        found: dict[bytes, set[str]] = {}
        for case_id, user_id in rows:
            found.setdefault(bytes(case_id), set()).add(user_id)
        return found

    async def _rows(self, ids: Sequence[bytes]) -> tuple[CaseRow, ...]:
        """In this order. Two queries, however many they are."""
        rows = await self._connection.execute(_row_query().where(cases.c.id.in_(ids)))
        found = {bytes(row.id): row for row in rows}
        kinds: dict[bytes, list[Row[Any]]] = {id_: [] for id_ in ids}
        for row in await self._connection.execute(_kinds_query().where(alerts.c.case_id.in_(ids))):
            kinds[bytes(row.case_id)].append(row)
        return tuple(self._row(found[id_], kinds[id_]) for id_ in ids)

    def _row(self, row: Row[Any], kinds: Sequence[Row[Any]]) -> CaseRow:
        person = None
        if row.person_key is not None:
            id_ = bytes(row.person_id)
            person = self._vault.unwrap(id_, bytes(row.person_key)).open(bytes(row.sealed_account), id_).decode()
        titles = dict.fromkeys(title(one.kind, one.category, "") for one in kinds)
        named = [*titles][:_TITLES]
        return CaseRow(
            id=str(UUID(bytes=bytes(row.id))),
            title=", ".join([*named[:1], *(one[:1].lower() + one[1:] for one in named[1:])]) or "Case",
            severity=Severity(row.severity),
            state=_STATE_OF[row.state],
            subject_kind=SubjectKind(row.subject_kind),
            person=person,
            alerts=sum(one.number for one in kinds),
            waiting=sum(one.waiting for one in kinds),
            assigned=row.assignee,
            opened_at=row.opened_at,
            changed_at=row.changed_at,
            due_at=min((one.due for one in kinds if one.due is not None), default=None),
        )


def _shown(sight: Sight) -> ColumnElement[bool]:
    """Routed to the viewer, and naming them nowhere: in none of its alerts. One that was merged has none any more, and
    is shown to nobody: who may see what it became is asked of that.
    """
    kept = (
        select(alerts.c.case_id)
        .join_from(exclusions, alerts, exclusions.c.alert_id == alerts.c.id)
        .where(exclusions.c.user_id == sight.user_id, exclusions.c.cleared_at.is_(None), alerts.c.case_id.is_not(None))
    )
    kinds: ColumnElement[bool] = cases.c.subject_kind.in_(sorted(sight.kinds))
    if len(sight.kinds) == 1:  # as nearly always; equality lets the index give the order too
        kinds = cases.c.subject_kind == next(iter(sight.kinds))
    return and_(kinds, cases.c.id.not_in(kept), cases.c.state != STORED[CaseState.MERGED])


def _row_query() -> Select[Any]:
    return (
        select(
            cases,
            people.c.wrapped_key.label("person_key"),
            people.c.sealed_account,
            users.c.display.label("assignee"),
        )
        .join_from(cases, people, cases.c.person_id == people.c.id)
        .outerjoin(users, cases.c.assigned_to == users.c.id)
    )


def _kinds_query() -> Select[Any]:
    waiting = alerts.c.state == _NEW
    return (
        select(
            alerts.c.case_id,
            alerts.c.kind,
            alerts.c.category,
            func.count().label("number"),
            func.sum(case((waiting, 1), else_=0)).label("waiting"),
            func.min(case((waiting, alerts.c.due_at))).label("due"),
        )
        .group_by(alerts.c.case_id, alerts.c.kind, alerts.c.category)
        .order_by(func.max(alerts.c.severity).desc(), func.max(alerts.c.raised_at).desc())
    )
