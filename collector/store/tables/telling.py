"""Who is told of what, when and how."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    Text,
)

from collector.store.tables.columns import Instant, metadata

channels = Table(
    "channels",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("user_id", ForeignKey("users.id"), nullable=False, index=True),
    Column("label", String(64), nullable=False),
    Column("sealed_address", LargeBinary, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("kind", String(16), nullable=False, server_default=""),  # empty: as its address tells
)


escalations = Table(
    "escalations",
    metadata,
    Column("alert_id", ForeignKey("alerts.id"), primary_key=True),
    Column("ladder", Text, nullable=False),  # JSON: the policy's when the alert was raised
    Column("step", SmallInteger, nullable=False),  # which is next, from 0
    Column("next_at", Instant, index=True),  # when it is due; none: it was the last, or somebody took the alert on
)


watches = Table(
    "watches",
    metadata,
    Column("name", String(16), primary_key=True),
    Column("at", Instant, nullable=False),  # when an auditor last looked
)


duty_weeks = Table(
    "duty_weeks",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("first", Integer, nullable=False),  # date.toordinal, by the school's clocks; both are included
    Column("last", Integer, nullable=False, index=True),
    Column("who", Text, nullable=False),  # JSON list of user ids, first to be called first
)


digests = Table(
    "digests",
    metadata,
    Column("user_id", ForeignKey("users.id"), primary_key=True),
    Column("hour", SmallInteger),  # of the school's clocks; none: they want none
    Column("next_at", Instant, index=True),
)


report_turns = Table(
    "report_turns",
    metadata,
    Column("user_id", ForeignKey("users.id"), primary_key=True),
    Column("turn", Integer, nullable=False),  # a day, as an ordinal
    Column("told_at", Instant),
    Column("claimed_until", Instant),
)


tellings = Table(
    "tellings",
    metadata,
    Column("alert_id", ForeignKey("alerts.id"), primary_key=True),
    Column("user_id", ForeignKey("users.id"), primary_key=True),
    Column("step", SmallInteger, primary_key=True),
    Column("tries", Integer, nullable=False),
    Column("next_at", Instant, index=True),  # when to try; none: it is told, or needs no telling any more
    Column("told_at", Instant),
)
