"""The service's word on itself, for every user of the machine to read. Holds counts and states, no personal data.

The file has one size from the start and is written in place, so that it tells of a full disk on a full disk.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

_SIZE = 32 * 1024

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]


def write_status(path: Path, facts: Mapping[str, Json]) -> None:
    """Raises OSError when even the first writing finds no room."""
    text = json.dumps(facts, ensure_ascii=False).encode()
    if len(text) > _SIZE:
        raise OSError(f"the status has {len(text)} bytes, more than its file")
    try:
        file = path.open("r+b", buffering=0)
    except FileNotFoundError:
        file = path.open("xb", buffering=0)
        path.chmod(0o644)
    with file:
        file.write(text.ljust(_SIZE))


def read_status(path: Path) -> dict[str, Json] | None:
    """What was written last, or None when there is nothing readable. Raises PermissionError."""
    for _ in range(3):  # a reader may meet the writer half way
        try:
            facts = json.loads(path.read_bytes())
        except PermissionError:
            raise
        except (OSError, ValueError):
            continue
        if isinstance(facts, dict):
            return facts
    return None


def is_running(pid: Json, word: str) -> bool:
    """Whether the process of this number lives and has `word` among its arguments: numbers are used again."""
    import psutil  # noqa: PLC0415 - memory that only the asking needs

    if not isinstance(pid, int) or pid <= 0:
        return False
    try:
        return word in psutil.Process(pid).cmdline()  # empty for one that has ended but was not reaped
    except psutil.AccessDenied:
        return True
    except psutil.Error:
        return False
