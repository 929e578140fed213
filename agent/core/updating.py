"""Which version this device takes next, and whether the one it took is well. Pure: from facts to the next step.

A release goes to some groups, and to a share of their devices, which is widened while all is well. Which devices are
first differs from release to release, so that no room full of laptops is always the first to meet what nobody met.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import cast

from policy.document.tree import Json

PATIENCE = timedelta(minutes=20)
"""How long a version may take until the collector has heard of this device again."""
_VERSION = re.compile(r"\d{1,6}(?:\.\d{1,6}){0,3}(?:-\d{1,6})?")
_MOST = 200  # releases of one list


@dataclass(frozen=True, slots=True)
class Release:
    """One version as the list of releases tells of it. `share`: of the devices, in per cent; `groups`: those alone, all
    where there is none.
    """

    version: str
    file: str
    share: int
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Trial:
    """A version that was put in and is not known to be well yet. `previous`: what to go back to."""

    version: str
    previous: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Seen:
    """What is so now. `heard`: when the collector last answered this device; `reachable`: the collector's address takes
    connections just now, so that a version which is well is heard of.
    """

    now: datetime
    installed: str
    running: bool
    heard: datetime | None
    reachable: bool


class Verdict(Enum):
    """On a trial."""

    WELL = auto()
    WAIT = auto()
    GO_BACK = auto()


def read_releases(told: Json) -> tuple[Release, ...]:
    """The signed list. What a newer list says besides is passed over. Raises ValueError for one that is no list."""
    listed = told.get("releases") if isinstance(told, dict) else None
    if not isinstance(listed, list) or len(listed) > _MOST:
        raise ValueError("the list of releases is none")
    return tuple(_release(one) for one in listed)


def order(version: str) -> tuple[tuple[int, ...], int]:
    """By which versions rise, as 0.2.0-1. Raises ValueError."""
    if not _VERSION.fullmatch(version):
        raise ValueError(f"{version[:32]!r} is no version")
    upstream, _, revision = version.partition("-")
    return tuple(map(int, upstream.split("."))), int(revision or 0)


def is_for(release: Release, device: str, group: str) -> bool:
    """Whether this device is among those that the release goes to yet."""
    drawn = int.from_bytes(hashlib.sha256(f"{release.version} {device}".encode()).digest()[:4], "big") % 100
    return drawn < release.share and (not release.groups or group in release.groups)


def wanted(
    releases: Iterable[Release], installed: str, device: str, group: str, refused: Iterable[str]
) -> Release | None:
    """The newest that is for this device, newer than what it has, and was not taken back here before."""
    gone = set(refused)
    newer = [
        one
        for one in releases
        if order(one.version) > order(installed) and one.version not in gone and is_for(one, device, group)
    ]
    return max(newer, key=lambda one: order(one.version), default=None)


def judge(trial: Trial, seen: Seen) -> Verdict:
    """Well is a version that runs and of which the collector has heard. Without a network, or while the collector is
    down, nobody can have heard of it, which is no fault of its; but one that does not run needs neither to be wrong.
    """
    if seen.installed != trial.version:
        return Verdict.GO_BACK
    if seen.running and seen.heard is not None and seen.heard > trial.since:
        return Verdict.WELL
    if seen.now - trial.since < PATIENCE or (seen.running and not seen.reachable):
        return Verdict.WAIT
    return Verdict.GO_BACK


def _release(told: Json) -> Release:
    facts: Mapping[str, Json] = told if isinstance(told, dict) else {}
    version, file, share = facts.get("version"), facts.get("file"), facts.get("share")
    groups = facts.get("groups", [])
    sound = isinstance(version, str) and isinstance(file, str) and isinstance(share, int) and 0 <= share <= 100
    if not sound or not isinstance(groups, list) or not all(isinstance(one, str) for one in groups):
        raise ValueError("a release in the list is none")
    order(cast("str", version))
    return Release(cast("str", version), cast("str", file), cast("int", share), tuple(cast("list[str]", groups)))
