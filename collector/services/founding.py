"""`init`: the keys and the folder a school's collector begins with. Nothing that exists is ever overwritten."""

from __future__ import annotations

import socket
from datetime import datetime
from pathlib import Path

from collector.domain.limits import NAME_LENGTH
from collector.errors import BadRequest
from collector.services import evidence_key
from collector.services.authority import Authority
from collector.services.policy_key import PolicyKey
from collector.settings import Folder, School, write_private

__all__ = ["found", "host_names"]

_BEGUN = {"keys", "evidence", "database-url"}  # what there may be before a school is in the folder, and no evidence yet


def found(folder: Folder, school: School, now: datetime, *, database: str | None, passphrase: str | None) -> Authority:
    """Make everything but the tables. Raises BadRequest, and FileExistsError when the folder holds anything."""
    if not school.name.strip() or len(school.name) > NAME_LENGTH or not school.name.isprintable():
        raise BadRequest(f"The school's name must have 1 to {NAME_LENGTH} printable characters.")
    if any(not _addressable(address) for address in school.addresses):
        raise BadRequest("An address must be a host name or an IP address, without port.")
    evidence = Path(school.evidence_key) if school.evidence_key else folder.evidence
    held = {path.name for path in folder.root.iterdir()} if folder.root.exists() else set()
    if held and held <= _BEGUN:
        raise FileExistsError(f"an earlier init was stopped half-way: delete {folder.root}, and begin again")
    if held:
        raise FileExistsError("the data directory is not empty: give a new one")
    if evidence.exists():
        raise FileExistsError(f"{evidence} exists: give another place for the evidence key")
    folder.root.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.root.chmod(0o700)
    authority = Authority.create(folder.keys, school.name, host_names(school), now)
    PolicyKey(folder.keys).ensure(now)
    evidence_key.create(evidence, passphrase)
    if database:
        write_private(folder.database_url, database.encode())
    # Last, so that a folder with a school in it is whole.
    write_private(folder.school, school.to_json().encode())
    return authority


def host_names(school: School) -> tuple[str, ...]:
    """What the server's certificate must be good for, beside loopback."""
    host = socket.gethostname()
    return (*school.addresses, host) if _addressable(host) else school.addresses


def _addressable(address: str) -> bool:
    return 0 < len(address) <= 253 and address.isascii() and not set(address) & set(" /\\@\"'\0\n\t")
