"""At which hour people are told how much waits, and when next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.people import Role, Viewer
from collector.store.dialect import insert
from collector.store.tables import digests, users


@dataclass(frozen=True, slots=True)
class DueDigest:
    """One that is due, and since when."""

    viewer: Viewer
    hour: int
    since: datetime


class Digests:
    """One that is due is claimed by whoever sets its next time into the future."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def hour(self, user_id: str, usual: int) -> int | None:
        """A person's; None: they want none."""
        found = (await self._connection.execute(select(digests.c.hour).where(digests.c.user_id == user_id))).all()
        return found[0].hour if found else usual

    async def without(self, user_ids: Iterable[str]) -> list[str]:
        """Those of these people who have no hour yet, and have not said that they want none."""
        wanted = set(user_ids)
        known = await self._connection.execute(select(digests.c.user_id).where(digests.c.user_id.in_(sorted(wanted))))
        return sorted(wanted - set(known.scalars()))

    async def set(self, user_id: str, hour: int | None, next_at: datetime | None) -> None:
        """From now on."""
        statement = insert(self._connection, digests).values(user_id=user_id, hour=hour, next_at=next_at)
        changed = {"hour": hour, "next_at": next_at}
        await self._connection.execute(statement.on_conflict_do_update(index_elements=["user_id"], set_=changed))

    async def begin(self, user_id: str, hour: int, next_at: datetime) -> None:
        """An hour for somebody who has said nothing; what they said meanwhile stays."""
        statement = insert(self._connection, digests).values(user_id=user_id, hour=hour, next_at=next_at)
        await self._connection.execute(statement.on_conflict_do_nothing())

    async def is_due(self, now: datetime) -> bool:
        """Whether there is anything to claim."""
        due = select(digests.c.user_id).join_from(digests, users).where(digests.c.next_at <= now)
        found = await self._connection.execute(due.where(users.c.disabled_at.is_(None)).limit(1))
        return found.first() is not None

    async def claim(self, now: datetime, until: datetime) -> list[DueDigest]:
        """Those due now, of people with open accounts; each is taken until `until`, and due again then unless sent."""
        rows = await self._connection.execute(
            select(digests, users.c.name, users.c.display, users.c.role)
            .join_from(digests, users)
            .where(digests.c.next_at <= now, digests.c.hour.is_not(None), users.c.disabled_at.is_(None))
            .with_for_update(skip_locked=True, of=digests)
        )
        found = [
            DueDigest(Viewer(row.user_id, row.name, row.display, Role(row.role)), row.hour, row.next_at) for row in rows
        ]
        for one in found:
            await self.later(one.viewer.user_id, until)
        return found

    async def later(self, user_id: str, next_at: datetime) -> None:
        """When it is due next."""
        await self._connection.execute(update(digests).where(digests.c.user_id == user_id).values(next_at=next_at))
