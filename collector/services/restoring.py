"""A collector from a backup, in an empty place. All of the backup is read and checked before anything is made."""

from __future__ import annotations

import base64
import gzip
import json
import shutil
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Any

import pyrage

from collector.domain.received import Json
from collector.errors import BadRequest, Refused
from collector.services import evidence_key
from collector.services.audit import record
from collector.services.backup import FORMAT, LEDGER
from collector.services.retention import Deleted, from_text, replay
from collector.settings import Folder, School, database_url, write_private
from collector.store import Chain, SpoiltError, Store, UnitOfWork, Vault

_DAMAGED = "This backup is damaged, or was never whole; nothing was touched. Take another one."


@dataclass(frozen=True, slots=True)
class Source:
    """What a restore is given. `recovery_key`: the private half; `evidence`: the file of the evidence key."""

    sealed: Path
    recovery_key: str = field(repr=False)
    evidence: Path
    passphrase: str | None = field(default=None, repr=False)
    ledger: Path | None = None  # of deletions; none: the one beside the backup, if there is one


@dataclass(frozen=True, slots=True)
class Restored:
    """What stands now. `chain`: the audit's; `made_at` is the backup's time, in ISO 8601; `deletions`: lines of the
    ledger that are younger, and were done again; None: there was no ledger.
    """

    school: str
    made_at: str
    rows: int
    chain: Chain
    deletions: int | None = None


async def restore(
    source: Source, root: Path, database: str | None, now: datetime, *, told: Callable[[int], None]
) -> Restored:
    """Make the collector of a backup in `root`, wholly or not at all; `told` hears how many rows are in.

    Raises BadRequest (damaged, wrong key, no empty place), Refused (passphrase), OSError, StoreUnavailable.
    """
    ledger = _ledger(source)
    part = _beside(root)
    try:
        plain = part / "plain"
        _unseal(source, plain)
        heads = _check(plain)
        folder = _files(plain, part)
        school = _keep_evidence_key(source, folder)
        vault = Vault(evidence_key.read(source.evidence, source.passphrase))
        store = await Store.open(database_url(folder, database), vault)
        try:
            rows, chain, again = await _fill(store, plain, heads, ledger, now=now, told=told)
        finally:
            await store.close()
        _settle(part, root, plain, database)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    return Restored(school.name, str(heads["at"]), rows, chain, again)


def _ledger(source: Source) -> list[Deleted] | None:
    """What was deleted, as the newest copy of the ledger has it. Raises OSError, BadRequest."""
    file = source.ledger or source.sealed.with_name(LEDGER)
    if source.ledger is None and not file.is_file():
        return None
    return from_text(file.read_text(encoding="utf-8"))


def _beside(root: Path) -> Path:
    """The folder that becomes `root` once all is in it. Raises BadRequest."""
    if root.exists() and any(root.iterdir()):
        raise BadRequest(f"{root} is not empty; restore into a new folder. Nothing was touched.")
    part = root.with_name(f"{root.name}.restoring")
    shutil.rmtree(part, ignore_errors=True)  # of a restore that was cut off
    part.mkdir(mode=0o700, parents=True)
    return part


def _settle(part: Path, root: Path, plain: Path, database: str | None) -> None:
    """What was made takes its place."""
    if database:
        write_private(Folder(part).database_url, database.encode())
    plain.unlink()
    if root.exists():
        root.rmdir()
    part.rename(root)


def _unseal(source: Source, plain: Path) -> None:
    """The backup's lines, still packed, into a file that only we can read. What was cut or changed does not open."""
    write_private(plain, b"")
    try:
        identity = pyrage.x25519.Identity.from_str(source.recovery_key.strip())
    except pyrage.IdentityError:
        raise BadRequest("This is no recovery key: it begins with AGE-SECRET-KEY-1. Nothing was touched.") from None
    with source.sealed.open("rb") as sealed, plain.open("wb") as opened:
        try:
            pyrage.decrypt_io(sealed, opened, [identity])
        except (pyrage.DecryptError, OSError, ValueError):
            raise BadRequest(
                "The recovery key does not open this backup, or the backup was cut or changed; nothing was touched."
            ) from None


