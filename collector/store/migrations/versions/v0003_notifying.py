"""Notifications: by which channels people are reached, and what they were told of."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make them. What waits since before is told once somebody has a channel."""
    op.create_table(
        "channels",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("label", sa.String(length=64), nullable=False),
        sa.Column("sealed_address", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_channels_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_channels")),
    )
    op.create_index(op.f("ix_channels_user_id"), "channels", ["user_id"], unique=False)
    op.create_table(
        "tellings",
        sa.Column("alert_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("step", sa.SmallInteger(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
        sa.Column("told_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["alert_id"], ["alerts.id"], name=op.f("fk_tellings_alert_id")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_tellings_user_id")),
        sa.PrimaryKeyConstraint("alert_id", "user_id", "step", name=op.f("pk_tellings")),
    )
    op.create_index(op.f("ix_tellings_next_at"), "tellings", ["next_at"], unique=False)


def downgrade() -> None:
    """Take them away: nobody has a channel, and whom alerts were told to is lost."""
    op.drop_table("tellings")
    op.drop_table("channels")
