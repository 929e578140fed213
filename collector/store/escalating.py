"""Where each alert that waits stands on its own ladder."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.climbing import Climb, Climbed
from collector.domain.ladders import Ladder, ladder_of, snapshot
from collector.domain.notifying import Waiting
from collector.domain.people import SubjectKind
from collector.store.dialect import insert
from collector.store.tables import alerts, escalations, exclusions, tellings
from policy.severity import Severity

_NEW = 0  # an alert's state
_UNBEGUN = ~exists().where(escalations.c.alert_id == alerts.c.id)


class Escalating:
    """Ladders and steps. A step is taken by whoever holds its row."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def begin(self, found: Iterable[tuple[bytes, Ladder, int, datetime | None]]) -> None:
        """Give alerts their ladders: each with the step that is next, and when. One that has a ladder keeps it."""
        rows = [
            {"alert_id": alert, "ladder": json.dumps(snapshot(ladder)), "step": step, "next_at": at}
            for alert, ladder, step, at in found
        ]
        if rows:
            await self._connection.execute(insert(self._connection, escalations).on_conflict_do_nothing(), rows)

    async def unbegun(self, least: Severity, most: int) -> list[tuple[Waiting, int]]:
        """Alerts that wait and have no ladder, with the step that is next: of before there were any."""
        told = select(func.coalesce(func.max(tellings.c.step) + 1, 0)).where(tellings.c.alert_id == alerts.c.id)
        rows = await self._connection.execute(
            select(alerts.c.id, alerts.c.subject_kind, alerts.c.severity, alerts.c.raised_at, told.scalar_subquery())
            .where(alerts.c.state == _NEW, alerts.c.severity >= int(least), _UNBEGUN)
            .limit(most)
        )
        return [(_waiting(bytes(row[0]), row[1], row[2], row[3]), row[4]) for row in rows]

    async def climbing(self, now: datetime, most: int, *, held: bool = False) -> list[Climb]:
        """Of those that wait, the ones whose next step is due, and the gravest and oldest besides. `held`: none of them
        is another's until this transaction ends; those that are another's are left out.
        """
        due = await self._some(escalations.c.next_at <= now, most, held=held)
        found = {one.alert.id: one for one in due}
        found |= {one.alert.id: one for one in await self._some(alerts.c.state == _NEW, most, held=held)}
        return list(found.values())

    async def _some(self, which: ColumnElement[bool], most: int, *, held: bool) -> list[Climb]:
        statement = (
            select(escalations, alerts.c.subject_kind, alerts.c.severity, alerts.c.raised_at)
            .join_from(escalations, alerts, escalations.c.alert_id == alerts.c.id)
            .where(alerts.c.state == _NEW, which)
            .order_by(alerts.c.severity.desc(), alerts.c.raised_at)
            .limit(most)
        )
        if held:
            statement = statement.with_for_update(skip_locked=True, of=escalations)
        rows = (await self._connection.execute(statement)).all()
        ids = [bytes(row.alert_id) for row in rows]
        kept_from = await self._kept_from(ids)
        told = await self._told(ids)
        found = []
        for row in rows:
            id_ = bytes(row.alert_id)
            alert = _waiting(id_, row.subject_kind, row.severity, row.raised_at, kept_from.get(id_, ()))
            people = told.get(id_, [])
            reached = {user for user, _step, _tries, arrived in people if arrived}
            found.append(
                Climb(
                    alert,
                    ladder_of(json.loads(row.ladder)),
                    row.step,
                    row.next_at,
                    frozenset(user for user, _step, _tries, _arrived in people),
                    frozenset(user for user, step, _tries, _arrived in people if step == row.step - 1),
                    frozenset(user for user, _step, tries, _arrived in people if tries and user not in reached),
                )
            )
        return found

    async def _kept_from(self, ids: Collection[bytes]) -> dict[bytes, set[str]]:
        names = select(exclusions.c.alert_id, exclusions.c.user_id).where(
            exclusions.c.cleared_at.is_(None), exclusions.c.alert_id.in_(ids)
        )
        found: dict[bytes, set[str]] = {}
        for alert, user_id in await self._connection.execute(names):
            found.setdefault(bytes(alert), set()).add(user_id)
        return found

    async def _told(self, ids: Collection[bytes]) -> dict[bytes, list[tuple[str, int, int, bool]]]:
        rows = await self._connection.execute(select(tellings).where(tellings.c.alert_id.in_(ids)))
        found: dict[bytes, list[tuple[str, int, int, bool]]] = {}
        for row in rows:
            told = (row.user_id, row.step, row.tries, row.told_at is not None)
            found.setdefault(bytes(row.alert_id), []).append(told)
        return found

    async def climbed(self, alert_id: bytes, done: Climbed) -> None:
        """Where it stands now."""
        await self._connection.execute(
            update(escalations).where(escalations.c.alert_id == alert_id).values(step=done.step, next_at=done.next_at)
        )

    async def end(self) -> None:
        """Of what somebody took on meanwhile, no step is due."""
        taken_on = exists().where(alerts.c.id == escalations.c.alert_id, alerts.c.state != _NEW)
        await self._connection.execute(
            update(escalations).where(escalations.c.next_at.is_not(None), taken_on).values(next_at=None)
        )


def _waiting(id_: bytes, subject: str, severity: int, raised_at: datetime, kept: Iterable[str] = ()) -> Waiting:
    return Waiting(id_, SubjectKind(subject), Severity(severity), raised_at, frozenset(kept))
