"""Where each device was heard last."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it; of devices heard before, it is not known."""
    op.add_column("devices", sa.Column("place", sa.String(length=96), nullable=True))


def downgrade() -> None:
    """Take it away."""
    op.drop_column("devices", "place")
