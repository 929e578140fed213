"""Alerts as figures need them: without a person, a device or a word of what was written."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, Subquery, case, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.deciding import Outcome
from collector.domain.feed import FeedRow
from collector.domain.figures import Fact
from collector.domain.mutings import PastAlerts
from collector.domain.people import SubjectKind
from collector.domain.routing import Sight
from collector.domain.rule_figures import Tally
from collector.store.alerts import _CLOSED
from collector.store.alerts import _seen as seen_by  # the one rule of who sees which alert: never a second of our own
from collector.store.tables import alerts, decisions, devices
from policy.severity import Severity


class Reporting:
    """Reads only."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def facts(self, since: datetime, until: datetime, sight: Sight | None) -> list[Fact]:
        """Of the alerts raised from `since` until before `until` that this viewer may see; None: of all, for what is
        made anonymous.
        """
        columns = (
            alerts.c.raised_at, alerts.c.due_at, alerts.c.acknowledged_at, alerts.c.severity, alerts.c.category,
            alerts.c.group_name, alerts.c.rule,
        )  # fmt: skip
        query = select(*columns).where(alerts.c.raised_at >= since, alerts.c.raised_at < until)
        if sight is not None:
            query = query.where(seen_by(sight))
        rows = await self._connection.execute(query)
        return [
            Fact(one.raised_at, one.due_at, one.acknowledged_at, Severity(one.severity), one.category, one.group_name,
                 one.rule)
            for one in rows
        ]  # fmt: skip

    async def by_rule(self, since: datetime, until: datetime, sight: Sight | None) -> list[Tally]:
        """How many alerts each rule of the lexicon or the school's own raised then, by what came of them; of those that
        this viewer may see, None: of all. What is no rule's (a program, a request for help) is left out.
        """
        raised = [alerts.c.kind == "keyword", alerts.c.raised_at >= since, alerts.c.raised_at < until]
        ended = _ended(*raised, *([] if sight is None else [seen_by(sight)]))
        rows = await self._connection.execute(
            select(ended.c.rule, ended.c.category, ended.c.outcome, func.count()).group_by(
                ended.c.rule, ended.c.category, ended.c.outcome
            )
        )
        return [Tally(rule, category, _outcome(outcome), count) for rule, category, outcome, count in rows]

    async def of_rule(
        self, rule: str, since: datetime, sight: Sight, groups: Collection[str] | None
    ) -> list[PastAlerts]:
        """What one rule raised since then that this viewer may see, on devices of these groups, or on all where there
        are None, by what came of it.
        """
        wanted = [alerts.c.kind == "keyword", alerts.c.rule == rule, alerts.c.raised_at >= since, seen_by(sight)]
        ended = _ended(*wanted, *([] if groups is None else [alerts.c.group_name.in_(sorted(groups))]))
        rows = await self._connection.execute(
            select(ended.c.outcome, ended.c.severity, func.count()).group_by(ended.c.outcome, ended.c.severity)
        )
        return [PastAlerts(_outcome(outcome), Severity(severity), count) for outcome, severity, count in rows]

    async def kinds_in(self, groups: Collection[str]) -> frozenset[SubjectKind]:
        """Whose devices were ever enrolled in these groups."""
        found = select(devices.c.subject_kind).where(devices.c.group_name.in_(sorted(groups))).distinct()
        return frozenset(SubjectKind(kind) for kind in (await self._connection.execute(found)).scalars())

    async def groups(self) -> list[str]:
        """Every group that a device was ever in by its enrolment."""
        return list((await self._connection.execute(select(devices.c.group_name).distinct())).scalars())

    async def feed(self, since: datetime) -> list[FeedRow]:
        """Alerts raised since then, oldest first, as a school's security monitoring may have them."""
        rows = await self._connection.execute(
            select(alerts, devices.c.name)
            .join_from(alerts, devices, alerts.c.device_id == devices.c.id)
            .where(alerts.c.raised_at >= since)
            .order_by(alerts.c.raised_at, alerts.c.id)
        )
        return [
            FeedRow(
                bytes(row.id).hex(), row.raised_at, row.due_at, Severity(row.severity), row.kind, row.category,
                row.rule, row.name, row.acknowledged_at,
            )
            for row in rows
        ]  # fmt: skip


def _ended(*wanted: ColumnElement[bool]) -> Subquery:
    """These alerts with the outcome of their last decision, empty where they are not closed."""
    last = (
        select(decisions.c.outcome)
        .where(decisions.c.alert_id == alerts.c.id)
        .order_by(decisions.c.number.desc())
        .limit(1)
        .correlate(alerts)
        .scalar_subquery()
    )
    outcome = case((alerts.c.state == _CLOSED, func.coalesce(last, "")), else_="").label("outcome")
    return select(alerts.c.rule, alerts.c.category, alerts.c.severity, outcome).where(*wanted).subquery()


def _outcome(stored: str) -> Outcome | None:
    return Outcome(stored) if stored else None
