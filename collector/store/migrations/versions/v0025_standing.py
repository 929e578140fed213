"""How each device stands now: at which stage its last check failed, what keeps it from being proven, and since when."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

_COLUMNS = ("failing", "gap")


def upgrade() -> None:
    """Make it; of devices heard before, nothing is known to be wrong."""
    for name in _COLUMNS:
        op.add_column("devices", sa.Column(name, sa.String(length=16), nullable=True))
        op.add_column("devices", sa.Column(f"{name}_since", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    """Take it away."""
    for name in _COLUMNS:
        op.drop_column("devices", f"{name}_since")
        op.drop_column("devices", name)
