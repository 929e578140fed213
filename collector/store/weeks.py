"""Who answers outside of the school's hours from one day to another, as the console was told."""

from __future__ import annotations

import json
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy import insert as insert_row
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.duty import Week
from collector.store.tables import duty_weeks


class Weeks:
    """By their first day."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def since(self, day: date) -> list[Week]:
        """Those that are not over before this day."""
        rows = await self._connection.execute(
            select(duty_weeks).where(duty_weeks.c.last >= day.toordinal()).order_by(duty_weeks.c.first, duty_weeks.c.id)
        )
        return [
            Week(row.id, date.fromordinal(row.first), date.fromordinal(row.last), tuple(json.loads(row.who)))
            for row in rows
        ]

    async def add(self, week: Week) -> None:
        """One more."""
        values = {"id": week.id, "first": week.first.toordinal(), "last": week.last.toordinal()}
        await self._connection.execute(insert_row(duty_weeks).values(**values, who=json.dumps(week.who)))

    async def remove(self, week_id: str) -> bool:
        """Whether there was one."""
        return (await self._connection.execute(delete(duty_weeks).where(duty_weeks.c.id == week_id))).rowcount == 1
