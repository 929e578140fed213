"""The few places where the two databases differ in words."""

from __future__ import annotations

from functools import lru_cache

from sqlalchemy import Dialect, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


def insert(connection: AsyncConnection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that knows ON CONFLICT."""
    return sqlite.insert(table) if is_sqlite(connection) else postgresql.insert(table)


def is_sqlite(connection: AsyncConnection) -> bool:
    """Whether this is SQLite (else PostgreSQL)."""
    return connection.dialect.name == "sqlite"


@lru_cache(4)
def append_only(dialect: Dialect, table: Table) -> str:
    """An INSERT of whole rows in the table's order of columns, in the driver's words; a known key stays as it was."""
    known = sqlite.insert(table) if dialect.name == "sqlite" else postgresql.insert(table)
    return str(known.on_conflict_do_nothing().compile(dialect=dialect))
