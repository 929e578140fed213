"""Cases: one person's alerts, and what was done about them."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make them. Each alert of before gets a case of its own: who may see which of them is then as it was. Such a case
    has no key: its record begins, under one, with the first thing that is done in it.
    """
    op.create_table(
        "cases",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("person_id", sa.LargeBinary(length=32), nullable=False),
        sa.Column("subject_kind", sa.String(length=16), nullable=False),
        sa.Column("state", sa.SmallInteger(), nullable=False),
        sa.Column("severity", sa.SmallInteger(), nullable=False),
        sa.Column("kept_from", sa.Text(), nullable=False),
        sa.Column("wrapped_key", sa.LargeBinary(), nullable=True),
        sa.Column("assigned_to", sa.String(length=32), nullable=True),
        sa.Column("merged_into", sa.LargeBinary(length=16), nullable=True),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_cases_person_id")),
        sa.ForeignKeyConstraint(["assigned_to"], ["users.id"], name=op.f("fk_cases_assigned_to")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
    )
    op.create_index("ix_cases_person_id", "cases", ["person_id", "state"])
    op.create_index(
        "ix_cases_list", "cases", ["subject_kind", "state", sa.text("severity DESC"), sa.text("changed_at DESC"), "id"]
    )
    op.create_index(op.f("ix_cases_merged_into"), "cases", ["merged_into"])
    op.create_table(
        "case_entries",
        sa.Column("case_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_case_entries_case_id")),
        sa.ForeignKeyConstraint(["by"], ["users.id"], name=op.f("fk_case_entries_by")),
        sa.PrimaryKeyConstraint("case_id", "number", name=op.f("pk_case_entries")),
    )
    op.create_table(
        "case_links",
        sa.Column("case_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("other_id", sa.LargeBinary(length=16), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_case_links_case_id")),
        sa.ForeignKeyConstraint(["other_id"], ["cases.id"], name=op.f("fk_case_links_other_id")),
        sa.PrimaryKeyConstraint("case_id", "other_id", name=op.f("pk_case_links")),
    )
    op.add_column("alerts", sa.Column("case_id", sa.LargeBinary(length=16), nullable=True))
    op.create_index("ix_alerts_case_id", "alerts", ["case_id", "raised_at"])
    op.execute(
        "INSERT INTO cases (id, person_id, subject_kind, state, severity, kept_from, opened_at, changed_at) "
        "SELECT id, person_id, subject_kind, CASE WHEN state = 2 THEN 1 ELSE 0 END, severity, '[]', raised_at, "
        "raised_at FROM alerts"
    )
    op.execute("UPDATE alerts SET case_id = id")
    kept: dict[bytes, list[str]] = {}
    for alert, user_id in op.get_bind().execute(
        sa.text("SELECT alert_id, user_id FROM exclusions WHERE cleared_at IS NULL ORDER BY user_id")
    ):
        kept.setdefault(bytes(alert), []).append(user_id)
    for alert, users in kept.items():
        op.get_bind().execute(
            sa.text("UPDATE cases SET kept_from = :users WHERE id = :id"), {"users": json.dumps(users), "id": alert}
        )


def downgrade() -> None:
    """Take them away; what was decided about each alert stays."""
    op.drop_index("ix_alerts_case_id", table_name="alerts")
    op.drop_column("alerts", "case_id")
    op.drop_table("case_links")
    op.drop_table("case_entries")
    op.drop_table("cases")
