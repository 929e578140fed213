"""Holds: what must be kept though its time is over, because somebody said so and why."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.retention import Hold
from collector.store.tables import cases, holds
from collector.store.vault import Vault


class Holds:
    """Placed, and lifted again."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def standing(self) -> list[Hold]:
        """Those that hold now, oldest first. Raises SpoiltError."""
        rows = await self._connection.execute(
            select(holds).where(holds.c.lifted_at.is_(None)).order_by(holds.c.placed_at)
        )
        return [
            Hold(
                row.id,
                "" if row.case_id is None else str(UUID(bytes=bytes(row.case_id))),
                self._vault.school.open(bytes(row.sealed_reason), row.id.encode()).decode(),
                row.placed_by,
                row.placed_at,
            )
            for row in rows
        ]

    async def everything_is_held(self) -> bool:
        """Whether somebody said that nothing at all may go."""
        wanted = select(holds.c.id).where(holds.c.lifted_at.is_(None), holds.c.case_id.is_(None)).limit(1)
        return (await self._connection.execute(wanted)).first() is not None

    async def case_exists(self, case_id: UUID) -> bool:
        """Whether there is such a case, whoever may see it; its row is held."""
        wanted = select(cases.c.id).where(cases.c.id == case_id.bytes).with_for_update()
        return (await self._connection.execute(wanted)).first() is not None

    async def place(self, hold: Hold) -> None:
        """From now on."""
        await self._connection.execute(
            insert(holds).values(
                id=hold.id,
                case_id=UUID(hold.case_id).bytes if hold.case_id else None,
                sealed_reason=self._vault.school.seal(hold.reason.encode(), hold.id.encode()),
                placed_by=hold.placed_by,
                placed_at=hold.placed_at,
            )
        )

    async def lift(self, id_: str, by: str, now: datetime) -> bool:
        """Whether it stood."""
        done = await self._connection.execute(
            update(holds).where(holds.c.id == id_, holds.c.lifted_at.is_(None)).values(lifted_by=by, lifted_at=now)
        )
        return done.rowcount == 1
