"""Repeats: events that are counted on an alert which waited, instead of raising their own."""

from __future__ import annotations

from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make them; each alert of before is of one event."""
    op.add_column("alerts", sa.Column("times", sa.Integer(), server_default="1", nullable=False))
    op.add_column("alerts", sa.Column("last_at", sa.BigInteger(), nullable=True))
    op.create_table(
        "repeats",
        sa.Column("event_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("alert_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_repeats_event_id")),
        sa.ForeignKeyConstraint(["alert_id"], ["alerts.id"], name=op.f("fk_repeats_alert_id")),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_repeats")),
    )
    op.create_index(op.f("ix_repeats_alert_id"), "repeats", ["alert_id"])


def downgrade() -> None:
    """Each repeat becomes an alert of its own, like the one it was counted on, so that none is lost."""
    bind = op.get_bind()
    tables = sa.MetaData()
    tables.reflect(bind, only=["alerts", "repeats", "exclusions"])
    alerts, repeats, exclusions = (tables.tables[name] for name in ("alerts", "repeats", "exclusions"))
    told = sa.select(alerts, repeats.c.event_id.label("again"))
    told = told.join_from(alerts, repeats, repeats.c.alert_id == alerts.c.id)
    for row in bind.execute(told).mappings().all():
        own = {**row, "id": uuid4().bytes, "event_id": row["again"]}
        del own["again"]
        bind.execute(sa.insert(alerts).values(**own))
        kept = bind.execute(sa.select(exclusions).where(exclusions.c.alert_id == row["id"])).mappings().all()
        for one in kept:
            bind.execute(sa.insert(exclusions).values(**{**one, "alert_id": own["id"]}))
    op.drop_table("repeats")
    op.drop_column("alerts", "last_at")
    op.drop_column("alerts", "times")
