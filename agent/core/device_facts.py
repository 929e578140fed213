"""What of a device's posture and inventory leaves it: only what is new since it was last told. Pure.

The first time, and every week, the list of software goes whole, in several events of one number, so that a collector
that lost some of it (a spool that was full, a restored backup) is right again; between, only what changed goes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from agent.core.event import Inventory, Posture, Standing, Tamper
from policy.severity import Severity

WHOLE_EVERY = timedelta(days=7)
_TOGETHER = 200  # facts an event: at 100 bytes each, 20 KB of a message's 1 MiB
_LONGEST = 256  # what a name, a version may have on the wire

News = tuple[Posture | Inventory | Tamper, Severity]


@dataclass(frozen=True, slots=True)
class Told:
    """What the collector was told. `listed_at`: when the software went whole; `list`: that list's number."""

    posture: Mapping[str, Posture] = field(default_factory=dict)
    hardware: Mapping[str, str] = field(default_factory=dict)
    software: Mapping[str, str] = field(default_factory=dict)
    listed_at: datetime | None = None
    list: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """What was found now; None: it was not looked for, or could not be read."""

    posture: Sequence[Posture]
    hardware: Mapping[str, str] | None = None
    software: Mapping[str, str] | None = None


def news(told: Told, found: Found, now: datetime) -> tuple[tuple[News, ...], Told]:
    """What to tell, in this order, and what is told thereafter."""
    whole = told.listed_at is None or not timedelta(0) <= now - told.listed_at < WHOLE_EVERY
    posture = _posture({} if whole else told.posture, found.posture)
    said = {one.check: one for one in found.posture}
    ended = [
        Posture(check, Standing.ENDED, "It is no longer asked for.") for check in told.posture if check not in said
    ]
    telling: list[News] = [*_tampered(told.posture, said), *posture, *((one, Severity.LOW) for one in ended)]
    hardware = told.hardware if found.hardware is None else _cut(found.hardware)
    if hardware and (whole or hardware != told.hardware):
        telling.append((Inventory("hardware", hardware), Severity.LOW))
    if found.software is None:
        return tuple(telling), Told(said, hardware, told.software, told.listed_at, told.list)
    software = _cut(found.software)
    if whole and software:
        number = max(told.list + 1, int(now.timestamp()))  # above every list of an earlier life of this device
        telling += _list(software, number)
        return tuple(telling), Told(said, hardware, software, now, number)
    telling += _changes(told.software, software)
    return tuple(telling), Told(said, hardware, software, told.listed_at, told.list)


def _posture(told: Mapping[str, Posture], found: Sequence[Posture]) -> list[News]:
    return [
        (one, Severity.MEDIUM if one.standing is Standing.WEAK else Severity.LOW)
        for one in found
        if told.get(one.check) != one
    ]


def _tampered(told: Mapping[str, Posture], found: Mapping[str, Posture]) -> list[News]:
    """Files of the agent itself that somebody changed are no mere weakness."""
    files = found.get("agent_files")
    if files is None or files.standing is not Standing.WEAK or files == told.get("agent_files"):
        return []
    return [(Tamper("agent_files", files.detail), Severity.HIGH)]


def _list(software: Mapping[str, str], number: int) -> list[News]:
    names = sorted(software)
    parts = [names[start : start + _TOGETHER] for start in range(0, len(names), _TOGETHER)]
    return [
        (
            Inventory(
                "software",
                {name: software[name] for name in part},
                list=number,
                whole=len(names) if part is parts[-1] else 0,
            ),
            Severity.LOW,
        )
        for part in parts
    ]


def _changes(before: Mapping[str, str], after: Mapping[str, str]) -> list[News]:
    """New and changed programs, then those that are gone."""
    fresh = [name for name in sorted(after) if before.get(name) != after[name]]
    gone = [name for name in sorted(before) if name not in after]
    return [
        *(
            (Inventory("software", {name: after[name] for name in fresh[start : start + _TOGETHER]}), Severity.LOW)
            for start in range(0, len(fresh), _TOGETHER)
        ),
        *(
            (Inventory("software", {}, tuple(gone[start : start + _TOGETHER])), Severity.LOW)
            for start in range(0, len(gone), _TOGETHER)
        ),
    ]


def _cut(facts: Mapping[str, str]) -> dict[str, str]:
    """As the wire takes it."""
    return {
        name[:_LONGEST].replace("\0", ""): value[:_LONGEST].replace("\0", "")
        for name, value in facts.items()
        if name.replace("\0", "")
    }
