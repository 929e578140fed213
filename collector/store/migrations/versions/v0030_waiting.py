"""How many events wait on a device, beside its last heartbeat, so that the wall of a large school opens none."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it; the next heartbeat, within half a minute, fills it in."""
    op.add_column("devices", sa.Column("waiting", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    """Take it away."""
    op.drop_column("devices", "waiting")
