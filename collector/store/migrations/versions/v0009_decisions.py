"""Decisions: what came of an alert, and why."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make them."""
    op.create_table(
        "decisions",
        sa.Column("alert_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["alert_id"], ["alerts.id"], name=op.f("fk_decisions_alert_id")),
        sa.ForeignKeyConstraint(["by"], ["users.id"], name=op.f("fk_decisions_by")),
        sa.PrimaryKeyConstraint("alert_id", "number", name=op.f("pk_decisions")),
    )


def downgrade() -> None:
    """Take them away: closed alerts wait again as acknowledged ones."""
    op.execute("UPDATE alerts SET state = 1 WHERE state = 2")
    op.drop_table("decisions")
