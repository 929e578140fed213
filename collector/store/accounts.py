"""People who sign in, and their one-time links. Secrets are kept only as hashes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.naming import Reader
from collector.domain.people import Role, UserRow, Viewer
from collector.domain.routing import READING
from collector.store.tables import (
    alerts,
    api_tokens,
    channels,
    deliveries,
    links,
    sessions,
    single_sign_ons,
    users,
    webhooks,
)


@dataclass(frozen=True, slots=True)
class Account:
    """An account as the sign-in needs it. `password` is None until the person has set one."""

    viewer: Viewer
    password: str | None = field(repr=False)
    disabled: bool


@dataclass(frozen=True, slots=True)
class ApprovalKey:
    """What a person agrees with: the public half, and the private half under their password."""

    viewer: Viewer
    public: bytes
    sealed: bytes = field(repr=False)


_JOINED = select(single_sign_ons.c.user_id).where(single_sign_ons.c.subject.is_not(None))
_STARTED = users.c.password.is_not(None) | users.c.id.in_(_JOINED)  # they have a way in
_KEYS = select(users).where(users.c.approval_public.is_not(None), users.c.disabled_at.is_(None))


class Accounts:
    """Names are unique and lower case."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, viewer: Viewer, at: datetime) -> None:
        """A new account without a password."""
        await self._connection.execute(
            insert(users).values(
                id=viewer.user_id, name=viewer.name, display=viewer.display, role=viewer.role.value, created_at=at
            )
        )

    async def find(self, name: str) -> Account | None:
        """By the name they sign in with."""
        found = await self._connection.execute(select(users).where(users.c.name == name))
        row = found.one_or_none()
        if row is None:
            return None
        return Account(Viewer(row.id, row.name, row.display, Role(row.role)), row.password, row.disabled_at is not None)

    async def readers(self) -> list[Reader]:
        """Every open account whose role sees alerts, signed in before or not."""
        rows = await self._connection.execute(
            select(users.c.id, users.c.name, users.c.display, users.c.role)
            .where(users.c.disabled_at.is_(None), users.c.role.in_(sorted(READING)))
            .order_by(users.c.id)
        )
        return [Reader(row.id, row.name, row.display, Role(row.role)) for row in rows]

    async def woken(self) -> tuple[int, int]:
        """How many who are shown alerts can sign in, and how many of those have a channel."""
        shown = (users.c.disabled_at.is_(None), users.c.role.in_(sorted(READING)), _STARTED)
        reached = users.c.id.in_(select(channels.c.user_id))
        counts = [select(func.count()).select_from(users).where(*shown, *more) for more in ((), (reached,))]
        people, woken = [(await self._connection.execute(count)).scalar_one() for count in counts]
        return people, woken

    async def disable(self, user_id: str, at: datetime) -> None:
        """Close the account, its sessions, links and place at the provider, and its programs' tokens and webhooks."""
        await self._connection.execute(update(users).where(users.c.id == user_id).values(disabled_at=at))
        await self._connection.execute(delete(links).where(links.c.user_id == user_id))
        await self._connection.execute(delete(sessions).where(sessions.c.user_id == user_id))
        await self._connection.execute(delete(single_sign_ons).where(single_sign_ons.c.user_id == user_id))
        await self._connection.execute(delete(api_tokens).where(api_tokens.c.user_id == user_id))
        theirs = select(webhooks.c.id).where(webhooks.c.user_id == user_id)
        await self._connection.execute(delete(deliveries).where(deliveries.c.webhook_id.in_(theirs)))
        await self._connection.execute(delete(webhooks).where(webhooks.c.user_id == user_id))

    async def taken_on(self, user_id: str) -> int:
        """How many alerts this person acknowledged: what is asked of whoever follows them."""
        theirs = select(func.count()).select_from(alerts).where(alerts.c.acknowledged_by == user_id)
        return (await self._connection.execute(theirs)).scalar_one()

    async def set_password(self, user_id: str, password: str) -> None:
        """Replace the password's hash."""
        await self._connection.execute(update(users).where(users.c.id == user_id).values(password=password))

    async def set_approval_key(self, user_id: str, public: bytes, sealed: bytes) -> None:
        """Replace the key that this person agrees with."""
        await self._connection.execute(
            update(users).where(users.c.id == user_id).values(approval_public=public, approval_sealed=sealed)
        )

    async def approval_keys(self) -> list[ApprovalKey]:
        """Of all open accounts that have one, by name."""
        return [_approval_key(row) for row in await self._connection.execute(_KEYS.order_by(users.c.name))]

    async def approval_key(self, user_id: str) -> ApprovalKey | None:
        """Of this account; None also when it is closed."""
        row = (await self._connection.execute(_KEYS.where(users.c.id == user_id))).one_or_none()
        return None if row is None else _approval_key(row)

    async def list(self) -> list[UserRow]:
        """All by name."""
        rows = await self._connection.execute(select(users, _STARTED.label("started")).order_by(users.c.name))
        return [
            UserRow(
                row.id,
                row.name,
                row.display,
                Role(row.role),
                "disabled" if row.disabled_at is not None else "active" if row.started else "invited",
            )
            for row in rows
        ]

    async def add_link(self, user_id: str, hash_: bytes, expires_at: datetime) -> None:
        """A one-time link; earlier ones are void."""
        await self._connection.execute(delete(links).where(links.c.user_id == user_id))
        await self._connection.execute(insert(links).values(hash=hash_, user_id=user_id, expires_at=expires_at))

    async def linked(self, hash_: bytes, now: datetime) -> Viewer | None:
        """Whose link this is, if it is good."""
        found = await self._connection.execute(
            select(users.c.id, users.c.name, users.c.display, users.c.role)
            .join_from(links, users, links.c.user_id == users.c.id)
            .where(links.c.hash == hash_, links.c.expires_at > now, users.c.disabled_at.is_(None))
        )
        row = found.one_or_none()
        return None if row is None else Viewer(row.id, row.name, row.display, Role(row.role))

    async def use_link(self, hash_: bytes) -> bool:
        """Use it up; False when somebody else just did."""
        done = await self._connection.execute(delete(links).where(links.c.hash == hash_))
        return done.rowcount == 1


def _approval_key(row: Row[Any]) -> ApprovalKey:
    return ApprovalKey(
        Viewer(row.id, row.name, row.display, Role(row.role)),
        bytes(row.approval_public),
        bytes(row.approval_sealed or b""),
    )
