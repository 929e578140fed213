"""A backup: all that another machine needs to go on as this collector, but for the evidence key.

It is one file, sealed to a *recovery key* whose private half is not on this machine (age-encryption.org/v1), so that
whoever copies or steals backups reads nothing. Within: gzip of lines of JSON, which end by saying how much there was.

    {"heed_backup": 1, "heed": version, "schema": step, "school": name, "at": time}
    {"file": "keys/ca.pem", "content": base64} …
    {"table": name, "columns": […]} and then {"rows": [[…], …]} …, those that others point at first
    {"end": {"files": count, "tables": {name: rows}}}

The evidence master key never enters it (design section 5): a person whose data key is destroyed stays unreadable in
every backup. What names this machine alone stays out too: where it listens, and its database's URL.
"""

from __future__ import annotations

import asyncio
import base64
import gzip
import json
import os
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pyrage

from collector.errors import BadRequest, StoreUnavailable
from collector.services.retention import as_text
from collector.settings import Folder, replace_private, write_private
from collector.store import Store

FORMAT = 1
LEDGER = "deletions.jsonl"
"""The copy of the ledger of deletions, beside the backups."""


@dataclass(frozen=True, slots=True)
class Made:
    """What was written. `rows`: of all tables; `size` in bytes."""

    file: Path
    rows: int
    size: int


def new_recovery_key(folder: Folder) -> str:
    """Make one; its public half stays in the folder, and the private half is given to the caller alone: show it, and
    forget it. Raises FileExistsError where there is one.
    """
    identity = pyrage.x25519.Identity.generate()
    write_private(folder.recovery, f"{identity.to_public()}\n".encode())
    return str(identity)


def recipient(folder: Folder) -> str | None:
    """The public half of the recovery key; None before the first."""
    return folder.recovery.read_text().strip() if folder.recovery.is_file() else None


async def write(store: Store, folder: Folder, heads: dict[str, str], to: Path, *, told: Callable[[int], None]) -> Made:
    """Write a backup, whole or not at all, while the collector serves on. `heads`: what its first line says; `told`
    hears how many rows are in. Raises FileExistsError, OSError, StoreUnavailable, BadRequest without a recovery key.
    """
    key = recipient(folder)
    if key is None:
        raise BadRequest("There is no recovery key yet; make one with: heed-collector backup --new-recovery-key")
    schema = await store.revision()
    if schema is None:
        raise StoreUnavailable("The database holds no tables: there is nothing to back up.")
    part = _new(to)
    try:
        reads, writes = os.pipe()
        with part.open("wb") as sealed, os.fdopen(reads, "rb") as plain:
            sealing = asyncio.create_task(asyncio.to_thread(_seal, plain, sealed, key), name="seal")
            try:
                with os.fdopen(writes, "wb") as pipe, gzip.GzipFile(fileobj=pipe, mode="wb", mtime=0) as lines:
                    count = await _lines(store, folder, {"schema": schema, **heads}, lines, told)
            finally:
                await sealing
            sealed.flush()
            os.fsync(sealed.fileno())
        await _keep_ledger(store, to.with_name(LEDGER))
        part.rename(to)
        replace_private(folder.last_backup, b"")
    finally:
        part.unlink(missing_ok=True)
    return _made(to, count)


async def _keep_ledger(store: Store, to: Path) -> None:
    """What was deleted until now: with it no older backup brings any of it back. It is not sealed: it names nobody."""
    async with store.read() as uow:
        replace_private(to, as_text(await uow.deletions.lines()).encode())


def _new(to: Path) -> Path:
    """The file to write to until all is in. Raises FileExistsError."""
    if to.exists():
        raise FileExistsError(17, "exists already; nothing was written", str(to))
    part = to.with_name(f"{to.name}.part")
    part.unlink(missing_ok=True)
    write_private(part, b"")
    return part


def _made(to: Path, rows: int) -> Made:
    return Made(to, rows, to.stat().st_size)


def _seal(plain: object, sealed: object, key: str) -> None:
    """Blocks until all was said. Runs in a thread of its own, so that rows go on coming."""
    pyrage.encrypt_io(plain, sealed, [pyrage.x25519.Recipient.from_str(key)])


async def _lines(
    store: Store, folder: Folder, heads: dict[str, str], lines: gzip.GzipFile, told: Callable[[int], None]
) -> int:
    def say(line: object) -> None:
        lines.write(json.dumps(line, separators=(",", ":")).encode() + b"\n")

    say({"heed_backup": FORMAT, **heads})
    files = [folder.school, folder.recovery, *sorted(path for path in folder.keys.rglob("*") if path.is_file())]
    for path in files:
        say({"file": str(path.relative_to(folder.root)), "content": base64.b64encode(path.read_bytes()).decode()})
    counts: Counter[str] = Counter()
    begun = ""
    async for table, columns, rows in store.rows():
        if table != begun:
            say({"table": table, "columns": columns})
            counts[table], begun = 0, table
        if rows:
            say({"rows": rows})
            counts[table] += len(rows)
            told(counts.total())
    say({"end": {"files": len(files), "tables": counts}})
    return counts.total()


def file_name(at: datetime) -> str:
    """Of a backup made at that time; sorts as time does."""
    return f"heed-{at:%Y%m%dT%H%M%SZ}.backup"
