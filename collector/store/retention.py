"""What is over, and taking it away. Every look and every deletion is of a bounded number of rows, so that nothing
urgent waits behind it for long.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, assert_never

from sqlalchemy import ColumnElement, Select, and_, case, delete, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.cases import CaseState
from collector.domain.deciding import Outcome
from collector.domain.received import Json
from collector.domain.retention import INVENTORY_KINDS, WEIGHS, WORKED, Kind, Rule, Sweep
from collector.store import audit_ages
from collector.store.cases import STORED
from collector.store.deletions import base_of
from collector.store.dialect import insert
from collector.store.people import FORGOTTEN
from collector.store.tables import (
    access_requests,
    alerts,
    case_entries,
    case_links,
    cases,
    challenges,
    check_arrivals,
    check_log,
    checks,
    coverage,
    decisions,
    deliveries,
    escalations,
    events,
    exclusions,
    holds,
    links,
    people,
    repeats,
    sessions,
    tellings,
    tries,
    watches,
)
from collector.store.vault import Vault

CASES_AT_ONCE = 100
ROWS_AT_ONCE = 2000
_ALERT_CLOSED = 2
_IDS_AT_ONCE = 500  # SQLite takes so many parameters a statement, and more

Gone = tuple[int, dict[str, Json]]
"""How many went, and what the ledger keeps of it."""


class Retention:
    """By sweep (collector.domain.retention)."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def count(self, sweep: Sweep) -> int:
        """How many it would delete now, if nothing but it were done."""
        match sweep.kind:
            case Kind.CASE:
                over = select(cases.c.id).where(*_over(sweep))
            case Kind.EVENT:
                over = select(events.c.id).where(_idle(sweep))
            case Kind.CHECK_LOG:
                over = select(check_log.c.number).where(check_log.c.number <= await self._log_end(sweep))
            case Kind.COVERAGE:
                over = select(coverage.c.day).where(coverage.c.day < sweep.before.toordinal())
            case Kind.ACCESS:
                return sum([await self._count(select(one[0]).where(one[1])) for one in _traces(sweep)])
            case Kind.PERSON:
                over = select(people.c.id).where(_left_alone(sweep))
            case Kind.AUDIT:
                return len(await audit_ages.over(self._connection, sweep))
            case _:
                assert_never(sweep.kind)
        return await self._count(over)

    async def delete(self, sweep: Sweep) -> Gone:
        """Some of it; (0, {}) when nothing is left to delete."""
        match sweep.kind:
            case Kind.CASE:
                wanted = select(cases.c.id).where(*_over(sweep)).order_by(cases.c.changed_at).limit(CASES_AT_ONCE)
                return await self._cases(await self._ids(wanted.with_for_update(of=cases)))
            case Kind.EVENT:
                ids = await self._ids(select(events.c.id).where(_idle(sweep)).limit(ROWS_AT_ONCE))
                await self._delete_events(ids)
                return len(ids), {}
            case Kind.CHECK_LOG | Kind.AUDIT:
                return await (self._log(sweep) if sweep.kind is Kind.CHECK_LOG else self._audit(sweep))
            case Kind.COVERAGE:
                gone = delete(coverage).where(coverage.c.day < sweep.before.toordinal())
                return (await self._connection.execute(gone)).rowcount, {}
            case Kind.ACCESS:
                done = [await self._connection.execute(delete(one[0].table).where(one[1])) for one in _traces(sweep)]
                return sum(one.rowcount for one in done), {}
            case Kind.PERSON:
                return await self._people(sweep), {}

    async def delete_marked(self, marks: Collection[str]) -> int:
        """Cases that a ledger says were deleted, whatever they are here; how many there were."""
        wanted = set(marks)
        ids = [id_ for id_ in await self._ids(select(cases.c.id)) if self._mark(id_) in wanted]
        for first in range(0, len(ids), CASES_AT_ONCE):
            await self._cases(ids[first : first + CASES_AT_ONCE])
        return len(ids)

    async def delete_audit_again(self, detail: Mapping[str, Json]) -> None:
        """What a line of a newer ledger says went."""
        await audit_ages.take_again(self._connection, detail)

    async def _count(self, over: Select[Any]) -> int:
        found: int = (await self._connection.execute(select(func.count()).select_from(over.subquery()))).scalar_one()
        return found

    async def _ids(self, wanted: Select[Any]) -> list[bytes]:
        return [bytes(one) for one in (await self._connection.execute(wanted)).scalars()]

    def _mark(self, case_id: bytes) -> str:
        return self._vault.lookup("deleted case", case_id.hex()).hex()

    async def _cases(self, ids: Sequence[bytes]) -> Gone:
        """With everything that hangs on them, and on what was merged into them."""
        marks: list[Json] = [self._mark(one) for one in ids]
        own, found = list(ids), list(ids)
        while found:
            found = await self._ids(select(cases.c.id).where(cases.c.merged_into.in_(found), cases.c.id.not_in(own)))
            own += found
        if not own:
            return 0, {}
        theirs = select(alerts.c.id).where(alerts.c.case_id.in_(own))
        made_of = await self._ids(select(alerts.c.event_id).where(alerts.c.case_id.in_(own)))
        made_of += await self._ids(select(repeats.c.event_id).where(repeats.c.alert_id.in_(theirs)))
        for table in (repeats, exclusions, decisions, escalations, tellings, deliveries):
            await self._connection.execute(delete(table).where(table.c.alert_id.in_(theirs)))
        await self._connection.execute(delete(alerts).where(alerts.c.case_id.in_(own)))
        await self._delete_events(made_of)
        await self._connection.execute(delete(case_entries).where(case_entries.c.case_id.in_(own)))
        hung = or_(case_links.c.case_id.in_(own), case_links.c.other_id.in_(own))
        await self._connection.execute(delete(case_links).where(hung))
        await self._connection.execute(delete(holds).where(holds.c.case_id.in_(own)))  # lifted ones, with their reason
        await self._connection.execute(delete(cases).where(cases.c.id.in_(own)))
        return len(ids), {"marks": sorted(marks, key=str)}

    async def _delete_events(self, ids: Sequence[bytes]) -> None:
        for first in range(0, len(ids), _IDS_AT_ONCE):
            some = ids[first : first + _IDS_AT_ONCE]
            await self._connection.execute(delete(access_requests).where(access_requests.c.id.in_(some)))
            await self._connection.execute(delete(events).where(events.c.id.in_(some)))

    async def _log_end(self, sweep: Sweep) -> int:
        """The last row of the check log that is over, with all before it; the rest must stay one chain."""
        newer = select(func.min(check_log.c.number)).where(check_log.c.at >= sweep.before)
        first: int | None = (await self._connection.execute(newer)).scalar_one()
        if first is not None:
            return first - 1
        return (await self._connection.execute(select(func.max(check_log.c.number)))).scalar_one() or 0

    async def _log(self, sweep: Sweep) -> Gone:
        through = await self._log_end(sweep)
        found = select(check_log.c.hash).where(check_log.c.number == through)
        hash_ = (await self._connection.execute(found)).scalar_one_or_none()
        if hash_ is None:
            return 0, {}
        await base_of(self._connection, self._vault, Kind.CHECK_LOG)  # what cannot be believed is not added to
        done = await self._connection.execute(delete(check_log).where(check_log.c.number <= through))
        await self._connection.execute(delete(challenges).where(challenges.c.made_at < sweep.before))
        judged = and_(check_arrivals.c.received_at < sweep.before, check_arrivals.c.waiting.is_(False))
        await self._connection.execute(delete(check_arrivals).where(judged))
        answered = exists().where(challenges.c.check_id == checks.c.id)
        await self._connection.execute(delete(checks).where(checks.c.asked_at < sweep.before, ~answered))
        return done.rowcount, {"through": through, "hash": bytes(hash_).hex()}

    async def _audit(self, sweep: Sweep) -> Gone:
        await audit_ages.gaps(self._connection, self._vault)  # what cannot be believed is not added to
        return await audit_ages.take(self._connection, sweep)

    async def _people(self, sweep: Sweep) -> int:
        """Destroys their keys; that they were here is all that is left, as a hash that nobody can read."""
        ids = await self._ids(select(people.c.id).where(_left_alone(sweep)).limit(_IDS_AT_ONCE))
        if ids:
            # First: who seals now is waited for, and who seals next forgets the keys at hand (store/people.py).
            now = insert(self._connection, watches).values(name=FORGOTTEN, at=sweep.before)
            await self._connection.execute(
                now.on_conflict_do_update(index_elements=["name"], set_={"at": sweep.before})
            )
            ids = await self._ids(select(people.c.id).where(people.c.id.in_(ids), _left_alone(sweep)))
            await self._connection.execute(
                update(people).where(people.c.id.in_(ids)).values(wrapped_key=None, sealed_account=b"")
            )
        return len(ids)


