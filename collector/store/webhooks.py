"""Where programs are told of new alerts, and what is to be told. Addresses and secrets are sealed."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, select, update
from sqlalchemy import insert as insert_row
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.people import Role, Viewer
from collector.domain.webhooks import Delivery, Webhook
from collector.store.dialect import insert
from collector.store.tables import deliveries, users, webhooks
from collector.store.vault import Vault
from policy.severity import Severity


class Webhooks:
    """Webhooks, and deliveries. A delivery is claimed by whoever sets its next try into the future."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def add(self, webhook: Webhook) -> None:
        """A new one."""
        sealed = self._vault.school.seal(json.dumps([webhook.address, webhook.secret]).encode(), webhook.id.encode())
        await self._connection.execute(
            insert_row(webhooks).values(
                id=webhook.id,
                user_id=webhook.user_id,
                label=webhook.label,
                sealed=sealed,
                least=int(webhook.least),
                created_at=webhook.created_at,
            )
        )

    async def of(self, user_id: str) -> list[Webhook]:
        """An account's, the oldest first. Raises SpoiltError."""
        rows = await self._connection.execute(
            select(webhooks).where(webhooks.c.user_id == user_id).order_by(webhooks.c.created_at, webhooks.c.id)
        )
        return [self._webhook(row) for row in rows]

    async def all(self) -> list[tuple[Webhook, Viewer]]:
        """Of open accounts, with whoever they tell for. Raises SpoiltError."""
        rows = await self._connection.execute(
            select(webhooks, users.c.name, users.c.display, users.c.role)
            .join_from(webhooks, users, webhooks.c.user_id == users.c.id)
            .where(users.c.disabled_at.is_(None))
            .order_by(webhooks.c.id)
        )
        return [(self._webhook(row), Viewer(row.user_id, row.name, row.display, Role(row.role))) for row in rows]

    async def remove(self, user_id: str, webhook_id: str) -> bool:
        """End this one if it is this account's, and what it was still to be told; whether it was."""
        theirs = (webhooks.c.user_id == user_id) & (webhooks.c.id == webhook_id)
        found = select(webhooks.c.id).where(theirs)
        await self._connection.execute(delete(deliveries).where(deliveries.c.webhook_id.in_(found)))
        return (await self._connection.execute(delete(webhooks).where(theirs))).rowcount == 1

    async def plan(self, found: Collection[Delivery], now: datetime) -> None:
        """Note those that are new as due now."""
        rows = [
            {"id": one.id, "webhook_id": one.webhook_id, "alert_id": one.alert_id, "made_at": now, "tries": 0,
             "next_at": now}
            for one in found
        ]  # fmt: skip
        if rows:
            await self._connection.execute(insert(self._connection, deliveries).on_conflict_do_nothing(), rows)

    async def is_due(self, now: datetime) -> bool:
        """Whether there is anything to claim."""
        found = await self._connection.execute(select(deliveries.c.id).where(deliveries.c.next_at <= now).limit(1))
        return found.first() is not None

    async def claim(self, now: datetime, until: datetime, most: int) -> list[Delivery]:
        """Those due now, each taken until `until`, when it is due again unless it is told."""
        rows = (
            await self._connection.execute(
                select(deliveries)
                .where(deliveries.c.next_at <= now)
                .order_by(deliveries.c.next_at, deliveries.c.id)
                .limit(most)
                .with_for_update(skip_locked=True)
            )
        ).all()
        due = [Delivery(row.id, row.webhook_id, bytes(row.alert_id), row.made_at, row.tries) for row in rows]
        await self._set([one.id for one in due], next_at=until)
        return due

    async def told(self, id_: str, at: datetime) -> None:
        """It was."""
        await self._set([id_], next_at=None, told_at=at)

    async def failed(self, id_: str, tries: int, again: datetime | None) -> None:
        """It was not, after so many tries; to be tried again then, or never."""
        await self._set([id_], next_at=again, tries=tries)

    async def waiting(self, webhook_id: str) -> int:
        """How many deliveries are still to be told."""
        counted = select(func.count()).where(deliveries.c.webhook_id == webhook_id, deliveries.c.next_at.is_not(None))
        return (await self._connection.execute(counted)).scalar_one()

    async def forget_before(self, at: datetime) -> None:
        """What is long told, or given up."""
        await self._connection.execute(
            delete(deliveries).where(deliveries.c.made_at < at, deliveries.c.next_at.is_(None))
        )

    async def _set(self, ids: Collection[str], **values: object) -> None:
        if ids:
            await self._connection.execute(update(deliveries).where(deliveries.c.id.in_(list(ids))).values(**values))

    def _webhook(self, row: Row[Any]) -> Webhook:
        address, secret = json.loads(self._vault.school.open(bytes(row.sealed), row.id.encode()))
        return Webhook(row.id, row.user_id, row.label, address, secret, Severity(row.least), row.created_at)
