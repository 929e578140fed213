"""Proofs that monitoring works, from end to end."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
)

from collector.store.tables.columns import Instant, metadata

checks = Table(
    "checks",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("asked_at", Instant, nullable=False),
    Column("asked_by", String(64), nullable=False),
    Column("wanted", Text, nullable=False),  # JSON: which devices, why, and with what confidence
)


challenges = Table(
    "challenges",
    metadata,
    Column("nonce", LargeBinary(16), primary_key=True),
    Column("check_id", ForeignKey("checks.id"), nullable=False, index=True),
    Column("device_id", ForeignKey("devices.id"), nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("until", Instant, nullable=False),
    Column("outcome", String(16), nullable=False, index=True),
)


check_arrivals = Table(
    "check_arrivals",
    metadata,
    Column("event_id", LargeBinary(16), primary_key=True),
    Column("device_id", ForeignKey("devices.id"), nullable=False),
    Column("stage", String(64), nullable=False),
    Column("observed_at", Instant, nullable=False),
    Column("received_at", Instant, nullable=False),
    Column("address", String(64), nullable=False),
    Column("body", Text, nullable=False),
    Column("waiting", Boolean, nullable=False, index=True),  # not judged yet
)


check_log = Table(
    "check_log",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    Column("kind", String(32), nullable=False),
    Column("check_id", String(32), nullable=False, index=True),
    Column("device_id", String(64), nullable=False),
    Column("sealed_detail", LargeBinary, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
)


check_times = Table(
    "check_times",
    metadata,
    Column("device_id", ForeignKey("devices.id"), primary_key=True),
    Column("next_at", Instant, nullable=False, index=True),
)
