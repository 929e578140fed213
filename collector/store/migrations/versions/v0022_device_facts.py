"""Device facts: how each device stands, what it is, what is installed, and how that changed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make them, empty."""
    op.create_table(
        "device_facts",
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("part", sa.String(length=16), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name=op.f("fk_device_facts_device_id")),
        sa.PrimaryKeyConstraint("device_id", "part", name=op.f("pk_device_facts")),
    )
    op.create_table(
        "device_changes",
        sa.Column("event", sa.LargeBinary(length=16), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("part", sa.String(length=16), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name=op.f("fk_device_changes_device_id")),
        sa.PrimaryKeyConstraint("event", "place", name=op.f("pk_device_changes")),
    )
    op.create_index(op.f("ix_device_changes_device_id_at"), "device_changes", ["device_id", "at"], unique=False)


def downgrade() -> None:
    """Take them away; devices tell it anew within the week."""
    op.drop_table("device_changes")
    op.drop_table("device_facts")
