"""Alerts, always asked for by the kinds of subject that the asker may see: routing is in the query."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CTE, ColumnElement, Row, Select, UnaryExpression, and_, case, exists, func, or_, select, update
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
from collector.domain.folding import Sameness, Waiting
from collector.domain.people import SubjectKind
from collector.domain.priority import RECENT_COUNTED, said_again, title
from collector.domain.routing import Sight
from collector.store.dialect import insert
from collector.store.people import account_hash
from collector.store.tables import alerts, deliveries, devices, events, exclusions, people, repeats, users
from collector.store.vault import Vault
from policy.severity import Severity

_NEW, _ACKNOWLEDGED, _CLOSED = 0, 1, 2
_STATES = {AlertState.NEW: _NEW, AlertState.ACKNOWLEDGED: _ACKNOWLEDGED, AlertState.CLOSED: _CLOSED}
_STATE_OF = {stored: state for state, stored in _STATES.items()}
_PRIORITY = (alerts.c.state, alerts.c.score.desc(), alerts.c.due_at, alerts.c.id)
_OF_EVENTS: Sequence[ColumnElement[Any]] = (
    *(events.c[name] for name in ("id", "person_id", "observed_at", "received_at", "sealed")),
    people.c.wrapped_key,
    people.c.sealed_account,
)
_SORTS: Mapping[QueueSort, tuple[ColumnElement[Any], ...]] = {
    QueueSort.PRIORITY: _PRIORITY,
    QueueSort.NEWEST: (alerts.c.raised_at.desc(), alerts.c.id.desc()),
    QueueSort.OLDEST: (alerts.c.raised_at, alerts.c.id),
    QueueSort.DUE: (alerts.c.due_at, alerts.c.id),
}


class Alerts:
    """`sight` is everywhere what the viewer may see (collector.domain.routing), and part of every query."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def add(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Raise alerts; one an event, however often it is told."""
        await self._connection.execute(insert(self._connection, alerts).on_conflict_do_nothing(), list(rows))

    async def keep_from(self, found: Collection[tuple[bytes, str]], at: datetime, *, past: bool = False) -> None:
        """Not to be shown to whoever is named, or, with `past`, is not whom the policy has it for: (alert, user id)
        pairs. Those that stand already stay, but that whoever is named is so from now on.
        """
        rows = [{"alert_id": alert, "user_id": user_id, "at": at, "past": past} for alert, user_id in sorted(found)]
        if not rows:
            return
        statement = insert(self._connection, exclusions)
        keys = ["alert_id", "user_id"]
        standing = exclusions.c.past & exclusions.c.cleared_at.is_(None)
        await self._connection.execute(
            statement.on_conflict_do_nothing()
            if past
            else statement.on_conflict_do_update(index_elements=keys, set_={"past": False}, where=standing),
            rows,
        )

    async def judged(self, user_id: str, ids: Collection[bytes]) -> frozenset[bytes]:
        """Those of these alerts of which it is known that they name this person, or that were cleared for them."""
        known = or_(exclusions.c.past.is_(False), exclusions.c.cleared_at.is_not(None))
        found = await self._connection.execute(
            select(exclusions.c.alert_id).where(
                exclusions.c.user_id == user_id, exclusions.c.alert_id.in_(sorted(ids)), known
            )
        )
        return frozenset(bytes(id_) for id_ in found.scalars())

    async def kept_from(self, id_: UUID, *, past: bool | None = None) -> dict[str, str]:
        """Who is not shown an alert, though their role would be: display names by user id. `past`: those alone for whom
        the policy has it not (True), or whom it names (False).
        """
        which = () if past is None else (exclusions.c.past.is_(past),)
        rows = await self._connection.execute(
            select(users.c.id, users.c.display)
            .join_from(exclusions, users, exclusions.c.user_id == users.c.id)
            .where(exclusions.c.alert_id == id_.bytes, exclusions.c.cleared_at.is_(None), *which)
            .order_by(users.c.display)
        )
        return {row.id: row.display for row in rows}

    async def clear(self, id_: UUID, user_id: str, by: str, at: datetime) -> bool:
        """Show it, and its whole case, to somebody who is not shown it. False where it was not kept from them."""
        # What belongs together is shown to the same people (collector.domain.cases).
        case_id = select(alerts.c.case_id).where(alerts.c.id == id_.bytes).scalar_subquery()
        together = select(alerts.c.id).where(or_(alerts.c.id == id_.bytes, alerts.c.case_id == case_id))
        done = await self._connection.execute(
            update(exclusions)
            .where(
                exclusions.c.alert_id.in_(together), exclusions.c.user_id == user_id, exclusions.c.cleared_at.is_(None)
            )
            .values(cleared_by=by, cleared_at=at)
        )
        return done.rowcount > 0

    async def opened(self, after: bytes, most: int) -> list[tuple[bytes, SubjectKind, str, Mapping[str, Any]]]:
        """(alert, routed as, account, facts) of the events of so many alerts that can be opened, by the alerts' ids; to
        look through all of them again.
        """
        page = (
            select(alerts.c.id)
            .join_from(alerts, people, alerts.c.person_id == people.c.id)
            .where(alerts.c.id > after, people.c.wrapped_key.is_not(None))
            .order_by(alerts.c.id)
            .limit(most)
        )
        rows = await self._connection.execute(
            select(
                alerts.c.id,
                alerts.c.subject_kind,
                events.c.id.label("event_id"),
                events.c.sealed,
                people.c.id.label("person_id"),
                people.c.wrapped_key,
                people.c.sealed_account,
            )
            .join_from(alerts, repeats, repeats.c.alert_id == alerts.c.id, isouter=True)
            .join(events, events.c.id.in_((alerts.c.event_id, repeats.c.event_id)))
            .join(people, events.c.person_id == people.c.id)
            .where(alerts.c.id.in_(page))
            .order_by(alerts.c.id)
        )
        found = []
        for row in rows:
            person = bytes(row.person_id)
            key = self._vault.unwrap(person, bytes(row.wrapped_key))
            told = json.loads(key.open(bytes(row.sealed), bytes(row.event_id)))
            account = key.open(bytes(row.sealed_account), person).decode()
            found.append((bytes(row.id), SubjectKind(row.subject_kind), account, told["facts"]))
        return found

    async def waiting(self, persons: Collection[bytes], since: datetime) -> list[Waiting]:
        """What nobody has acknowledged of what these persons raised since then, held until this transaction ends."""
        again = (
            select(func.max(events.c.observed_at))
            .join_from(repeats, events, repeats.c.event_id == events.c.id)
            .where(repeats.c.alert_id == alerts.c.id, events.c.rule == alerts.c.rule)
            .scalar_subquery()
        )
        first = select(events.c.observed_at).where(events.c.id == alerts.c.event_id).scalar_subquery()
        noticed_at = func.coalesce(again, first, type_=events.c.observed_at.type).label("noticed_at")
        held = select(func.count()).where(repeats.c.alert_id == alerts.c.id).scalar_subquery().label("held")
        rows = (
            await self._connection.execute(
                select(alerts, noticed_at, held)
                .where(alerts.c.person_id.in_(sorted(persons)), alerts.c.raised_at >= since, alerts.c.state == _NEW)
                .order_by(alerts.c.id)  # in one order, so that nobody waits in a ring
                .with_for_update(of=alerts)
            )
        ).all()
        kept: dict[bytes, dict[str, bool]] = {bytes(row.id): {} for row in rows}
        hidden = select(exclusions.c.alert_id, exclusions.c.user_id, exclusions.c.past).where(
            exclusions.c.alert_id.in_(list(kept)), exclusions.c.cleared_at.is_(None)
        )
        for alert, user_id, past in await self._connection.execute(hidden) if kept else ():
            kept[bytes(alert)][user_id] = past
        return [
            Waiting(
                id=bytes(row.id),
                same=Sameness(
                    person=bytes(row.person_id),
                    kind=row.kind,
                    rule=row.rule,
                    category=row.category,
                    subject=SubjectKind(row.subject_kind),
                    kept_from=frozenset(kept[bytes(row.id)]),
                    demo=row.demo,
                    past=frozenset(user_id for user_id, past in kept[bytes(row.id)].items() if past),
                ),
                severity=Severity(row.severity),
                score=row.score,
                reasons=tuple(json.loads(row.reasons)),
                count=row.times,
                raised_at=row.raised_at,
                noticed_at=row.noticed_at,
                events=1 + row.held,
            )
            for row in rows
        ]

    async def fold(self, counted: Sequence[Waiting], found: Sequence[tuple[bytes, bytes]], now: datetime) -> None:
        """These stand with more events now: (alert, event) pairs."""
        for one in counted:
            told: dict[str, Any] = {"times": one.count, "score": one.score, "reasons": json.dumps(one.reasons)}
            if one.count > 1:
                told["last_at"] = now
            await self._connection.execute(update(alerts).where(alerts.c.id == one.id).values(**told))
        if found:
            rows = [{"alert_id": alert, "event_id": event, "at": now} for alert, event in found]
            await self._connection.execute(insert(self._connection, repeats).on_conflict_do_nothing(), rows)

    async def routed_as(self, ids: Collection[bytes]) -> dict[bytes, SubjectKind]:
        """As whose alerts these are routed."""
        rows = await self._connection.execute(
            select(alerts.c.id, alerts.c.subject_kind).where(alerts.c.id.in_(sorted(ids)))
        )
        return {bytes(id_): SubjectKind(kind) for id_, kind in rows}

    async def reroute(self, alert: bytes, kind: SubjectKind, reason: str) -> None:
        """Route an alert as another kind's, and say why."""
        kept = (await self._connection.execute(select(alerts.c.reasons).where(alerts.c.id == alert))).scalar_one()
        await self._connection.execute(
            update(alerts)
            .where(alerts.c.id == alert)
            .values(subject_kind=kind.value, reasons=json.dumps([*json.loads(kept), reason]))
        )

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

    async def queue(self, sight: Sight, ask: QueueAsk) -> QueuePage:
        """A page of the queue, and how many there are in all."""
        ids, counted = await (self._searched if ask.text else self._listed)(self._wanted(sight, ask), ask)
        rows = await self._connection.execute(_row_query().where(alerts.c.id.in_(ids)))
        by_id = {bytes(row.id): self._row(row) for row in rows}
        return QueuePage(tuple(by_id[id_] for id_ in ids if id_ in by_id), counted)

    async def _listed(self, wanted: ColumnElement[bool], ask: QueueAsk) -> tuple[list[bytes], int]:
        """Found in an index, from whichever end is nearer; only these rows are then joined to names."""
        order, skipped = _SORTS[ask.sort], (ask.page - 1) * ask.size
        counting = select(func.count()).select_from(alerts).where(wanted)
        counted: int = (await self._connection.execute(counting)).scalar_one()
        size = max(0, min(ask.size, counted - skipped))
        page = select(alerts.c.id).where(wanted).limit(size)
        if skipped <= counted // 2:
            met = await self._connection.execute(page.order_by(*order).offset(skipped))
            return [bytes(id_) for (id_,) in met], counted
        from_end = page.order_by(*map(_turned, order)).offset(max(0, counted - skipped - size))
        met = await self._connection.execute(from_end)
        return [bytes(id_) for (id_,) in met][::-1], counted

    async def _searched(self, wanted: ColumnElement[bool], ask: QueueAsk) -> tuple[list[bytes], int]:
        """What few rows meet: no index leads to them, so all are looked through, once for page and number."""
        skipped = (ask.page - 1) * ask.size
        columns = [alerts.c[name] for name in ("id", "state", "score", "due_at", "raised_at")]
        found = select(*columns).where(wanted).cte("found").prefix_with("MATERIALIZED")
        sorting = [_of(found, one) for one in _SORTS[ask.sort]]
        total = select(func.count()).select_from(found)
        page = select(found.c.id, total.scalar_subquery()).order_by(*sorting).limit(ask.size).offset(skipped)
        met = (await self._connection.execute(page)).all()
        if met or not skipped:
            return [bytes(one[0]) for one in met], met[0][1] if met else 0
        return [], (await self._connection.execute(total)).scalar_one()

    async def unplanned(
        self, sight: Sight, webhook_id: str, least: Severity, since: datetime, most: int
    ) -> list[bytes]:
        """Which were raised since then and are not planned to be told to this webhook, oldest first."""
        planned = exists().where(deliveries.c.webhook_id == webhook_id, deliveries.c.alert_id == alerts.c.id)
        rows = await self._connection.execute(
            select(alerts.c.id)
            .where(_seen(sight), alerts.c.raised_at >= since, alerts.c.severity >= int(least), ~planned)
            .order_by(alerts.c.raised_at, alerts.c.id)
            .limit(most)
        )
        return [bytes(id_) for (id_,) in rows]

    async def counts(self, sight: Sight, now: datetime) -> QueueCounts:
        """How much waits."""
        # The many are counted in an index alone, and those few that are kept from the viewer taken off again.
        taken_off = await self._connection.execute(
            select(alerts.c.subject_kind, alerts.c.state, alerts.c.severity, alerts.c.due_at)
            .join_from(exclusions, alerts, exclusions.c.alert_id == alerts.c.id)
            .where(
                exclusions.c.user_id == sight.user_id,
                exclusions.c.cleared_at.is_(None),
                alerts.c.state.in_((_NEW, _ACKNOWLEDGED)),
            )
        )
        kept = [one for one in taken_off if one.subject_kind in sight.kinds]
        found: Counter[tuple[int, int]] = Counter()
        found.subtract((one.state, one.severity) for one in kept)
        late = func.sum(case((and_(alerts.c.state == _NEW, alerts.c.due_at < now), 1), else_=0))
        grouped = select(alerts.c.state, alerts.c.severity, func.count(), late).where(
            _kinds(sight), alerts.c.state.in_((_NEW, _ACKNOWLEDGED))
        )
        overdue = -sum(one.state == _NEW and one.due_at < now for one in kept)
        for state, severity, count, passed in await self._connection.execute(
            grouped.group_by(alerts.c.state, alerts.c.severity)
        ):
            found[state, severity] += count
            overdue += passed
        by_severity = {
            Severity(severity): count for (state, severity), count in found.items() if state == _NEW and count
        }
        return QueueCounts(
            new=sum(by_severity.values()),
            acknowledged=sum(count for (state, _severity), count in found.items() if state == _ACKNOWLEDGED),
            overdue=overdue,
            by_severity=by_severity,
        )

    async def show(self, sight: Sight, id_: UUID) -> AlertRow | None:
        """One alert, or None also when the viewer may not see it."""
        found = await self._connection.execute(_row_query().where(alerts.c.id == id_.bytes, _seen(sight)))
        row = found.one_or_none()
        return None if row is None else self._row(row)

    async def of_case(self, sight: Sight, case_id: UUID, most: int) -> list[AlertRow]:
        """Those of a case that the viewer may see, the newest first."""
        # The kind is asked for in a way that no index answers: SQLite would rather walk all alerts of the kind.
        shown = and_(
            func.coalesce(alerts.c.subject_kind, "").in_(sorted(sight.kinds)), alerts.c.id.not_in(_kept_from(sight))
        )
        newest = (alerts.c.raised_at.desc(), alerts.c.id)
        found = select(alerts.c.id).where(alerts.c.case_id == case_id.bytes, shown).order_by(*newest).limit(most)
        ids = [bytes(id_) for (id_,) in await self._connection.execute(found)]
        rows = await self._connection.execute(_row_query().where(alerts.c.id.in_(ids)))
        by_id = {bytes(row.id): self._row(row) for row in rows}
        return [by_id[id_] for id_ in ids]

    async def evidence(self, sight: Sight, id_: UUID) -> Evidence | None:
        """The alert's events, opened; None as for `show`."""
        own = select(alerts.c.event_id).where(alerts.c.id == id_.bytes, _seen(sight))
        again = (
            select(repeats.c.event_id)
            .join_from(repeats, alerts, repeats.c.alert_id == alerts.c.id)
            .where(alerts.c.id == id_.bytes, _seen(sight))
        )
        rows = await self._connection.execute(
            select(*_OF_EVENTS)
            .join_from(events, people, events.c.person_id == people.c.id)
            .where(events.c.id.in_(own.union_all(again)))
            .order_by(events.c.id.not_in(own), events.c.received_at, events.c.sequence)  # the alert's own comes first
        )
        found = [self._opened(id_, row) for row in rows]
        return replace(found[0], again=tuple(found[1:])) if found else None

    def _opened(self, alert: UUID, row: Row[Any]) -> Evidence:
        event_id = UUID(bytes=bytes(row.id))
        if row.wrapped_key is None:
            return Evidence(str(alert), str(event_id), row.observed_at, row.received_at, None, None, None, None)
        key = self._vault.unwrap(bytes(row.person_id), bytes(row.wrapped_key))
        told = json.loads(key.open(bytes(row.sealed), event_id.bytes))
        return Evidence(
            alert_id=str(alert),
            event_id=str(event_id),
            observed_at=row.observed_at,
            received_at=row.received_at,
            account=key.open(bytes(row.sealed_account), bytes(row.person_id)).decode(),
            session=told["session"],
            address=told["address"],
            facts=told["facts"],
        )

    async def acknowledge(self, sight: Sight, id_: UUID, user_id: str, now: datetime) -> bool:
        """Mark as taken on. False when it was before, is not there, or is not the viewer's to see."""
        done = await self._connection.execute(
            update(alerts)
            .where(alerts.c.id == id_.bytes, alerts.c.state == _NEW, _seen(sight))
            .values(state=_ACKNOWLEDGED, acknowledged_by=user_id, acknowledged_at=now)
        )
        return done.rowcount == 1

    async def move(self, sight: Sight, id_: UUID, before: AlertState, after: AlertState) -> bool:
        """From one state to another. False where it is not in that state, or is not the viewer's to see."""
        done = await self._connection.execute(
            update(alerts)
            .where(alerts.c.id == id_.bytes, alerts.c.state == _STATES[before], _seen(sight))
            .values(state=_STATES[after])
        )
        return done.rowcount == 1

    async def operator_list(self) -> list[OperatorRow]:
        """A row for each event of each alert, in queue order, without names, reasons or words."""
        again: dict[bytes, list[Any]] = {}
        own = (events.c.id, events.c.rule, events.c.category, events.c.severity)
        later = select(repeats.c.alert_id, repeats.c.at, *own).join_from(
            repeats, events, repeats.c.event_id == events.c.id
        )
        for row in await self._connection.execute(later.order_by(repeats.c.at, repeats.c.event_id)):
            again.setdefault(bytes(row.alert_id), []).append(row)
        rows = await self._connection.execute(select(alerts).order_by(*_PRIORITY))
        found = []
        for row in rows:
            first = OperatorRow(
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
            found.append(first)
            found += [_repeat(first, one) for one in again.get(bytes(row.id), ())]
        return found

    def _wanted(self, sight: Sight, ask: QueueAsk) -> ColumnElement[bool]:
        terms = [_seen(sight)]
        if ask.state is not None:
            terms.append(alerts.c.state == _STATES[ask.state])
        if ask.severity is not None:
            terms.append(alerts.c.severity == int(ask.severity))
        if ask.category is not None:
            terms.append(alerts.c.category == ask.category)
        if ask.text:
            sought = ask.text.strip()
            who = select(people.c.id).where(people.c.account == account_hash(self._vault, sought))
            where = select(devices.c.id).where(devices.c.name.icontains(sought, autoescape=True))
            words = alerts.c.rule + "\n" + alerts.c.category + "\n" + alerts.c.group_name  # folded once, not thrice
            said = words.icontains(sought, autoescape=True)
            terms.append(or_(alerts.c.person_id.in_(who), alerts.c.device_id.in_(where), said))
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
            reasons=(*json.loads(row.reasons), *filter(None, [said_again(row.times)])),
            subject_kind=SubjectKind(row.subject_kind),
            group=row.group_name,
            device_id=row.device_id,
            device_name=row.device_name,
            person=person,
            state=_state(row.state),
            acknowledged_by=row.acknowledger,
            acknowledged_at=row.acknowledged_at,
            demo=row.demo,
            count=row.times,
            last_at=row.last_at,
            case_id=str(UUID(bytes=bytes(row.case_id))) if row.case_id else "",
        )


