"""What users of devices asked to be allowed."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
)

from collector.store.tables.columns import Instant, metadata

access_requests = Table(
    "access_requests",
    metadata,
    Column("id", LargeBinary(16), primary_key=True),  # of the event by which it was asked
    Column("device_id", ForeignKey("devices.id"), nullable=False, index=True),
    Column("same", LargeBinary(32), nullable=False, index=True),  # keyed hash of device, account and program
    Column("asked_at", Instant, nullable=False, index=True),
    Column("changed_at", Instant, index=True),
    Column("times", Integer, nullable=False),
    Column("sealed_facts", LargeBinary, nullable=False),  # JSON: account, program, why
    Column("exception_id", String(32)),
    Column("refused_by", String(64)),
    Column("refused_at", Instant),
    Column("sealed_reason", LargeBinary),
)