def _read(plain: Path) -> Iterator[dict[str, Any]]:
    """Line by line. Raises BadRequest where one cannot be read."""
    try:
        with gzip.open(plain, "rt", encoding="utf-8") as lines:
            for line in lines:
                said = json.loads(line)
                if not isinstance(said, dict):
                    raise BadRequest(_DAMAGED)
                yield said
    except (EOFError, gzip.BadGzipFile, zlib.error, UnicodeDecodeError, json.JSONDecodeError):
        raise BadRequest(_DAMAGED) from None


def _check(plain: Path) -> Mapping[str, Any]:
    """What the first line says, once everything that the last one counts was seen. Raises BadRequest."""
    heads: Mapping[str, Any] = {}
    end: Mapping[str, Any] = {}
    files, counts, table = 0, dict[str, int](), ""
    for number, said in enumerate(_read(plain)):
        if end:
            raise BadRequest(_DAMAGED)
        if number == 0:
            heads = said
            if said.get("heed_backup") != FORMAT:
                raise BadRequest("This is no backup that this version of Heed can read. Nothing was touched.")
        elif "file" in said:
            files += 1
        elif "table" in said:
            table = str(said["table"])
            counts[table] = 0
        elif "rows" in said and table:
            counts[table] += len(said["rows"])
        elif "end" in said:
            end = said["end"]
        else:
            raise BadRequest(_DAMAGED)
    if end != {"files": files, "tables": counts}:
        raise BadRequest(_DAMAGED)
    return heads


def _files(plain: Path, part: Path) -> Folder:
    """The school's facts and keys, as they were."""
    for said in _read(plain):
        if "file" in said:
            name = PurePosixPath(said["file"])
            if (
                name.is_absolute()
                or ".." in name.parts
                or name.parts[0] not in {"keys", "recovery-key.pub", "school.json"}
            ):
                raise BadRequest(_DAMAGED)
            write_private(part / name, base64.b64decode(said["content"]))
    return Folder(part)


def _keep_evidence_key(source: Source, folder: Folder) -> School:
    """Where the key was kept apart it stays apart, at the place that was given now; else it goes into the folder."""
    school = School.from_json(folder.school.read_text())
    if school.evidence_key:
        school = replace(school, evidence_key=str(source.evidence.resolve()))
        folder.school.unlink()
        write_private(folder.school, school.to_json().encode())
    else:
        write_private(folder.evidence, source.evidence.read_bytes())
    return school


async def _fill(
    store: Store,
    plain: Path,
    heads: Mapping[str, Any],
    ledger: list[Deleted] | None,
    *,
    now: datetime,
    told: Callable[[int], None],
) -> tuple[int, Chain, int | None]:
    """All rows, in one transaction that ends well only if the evidence key opens them."""
    try:
        async with store.filling(str(heads["schema"])) as filling:
            table, columns, count = "", list[str](), 0
            for said in _read(plain):
                if "table" in said:
                    table, columns = said["table"], said["columns"]
                elif "rows" in said:
                    await filling.take(table, columns, said["rows"])
                    count += len(said["rows"])
                    told(count)
            await filling.end()
            chain = await filling.work.audit.verify()
            if chain.broken_at == 1:
                raise SpoiltError("the audit's first entry does not open")
            again = None if ledger is None else await _deleted_again(filling.work, ledger)
            detail: dict[str, Json] = {"made_at": str(heads["at"]), "deletions": again}
            await record(filling.work, now, "cli", "collector.restored", "backup", detail=detail)
            return count, chain, again
    except SpoiltError:
        raise Refused("This evidence key is not the backup's; nothing was touched. Give the copy of it.") from None


async def _deleted_again(work: UnitOfWork, ledger: list[Deleted]) -> int:
    try:
        return await replay(work, ledger)
    except SpoiltError:
        raise BadRequest(
            "The ledger of deletions is another collector's, or was changed; nothing was touched. Give the right one."
        ) from None
