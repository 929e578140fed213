"""The latest time that was seen on this machine, kept over a reboot (agent/core/trusted_time.py)."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from agent.host.disk import replace_whole
from agent.ports import Disk


class TimeMark:
    """In the file `path`."""

    def __init__(self, path: Path, disk: Disk) -> None:
        self._path = path
        self._disk = disk

    def load(self) -> datetime | None:
        """UTC; None where there is none, or none that can be read."""
        try:
            moment = datetime.fromisoformat(self._disk.read(self._path).decode("ascii"))
        except (OSError, ValueError):
            return None
        return moment.astimezone(UTC) if moment.tzinfo is not None else None

    def keep(self, moment: datetime) -> None:
        """Raises OSError, and then the mark before still stands."""
        replace_whole(self._disk, self._path, moment.astimezone(UTC).isoformat().encode("ascii"))
