"""Alerts about one person, and the record of what was done."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    Text,
    desc,
)

from collector.store.tables.columns import Instant, metadata

cases = Table(
    "cases",
    metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("subject_kind", String(16), nullable=False),  # that of all of its alerts
    Column("state", SmallInteger, nullable=False),  # 0 open, 1 closed, 2 merged
    Column("severity", SmallInteger, nullable=False),
    Column("kept_from", Text, nullable=False),  # JSON list of user ids: that of all of its alerts
    Column("wrapped_key", LargeBinary),  # of its record, made with its first entry; destroyed: nothing opens any more
    Column("assigned_to", ForeignKey("users.id")),
    Column("merged_into", LargeBinary(16), index=True),
    Column("opened_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),
)
Index("ix_cases_person_id", cases.c.person_id, cases.c.state)
Index(
    "ix_cases_list", cases.c.subject_kind, cases.c.state, desc(cases.c.severity), desc(cases.c.changed_at), cases.c.id
)


case_entries = Table(
    "case_entries",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    Column("by", ForeignKey("users.id"), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)


case_links = Table(
    "case_links",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("other_id", ForeignKey("cases.id"), primary_key=True),  # and a row the other way round
)
