"""Single sign-on: which account is whose at the school's provider, and who is on the way there."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make them, empty. Sessions of before took Heed's own steps."""
    op.add_column("sessions", sa.Column("strong", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_table(
        "single_sign_ons",
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("address", sa.LargeBinary(length=32), nullable=True),
        sa.Column("sealed_address", sa.LargeBinary(), nullable=True),
        sa.Column("subject", sa.LargeBinary(length=32), nullable=True),
        sa.Column("since", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_single_sign_ons_user_id")),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_single_sign_ons")),
        sa.UniqueConstraint("address", name=op.f("uq_single_sign_ons_address")),
        sa.UniqueConstraint("subject", name=op.f("uq_single_sign_ons_subject")),
    )
    op.create_table(
        "sign_on_waits",
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_sign_on_waits")),
    )
    op.create_index(op.f("ix_sign_on_waits_until"), "sign_on_waits", ["until"], unique=False)


def downgrade() -> None:
    """Take them away: everybody signs in by their password."""
    op.drop_table("sign_on_waits")
    op.drop_table("single_sign_ons")
    op.drop_column("sessions", "strong")
