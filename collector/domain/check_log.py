"""Rows of the check log, and checks as lists show them. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from collector.domain.checks import ANSWERABLE
from collector.domain.received import Json

ASKED, WAITS, SILENT, PROVEN, FAILED, REFUSED, UNANSWERED, ACTION, SIGNED_OFF, FILTER = (
    "asked", "waiting", "silent", "proven", "failed", "refused", "unanswered", "action", "signed-off", "filter",
)  # fmt: skip
"""The kinds of a row."""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One row, opened. `hash`: hex, binds it to the row before."""

    number: int
    at: datetime
    kind: str
    check_id: str
    device_id: str
    detail: Mapping[str, Json]
    hash: str


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A check, and how many devices stand how."""

    id: str
    asked_at: datetime
    asked_by: str
    wanted: Mapping[str, Json]
    counts: Mapping[str, int]

    @property
    def open(self) -> int:
        """How many have not answered yet."""
        return sum(self.counts.get(one, 0) for one in ANSWERABLE)
