"""What was asked for on devices, and what became of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it, empty."""
    op.create_table(
        "access_requests",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("same", sa.LargeBinary(length=32), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=True),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("sealed_facts", sa.LargeBinary(), nullable=False),
        sa.Column("exception_id", sa.String(length=32), nullable=True),
        sa.Column("refused_by", sa.String(length=64), nullable=True),
        sa.Column("refused_at", sa.BigInteger(), nullable=True),
        sa.Column("sealed_reason", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name=op.f("fk_access_requests_device_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_requests")),
    )
    op.create_index(op.f("ix_access_requests_same"), "access_requests", ["same"], unique=False)
    op.create_index(op.f("ix_access_requests_device_id"), "access_requests", ["device_id"], unique=False)
    op.create_index(op.f("ix_access_requests_asked_at"), "access_requests", ["asked_at"], unique=False)
    op.create_index(op.f("ix_access_requests_changed_at"), "access_requests", ["changed_at"], unique=False)


def downgrade() -> None:
    """Take it away; the events stay."""
    op.drop_table("access_requests")