def _of(found: CTE, sorting: ColumnElement[Any]) -> ColumnElement[Any]:
    """The same order, of the rows that a search found."""
    if isinstance(sorting, UnaryExpression):
        return found.c[str(sorting.element.key)].desc()
    return found.c[str(sorting.key)]


def _turned(sorting: ColumnElement[Any]) -> ColumnElement[Any]:
    """The other way round."""
    return sorting.element if isinstance(sorting, UnaryExpression) else sorting.desc()


def _repeat(first: OperatorRow, event: Any) -> OperatorRow:  # noqa: ANN401 - a row of columns of its own
    return replace(
        first,
        event_id=str(UUID(bytes=bytes(event.id))),
        raised_at=event.at,
        rule=event.rule,
        category=event.category,
        severity=Severity(event.severity),
        repeat=True,
    )


def _seen(sight: Sight) -> ColumnElement[bool]:
    return and_(_kinds(sight), alerts.c.id.not_in(_kept_from(sight)))


def _kinds(sight: Sight) -> ColumnElement[bool]:
    if len(sight.kinds) == 1:  # as nearly always; equality lets the index give the order too
        return alerts.c.subject_kind == next(iter(sight.kinds))
    return alerts.c.subject_kind.in_(sorted(sight.kinds))


def _kept_from(sight: Sight) -> Select[Any]:
    """The alerts that are not for the viewer: they are found once, and not asked for at each row."""
    return select(exclusions.c.alert_id).where(exclusions.c.user_id == sight.user_id, exclusions.c.cleared_at.is_(None))


def _state(stored: int) -> AlertState:
    return _STATE_OF[stored]


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
