"""What the commands about policy ask for, and how they say who is asking."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from collector.app.house import House
from collector.commands.options import As, AsJson, Data, Database, PassphraseFile, password, within
from collector.domain.people import Viewer
from collector.errors import BadRequest

__all__ = ["As", "AsJson", "Data", "Database", "File", "PassphraseFile", "PasswordFile", "ProposalId", "Reason"]

T = TypeVar("T")

File = Annotated[Path, typer.Argument(help="The policy, in YAML; - for standard input.", allow_dash=True)]
ProposalId = Annotated[str, typer.Argument(help="The proposal's id, as `policy list` shows it.")]
Reason = Annotated[str, typer.Option("--reason", help="Why; kept in the audit.")]
PasswordFile = Annotated[
    Path | None,
    typer.Option(
        "--password-file", help="Your password's file, or - for standard input; else it is asked for.", allow_dash=True
    ),
]

_LARGEST = 4 << 20  # bytes of a policy's file


def text_of(file: Path) -> str:
    """What a file says, standard input for "-". Raises OSError, BadRequest."""
    content = sys.stdin.buffer.read(_LARGEST + 1) if str(file) == "-" else file.read_bytes()
    if len(content) > _LARGEST:
        raise BadRequest(f"{file} is too large for a policy.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadRequest(f"{file} is not UTF-8 text; save it as UTF-8.") from None


def as_person(
    data: Path,
    database: str | None,
    passphrase_file: Path | None,
    who: tuple[str, Path | None],
    work: Callable[[House, Viewer, str], Awaitable[T]],
) -> T:
    """Do `work` as somebody, who shows it by their password. `who`: the name they sign in with, and their password's
    file. Raises SignInRefused, TooManyTries.
    """
    name, file = who
    word = password(file)

    async def known(house: House) -> T:
        viewer = await house.services.users.check(name, word, "command line")
        return await work(house, viewer, word)

    return within(data, database, passphrase_file, known)
