"""Naming: whoever is named in an alert is not shown it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make them. Alerts from before name nobody until names are checked again (`heed-collector alerts names`)."""
    op.create_table(
        "exclusions",
        sa.Column("alert_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("cleared_by", sa.String(length=32), nullable=True),
        sa.Column("cleared_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["alert_id"], ["alerts.id"], name=op.f("fk_exclusions_alert_id")),
        sa.ForeignKeyConstraint(["cleared_by"], ["users.id"], name=op.f("fk_exclusions_cleared_by")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_exclusions_user_id")),
        sa.PrimaryKeyConstraint("alert_id", "user_id", name=op.f("pk_exclusions")),
    )
    op.create_index("ix_exclusions_user_id", "exclusions", ["user_id", "cleared_at", "alert_id"], unique=False)


def downgrade() -> None:
    """Take them away: whoever is named in an alert is shown it again."""
    op.drop_table("exclusions")
