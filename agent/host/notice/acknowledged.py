"""Which notice this user has acknowledged, in a file of theirs: who takes it away is shown the notice again."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import structlog

_log = structlog.get_logger("heed.notice")


def place_of(environment: Mapping[str, str], home: Path) -> Path:
    """Where programs keep what they remember for a user."""
    if sys.platform == "win32":
        root = Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        root = home / "Library" / "Application Support"
    else:
        root = Path(environment.get("XDG_STATE_HOME") or home / ".local" / "state")
    return root / "heed-agent" / "notice"


class AcknowledgedFile:
    """One mark, the last (agent/ports: Acknowledged)."""

    def __init__(self, place: Path) -> None:
        self._place = place

    def load(self) -> str:
        """See the port."""
        try:
            return self._place.read_text(encoding="ascii").strip()
        except (OSError, ValueError):  # none yet, or somebody wrote another thing there: the notice is shown again
            return ""

    def store(self, mark: str) -> None:
        """See the port."""
        try:
            self._place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            descriptor = os.open(self._place, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "w", encoding="ascii") as file:
                file.write(mark + "\n")
        except OSError as error:
            _log.warning("notice_not_remembered", error=type(error).__name__)
