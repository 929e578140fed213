"""Looking a collector over, running or not: each fact by itself, so that one that is missing hides no other."""

from __future__ import annotations

import json
import os
import shutil
import socket
from contextlib import suppress
from datetime import UTC, datetime
from enum import Enum, auto
from pathlib import Path

from cryptography import x509

from collector.domain.doctor import Facts, Finding, findings
from collector.domain.watch import STUCK, Standing, WatchFacts, amiss
from collector.errors import Refused, StoreUnavailable
from collector.services import evidence_key
from collector.services.authority import Authority
from collector.settings import Folder, Settings
from collector.store import Store, Vault

__all__ = ["Finding", "examine", "last_backup", "serves", "until"]

_SAID_ALREADY = frozenset({"nobody", "clock"})  # by the doctor's own findings


class _Tables(Enum):
    OURS = auto()
    BEHIND = auto()
    AHEAD = auto()


async def examine(settings: Settings, now: datetime) -> tuple[Finding, ...]:
    """What is wrong with this collector, or soon will be."""
    return findings(await _facts(settings, now))


async def _facts(settings: Settings, now: datetime) -> Facts:
    folder = settings.folder
    evidence = Path(settings.school.evidence_key) if settings.school.evidence_key else folder.evidence
    trouble, master = "", bytes(32)  # any key will do for what is asked here: nothing is opened
    try:
        master = evidence_key.read(evidence, settings.evidence_passphrase)
    except (OSError, ValueError, KeyError, Refused) as error:
        trouble = error.strerror or type(error).__name__ if isinstance(error, OSError) else type(error).__name__
    database, tables, people, standing = await _database(settings, Vault(master), now)
    stuck = amiss(WatchFacts(now, standing, runs=False)) if standing is not None else ()
    return Facts(
        now=now,
        server_until=until(folder.keys / "server.crt"),
        authority_until=until(folder.keys / "ca.crt") if _authority(folder) else None,
        free_bytes=shutil.disk_usage(folder.root).free,
        readable=_readable(folder, evidence),
        evidence_key=trouble,
        database=database,
        behind=tables is _Tables.BEHIND,
        ahead=tables is _Tables.AHEAD,
        newest=None if standing is None else standing.newest,
        taken_ports=() if serves(folder) else _taken(settings),
        readers=people[0],
        woken=people[1],
        last_backup=last_backup(folder),
        amiss=tuple(one for one in stuck if one.name not in _SAID_ALREADY),
    )


async def _database(
    settings: Settings, vault: Vault, now: datetime
) -> tuple[str, _Tables, tuple[int, int], Standing | None]:
    """Why it takes nothing; of which version it is; (people who read, those with a channel); how alerts stand."""
    store = await Store.open(settings.database, vault)
    try:
        tables = _Tables.AHEAD if await store.ahead() else _Tables.BEHIND if await store.behind() else _Tables.OURS
        async with store.begin("doctor") as uow:
            if tables is not _Tables.OURS:
                return "", tables, (1, 1), None  # what cannot be asked is not said to be wrong
            return "", tables, await uow.accounts.woken(), await uow.watching.standing(now - STUCK)
    except StoreUnavailable as error:
        return str(error), _Tables.OURS, (1, 1), None
    finally:
        await store.close()


def until(certificate: Path) -> datetime | None:
    """When a certificate ends; None where there is none to read."""
    try:
        return x509.load_pem_x509_certificate(certificate.read_bytes()).not_valid_after_utc
    except (OSError, ValueError):
        return None


def _authority(folder: Folder) -> bool:
    try:
        Authority(folder.keys)
    except (OSError, ValueError):
        return False
    return True


def _readable(folder: Folder, evidence: Path) -> tuple[str, ...]:
    """The folder shuts in all that lies in it; an evidence key that lies apart must be shut by itself."""
    secrets = [folder.root] if evidence.is_relative_to(folder.root) else [folder.root, evidence]
    return tuple(str(path) for path in secrets if path.exists() and path.stat().st_mode & 0o077)


def serves(folder: Folder) -> bool:
    """Whether the collector that last served here still runs."""
    try:
        pid = int(json.loads(folder.serving.read_text())["pid"])
        os.kill(pid, 0)
    except (OSError, ValueError, KeyError, TypeError):
        return False
    return True


def _taken(settings: Settings) -> tuple[int, ...]:
    taken = []
    for port in (settings.enrol_port, settings.uplink_port, settings.console_port):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("", port))
            except OSError:
                taken.append(port)
    return tuple(taken)


def last_backup(folder: Folder) -> datetime | None:
    """When this collector last made one, wherever it went; None before the first."""
    times = []
    for file in (folder.last_backup, *(folder.root / "backups").glob("*.backup")):
        with suppress(OSError):
            times.append(datetime.fromtimestamp(file.stat().st_mtime, UTC))
    return max(times, default=None)
