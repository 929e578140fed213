"""Ladders: each alert keeps its own, and where it stands on it; channels are of a kind."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make them. Alerts that wait since before are given the newest policy's ladder by whoever looks first."""
    op.add_column("channels", sa.Column("kind", sa.String(length=16), server_default="", nullable=False))
    op.create_table(
        "escalations",
        sa.Column("alert_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("ladder", sa.Text(), nullable=False),
        sa.Column("step", sa.SmallInteger(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["alert_id"], ["alerts.id"], name=op.f("fk_escalations_alert_id")),
        sa.PrimaryKeyConstraint("alert_id", name=op.f("pk_escalations")),
    )
    op.create_index(op.f("ix_escalations_next_at"), "escalations", ["next_at"], unique=False)


def downgrade() -> None:
    """Take them away: whom alerts were told to stays, and the newest policy's ladder holds again."""
    op.drop_table("escalations")
    op.drop_column("channels", "kind")
