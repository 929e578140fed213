"""Alerts, always asked for by the kinds of subject that the asker may see: routing is in the query."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, and_, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.alerts import (
    AlertRow,
    AlertState,
    Evidence,
    OperatorRow,
    QueueAsk,
    QueueCounts,
    QueuePage,
    QueueSort,
)
from collector.domain.people import SubjectKind
from collector.domain.priority import RECENT_COUNTED, title
from collector.store.dialect import insert
from collector.store.people import account_hash
from collector.store.tables import alerts, devices, events, people, users
from collector.store.vault import Vault
from policy.severity import Severity

_NEW, _ACKNOWLEDGED = 0, 1
_STATES = {AlertState.NEW: _NEW, AlertState.ACKNOWLEDGED: _ACKNOWLEDGED}
_PRIORITY = (alerts.c.state, alerts.c.score.desc(), alerts.c.due_at, alerts.c.id)
_SORTS: Mapping[QueueSort, tuple[ColumnElement[Any], ...]] = {
    QueueSort.PRIORITY: _PRIORITY,
    QueueSort.NEWEST: (alerts.c.raised_at.desc(), alerts.c.id.desc()),
    QueueSort.OLDEST: (alerts.c.raised_at, alerts.c.id),
    QueueSort.DUE: (alerts.c.due_at, alerts.c.id),
}


class Alerts:
    """`sees` is everywhere the set of subject kinds of the viewer's role (collector.domain.routing)."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def add(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Raise alerts; one an event, however often it is told."""
        await self._connection.execute(insert(self._connection, alerts).on_conflict_do_nothing(), list(rows))

    async def recent(self, persons: Collection[bytes], since: datetime) -> dict[bytes, int]:
        """How many alerts each person has had since then, counted to RECENT_COUNTED and no further."""
        # Bounded for each person, or a commit would grow slower with every alert of the week.
        few = (
            select(alerts.c.id)
            .where(alerts.c.person_id == people.c.id, alerts.c.raised_at >= since)
            .limit(RECENT_COUNTED)
            .correlate(people)
            .subquery()
        )
        count = select(func.count()).select_from(few).scalar_subquery()
        rows = await self._connection.execute(select(people.c.id, count).where(people.c.id.in_(list(persons))))
        return {bytes(person): number for person, number in rows}

    async def queue(self, sees: frozenset[SubjectKind], ask: QueueAsk) -> QueuePage:
        """A page of the queue, and how many there are in all."""
        wanted = self._wanted(sees, ask)
        sought = alerts.join(devices).join(people) if ask.text else alerts
        total = select(func.count()).select_from(sought).where(wanted)
        # The page is found in the index first; only its rows are then joined to names.
        page = (
            select(alerts.c.id)
            .select_from(sought)
            .where(wanted)
            .order_by(*_SORTS[ask.sort])
            .limit(ask.size)
            .offset((ask.page - 1) * ask.size)
        )
        ids = [bytes(id_) for (id_,) in await self._connection.execute(page)]
        rows = await self._connection.execute(_row_query().where(alerts.c.id.in_(ids)))
        by_id = {bytes(row.id): self._row(row) for row in rows}
        count = (await self._connection.execute(total)).scalar_one()
        return QueuePage(tuple(by_id[id_] for id_ in ids), count)

    async def counts(self, sees: frozenset[SubjectKind], now: datetime) -> QueueCounts:
        """How much waits."""
        seen = _seen(sees)
        by_severity: dict[Severity, int] = {}
        acknowledged = 0
        grouped = select(alerts.c.state, alerts.c.severity, func.count()).where(seen)
        for state, severity, count in await self._connection.execute(
            grouped.group_by(alerts.c.state, alerts.c.severity)
        ):
            if state == _NEW:
                by_severity[Severity(severity)] = count
            else:
                acknowledged += count
        overdue = select(func.count()).where(seen, alerts.c.state == _NEW, alerts.c.due_at < now)
        return QueueCounts(
            new=sum(by_severity.values()),
            acknowledged=acknowledged,
            overdue=(await self._connection.execute(overdue)).scalar_one(),
            by_severity=by_severity,
        )

    async def show(self, sees: frozenset[SubjectKind], id_: UUID) -> AlertRow | None:
        """One alert, or None also when the viewer may not see it."""
        found = await self._connection.execute(_row_query().where(alerts.c.id == id_.bytes, _seen(sees)))
        row = found.one_or_none()
        return None if row is None else self._row(row)

    async def evidence(self, sees: frozenset[SubjectKind], id_: UUID) -> Evidence | None:
        """The alert's event, opened; None as for `show`."""
        found = await self._connection.execute(
            select(
                events.c.id,
                events.c.person_id,
                events.c.observed_at,
                events.c.received_at,
                events.c.sealed,
                people.c.wrapped_key,
                people.c.sealed_account,
            )
            .join_from(alerts, events, alerts.c.event_id == events.c.id)
            .join(people, events.c.person_id == people.c.id)
            .where(alerts.c.id == id_.bytes, _seen(sees))
        )
        row = found.one_or_none()
        if row is None:
            return None
        event_id = UUID(bytes=bytes(row.id))
        if row.wrapped_key is None:
            return Evidence(str(id_), str(event_id), row.observed_at, row.received_at, None, None, None, None)
        key = self._vault.unwrap(bytes(row.person_id), bytes(row.wrapped_key))
        told = json.loads(key.open(bytes(row.sealed), event_id.bytes))
        account = key.open(bytes(row.sealed_account), bytes(row.person_id)).decode()
        return Evidence(
            alert_id=str(id_),
            event_id=str(event_id),
            observed_at=row.observed_at,
            received_at=row.received_at,
            account=account,
            session=told["session"],
            address=told["address"],
            facts=told["facts"],
        )

    async def acknowledge(self, sees: frozenset[SubjectKind], id_: UUID, user_id: str, now: datetime) -> bool:
        """Mark as taken on. False when it was before, is not there, or is not the viewer's to see."""
        done = await self._connection.execute(
            update(alerts)
            .where(alerts.c.id == id_.bytes, alerts.c.state == _NEW, _seen(sees))
            .values(state=_ACKNOWLEDGED, acknowledged_by=user_id, acknowledged_at=now)
        )
        return done.rowcount == 1

    async def operator_list(self) -> list[OperatorRow]:
        """All alerts in queue order, without names, reasons or words."""
        rows = await self._connection.execute(select(alerts).order_by(*_PRIORITY))
        return [
            OperatorRow(
                id=str(UUID(bytes=bytes(row.id))),
                event_id=str(UUID(bytes=bytes(row.event_id))),
                raised_at=row.raised_at,
                due_at=row.due_at,
                score=row.score,
                severity=Severity(row.severity),
                kind=row.kind,
                category=row.category,
                rule=row.rule,
                subject_kind=SubjectKind(row.subject_kind),
                group=row.group_name,
                device_id=row.device_id,
                state=_state(row.state),
                demo=row.demo,
            )
            for row in rows
        ]

    def _wanted(self, sees: frozenset[SubjectKind], ask: QueueAsk) -> ColumnElement[bool]:
        terms = [_seen(sees)]
        if ask.state is not None:
            terms.append(alerts.c.state == _STATES[ask.state])
        if ask.severity is not None:
            terms.append(alerts.c.severity == int(ask.severity))
        if ask.category is not None:
            terms.append(alerts.c.category == ask.category)
        if ask.text:
            terms.append(
                or_(
                    people.c.account == account_hash(self._vault, ask.text.strip()),
                    *(
                        column.icontains(ask.text.strip(), autoescape=True)
                        for column in (alerts.c.rule, alerts.c.category, alerts.c.group_name, devices.c.name)
                    ),
                )
            )
        return and_(*terms)

    def _row(self, row: Row[Any]) -> AlertRow:
        person = None
        if row.wrapped_key is not None:
            id_ = bytes(row.person_id)
            person = self._vault.unwrap(id_, bytes(row.wrapped_key)).open(bytes(row.sealed_account), id_).decode()
        return AlertRow(
            id=str(UUID(bytes=bytes(row.id))),
            raised_at=row.raised_at,
            due_at=row.due_at,
            score=row.score,
            severity=Severity(row.severity),
            kind=row.kind,
            category=row.category,
            rule=row.rule,
            title=title(row.kind, row.category, row.rule),
            reasons=tuple(json.loads(row.reasons)),
            subject_kind=SubjectKind(row.subject_kind),
            group=row.group_name,
            device_id=row.device_id,
            device_name=row.device_name,
            person=person,
            state=_state(row.state),
            acknowledged_by=row.acknowledger,
            acknowledged_at=row.acknowledged_at,
            demo=row.demo,
        )


def _seen(sees: frozenset[SubjectKind]) -> ColumnElement[bool]:
    if len(sees) == 1:  # as nearly always; equality lets the index give the order too
        return alerts.c.subject_kind == next(iter(sees))
    return alerts.c.subject_kind.in_(sorted(sees))


def _state(stored: int) -> AlertState:
    return AlertState.NEW if stored == _NEW else AlertState.ACKNOWLEDGED


def _row_query() -> Select[Any]:
    return (
        select(
            alerts,
            devices.c.name.label("device_name"),
            people.c.wrapped_key,
            people.c.sealed_account,
            users.c.display.label("acknowledger"),
        )
        .join_from(alerts, devices, alerts.c.device_id == devices.c.id)
        .join(people, alerts.c.person_id == people.c.id)
        .outerjoin(users, alerts.c.acknowledged_by == users.c.id)
    )
