"""Exceptions as they are kept: asked for, granted or refused, ended early. Whom and why are sealed."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.policies import ExceptionState, PolicyException
from collector.store.tables import exceptions
from collector.store.vault import Vault
from policy.document.tree import Json, Tree


class Exceptions:
    """They are never deleted: who was let do what, and why, is asked for later."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._school = vault.school

    async def add(self, exception: PolicyException) -> None:
        """Somebody asks, and has signed what."""
        facts: Json = {"whom": dict(exception.whom), "rules": exception.rules, "why": exception.why}
        await self._connection.execute(
            insert(exceptions).values(
                id=exception.id,
                asked_by=exception.asked_by,
                asked_at=exception.asked_at,
                sealed_facts=self._seal("facts", exception.id, facts),
                begins_at=exception.begins_at,
                ends_at=exception.ends_at,
                state=exception.state.value,
                signed=None if exception.signed is None else json.dumps(exception.signed, sort_keys=True),
            )
        )

    async def find(self, id_: str) -> PolicyException | None:
        """By its id. Raises SpoiltError when what it says was changed."""
        found = await self._connection.execute(select(exceptions).where(exceptions.c.id == id_))
        row = found.one_or_none()
        return None if row is None else self._exception(row)

    async def in_force(self, at: datetime) -> list[PolicyException]:
        """Granted, not ended, and not over at this time; those that begin later among them. Oldest first."""
        rows = await self._connection.execute(
            select(exceptions)
            .where(exceptions.c.state == ExceptionState.GRANTED.value, exceptions.c.ends_at > at)
            .order_by(exceptions.c.asked_at, exceptions.c.id)
        )
        return [self._exception(row) for row in rows]

    async def decide(
        self, id_: str, state: ExceptionState, *, by: str, at: datetime, reason: str, signed: Tree | None = None
    ) -> None:
        """Granted (with what was signed) or refused."""
        await self._connection.execute(
            update(exceptions)
            .where(exceptions.c.id == id_)
            .values(
                state=state.value,
                decided_by=by,
                decided_at=at,
                sealed_decision=self._seal("decision", id_, reason),
                **({} if signed is None else {"signed": json.dumps(signed, sort_keys=True)}),
            )
        )

    async def carried(self, id_: str, version: int) -> None:
        """The first policy that carries it."""
        await self._connection.execute(update(exceptions).where(exceptions.c.id == id_).values(version=version))

    async def end(self, id_: str, *, by: str, at: datetime, reason: str) -> None:
        """Ended before its time."""
        await self._connection.execute(
            update(exceptions)
            .where(exceptions.c.id == id_)
            .values(
                state=ExceptionState.ENDED.value,
                ended_by=by,
                ended_at=at,
                sealed_ending=self._seal("ending", id_, reason),
            )
        )

    async def list(self) -> list[PolicyException]:
        """All, newest first."""
        rows = await self._connection.execute(
            select(exceptions).order_by(exceptions.c.asked_at.desc(), exceptions.c.id)
        )
        return [self._exception(row) for row in rows]

    def _exception(self, row: Row[Any]) -> PolicyException:
        facts = self._open("facts", row.id, row.sealed_facts)
        return PolicyException(
            id=row.id,
            asked_by=row.asked_by,
            asked_at=row.asked_at,
            whom=facts["whom"],
            rules=facts["rules"],
            why=facts["why"],
            begins_at=row.begins_at,
            ends_at=row.ends_at,
            state=ExceptionState(row.state),
            decided_by=row.decided_by,
            decided_at=row.decided_at,
            decision_reason=self._opened("decision", row.id, row.sealed_decision),
            signed=None if row.signed is None else json.loads(row.signed),
            version=row.version,
            ended_by=row.ended_by,
            ended_at=row.ended_at,
            end_reason=self._opened("ending", row.id, row.sealed_ending),
        )

    def _seal(self, kind: str, id_: str, value: Json) -> bytes:
        return self._school.seal(json.dumps(value, sort_keys=True).encode(), _bound(kind, id_))

    def _open(self, kind: str, id_: str, sealed: bytes) -> Any:  # noqa: ANN401 - JSON's own looseness
        return json.loads(self._school.open(bytes(sealed), _bound(kind, id_)))

    def _opened(self, kind: str, id_: str, sealed: bytes | None) -> str:
        return "" if sealed is None else str(self._open(kind, id_, sealed))


def _bound(kind: str, id_: str) -> bytes:
    return f"exception {kind}\0{id_}".encode()
