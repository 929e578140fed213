"""Why an alert is not shown to somebody: it names them, or the policy's table has it for others."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Whoever is kept from one until now is named in it."""
    op.add_column("exclusions", sa.Column("past", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    """Take it away; what was for others is shown to nobody more."""
    op.drop_column("exclusions", "past")
