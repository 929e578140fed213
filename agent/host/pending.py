"""What an installer left to enrol with: a file of the service's alone, gone as soon as it was used.

An installer has no time to wait for a network, and its command line and its log are no place to keep a token.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from agent.host.disk import replace_whole
from agent.ports import Disk
from agent.settings import EnrolSettings

_TEXTS = ("server", "token", "ca_fingerprint")


class PendingEnrolment:
    """At `path`."""

    def __init__(self, path: Path, disk: Disk) -> None:
        self._path = path
        self._disk = disk

    def keep(self, asked: EnrolSettings) -> None:
        """Raises OSError."""
        replace_whole(self._disk, self._path, json.dumps(asdict(asked)).encode())

    def load(self) -> EnrolSettings | None:
        """None where nothing was left, or it cannot be read: then somebody must enrol by hand. Raises OSError."""
        try:
            left = json.loads(self._disk.read(self._path))
        except (FileNotFoundError, ValueError):
            return None
        if not isinstance(left, dict) or not all(isinstance(left.get(one), str) for one in _TEXTS):
            return None
        name = left.get("name")
        return EnrolSettings(
            left["server"],
            left["token"],
            left["ca_fingerprint"],
            left.get("replace") is True,
            name if isinstance(name, str) else None,
        )

    def forget(self) -> None:
        """Raises OSError; no error where there is none."""
        self._disk.remove(self._path)
        self._disk.flush_directory(self._path.parent)
