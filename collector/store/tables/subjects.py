"""Whoever is monitored, as an account here and as the school's list has them."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    LargeBinary,
    String,
    Table,
)

from collector.store.tables.columns import Instant, metadata

people = Table(
    "people",
    metadata,
    Column("id", LargeBinary(32), primary_key=True),  # keyed hash of device and account
    Column("account", LargeBinary(32), nullable=False, index=True),  # keyed hash of the account alone
    Column("wrapped_key", LargeBinary),  # destroyed: nothing of this person can be opened again
    Column("sealed_account", LargeBinary, nullable=False),
    Column("created_at", Instant, nullable=False),
)


directory = Table(
    "directory",
    metadata,
    Column("account", LargeBinary(32), primary_key=True),  # keyed hash
    Column("kind", String(16), nullable=False),
    Column("sealed", LargeBinary, nullable=False),  # account, name, year, class
    Column("imported_at", Instant, nullable=False),
)
