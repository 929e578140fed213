"""`backup` and `restore`."""

from __future__ import annotations

import asyncio
import getpass
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from collector.app.house import House
from collector.app.loading import load
from collector.app.process import utc_now
from collector.commands.options import AsJson, Data, Database, PassphraseFile, given, tell, tell_json, within
from collector.errors import BadRequest
from collector.services import backup as backups
from collector.services import restoring
from collector.settings import Folder

_EVERY = 20_000  # rows between two words of progress


def backup(
    *,
    data: Data,
    to: Annotated[
        Path | None, typer.Option("--to", help="The file to write, or a folder for it; else DATA/backups.")
    ] = None,
    new_recovery_key: Annotated[
        bool, typer.Option("--new-recovery-key", help="Make another recovery key; earlier backups keep needing theirs.")
    ] = False,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Write a sealed backup while the collector serves on. The first prints the recovery key that opens it, once."""
    folder = Folder(data)
    settings = load(data, given(database, evidence_passphrase_file))
    at = utc_now()
    shown = ""
    if new_recovery_key:
        folder.recovery.unlink(missing_ok=True)
    if backups.recipient(folder) is None:
        shown = backups.new_recovery_key(folder)
    where = data / "backups" if to is None else to
    if to is None or to.is_dir():
        where.mkdir(mode=0o700, parents=True, exist_ok=True)
        where = where / backups.file_name(at)
    heads = {"heed": _version(), "school": settings.school.name, "at": at.isoformat()}

    async def work(house: House) -> backups.Made:
        return await backups.write(house.store, folder, heads, where, told=_progress("written"))

    try:
        made = within(data, database, evidence_passphrase_file, work)
    except BaseException:
        if shown:  # nobody has seen it, so nothing may be sealed to it
            folder.recovery.unlink(missing_ok=True)
        raise
    kept = settings.school.evidence_key or str(folder.evidence)
    if json:
        told = {"file": str(made.file), "rows": made.rows, "size": made.size, "at": at, "evidence_key": kept}
        tell_json({**told, "recovery_key": shown} if shown else told)
        return
    tell(f"{made.file}: {made.rows} rows, {made.size} bytes.")
    if shown:
        tell("")
        tell("This is the recovery key, shown now and never again: write it down, and keep it away from this machine.")
        tell(f"  {shown}")
        tell(f"No backup holds the evidence key, {kept}: keep a copy of that file apart from the backups.")
        tell("To have the collector back takes all three: a backup, the recovery key, and the evidence key.")


def restore(
    *,
    sealed: Annotated[Path, typer.Argument(metavar="BACKUP", help="The backup's file.")],
    data: Data,
    evidence_key: Annotated[
        Path, typer.Option("--evidence-key", help="The copy of the evidence key that was kept apart.")
    ],
    recovery_key_file: Annotated[
        Path | None,
        typer.Option(
            "--recovery-key-file", help="A file with the recovery key; else HEED_RECOVERY_KEY, or it is asked."
        ),
    ] = None,
    ledger: Annotated[
        Path | None,
        typer.Option("--ledger", help="The ledger of deletions; else deletions.jsonl beside the backup."),
    ] = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Make the collector of a backup in a new, empty folder. Everything is checked before anything is made."""
    told = given(database, evidence_passphrase_file)
    source = restoring.Source(sealed, _recovery_key(recovery_key_file), evidence_key, told.passphrase, ledger)
    work = restoring.restore(source, data.absolute(), told.database, utc_now(), told=_progress("restored"))
    done = asyncio.run(work)
    if json:
        tell_json(
            {
                "school": done.school,
                "made_at": done.made_at,
                "rows": done.rows,
                "audit": done.chain,
                "deletions": done.deletions,
            }
        )
    else:
        tell(f"The collector of {done.school} stands in {data}, as it was at {done.made_at}: {done.rows} rows.")
        if done.chain.broken_at is None:
            tell(f"The audit's chain holds, over {done.chain.rows} entries.")
        if done.deletions is None:
            tell("There was no ledger of deletions, so what was deleted since that day is back until its time is over.")
        else:
            tell(f"What was deleted since stays deleted: {done.deletions} lines of the ledger were done again.")
        tell("Devices come back by themselves. People sign in anew.")
    if done.chain.broken_at is not None:
        sys.stderr.write(f"The audit's chain was broken before the backup, at entry {done.chain.broken_at}.\n")


def _recovery_key(file: Path | None) -> str:
    if file is not None:
        return file.read_text()
    key = os.environ.get("HEED_RECOVERY_KEY", "")
    if not key and sys.stdin.isatty():
        key = getpass.getpass("Recovery key: ")
    if not key.strip():
        raise BadRequest("Give the recovery key: by --recovery-key-file, or in HEED_RECOVERY_KEY.")
    return key


def _progress(done: str) -> Callable[[int], None]:
    """A word on standard error now and then, for whoever watches."""
    said = 0

    def told(rows: int) -> None:
        nonlocal said
        if rows - said >= _EVERY and sys.stderr.isatty():
            said = rows
            sys.stderr.write(f"{rows} rows {done} …\n")

    return told


def _version() -> str:
    from importlib.metadata import version  # noqa: PLC0415 - slow, and only asked for here

    return version("heed")
