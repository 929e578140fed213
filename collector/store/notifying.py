"""By which channels people are reached, and what they were told of. Addresses hold passwords, so they are sealed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Update, delete, exists, select, update
from sqlalchemy import insert as insert_row
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.ladders import ladder_of
from collector.domain.notifying import Channel, Due, Reader, Telling, kind_of
from collector.domain.people import Role
from collector.store.dialect import insert
from collector.store.tables import alerts, channels, escalations, tellings, users
from collector.store.vault import SpoiltError, Vault
from policy.severity import Severity

_NEW = 0  # an alert's state


class Notifying:
    """Channels, and tellings. A telling is claimed by whoever sets its next try into the future."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def add_channel(self, channel: Channel, at: datetime) -> None:
        """A person's next one."""
        sealed = self._vault.school.seal(channel.address.encode(), channel.id.encode())
        await self._connection.execute(
            insert_row(channels).values(
                id=channel.id,
                user_id=channel.user_id,
                label=channel.label,
                sealed_address=sealed,
                created_at=at,
                kind=channel.kind,
            )
        )

    async def remove_channel(self, user_id: str, channel_id: str) -> bool:
        """Whether there was one."""
        done = await self._connection.execute(
            delete(channels).where(channels.c.id == channel_id, channels.c.user_id == user_id)
        )
        return done.rowcount == 1

    async def channels(self, user_id: str) -> tuple[Channel, ...]:
        """A person's, in their order. One that does not open with this evidence key has no address: it fails when it is
        tried, and the next one is.
        """
        return tuple(await self._channels(channels.c.user_id == user_id))

    async def _channels(self, wanted: ColumnElement[bool]) -> list[Channel]:
        rows = await self._connection.execute(
            select(channels).where(wanted).order_by(channels.c.created_at, channels.c.id)
        )
        opened = [(row, self._opened(row.id, row.sealed_address)) for row in rows]
        return [
            Channel(row.id, row.user_id, row.label, address, row.kind or kind_of(address)) for row, address in opened
        ]

    def _opened(self, channel_id: str, sealed: bytes) -> str:
        try:
            return self._vault.school.open(sealed, channel_id.encode()).decode()
        except SpoiltError:
            return ""

    async def readers(self) -> list[Reader]:
        """Everybody with an open account and a channel."""
        rows = await self._connection.execute(
            select(users.c.id, users.c.role, users.c.name, users.c.display)
            .where(users.c.disabled_at.is_(None), users.c.id.in_(select(channels.c.user_id)))
            .order_by(users.c.id)
        )
        found = rows.all()
        whose: dict[str, list[Channel]] = {row.id: [] for row in found}
        for channel in await self._channels(channels.c.user_id.in_(list(whose))):
            whose[channel.user_id].append(channel)
        return [Reader(row.id, Role(row.role), tuple(whose[row.id]), row.name, row.display) for row in found]

    async def is_due(self, now: datetime) -> bool:
        """Whether there is anything to claim."""
        found = await self._connection.execute(select(tellings.c.step).where(tellings.c.next_at <= now).limit(1))
        return found.first() is not None

    async def plan(self, found: Sequence[Telling], now: datetime) -> None:
        """Note those that are new as due now."""
        for telling in found:
            statement = insert(self._connection, tellings).values(
                alert_id=telling.alert_id, user_id=telling.user_id, step=telling.step, tries=0, next_at=now
            )
            await self._connection.execute(statement.on_conflict_do_nothing())

    async def claim(self, now: datetime, until: datetime, most: int) -> list[Due]:
        """Those due now of alerts that still wait, each taken until `until`, when it is due again unless it is told.

        What is due for an alert that somebody took on meanwhile is done with.
        """
        taken_on = exists().where(alerts.c.id == tellings.c.alert_id, alerts.c.state != _NEW)
        await self._connection.execute(
            update(tellings).where(tellings.c.next_at.is_not(None), taken_on).values(next_at=None)
        )
        rows = (
            await self._connection.execute(
                select(tellings, alerts.c.severity, escalations.c.ladder)
                .join_from(tellings, alerts)
                .outerjoin(escalations, escalations.c.alert_id == tellings.c.alert_id)
                .where(tellings.c.next_at <= now)
                .order_by(tellings.c.next_at)
                .limit(most)
                .with_for_update(skip_locked=True, of=tellings)
            )
        ).all()
        due = [
            Due(
                Telling(bytes(row.alert_id), row.user_id, row.step),
                Severity(row.severity),
                row.tries,
                _kinds(row.ladder, row.step),
            )
            for row in rows
        ]
        for one in due:
            await self._connection.execute(_of(one.telling).values(next_at=until))
        return due

    async def told(self, done: Iterable[Telling], at: datetime) -> None:
        """They were."""
        for telling in done:
            await self._connection.execute(_of(telling).values(next_at=None, told_at=at))

    async def failed(self, found: Iterable[Telling], tries: int, again: datetime) -> None:
        """They were not, after so many tries; to be tried again then."""
        for telling in found:
            await self._connection.execute(_of(telling).values(next_at=again, tries=tries))


def _kinds(ladder: str | None, step: int) -> tuple[str, ...]:
    steps = ladder_of(json.loads(ladder)) if ladder else ()
    return steps[step].kinds if step < len(steps) else ()


def _of(telling: Telling) -> Update:
    return update(tellings).where(
        tellings.c.alert_id == telling.alert_id,
        tellings.c.user_id == telling.user_id,
        tellings.c.step == telling.step,
    )
