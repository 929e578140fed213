"""Policy: documents, versions, proposals, what devices have in force, artefacts, exceptions; people's approval keys."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make them. Accounts from before have no approval key until their password is set again."""
    op.add_column("users", sa.Column("approval_public", sa.LargeBinary(length=32), nullable=True))
    op.add_column("users", sa.Column("approval_sealed", sa.LargeBinary(), nullable=True))
    _documents_and_versions()
    _proposals()
    op.create_table(
        "policy_devices",
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("phase", sa.String(length=16), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("unknown", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name=op.f("fk_policy_devices_device_id")),
        sa.PrimaryKeyConstraint("device_id", name=op.f("pk_policy_devices")),
    )
    op.create_index("ix_policy_devices_version", "policy_devices", ["version", "phase"], unique=False)
    op.create_table(
        "artefacts",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("bytes", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_artefacts")),
    )
    _exceptions()


def _documents_and_versions() -> None:
    op.create_table(
        "policy_documents",
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("sealed_text", sa.LargeBinary(), nullable=False),
        sa.Column("sealed_tree", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_policy_documents")),
    )
    op.create_table(
        "policy_versions",
        sa.Column("version", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("document_hash", sa.String(length=64), nullable=False),
        sa.Column("envelope", sa.LargeBinary(), nullable=False),
        sa.Column("agreed", sa.Boolean(), nullable=False),
        sa.Column("published_at", sa.BigInteger(), nullable=False),
        sa.Column("published_by", sa.String(length=64), nullable=False),
        sa.Column("sealed_reason", sa.LargeBinary(), nullable=False),
        sa.Column("rollout", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["document_hash"], ["policy_documents.hash"], name=op.f("fk_policy_versions_document_hash")
        ),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_policy_versions")),
    )


def _proposals() -> None:
    op.create_table(
        "policy_proposals",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("document_hash", sa.String(length=64), nullable=False),
        sa.Column("base_version", sa.BigInteger(), nullable=False),
        sa.Column("proposed_by", sa.String(length=32), nullable=False),
        sa.Column("proposed_at", sa.BigInteger(), nullable=False),
        sa.Column("sealed_facts", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("agreements", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.String(length=32), nullable=True),
        sa.Column("decided_at", sa.BigInteger(), nullable=True),
        sa.Column("sealed_decision", sa.LargeBinary(), nullable=True),
        sa.Column("version", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["decided_by"], ["users.id"], name=op.f("fk_policy_proposals_decided_by")),
        sa.ForeignKeyConstraint(
            ["document_hash"], ["policy_documents.hash"], name=op.f("fk_policy_proposals_document_hash")
        ),
        sa.ForeignKeyConstraint(["proposed_by"], ["users.id"], name=op.f("fk_policy_proposals_proposed_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_policy_proposals")),
    )
    op.create_index("ix_policy_proposals_state", "policy_proposals", ["state", "proposed_at"], unique=False)


def _exceptions() -> None:
    op.create_table(
        "exceptions",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("asked_by", sa.String(length=32), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("sealed_facts", sa.LargeBinary(), nullable=False),
        sa.Column("begins_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("decided_by", sa.String(length=32), nullable=True),
        sa.Column("decided_at", sa.BigInteger(), nullable=True),
        sa.Column("sealed_decision", sa.LargeBinary(), nullable=True),
        sa.Column("signed", sa.Text(), nullable=True),
        sa.Column("version", sa.BigInteger(), nullable=True),
        sa.Column("ended_by", sa.String(length=32), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("sealed_ending", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["asked_by"], ["users.id"], name=op.f("fk_exceptions_asked_by")),
        sa.ForeignKeyConstraint(["decided_by"], ["users.id"], name=op.f("fk_exceptions_decided_by")),
        sa.ForeignKeyConstraint(["ended_by"], ["users.id"], name=op.f("fk_exceptions_ended_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exceptions")),
    )
    op.create_index("ix_exceptions_state", "exceptions", ["state", "ends_at"], unique=False)
