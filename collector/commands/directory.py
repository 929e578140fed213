"""The school's list of accounts, from a file of its own."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Annotated

import typer

from collector.app.house import House
from collector.commands.options import AsJson, Data, Database, PassphraseFile, tell, tell_json, within
from collector.domain.directory import ONEROSTER, Changes, Entry, Read, oneroster, simple
from collector.errors import BadRequest

app = typer.Typer(help="Whose account is whose: pupils, staff and classes.", no_args_is_help=True)

_MOST_BYTES = 64 * 1024 * 1024  # a file; ten times what a county's largest school has
_SHOWN = 20  # faults told one by one


@app.callback()
def _directory() -> None:
    """Whose account is whose: pupils, staff and classes."""


@app.command("import")
def import_(
    *,
    data: Data,
    source: Annotated[
        Path, typer.Argument(help="A CSV (account,name,kind,year,class); or OneRoster 1.1, zip or folder.")
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would change, and change nothing.")] = False,
    many_leave: Annotated[
        bool, typer.Option("--many-leave", help="The list is whole, though most leave by it.")
    ] = False,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Read the whole list, and take it in place of the one before: who is not in it has left. All of it, or nothing."""
    entries = _entries(source)

    async def work(house: House) -> Changes:
        service = house.services.directory
        return await (service.plan(entries) if dry_run else service.take(entries, many_leave=many_leave))

    found = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"dry_run": dry_run, **{name: getattr(found, name) for name in ("added", "changed", "left", "same")}})
        return
    for sign, these in (("+", found.added), ("~", [after for _, after in found.changed]), ("-", found.left)):
        for entry in these if dry_run else ():
            tell(f"{sign} {_line(entry)}")
    counts = f"{len(found.added)} added, {len(found.changed)} changed, {len(found.left)} left, {found.same} the same"
    tell(f"{'It would be' if dry_run else 'Imported'}: {counts}.")


def _line(entry: Entry) -> str:
    return ", ".join(one for one in (entry.account, entry.display, entry.kind, entry.year, entry.class_) if one)


def _entries(source: Path) -> tuple[Entry, ...]:
    read = _read(source)
    if read.faults:
        more = f" There are {len(read.faults) - _SHOWN} more." if len(read.faults) > _SHOWN else ""
        raise BadRequest(f"Nothing was imported. {' '.join(read.faults[:_SHOWN])}{more}")
    return read.entries


def _read(source: Path) -> Read:
    if source.is_dir():
        return oneroster(
            {name: _text((source / name).read_bytes(), name) for name in ONEROSTER if (source / name).is_file()}
        )
    if source.suffix.lower() != ".zip":
        return simple(_text(source.read_bytes(), source.name))
    try:
        with zipfile.ZipFile(source) as packed:
            inside = {Path(one.filename).name: one for one in packed.infolist() if one.file_size <= _MOST_BYTES}
            return oneroster({name: _text(packed.read(inside[name]), name) for name in ONEROSTER if name in inside})
    except zipfile.BadZipFile:
        raise BadRequest(f"{source} is not a zip file that can be opened.") from None


def _text(content: bytes, name: str) -> str:
    if len(content) > _MOST_BYTES:
        raise BadRequest(f"{name} is longer than {_MOST_BYTES // 2**20} MiB; it is not a school's list.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadRequest(f"{name} is not in UTF-8; save it as CSV UTF-8 and try again.") from None
