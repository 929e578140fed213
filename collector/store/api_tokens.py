"""Programs' tokens. A token's secret is kept only as a hash."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.api_tokens import Bearer, Scope, TokenRow, written
from collector.domain.people import Role, Viewer
from collector.domain.second_step import SecondStep
from collector.store.tables import api_tokens, second_steps, users


class ApiTokens:
    """What a program shows stands for an account, as a browser's cookie does."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, token: TokenRow, hash_: bytes) -> None:
        """A new one."""
        await self._connection.execute(
            insert(api_tokens).values(
                id=token.id,
                hash=hash_,
                user_id=token.user_id,
                label=token.label,
                scopes=written(token.scopes),
                created_at=token.created_at,
                expires_at=token.expires_at,
            )
        )

    async def find(self, id_: str) -> tuple[bytes, Bearer] | None:
        """Its secret's hash, and whom it speaks for; None where there is none, and for closed accounts."""
        found = await self._connection.execute(
            select(
                api_tokens,
                *(users.c[name] for name in ("name", "display", "role")),
                users.c.created_at.label("joined_at"),
                *(second_steps.c[name] for name in ("since", "reset_at", "sealed_secret")),
            )
            .join_from(api_tokens, users, api_tokens.c.user_id == users.c.id)
            .outerjoin(second_steps, second_steps.c.user_id == users.c.id)
            .where(api_tokens.c.id == id_, users.c.disabled_at.is_(None))
        )
        row = found.one_or_none()
        if row is None:
            return None
        second = SecondStep(row.since, row.sealed_secret is not None, row.reset_at)
        viewer = Viewer(row.user_id, row.name, row.display, Role(row.role))
        return bytes(row.hash), Bearer(_token(row), viewer, row.joined_at, second)

    async def of(self, user_id: str) -> list[TokenRow]:
        """An account's, the newest first."""
        rows = await self._connection.execute(
            select(api_tokens)
            .where(api_tokens.c.user_id == user_id)
            .order_by(api_tokens.c.created_at.desc(), api_tokens.c.id)
        )
        return [_token(row) for row in rows]

    async def count(self, user_id: str) -> int:
        """How many an account has."""
        counted = select(func.count()).select_from(api_tokens).where(api_tokens.c.user_id == user_id)
        return (await self._connection.execute(counted)).scalar_one()

    async def used(self, id_: str, at: datetime) -> None:
        """It was."""
        await self._connection.execute(update(api_tokens).where(api_tokens.c.id == id_).values(used_at=at))

    async def end_one(self, user_id: str, id_: str) -> bool:
        """End this one if it is this account's; whether it was."""
        theirs = (api_tokens.c.user_id == user_id) & (api_tokens.c.id == id_)
        return (await self._connection.execute(delete(api_tokens).where(theirs))).rowcount == 1

    async def end_all(self, user_id: str) -> int:
        """End all of an account's; how many ended."""
        return (await self._connection.execute(delete(api_tokens).where(api_tokens.c.user_id == user_id))).rowcount


def _token(row: Row[Any]) -> TokenRow:
    scopes = frozenset(Scope(one) for one in row.scopes.split())
    return TokenRow(row.id, row.user_id, row.label, scopes, row.created_at, row.expires_at, row.used_at)
