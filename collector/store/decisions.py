"""What was decided about alerts: rows that are only ever added. What people wrote is sealed: it may name somebody."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.deciding import Decision, Outcome, Step
from collector.store.tables import decisions, users
from collector.store.vault import Vault


class Decisions:
    """Numbered from 1 within an alert; `outcome` is empty where it was opened again."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def add(self, alert: UUID, by: str, at: datetime, decision: Decision | None, reason: str) -> None:
        """The next one of this alert; its row must be held by this transaction, as a change of its state does."""
        last = select(func.max(decisions.c.number)).where(decisions.c.alert_id == alert.bytes)
        number = ((await self._connection.execute(last)).scalar_one_or_none() or 0) + 1
        told = json.dumps(asdict(decision) if decision else {"reason": reason}).encode()
        await self._connection.execute(
            insert(decisions).values(
                alert_id=alert.bytes,
                number=number,
                at=at,
                by=by,
                outcome=decision.outcome.value if decision else "",
                sealed=self._vault.school.seal(told, _place(alert, number)),
            )
        )

    async def of(self, alert: UUID) -> list[Step]:
        """An alert's, oldest first. Raises SpoiltError."""
        rows = await self._connection.execute(
            select(decisions, users.c.display)
            .join_from(decisions, users, decisions.c.by == users.c.id)
            .where(decisions.c.alert_id == alert.bytes)
            .order_by(decisions.c.number)
        )
        found = []
        for row in rows:
            told = json.loads(self._vault.school.open(bytes(row.sealed), _place(alert, row.number)))
            decision = Decision(**{**told, "outcome": Outcome(row.outcome)}) if row.outcome else None
            found.append(Step(row.at, row.display, decision, told["reason"]))
        return found


def _place(alert: UUID, number: int) -> bytes:
    return alert.bytes + number.to_bytes(4, "big")
