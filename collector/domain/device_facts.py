"""What is known of a device: how it stands, what it is, what is installed, and how that changed (J9, J10). Pure.

A device tells only what is new to it; so what is known is what was known, and that. A whole list of software comes in
several events of one number: when all of it has come, what is not in it is gone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from collector.domain.devices import DeviceRow
from collector.domain.received import Json

_MEDIA = {"usb": "USB stick or disk", "card": "card", "disc": "disc"}


class Part(StrEnum):
    """What a fact is about."""

    POSTURE = "posture"
    HARDWARE = "hardware"
    SOFTWARE = "software"


@dataclass(frozen=True, slots=True)
class Fact:
    """`value`: the version, what it is, or a sentence. `standing`, of posture: sound, weak, unsupported. `since`: when
    it was told to be so; `list`: the number of the newest whole list that has it.
    """

    value: str
    since: datetime
    standing: str = ""
    list: int = 0


@dataclass(frozen=True, slots=True)
class Known:
    """All of one part of one device. `listed`: number of the newest list that came whole, 0 for none yet."""

    facts: Mapping[str, Fact] = field(default_factory=dict)
    listed: int = 0
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """`before` is empty for what is new, `after` for what is gone."""

    part: Part
    name: str
    before: str
    after: str
    at: datetime


@dataclass(frozen=True, slots=True)
class DeviceRecord:
    """All that is known of a device. `changes`: the newest first."""

    device: DeviceRow
    parts: Mapping[Part, Known]
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class WeakDevice:
    """A device with what is not as it should be, by check."""

    id: str
    name: str
    group: str
    weak: tuple[tuple[str, Fact], ...]


def part_of(kind: str, told: Mapping[str, Json]) -> Part | None:
    """Of which part an event of this kind tells; None where it is none such, or of a part that is not known here."""
    if kind in ("posture", "removable_medium"):
        return Part.POSTURE
    return Part(str(told["part"])) if kind == "inventory" and told.get("part") in ("hardware", "software") else None


def learn(part: Part, known: Known, told: Mapping[str, Json], at: datetime) -> tuple[Known, tuple[Change, ...]]:
    """With what an event of this part told at this moment."""
    if part is Part.POSTURE:
        return _medium(known, told, at) if "done" in told else _posture(known, told, at)
    facts, gone, listed, whole = told.get("facts"), told.get("gone"), told.get("list"), told.get("whole")
    fresh = {name: str(value) for name, value in facts.items()} if isinstance(facts, dict) else {}
    left = [str(name) for name in gone] if isinstance(gone, list) else []
    number = listed if isinstance(listed, int) else 0
    if part is Part.HARDWARE:
        left = [name for name in known.facts if name not in fresh]  # it always comes whole
    after = {
        **known.facts,
        **{name: _fact(known.facts.get(name), value, at, number or known.listed) for name, value in fresh.items()},
    }
    newest = known.listed
    if number and whole and whole == sum(one.list == number for one in after.values()):
        left += [name for name, one in after.items() if one.list != number]
        newest = number
    for name in left:
        after.pop(name, None)
    # The first of all there is to know is no change.
    first = not known.facts if part is Part.HARDWARE else not known.listed
    changes = () if first else _changes(part, known.facts, after, at)
    return Known(after, newest, at), changes


def filter_news(part: Part, known: Known, told: Mapping[str, Json]) -> dict[str, Json] | None:
    """What the check log is told of a probe of the filter (T34), where it is new."""
    check = str(told.get("check"))
    if part is not Part.POSTURE or check.partition("_")[0] != "filter":
        return None
    before = known.facts.get(check)
    if before is not None and before.value == str(told.get("detail", "")):
        return None
    return {name: told.get(name, "") for name in ("check", "standing", "detail")}


def weak(known: Known) -> list[tuple[str, Fact]]:
    """What is not as it should be, by name."""
    return sorted((name, fact) for name, fact in known.facts.items() if fact.standing == "weak")


def _posture(known: Known, told: Mapping[str, Json], at: datetime) -> tuple[Known, tuple[Change, ...]]:
    check = str(told["check"])
    before = known.facts.get(check)
    # an agent before 0.2 knew sound and not sound alone
    standing = str(told.get("standing") or ("sound" if told.get("sound") else "weak"))
    after = dict(known.facts)
    if standing == "ended":
        after.pop(check, None)
    else:
        value = str(told.get("detail", ""))
        same = before is not None and before.standing == standing
        after[check] = Fact(value, before.since if same and before else at, standing)
    changes = _changes(Part.POSTURE, known.facts, after, at) if before is not None else ()
    return Known(after, 0, at), changes


def _medium(known: Known, told: Mapping[str, Json], at: datetime) -> tuple[Known, tuple[Change, ...]]:
    """The stick, card or disk that was plugged in last, and what became of it."""
    size = told.get("bytes")
    what = _MEDIA.get(str(told.get("kind")), "disk")
    of = f" of {size / 1e9:.1f} GB" if isinstance(size, int) and size else ""
    became = {"removed": "was taken off", "kept": f"is not allowed, and stays: {told.get('detail', '')}"}
    said = f"a {what}{of} {became.get(str(told.get('done')), 'was plugged in')}"
    fact = Fact(said, at, "weak" if told.get("done") == "kept" else "sound")
    after = {**known.facts, "removable_medium": fact}
    return Known(after, 0, at), _changes(Part.POSTURE, known.facts, after, at)


def _fact(before: Fact | None, value: str, at: datetime, number: int) -> Fact:
    return Fact(value, before.since if before is not None and before.value == value else at, list=number)


def _changes(part: Part, before: Mapping[str, Fact], after: Mapping[str, Fact], at: datetime) -> tuple[Change, ...]:
    names = sorted({name for name in before.keys() | after.keys() if _said(before, name) != _said(after, name)})
    return tuple(Change(part, name, _said(before, name), _said(after, name), at) for name in names)


def _said(facts: Mapping[str, Fact], name: str) -> str:
    fact = facts.get(name)
    if fact is None:
        return ""
    return fact.value or "installed"
