"""The second step of signing in, and what a person knows their own sessions by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make them. Sessions of before stay, proved when they began."""
    op.add_column("sessions", sa.Column("awaits_code", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("sessions", sa.Column("proved_at", sa.BigInteger(), nullable=True))
    op.add_column("sessions", sa.Column("sealed_place", sa.LargeBinary(), nullable=True))
    op.create_table(
        "second_steps",
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("sealed_secret", sa.LargeBinary(), nullable=True),
        sa.Column("sealed_pending", sa.LargeBinary(), nullable=True),
        sa.Column("since", sa.BigInteger(), nullable=True),
        sa.Column("last_counter", sa.BigInteger(), nullable=False),
        sa.Column("reset_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_second_steps_user_id")),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_second_steps")),
    )
    op.create_table(
        "recovery_codes",
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_recovery_codes_user_id")),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_recovery_codes")),
    )
    op.create_index(op.f("ix_recovery_codes_user_id"), "recovery_codes", ["user_id"], unique=False)


def downgrade() -> None:
    """Take them away: everybody signs in by password alone again, and half-made sessions end."""
    op.drop_table("recovery_codes")
    op.drop_table("second_steps")
    op.execute("DELETE FROM sessions WHERE awaits_code")
    for column in ("sealed_place", "proved_at", "awaits_code"):
        op.drop_column("sessions", column)
