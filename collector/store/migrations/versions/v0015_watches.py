"""Watches: when an auditor last looked whether people are told; and an index for its questions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make them."""
    op.create_table(
        "watches",
        sa.Column("name", sa.String(length=16), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_watches")),
    )
    op.create_index("ix_alerts_waiting", "alerts", ["state", "severity", "raised_at"], unique=False)


def downgrade() -> None:
    """Take them away."""
    op.drop_index("ix_alerts_waiting", table_name="alerts")
    op.drop_table("watches")
