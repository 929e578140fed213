"""What this user asked for, and what became of it, in a file of theirs: for the page, and so that each answer is shown
once. Who takes it away is shown the answers of the last days again.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from uuid import UUID

import structlog

from agent.core.access import PROGRAM_LENGTH, Wish

_KEPT = 20  # the newest
_REASON_LENGTH = 256

_log = structlog.get_logger("heed.notice")


class WishesFile:
    """The newest last (agent/ports: Wishes)."""

    def __init__(self, place: Path) -> None:
        self._place = place

    def load(self) -> tuple[Wish, ...]:
        """See the port."""
        try:
            kept = json.loads(self._place.read_text(encoding="utf-8"))
            return tuple(_wish(one) for one in kept)
        except (OSError, ValueError, TypeError, KeyError, RecursionError):  # none yet, or somebody wrote another thing
            return ()

    def store(self, wishes: Sequence[Wish]) -> None:
        """See the port."""
        told = [
            {
                "request": one.request.hex,
                "program": one.program,
                "asked_at": one.asked_at.isoformat(),
                "granted": one.granted,
                "reason": one.reason,
                "until": one.until.isoformat() if one.until else None,
            }
            for one in wishes[-_KEPT:]
        ]
        try:
            self._place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            descriptor = os.open(self._place, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(told, file, ensure_ascii=False)
        except OSError as error:
            _log.warning("wishes_not_remembered", error=type(error).__name__)


def _wish(kept: dict[str, str | bool | None]) -> Wish:
    granted, until = kept["granted"], kept["until"]
    return Wish(
        UUID(str(kept["request"])),
        str(kept["program"])[:PROGRAM_LENGTH],
        datetime.fromisoformat(str(kept["asked_at"])),
        granted if isinstance(granted, bool) else None,
        str(kept["reason"])[:_REASON_LENGTH],
        datetime.fromisoformat(str(until)) if until else None,
    )
