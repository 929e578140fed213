"""What whoever keeps the collector running watches: how much of what there is, and never of whom. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from policy.severity import Lane, Severity


@dataclass(frozen=True, slots=True)
class Gauges:
    """Of one moment. `waiting`: alerts that nobody took on; `oldest`: since when the oldest of a lane waits; `heard`,
    `silent`, `dark`: devices heard just now, not just now, not for a fortnight or never; `until`: when the first of
    the devices' certificates ends; `newest_deletion`: when the ledger of deletions got its last line.
    """

    waiting: Mapping[Severity, int] = field(default_factory=dict)
    oldest: Mapping[Lane, datetime] = field(default_factory=dict)
    heard: int = 0
    silent: int = 0
    dark: int = 0
    until: datetime | None = None
    spooled: Mapping[Lane, int] = field(default_factory=dict)
    spooling: int = 0
    database_bytes: int = 0
    newest_deletion: datetime | None = None


def spooled(heartbeats: Iterable[str], many: int) -> tuple[dict[Lane, int], int]:
    """Of devices' newest heartbeats, as they are kept: events that wait on devices by lane, and on how many devices
    `many` or more wait.
    """
    waits, devices = dict.fromkeys(Lane, 0), 0
    for kept in heartbeats:
        said = json.loads(kept)
        urgent, routine = int(said.get("spooled_urgent", 0)), int(said.get("spooled_routine", 0))
        waits[Lane.URGENT] += urgent
        waits[Lane.ROUTINE] += routine
        devices += urgent + routine >= many
    return waits, devices


def days_left(until: datetime | None, now: datetime) -> float:
    """Of a certificate; what is not there has none left."""
    return 0.0 if until is None else (until - now).total_seconds() / 86_400


def age(since: datetime | None, now: datetime, never: float) -> float:
    """Seconds since then; `never` where there is no such time."""
    return never if since is None else max(0.0, (now - since).total_seconds())
