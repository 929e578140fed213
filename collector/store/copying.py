"""All rows out of a database and into an empty one, of either kind, as values that JSON knows.

Bytes go as base64, times as the microseconds that the tables keep: what one database wrote the other takes.
"""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator, Iterable, Sequence

from sqlalchemy import BigInteger, Connection, LargeBinary, MetaData, Table, inspect, select, type_coerce, update
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.store import migrate
from collector.store.tables import Instant, api_tokens, devices, links, metadata, sessions, sign_on_waits
from collector.store.unit_of_work import UnitOfWork
from collector.store.vault import Vault

Cell = str | int | float | bool | None
Rows = list[list[Cell]]

_TOGETHER = 500  # rows


def empty(connection: Connection) -> bool:
    """Whether there is no table at all."""
    return not inspect(connection).get_table_names()


async def rows(connection: AsyncConnection) -> AsyncIterator[tuple[str, list[str], Rows]]:
    """(table, columns, rows) in an order in which they can go in again: what is pointed at comes first.

    Each table comes at least once, be it without a row. Memory is bounded by one portion.
    """
    for table in metadata.sorted_tables:
        names = [column.name for column in table.columns]
        wanted = select(
            *(
                type_coerce(column, BigInteger) if isinstance(column.type, Instant) else column
                for column in table.columns
            )
        ).order_by(*table.primary_key.columns)
        yield table.name, names, []
        async with connection.stream(wanted) as result:
            async for portion in result.partitions(_TOGETHER):
                yield table.name, names, [[_out(cell) for cell in row] for row in portion]


class Filling:
    """An empty database being filled, in one transaction. `work`: what can be asked of it once it is full."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self.work = UnitOfWork(connection, vault)
        self._connection = connection
        self._tables = MetaData()

    async def begin(self, wanted: str) -> None:
        """The tables as they were at that step."""
        await self._connection.run_sync(migrate.upgrade, wanted)
        await self._connection.run_sync(self._tables.reflect)

    async def take(self, name: str, columns: Sequence[str], portion: Iterable[Sequence[Cell]]) -> None:
        """Some rows. Raises KeyError for a table or column that is not of that step."""
        table: Table = self._tables.tables[name]
        binary = [isinstance(table.columns[column].type, LargeBinary) for column in columns]
        made = [
            {
                column: base64.b64decode(cell) if is_bytes and isinstance(cell, str) else cell
                for column, cell, is_bytes in zip(columns, row, binary, strict=True)
            }
            for row in portion
        ]
        if made:
            await self._connection.execute(table.insert(), made)

    async def end(self) -> None:
        """To this version's step. What was open when the rows were written is shut: nobody is signed in, no link or
        program's token is good, and each device is believed once, since the token it was given last may be younger
        (domain/identity.py).
        """
        await self._connection.run_sync(migrate.upgrade)
        for table in (sessions, links, api_tokens, sign_on_waits):
            await self._connection.execute(table.delete())
        await self._connection.execute(update(devices).values(exchange_current=b"", exchange_previous=None))


def _out(cell: object) -> Cell:
    if isinstance(cell, bytes | memoryview):
        return base64.b64encode(cell).decode()
    if cell is None or isinstance(cell, str | int | float):
        return cell
    raise TypeError(f"a column holds {type(cell).__name__}, which no backup can")
