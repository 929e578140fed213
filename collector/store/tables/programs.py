"""Other programs: their tokens, what they wrote, and what is sent to them."""

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

api_tokens = Table(
    "api_tokens",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("hash", LargeBinary(32), nullable=False),  # of its secret
    Column("user_id", ForeignKey("users.id"), nullable=False, index=True),
    Column("label", String(64), nullable=False),
    Column("scopes", Text, nullable=False),  # with spaces between
    Column("created_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant),
)


api_writes = Table(
    "api_writes",
    metadata,
    Column("token_id", String(32), primary_key=True),  # no foreign key: it outlives the token, for a day
    Column("key", LargeBinary(32), primary_key=True),  # hash of what the program calls it
    Column("asked", LargeBinary(32), nullable=False),  # hash of the request
    Column("at", Instant, nullable=False, index=True),
    Column("done_to", String(64)),  # an id; none: not done yet, or cut off
)


webhooks = Table(
    "webhooks",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("user_id", ForeignKey("users.id"), nullable=False, index=True),  # what they may see is told
    Column("label", String(64), nullable=False),
    Column("sealed", LargeBinary, nullable=False),  # its address, and the secret that signs
    Column("least", SmallInteger, nullable=False),  # a severity
    Column("created_at", Instant, nullable=False),
)


deliveries = Table(
    "deliveries",
    metadata,
    Column("webhook_id", ForeignKey("webhooks.id"), primary_key=True),
    Column("alert_id", LargeBinary(16), primary_key=True),  # no foreign key: an alert may be deleted meanwhile
    Column("id", String(32), nullable=False, unique=True),  # the same for every try
    Column("made_at", Instant, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("next_at", Instant, index=True),  # when to try; none: it is told, given up, or no longer theirs to see
    Column("told_at", Instant),
)
