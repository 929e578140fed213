"""What most commands ask for, and how they report."""

from __future__ import annotations

import asyncio
import getpass
import json
import os
import sys
from collections.abc import Awaitable, Callable
from dataclasses import fields, is_dataclass
from datetime import datetime, timedelta
from enum import Enum, IntEnum
from pathlib import Path
from typing import Annotated, Any, TypeVar
from uuid import UUID

import typer

from collector.app.house import House, opened
from collector.app.loading import Given, load
from collector.domain.people import Viewer
from collector.errors import BadRequest

T = TypeVar("T")

Data = Annotated[Path, typer.Option("--data", help="The collector's folder.", envvar="HEED_DATA")]
Database = Annotated[
    str | None,
    typer.Option(
        "--database",
        help="The database's URL, if it is not the one that init was given. Best given in HEED_DATABASE_URL: other "
        "users of this machine can read a command's arguments.",
        envvar="HEED_DATABASE_URL",
        show_envvar=False,
    ),
]
PassphraseFile = Annotated[
    Path | None,
    typer.Option("--evidence-passphrase-file", help="A file with the evidence key's passphrase."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Report as JSON.")]
As = Annotated[str, typer.Option("--as", help="Who you are: the name you sign in with.")]

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}


def given(database: str | None, passphrase_file: Path | None) -> Given:
    """What was given by option or environment. Raises OSError for a file that cannot be read."""
    passphrase = os.environ.get("HEED_EVIDENCE_PASSPHRASE")
    if passphrase_file is not None:
        passphrase = passphrase_file.read_text().rstrip("\r\n")
        if not passphrase:
            raise BadRequest(f"{passphrase_file} is empty; write the passphrase into it.")
    return Given(
        database or None,
        passphrase or None,
        os.environ.get("HEED_POLICY_PASSPHRASE") or None,
        os.environ.get("HEED_SIGN_ON_SECRET") or None,
    )


def within(data: Path, database: str | None, passphrase_file: Path | None, work: Callable[[House], Awaitable[T]]) -> T:
    """Do `work` with the collector's services open."""

    async def whole() -> T:
        async with opened(load(data, given(database, passphrase_file))) as house:
            return await work(house)

    return asyncio.run(whole())


async def signed_in(house: House, name: str) -> Viewer:
    """Who this is, by their password. Raises SignInRefused, TooManyTries."""
    return await house.services.users.check(name, password(), "command line")


def password(file: Path | None = None) -> str:
    """From `file` (standard input for "-"), the file named in HEED_PASSWORD_FILE, a prompt, or the first line of
    standard input.
    """
    path = str(file or os.environ.get("HEED_PASSWORD_FILE") or "")
    if path not in ("", "-"):
        return Path(path).read_text().rstrip("\r\n")
    if not path and sys.stdin.isatty():
        return getpass.getpass("Password: ")
    return sys.stdin.readline().rstrip("\r\n")


def duration(text: str) -> timedelta:
    """A length of time from 30m, 12h, 7d or 4w. Raises BadRequest."""
    number, unit = text[:-1], text[-1:]
    if unit not in _UNITS or not number.isascii() or not number.isdigit() or len(number) > 6:
        raise BadRequest(f"{text!r} is not a length of time; write 30m, 12h, 7d or 4w.")
    return timedelta(seconds=int(number) * _UNITS[unit])


def tell(line: str = "") -> None:
    """One line of a report."""
    sys.stdout.write(line + "\n")


def tell_json(report: object) -> None:
    """A whole report as JSON."""
    tell(json.dumps(plain(report), indent=2, ensure_ascii=False))


def tell_table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """Columns, aligned."""
    widths = [max(len(cell) for cell in column) for column in zip(head, *rows, strict=True)]
    for row in (head, *rows):
        tell("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def plain(value: Any) -> Any:  # noqa: ANN401 - JSON's own looseness
    """Records as JSON knows them: times in ISO 8601, numbered enums by name in lower case."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Enum):
        return value.name.lower() if isinstance(value, IntEnum) else value.value
    if isinstance(value, datetime | UUID):
        return value.isoformat() if isinstance(value, datetime) else value.hex
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value


def shown(at: datetime | None) -> str:
    """A time for people, to the minute, UTC."""
    return "-" if at is None else at.strftime("%Y-%m-%d %H:%M")
