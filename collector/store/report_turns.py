"""Which regular report each person was last told of."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.store.dialect import insert
from collector.store.tables import report_turns


@dataclass(frozen=True, slots=True)
class LastTurn:
    """`turn`: the last that they were told of, or that came before they were told of any; `told_at`: None before the
    first.
    """

    turn: date
    told_at: datetime | None


class ReportTurns:
    """One that is due is claimed by whoever sets `claimed_until` into the future."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def all(self) -> dict[str, LastTurn]:
        """By user id."""
        rows = await self._connection.execute(select(report_turns))
        return {row.user_id: LastTurn(date.fromordinal(row.turn), row.told_at) for row in rows}

    async def begin(self, user_id: str, turn: date) -> None:
        """Somebody whose first is the turn after this one."""
        statement = insert(self._connection, report_turns).values(user_id=user_id, turn=turn.toordinal())
        await self._connection.execute(statement.on_conflict_do_nothing())

    async def claim(self, user_ids: Collection[str], turn: date, now: datetime, until: datetime) -> list[str]:
        """Those of these people who were not told of this turn, nor are being told; taken until `until`."""
        free = or_(report_turns.c.claimed_until.is_(None), report_turns.c.claimed_until <= now)
        rows = await self._connection.execute(
            select(report_turns.c.user_id)
            .where(report_turns.c.user_id.in_(sorted(user_ids)), report_turns.c.turn < turn.toordinal(), free)
            .with_for_update(skip_locked=True)
        )
        found = list(rows.scalars())
        await self._connection.execute(
            update(report_turns).where(report_turns.c.user_id.in_(found)).values(claimed_until=until)
        )
        return found

    async def told(self, user_id: str, turn: date, at: datetime) -> None:
        """They were told."""
        done = {"turn": turn.toordinal(), "told_at": at, "claimed_until": None}
        await self._connection.execute(update(report_turns).where(report_turns.c.user_id == user_id).values(done))

    async def later(self, user_id: str, at: datetime) -> None:
        """They could not be told; they are tried again then."""
        await self._connection.execute(
            update(report_turns).where(report_turns.c.user_id == user_id).values(claimed_until=at)
        )
