"""What answers for the school: the audit log, reviews, holds and what was deleted."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
)

from collector.store.tables.columns import Instant, metadata

reviews = Table(
    "reviews",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("trigger", String(16), nullable=False),
    Column("about", String(128), nullable=False),
    Column("raised_at", Instant, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("closed_at", Instant),
    Column("closed_by", String(64)),  # a user's id, or "cli"
    Column("sealed", LargeBinary),  # JSON: what people wrote
)


review_marks = Table(
    "review_marks",
    metadata,
    Column("trigger", String(16), primary_key=True),
    Column("about", String(128), primary_key=True),
)


audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    Column("actor", String(64), nullable=False),
    Column("action", String(64), nullable=False),
    Column("object", String(128), nullable=False),
    Column("sealed_detail", LargeBinary, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
)


deletions = Table(
    "deletions",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    Column("kind", String(16), nullable=False, index=True),
    Column("rule", String(16), nullable=False),
    Column("days", Integer, nullable=False),
    Column("before", Instant, nullable=False),
    Column("count", Integer, nullable=False),
    Column("detail", Text, nullable=False),  # JSON: keyed hashes, never an id
    Column("hash", LargeBinary(32), nullable=False),
)


holds = Table(
    "holds",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("case_id", LargeBinary(16), index=True),  # none: everything is held
    Column("sealed_reason", LargeBinary, nullable=False),
    Column("placed_by", String(64), nullable=False),  # a user's id, or "cli"
    Column("placed_at", Instant, nullable=False),
    Column("lifted_by", String(64)),
    Column("lifted_at", Instant),
)
