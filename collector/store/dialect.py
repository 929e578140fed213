"""The few places where the two databases differ in words."""

from __future__ import annotations

from functools import lru_cache

from sqlalchemy import BigInteger, ColumnElement, Dialect, Table, cast, func
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


def insert(connection: AsyncConnection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that knows ON CONFLICT."""
    return sqlite.insert(table) if is_sqlite(connection) else postgresql.insert(table)


def number_in(connection: AsyncConnection, column: ColumnElement[str], name: str) -> ColumnElement[int]:
    """A whole number of the JSON object that a column holds, without reading the rest of it."""
    if is_sqlite(connection):
        return func.json_extract(column, f"$.{name}")
    return cast(cast(column, postgresql.JSONB)[name].astext, BigInteger)


def is_sqlite(connection: AsyncConnection) -> bool:
    """Whether this is SQLite (else PostgreSQL)."""
    return connection.dialect.name == "sqlite"


@lru_cache(4)
def append_only(dialect: Dialect, table: Table) -> str:
    """An INSERT of whole rows in the table's order of columns, in the driver's words; a known key stays as it was."""
    known = sqlite.insert(table) if dialect.name == "sqlite" else postgresql.insert(table)
    return str(known.on_conflict_do_nothing().compile(dialect=dialect))
