"""Digests: at which hour of the day people are told how much waits for them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make them; whoever has a channel is given an hour by whoever looks first."""
    op.create_table(
        "digests",
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("hour", sa.SmallInteger(), nullable=True),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_digests_user_id")),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_digests")),
    )
    op.create_index(op.f("ix_digests_next_at"), "digests", ["next_at"], unique=False)


def downgrade() -> None:
    """Take them away."""
    op.drop_table("digests")