def _over(sweep: Sweep) -> tuple[ColumnElement[bool], ...]:
    """Closed cases of this rule that nothing keeps. What is open about the same account, or linked, keeps them."""
    mine = alerts.c.case_id == cases.c.id
    decided = select(decisions.c.outcome).join_from(decisions, alerts, decisions.c.alert_id == alerts.c.id).where(mine)
    outcomes = {rule: [one.value for one in Outcome if WEIGHS[one] is rule] for rule in Rule}

    def ended(rule: Rule) -> ColumnElement[bool]:
        return decided.where(decisions.c.outcome.in_(outcomes[rule])).correlate(cases).exists()

    def recorded(*kinds: str) -> ColumnElement[bool]:
        return exists().where(case_entries.c.case_id == cases.c.id, case_entries.c.kind.in_(kinds))

    merged, other, owner = cases.alias(), cases.alias(), people.alias()
    grave = or_(ended(Rule.REFERRAL), recorded("referred"), exists().where(merged.c.merged_into == cases.c.id))
    told_nothing = ~decided.where(decisions.c.outcome != "").correlate(cases).exists()
    rule = case(
        (grave, Rule.REFERRAL.value),
        (or_(ended(Rule.CASE), recorded(*WORKED), told_nothing), Rule.CASE.value),
        (ended(Rule.CONCERN), Rule.CONCERN.value),
        else_=Rule.NO_CONCERN.value,
    )
    account = select(people.c.account).where(people.c.id == cases.c.person_id).correlate(cases).scalar_subquery()
    open_ = other.c.state == STORED[CaseState.OPEN]
    same = exists().where(other.c.person_id == owner.c.id, owner.c.account == account, open_)
    linked = exists().where(case_links.c.case_id == cases.c.id, case_links.c.other_id == other.c.id, open_)
    return (
        cases.c.state == STORED[CaseState.CLOSED],
        cases.c.changed_at < sweep.before,
        ~exists().where(mine, alerts.c.state != _ALERT_CLOSED),
        ~exists().where(holds.c.case_id == cases.c.id, holds.c.lifted_at.is_(None)),
        ~same,
        ~linked,
        rule == sweep.rule,
    )


def _idle(sweep: Sweep) -> ColumnElement[bool]:
    """Events that are in no alert."""
    about_devices = events.c.kind.in_(INVENTORY_KINDS)
    return and_(
        events.c.received_at < sweep.before,
        about_devices if sweep.rule == Rule.INVENTORY else ~about_devices,
        ~exists().where(alerts.c.event_id == events.c.id),
        ~exists().where(repeats.c.event_id == events.c.id),
    )


def _left_alone(sweep: Sweep) -> ColumnElement[bool]:
    """People of whom nothing is left."""
    return and_(
        people.c.wrapped_key.is_not(None),
        people.c.created_at < sweep.before,
        people.c.id.not_in(select(events.c.person_id)),
        people.c.id.not_in(select(alerts.c.person_id)),
        people.c.id.not_in(select(cases.c.person_id)),
    )


def _traces(sweep: Sweep) -> tuple[tuple[Any, ColumnElement[bool]], ...]:
    return (
        (sessions.c.hash, sessions.c.seen_at < sweep.before),
        (links.c.hash, links.c.expires_at < sweep.before),
        (tries.c.subject, tries.c.last_at < sweep.before),
    )
