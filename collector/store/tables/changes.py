"""Which topic changed last, for other processes on the same file."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    String,
    Table,
)

from collector.store.tables.columns import metadata

live = Table(
    "live",
    metadata,
    Column("topic", String(16), primary_key=True),
    Column("version", BigInteger, nullable=False),
)
