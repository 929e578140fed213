"""Devices: enrolment, how they stand, and how much of their use is proven."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
)

from collector.store.tables.columns import Instant, metadata

devices = Table(
    "devices",
    metadata,
    Column("id", String(64), primary_key=True),  # SHA-256 of the public key, hex
    Column("name", String(253), nullable=False),
    Column("platform", String(16), nullable=False),
    Column("agent_version", String(32), nullable=False),
    Column("group_name", String(64), nullable=False),
    Column("subject_kind", String(16), nullable=False),
    Column("enrolled_at", Instant, nullable=False),
    Column("certificate_expires_at", Instant, nullable=False),
    Column("exchange_current", LargeBinary(32), nullable=False),  # hashes, never the tokens
    Column("exchange_previous", LargeBinary(32)),
    Column("last_seen_at", Instant),
    Column("address", String(64)),
    Column("place", String(96)),  # collector/domain/place.py
    Column("heartbeat", Text),
    Column("waiting", BigInteger),  # events, by that heartbeat
    Column("failing", String(16)),  # the stage at which its last check failed
    Column("failing_since", Instant),
    Column("unnotified_since", Instant),  # of the last check that sent a test message, where nobody got one
    Column("gap", String(16)),  # what keeps it from being proven now (collector/domain/coverage.py)
    Column("gap_since", Instant),
    Column("cloned_at", Instant),
    Column("revoked_at", Instant, index=True),
    Column("revoked_reason", Text),
)


coverage = Table(
    "coverage",
    metadata,
    Column("device_id", ForeignKey("devices.id"), primary_key=True),
    Column("day", Integer, primary_key=True, autoincrement=False),  # date.toordinal
    *(Column(name, Integer, nullable=False) for name in ("in_use", "proven", "idle", "unattended", "unheard")),
    Column("gaps", Text, nullable=False),  # JSON: seconds by cause
)
Index("ix_coverage_day", coverage.c.day)


certificates = Table(
    "certificates",
    metadata,
    Column("serial", String(40), primary_key=True),  # hex
    Column("device_id", ForeignKey("devices.id"), nullable=False, index=True),
    Column("issued_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
)


enrol_tokens = Table(
    "enrol_tokens",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("hash", LargeBinary(32), nullable=False, unique=True),
    Column("group_name", String(64), nullable=False),
    Column("subject_kind", String(16), nullable=False),
    Column("uses", Integer, nullable=False),
    Column("used", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
)


device_facts = Table(
    "device_facts",
    metadata,
    Column("device_id", ForeignKey("devices.id"), primary_key=True),
    Column("part", String(16), primary_key=True),
    Column("at", Instant, nullable=False),
    Column("sealed", LargeBinary, nullable=False),  # names, values, standing
)


device_changes = Table(
    "device_changes",
    metadata,
    Column("event", LargeBinary(16), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("device_id", ForeignKey("devices.id"), nullable=False),
    Column("part", String(16), nullable=False),
    Column("at", Instant, nullable=False),
    Column("sealed", LargeBinary, nullable=False),  # name, before, after
)
Index("ix_device_changes_device_id_at", device_changes.c.device_id, device_changes.c.at)


assets = Table(
    "assets",
    metadata,
    Column("tag", String(64), primary_key=True),
    Column("hostname", String(253), nullable=False),
    Column("serial", String(64), nullable=False),
    Column("group_name", String(64), nullable=False),
    Column("site", String(64), nullable=False),
    Column("allocated", LargeBinary, nullable=False),  # sealed: it may name a person
    Column("imported_at", Instant, nullable=False),
)
