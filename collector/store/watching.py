"""What an auditor asks of the rows: is anybody left untold? Each question is answered from an index."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.ladders import LEAST
from collector.domain.routing import READING
from collector.domain.watch import Standing
from collector.store.dialect import insert
from collector.store.tables import alerts, audit, channels, escalations, tellings, users, watches

_NEW = 0  # an alert's state
_TOMORROW = timedelta(days=1)


class Watching:
    """Reads what stands, and writes that it was read."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def looked(self, name: str, at: datetime) -> None:
        """That somebody looked: also the proof that the database takes something."""
        statement = insert(self._connection, watches).values(name=name, at=at)
        await self._connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"at": at}))

    async def done_at(self, name: str) -> datetime | None:
        """When this was done last."""
        found: datetime | None = await self._connection.scalar(select(watches.c.at).where(watches.c.name == name))
        return found

    async def claim(self, name: str, now: datetime, since: datetime) -> bool:
        """Whether nobody did this since then; then it is the asker's to do now. What was done tomorrow was done by a
        clock that went wrong.
        """
        free = or_(watches.c.at < since, watches.c.at > now + _TOMORROW)
        statement = insert(self._connection, watches).values(name=name, at=now)
        done = await self._connection.execute(
            statement.on_conflict_do_update(index_elements=["name"], set_={"at": now}, where=free)
        )
        return done.rowcount == 1

    async def standing(self, before: datetime) -> Standing:
        """As it is. `before`: what was due then should long be done."""
        waits = exists().where(alerts.c.id == escalations.c.alert_id, alerts.c.state == _NEW)
        late = select(func.count(), func.min(escalations.c.next_at)).where(escalations.c.next_at < before, waits)
        steps, since = (await self._connection.execute(late)).one()
        waiting = alerts.c.state == _NEW
        grave = (waiting, alerts.c.severity >= int(LEAST), alerts.c.raised_at < before)
        begun = exists().where(escalations.c.alert_id == alerts.c.id)
        arrived = exists().where(tellings.c.alert_id == alerts.c.id, tellings.c.told_at.is_not(None))
        climbed = exists().where(escalations.c.alert_id == alerts.c.id, escalations.c.step > 0)
        mine = exists().where(alerts.c.id == tellings.c.alert_id, waiting)
        newest = select(audit.c.at).order_by(audit.c.number.desc()).limit(1)
        reached = exists().where(channels.c.user_id == users.c.id)
        return Standing(
            overdue_steps=steps,
            since=since,
            without_ladder=await self._count(select(func.count()).select_from(alerts).where(*grave, ~begun)),
            unsent=await self._count(select(func.count()).where(tellings.c.next_at < before, mine)),
            unreached=await self._count(
                select(func.count(tellings.c.user_id.distinct())).where(
                    tellings.c.next_at.is_not(None), tellings.c.tries > 0, mine
                )
            ),
            untold=await self._count(select(func.count()).select_from(alerts).where(*grave, climbed, ~arrived)),
            reachable=await self._count(
                select(func.count())
                .select_from(users)
                .where(users.c.disabled_at.is_(None), users.c.role.in_(sorted(READING)), reached)
            ),
            newest=(await self._connection.execute(newest)).scalar_one_or_none(),
        )

    async def _count(self, question: Select[Any]) -> int:
        found: int = (await self._connection.execute(question)).scalar_one()
        return found
