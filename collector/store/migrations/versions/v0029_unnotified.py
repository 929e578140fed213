"""Since when no test message arrives, beside the stage at which a device's last check failed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it, of what was known as that stage until now."""
    op.add_column("devices", sa.Column("unnotified_since", sa.BigInteger(), nullable=True))
    op.execute(
        "UPDATE devices SET unnotified_since = failing_since, failing = NULL, failing_since = NULL "
        "WHERE failing = 'notification'"
    )


def downgrade() -> None:
    """Make it that stage again, but where a graver one is known."""
    op.execute(
        "UPDATE devices SET failing = 'notification', failing_since = unnotified_since "
        "WHERE failing IS NULL AND unnotified_since IS NOT NULL"
    )
    op.drop_column("devices", "unnotified_since")
