"""How much of what there is: counts for metrics, each from an index or from a table that is small."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, case, func, or_, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.gauges import Gauges
from collector.store.dialect import is_sqlite
from collector.store.tables import alerts, deletions, devices
from policy.severity import Lane, Severity, lane_of

_NEW = 0  # an alert's state


class Measuring:
    """Reads only."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def gauges(self, heard_since: datetime, dark_before: datetime) -> Gauges:
        """All but what devices say themselves."""
        waiting = select(alerts.c.severity, func.count().label("number"), func.min(alerts.c.raised_at).label("oldest"))
        rows = (await self._connection.execute(waiting.where(alerts.c.state == _NEW).group_by(alerts.c.severity))).all()
        oldest: dict[Lane, datetime] = {}
        for row in rows:
            lane = lane_of(Severity(row.severity))
            oldest[lane] = min(row.oldest, oldest.get(lane, row.oldest))
        seen = devices.c.last_seen_at
        found = select(
            _many(seen >= heard_since),
            _many(or_(seen.is_(None), seen < dark_before)),
            func.count(),
            func.min(devices.c.certificate_expires_at),
        ).where(devices.c.revoked_at.is_(None))
        heard, dark, there, until = (await self._connection.execute(found)).one()
        newest = await self._connection.execute(select(func.max(deletions.c.at)))
        return Gauges(
            waiting={Severity(row.severity): row.number for row in rows},
            oldest=oldest,
            heard=heard,
            silent=there - heard - dark,
            dark=dark,
            until=until,
            database_bytes=await self._size(),
            newest_deletion=newest.scalar_one(),
        )

    async def heartbeats(self) -> list[str]:
        """The newest of each device that is not revoked, as it is kept."""
        wanted = select(devices.c.heartbeat).where(devices.c.revoked_at.is_(None), devices.c.heartbeat.is_not(None))
        return list((await self._connection.execute(wanted)).scalars())

    async def _size(self) -> int:
        asked = "SELECT pg_database_size(current_database())"
        if is_sqlite(self._connection):
            asked = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
        size: int = (await self._connection.execute(text(asked))).scalar_one()
        return size


def _many(wanted: ColumnElement[bool]) -> Any:  # noqa: ANN401 - a column of SQLAlchemy, whose type it infers
    return func.coalesce(func.sum(case((wanted, 1), else_=0)), 0)
