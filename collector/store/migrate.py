"""Bringing a database's tables to this version, and back for an older one, by the steps in collector/store/migrations.

Forward only adds: a collector of before serves on while the steps run, and after them. Back takes away what was added,
with what it held; each step says what that is.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from collector.errors import BadRequest

EARLIEST = "0002"
"""No way leads behind it: before it there was no policy, and devices take none whose number is lower than they had."""
_STEPS = Path(__file__).with_name("migrations")
_ONE_AT_A_TIME = 0x48454544  # several collectors may start at once on one PostgreSQL
_PATIENCE = "10s"  # for a lock: whoever waits for one has everybody else wait behind it


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its number, what it brought, and what going back behind it does; empty where no way leads back."""

    number: str
    brought: str
    back: str


@lru_cache(1)
def steps() -> tuple[Step, ...]:
    """All that this version knows, first to newest."""
    walked = list(_scripts().walk_revisions())
    return tuple(Step(one.revision, _first(one.module), _first(_back(one.module))) for one in reversed(walked))


def upgrade(connection: Connection, until: str = "head") -> None:
    """Run the steps that are missing, in the caller's transaction; all, or until one. Raises BadRequest where the
    tables are of a newer version.
    """
    _alone(connection)
    at = revision(connection)
    if at is not None and not knows(at):
        raise BadRequest(
            f"The database's tables are at step {at}, of a newer Heed; install that version, or have it go back to "
            f"this one's: heed-collector migrate --to {_scripts().get_current_head()}"
        )
    command.upgrade(configuration(connection), until)


def back(connection: Connection, to: str) -> None:
    """Take back all steps after `to`, in the caller's transaction. Raises BadRequest for one that is not behind us."""
    _alone(connection)
    known = [step.number for step in steps()]
    at = revision(connection)
    if to not in known or to < EARLIEST:
        raise BadRequest(f"{to} is no step to go back to; they are {EARLIEST} to {known[-1]}.")
    if at is None or at not in known or to > at:
        raise BadRequest(f"The database's tables are at step {at or 'none'}, which is not after {to}.")
    command.downgrade(configuration(connection), to)


def revision(connection: Connection) -> str | None:
    """The step that the tables are at; None where there are none."""
    return MigrationContext.configure(connection).get_current_revision()


def at_head(connection: Connection) -> bool:
    """Whether the tables are at this version's step."""
    return revision(connection) == _scripts().get_current_head()


def knows(wanted: str) -> bool:
    """Whether a step is one of ours, and not of a newer version."""
    return wanted in {step.number for step in steps()}


def configuration(connection: Connection) -> Config:
    """Alembic's settings for an open connection; there is no alembic.ini."""
    config = _settings()
    config.attributes["connection"] = connection
    return config


def _settings() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_STEPS).replace("%", "%%"))
    return config


@lru_cache(1)
def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_settings())


def _alone(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"SET LOCAL lock_timeout = '{_PATIENCE}'"))
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ONE_AT_A_TIME})


def _back(module: object) -> object:
    return getattr(module, "downgrade", None)


def _first(thing: object) -> str:
    """The first sentence of what it says of itself."""
    return " ".join((getattr(thing, "__doc__", None) or "").split("\n\n")[0].split())
