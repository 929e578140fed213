"""The coverage ledger."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it. It begins with the first two heartbeats after this."""
    op.create_table(
        "coverage",
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("in_use", sa.Integer(), nullable=False),
        sa.Column("proven", sa.Integer(), nullable=False),
        sa.Column("idle", sa.Integer(), nullable=False),
        sa.Column("unattended", sa.Integer(), nullable=False),
        sa.Column("unheard", sa.Integer(), nullable=False),
        sa.Column("gaps", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name=op.f("fk_coverage_device_id")),
        sa.PrimaryKeyConstraint("device_id", "day", name=op.f("pk_coverage")),
    )
    op.create_index("ix_coverage_day", "coverage", ["day"], unique=False)


def downgrade() -> None:
    """Take it away: what was counted is lost."""
    op.drop_table("coverage")
