"""What devices sent, and how far each has got."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    LargeBinary,
    SmallInteger,
    String,
    Table,
)

from collector.store.tables.columns import Instant, metadata

events = Table(
    "events",
    metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("device_id", ForeignKey("devices.id"), nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("sequence", BigInteger, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("severity", SmallInteger, nullable=False),
    Column("rule", String(128), nullable=False),
    Column("category", String(64), nullable=False),
    Column("observed_at", Instant, nullable=False),
    Column("received_at", Instant, nullable=False),
    Column("demo", Boolean, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)


cursors = Table(
    "cursors",
    metadata,
    Column("device_id", ForeignKey("devices.id"), primary_key=True),
    Column("lane", String(8), primary_key=True),
    Column("epoch", BigInteger, primary_key=True),  # the unsigned number, read as signed
    Column("next_expected", BigInteger, nullable=False),
)
