"""What can be known of a process: its file with its hash, and the script that an interpreter was told to run."""

from __future__ import annotations

import os
import stat
import sys

from agent.core.apps import Running, is_person
from agent.core.scripts import script_of
from agent.sensors.processes.hashes import Hashes, Installed
from agent.sensors.processes.seen import FIRST_PERSON, GONE, Seen, age, as_seen_by, cwd, started
from agent.sensors.processes.windows import is_windows_own

FRESH_SECONDS = 5.0
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH


def facts_of(
    pid: int, process: Seen, hashes: Hashes, installed: Installed, service: int, *, fresh: bool
) -> Running | None:
    """More of a process that was seen just now; None where it has ended, or is of root or a system account. `service`:
    our own number, whose children are ours; `fresh`: it is known to have begun this program just now.
    """
    if not is_person(process.uid, FIRST_PERSON):
        return None
    try:
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
    script_digest = hashes.of(as_seen_by(pid, file)) if file else ""
    image = _said(process.image)
    ended = image is None  # then a path means what it does here: else `sed` would be told of as somebody's own
    return Running(
        pid=pid,
        created=process.created,
        uid=process.uid,
        name=name,
        path=process.path,
        sha256=digest,
        alias=alias,
        system=_is_system(process.path, _said(process.path) if ended else image),
        script=file or script,
        script_sha256=script_digest,
        script_alias=installed.name_of(script_digest, file.rpartition("/")[2]) if file else "",
        script_system=bool(file) and _is_system(file, _said(file if ended else as_seen_by(pid, file))),
        parent=process.parent,
        ours=service in (pid, process.parent),
        fresh=fresh or age(process.created) < FRESH_SECONDS,
    )


def _script_file(pid: int, script: str) -> str:
    """Where the script lies, without `..`; empty for none, and for a module."""
    if not script:
        return ""
    place = os.path.normpath(cwd(pid) / script).replace(os.sep, "/")
    return place if "/" in script or _said(as_seen_by(pid, place)) else ""


def _said(path: str) -> os.stat_result | None:
    try:
        return os.stat(path)  # noqa: PTH116 - a Path takes longer to make than the answer
    except (OSError, ValueError):  # it is gone, or no path at all
        return None


def _is_system(path: str, said: os.stat_result | None) -> bool:
    """Whether a file is root's, and only root can write it: then its path is to be believed. Files of Windows do not
    say so of themselves; there it is told by where they lie.
    """
    if sys.platform == "win32":
        return said is not None and is_windows_own(path, os.environ.get("SYSTEMROOT", r"C:\Windows"))
    else:
        return said is not None and said.st_uid == 0 and not said.st_mode & _OTHERS_WRITE
