"""What programs asked to be done once, by the key that they gave it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.store.dialect import insert
from collector.store.tables import api_writes


@dataclass(frozen=True, slots=True)
class Write:
    """`asked`: the hash of what was asked. `done_to`: an id, None until it is done."""

    asked: bytes
    done_to: str | None


class ApiWrites:
    """One row for each token and key."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def claim(self, token_id: str, key: bytes, asked: bytes, at: datetime) -> bool:
        """Take the key; False where it was taken before."""
        statement = insert(self._connection, api_writes).values(token_id=token_id, key=key, asked=asked, at=at)
        return (await self._connection.execute(statement.on_conflict_do_nothing())).rowcount == 1

    async def find(self, token_id: str, key: bytes) -> Write | None:
        """What the key was taken for."""
        found = await self._connection.execute(select(api_writes).where(*_of(token_id, key)))
        row = found.one_or_none()
        if row is None:
            return None
        return Write(bytes(row.asked), row.done_to)

    async def done(self, token_id: str, key: bytes, done_to: str) -> None:
        """It was, and to this."""
        await self._connection.execute(update(api_writes).where(*_of(token_id, key)).values(done_to=done_to))

    async def give_back(self, token_id: str, key: bytes) -> None:
        """Nothing was done by this key."""
        await self._connection.execute(delete(api_writes).where(*_of(token_id, key)))

    async def forget_before(self, at: datetime) -> None:
        """Keys that nobody will come back with."""
        await self._connection.execute(delete(api_writes).where(api_writes.c.at < at))


def _of(token_id: str, key: bytes) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return api_writes.c.token_id == token_id, api_writes.c.key == key
