"""What a person must look at, from whom it is kept, and what was decided."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
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
    false,
)

from collector.store.tables.columns import Instant, metadata

alerts = Table(
    "alerts",
    metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("event_id", ForeignKey("events.id"), nullable=False, unique=True),
    Column("device_id", ForeignKey("devices.id"), nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("subject_kind", String(16), nullable=False),
    Column("group_name", String(64), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("severity", SmallInteger, nullable=False),
    Column("rule", String(128), nullable=False),
    Column("category", String(64), nullable=False),
    Column("score", Integer, nullable=False),
    Column("reasons", Text, nullable=False),  # JSON list of sentences
    Column("raised_at", Instant, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("state", SmallInteger, nullable=False),  # 0 new, 1 acknowledged, 2 closed: sorts as the queue does
    Column("acknowledged_by", ForeignKey("users.id")),
    Column("acknowledged_at", Instant),
    Column("demo", Boolean, nullable=False),
    Column("case_id", LargeBinary(16)),  # no foreign key: SQLite adds none to a table that is there
    Column("times", Integer, nullable=False, server_default="1"),  # how often its rule was met
    Column("last_at", Instant),  # when the last of them came, where there are several
)
# A viewer's page is one walk along an index: first whose alerts they are, then the order asked for.
Index("ix_alerts_queue", alerts.c.subject_kind, alerts.c.state, desc(alerts.c.score), alerts.c.due_at, alerts.c.id)
Index("ix_alerts_counts", alerts.c.subject_kind, alerts.c.state, alerts.c.severity, alerts.c.due_at)
Index("ix_alerts_raised_at", alerts.c.subject_kind, alerts.c.raised_at, alerts.c.id)
Index("ix_alerts_due_at", alerts.c.subject_kind, alerts.c.due_at, alerts.c.id)
Index("ix_alerts_person_id", alerts.c.person_id, alerts.c.raised_at)
Index("ix_alerts_category", alerts.c.subject_kind, alerts.c.category)
Index("ix_alerts_waiting", alerts.c.state, alerts.c.severity, alerts.c.raised_at)
Index("ix_alerts_case_id", alerts.c.case_id, alerts.c.raised_at)


repeats = Table(
    "repeats",
    metadata,
    Column("event_id", ForeignKey("events.id"), primary_key=True),  # of an alert, beside its own
    Column("alert_id", ForeignKey("alerts.id"), nullable=False, index=True),
    Column("at", Instant, nullable=False),
)


exclusions = Table(
    "exclusions",
    metadata,
    Column("alert_id", ForeignKey("alerts.id"), primary_key=True),
    Column("user_id", ForeignKey("users.id"), primary_key=True),  # who is not shown it, though their role would be
    Column("at", Instant, nullable=False),
    Column("cleared_by", ForeignKey("users.id")),
    Column("cleared_at", Instant),
    Column("past", Boolean, nullable=False, server_default=false()),  # not named in it: for others by the policy
)
Index("ix_exclusions_user_id", exclusions.c.user_id, exclusions.c.cleared_at, exclusions.c.alert_id)


decisions = Table(
    "decisions",
    metadata,
    Column("alert_id", ForeignKey("alerts.id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    Column("by", ForeignKey("users.id"), nullable=False),
    Column("outcome", String(16), nullable=False),  # empty: opened again
    Column("sealed", LargeBinary, nullable=False),
)
