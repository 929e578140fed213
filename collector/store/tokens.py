"""Enrolment tokens, kept only as hashes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.devices import TokenRow
from collector.domain.people import SubjectKind
from collector.store.tables import enrol_tokens


class Tokens:
    """A token is used in the same transaction that enrols its device."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, values: Mapping[str, Any]) -> None:
        """A new token."""
        await self._connection.execute(insert(enrol_tokens).values(**values))

    async def use(self, hash_: bytes, now: datetime) -> tuple[str, SubjectKind] | None:
        """Take one use and give the group and subject kind; None when unknown, used up or out of date."""
        taken = await self._connection.execute(
            update(enrol_tokens)
            .where(
                enrol_tokens.c.hash == hash_,
                enrol_tokens.c.used < enrol_tokens.c.uses,
                enrol_tokens.c.expires_at > now,
            )
            .values(used=enrol_tokens.c.used + 1)
        )
        if taken.rowcount != 1:
            return None
        found = await self._connection.execute(
            select(enrol_tokens.c.group_name, enrol_tokens.c.subject_kind).where(enrol_tokens.c.hash == hash_)
        )
        row = found.one()
        return row.group_name, SubjectKind(row.subject_kind)

    async def list(self) -> list[TokenRow]:
        """All, newest first."""
        rows = await self._connection.execute(
            select(enrol_tokens).order_by(enrol_tokens.c.created_at.desc(), enrol_tokens.c.id)
        )
        return [
            TokenRow(
                id=row.id,
                group=row.group_name,
                subject_kind=SubjectKind(row.subject_kind),
                uses=row.uses,
                used=row.used,
                created_at=row.created_at,
                expires_at=row.expires_at,
            )
            for row in rows
        ]
