"""The agent's own files against the list with their hashes that its installation left (RECORD, of the wheel)."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, PackagePath, distribution
from pathlib import Path

from agent.core.posture import AgentFiles, Unread

_OURS = ("agent", "policy", "protos")
_FROM_SOURCE = "this agent runs from its source, and no list of its files was installed"


def agent_files(name: str = "heed") -> AgentFiles | Unread:
    """Of the distribution of this name."""
    try:
        files = distribution(name).files or []
    except PackageNotFoundError:
        return Unread(_FROM_SOURCE)
    ours = [one for one in files if one.parts[0] in _OURS and one.hash is not None and one.hash.mode == "sha256"]
    return compare((str(one), _hash(one), Path(str(one.locate()))) for one in ours) if ours else Unread(_FROM_SOURCE)


def compare(files: Iterable[tuple[str, str, Path]]) -> AgentFiles:
    """Each with its name, its SHA-256 in hex as installed, and where it is."""
    listed = list(files)
    return AgentFiles(len(listed), tuple(sorted(name for name, sha256, path in listed if not _is(path, sha256))))


def _is(path: Path, sha256: str) -> bool:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == sha256
    except OSError:  # gone, or made unreadable even for the service
        return False


def _hash(one: PackagePath) -> str:
    value = one.hash.value if one.hash is not None else ""
    return base64.urlsafe_b64decode(value + "=" * (-len(value) % 4)).hex()
