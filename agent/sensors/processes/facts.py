"""What can be known of a process: its file with its hash, and the script that an interpreter was told to run."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from agent.core.apps import Running, is_person
from agent.core.scripts import script_of
from agent.sensors.processes.hashes import Hashes, Installed
from agent.sensors.processes.seen import GONE, Seen, age, as_seen_by, cwd, seen, started

FRESH_SECONDS = 5.0
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH


def facts_of(pid: int, hashes: Hashes, installed: Installed, service: int, *, fresh: bool) -> Running | None:
    """A process as it is now; None where it has ended, or is of root or a system account. `service`: our own number,
    whose children are ours; `fresh`: it is known to have begun this program just now. Raises Unsupported.
    """
    try:
        process = seen(pid)
        if not is_person(process.uid):
            return None
        found = _facts(pid, process, hashes, installed, service, fresh=fresh)
        return found if process.created == started(pid) else None
    except GONE:
        return None


def _facts(pid: int, process: Seen, hashes: Hashes, installed: Installed, service: int, *, fresh: bool) -> Running:
    name = process.path.rpartition("/")[2]
    digest = hashes.of(process.image)
    alias = installed.name_of(digest, name)
    script = script_of(name, process.words) or (script_of(alias, process.words) if alias else "")
    file = _script_file(pid, script)

    def here(path: Path | str) -> tuple[Path, ...]:
        """Where it lies for us, for a process that has just ended: else `sed` would be told of as somebody's own."""
        return () if process.image.exists() else (Path(path),)

    script_digest = hashes.of(as_seen_by(pid, file)) if file else ""
    return Running(
        pid=pid,
        created=process.created,
        uid=process.uid,
        name=name,
        path=process.path,
        sha256=digest,
        alias=alias,
        system=_is_system(process.image, *here(process.path)),
        script=str(file or script),
        script_sha256=script_digest,
        script_alias=installed.name_of(script_digest, file.name) if file else "",
        script_system=file is not None and _is_system(as_seen_by(pid, file), *here(file)),
        ours=service in (pid, process.parent),
        fresh=fresh or age(process.created) < FRESH_SECONDS,
    )


def _script_file(pid: int, script: str) -> Path | None:
    """Where the script lies, without `..`; None for none, and for a module."""
    if not script:
        return None
    place = Path(os.path.normpath(cwd(pid) / script))
    return place if "/" in script or as_seen_by(pid, place).exists() else None


def _is_system(*places: Path) -> bool:
    """Whether the first of these that is there is root's, and only root can write it: so its path is to be believed."""
    for place in places:
        try:
            said = place.stat()
        except OSError:
            continue
        return said.st_uid == 0 and not said.st_mode & _OTHERS_WRITE
    return False
