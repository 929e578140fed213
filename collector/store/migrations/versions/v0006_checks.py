"""Canary checks: what was asked, what came, and the log of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make them, empty."""
    op.create_table(
        "checks",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("asked_by", sa.String(length=64), nullable=False),
        sa.Column("wanted", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checks")),
    )
    op.create_table(
        "challenges",
        sa.Column("nonce", sa.LargeBinary(length=16), nullable=False),
        sa.Column("check_id", sa.String(length=32), nullable=False),
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(["check_id"], ["checks.id"], name=op.f("fk_challenges_check_id")),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name=op.f("fk_challenges_device_id")),
        sa.PrimaryKeyConstraint("nonce", name=op.f("pk_challenges")),
    )
    op.create_index(op.f("ix_challenges_check_id"), "challenges", ["check_id"], unique=False)
    op.create_index(op.f("ix_challenges_outcome"), "challenges", ["outcome"], unique=False)
    op.create_table(
        "check_arrivals",
        sa.Column("event_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("stage", sa.String(length=64), nullable=False),
        sa.Column("observed_at", sa.BigInteger(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("address", sa.String(length=64), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("waiting", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name=op.f("fk_check_arrivals_device_id")),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_check_arrivals")),
    )
    op.create_index(op.f("ix_check_arrivals_waiting"), "check_arrivals", ["waiting"], unique=False)
    op.create_table(
        "check_log",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("check_id", sa.String(length=32), nullable=False),
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("sealed_detail", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_check_log")),
    )
    op.create_index(op.f("ix_check_log_check_id"), "check_log", ["check_id"], unique=False)
    op.create_table(
        "check_times",
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name=op.f("fk_check_times_device_id")),
        sa.PrimaryKeyConstraint("device_id", name=op.f("pk_check_times")),
    )
    op.create_index(op.f("ix_check_times_next_at"), "check_times", ["next_at"], unique=False)


def downgrade() -> None:
    """Take them away."""
    for table in ("check_times", "check_log", "check_arrivals", "challenges", "checks"):
        op.drop_table(table)
