"""Bringing a database's tables to this version, by the steps in collector/store/migrations."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

_STEPS = Path(__file__).with_name("migrations")
_ONE_AT_A_TIME = 0x48454544  # several collectors may start at once on one PostgreSQL


def upgrade(connection: Connection, until: str = "head") -> None:
    """Run the steps that are missing, in the caller's transaction; all, or until one."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ONE_AT_A_TIME})
    command.upgrade(configuration(connection), until)


def configuration(connection: Connection) -> Config:
    """Alembic's settings for an open connection; there is no alembic.ini."""
    config = Config()
    config.set_main_option("script_location", str(_STEPS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
