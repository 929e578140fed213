"""Alerts as figures need them: without a person, a device or a word of what was written."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.feed import FeedRow
from collector.domain.figures import Fact
from collector.domain.routing import Sight
from collector.store.alerts import _seen as seen_by  # the one rule of who sees which alert: never a second of our own
from collector.store.tables import alerts, devices
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
