"""Weeks: who answers outside of the school's hours from one day to another, over the policy's rota."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make them; none, so that the policy's rota holds."""
    op.create_table(
        "duty_weeks",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_weeks")),
    )
    op.create_index(op.f("ix_duty_weeks_last"), "duty_weeks", ["last"], unique=False)


def downgrade() -> None:
    """Take them away."""
    op.drop_table("duty_weeks")
