"""Report turns: which regular report each person was last told of."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make them; whoever looks first begins with the next turn."""
    op.create_table(
        "report_turns",
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("told_at", sa.BigInteger(), nullable=True),
        sa.Column("claimed_until", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_report_turns_user_id")),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_report_turns")),
    )


def downgrade() -> None:
    """Take them away."""
    op.drop_table("report_turns")
