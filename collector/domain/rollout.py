"""How a policy goes out to a school's devices: to a few that were named, then to a share of all, then to all. Pure.

Each stage lasts until enough of its devices have had the policy in force for long enough. When too many of them cannot
apply it, or start again and again once they have, the roll-out halts by itself: it is offered to nobody more, and who
has it keeps it, since going back is a new version. A halt is for good, so one broken device halts nothing, unless it
was named to go first or its stage has no other; and a stage never goes back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from typing import cast

from collector.domain.received import Json

ALONE = 1  # a device with troubles of its own; two are a pattern
OFTEN = 3  # restarts of a device within an hour that are more than chance
_BUCKETS = 1 << 32


class Stage(IntEnum):
    """To whom a version is offered: each stage's devices are among the next one's."""

    NAMED = 0
    SHARE = 1
    ALL = 2
    SETTLED = 3  # to all, and it went well: judged no more


@dataclass(frozen=True, slots=True)
class Plan:
    """What was decided when the version was published. Shares are in 0..1.

    `named`: ids of the devices that have it first; none: the stage is left out. `share`: of all devices, chosen by
    chance, that have it next; 0: the stage is left out. `enough` of a stage's devices that were heard from must have it
    in force for `wait` before the next stage begins. When more than `failures` of them cannot apply it, or more than
    `restarts` above what is usual have it and start again often, the roll-out halts.
    """

    named: frozenset[str] = frozenset()
    share: float = 0.05
    enough: float = 0.8
    wait: timedelta = timedelta(minutes=30)
    failures: float = 0.05
    restarts: float = 0.05

    def __post_init__(self) -> None:
        for name in ("share", "enough", "failures", "restarts"):
            if not 0 <= getattr(self, name) <= 1:
                raise ValueError(f"a roll-out's {name} must be from 0 to 1")
        if self.wait < timedelta(0):
            raise ValueError("a roll-out cannot wait for less than no time")


AT_ONCE = Plan(share=0.0)
"""To all devices as soon as it is published; it still halts by itself."""


@dataclass(frozen=True, slots=True)
class Rollout:
    """How far one version is. `first`: the first version with this content, which differs where only exceptions were
    added since; the same devices go first. `usual`: the share of devices that started again often before it went out,
    None until the first look. `halted`: why it goes no further, empty while it does.
    """

    version: int
    first: int
    plan: Plan
    stage: Stage
    since: datetime
    enough_since: datetime | None = None
    usual: float | None = None
    halted: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What is known of one device. `version` is the one it has in force, `failed` the one that it could not apply, 0
    for none. `restarts`: of its service and helpers within the last hour.
    """

    device_id: str
    heard_at: datetime | None
    version: int
    failed: int
    restarts: int


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one version's stage: its devices (`meant`), those `heard` from since it began, of them those that have it in
    force (`applied`) and those that could not apply it (`failed`), those that have it and start again often
    (`restarting`), and the share of devices without it that do (`usual`).
    """

    meant: int = 0
    heard: int = 0
    applied: int = 0
    failed: int = 0
    restarting: int = 0
    usual: float = 0.0


def begin(version: int, plan: Plan, now: datetime) -> Rollout:
    """The first stage that `plan` has."""
    stage = Stage.NAMED if plan.named else Stage.SHARE if plan.share > 0 else Stage.ALL
    return Rollout(version, version, plan, stage, now)


def chosen(first: int, device_id: str, share: float) -> bool:
    """Whether chance chose this device among the first `share` for this content: the same each time, and other devices
    for other versions, so that it is not always the same ones that go first.
    """
    drawn = hashlib.sha256(f"{first} {device_id}".encode()).digest()
    return int.from_bytes(drawn[:4], "big") < share * _BUCKETS


def reaches(rollout: Rollout, device_id: str) -> bool:
    """Whether the device belongs to the stage, halted or not."""
    if rollout.stage >= Stage.ALL or device_id in rollout.plan.named:
        return True
    return rollout.stage == Stage.SHARE and chosen(rollout.first, device_id, rollout.plan.share)


def offers(rollout: Rollout, device_id: str, has: int = 0) -> bool:
    """Whether the version may be offered now to this device, which `has` that one in force. Who has its content already
    gets the exceptions that were added to it, whatever has become of the roll-out.
    """
    return has >= rollout.first or (not rollout.halted and reaches(rollout, device_id))


def figures(rollout: Rollout, reports: Iterable[Report]) -> Figures:
    """What there is to judge the stage by."""
    meant = heard = applied = failed = restarting = others = restarting_others = 0
    for one in reports:
        often = one.restarts >= OFTEN
        has = one.version >= rollout.version
        if not has:
            others += 1
            restarting_others += often
        if not reaches(rollout, one.device_id):
            continue
        meant += 1
        if one.heard_at is None or one.heard_at < rollout.since:
            continue
        heard += 1
        applied += has
        failed += not has and one.failed == rollout.version
        restarting += has and often
    return Figures(meant, heard, applied, failed, restarting, restarting_others / others if others else 0.0)


def judged(rollout: Rollout, seen: Figures, now: datetime) -> Rollout:
    """What comes of it: a halt, the next stage, or nothing yet."""
    if rollout.halted or rollout.stage is Stage.SETTLED:
        return rollout
    if rollout.usual is None:
        rollout = replace(rollout, usual=seen.usual)
    if why := _halts(rollout, seen):
        return replace(rollout, halted=why)
    if seen.applied == 0 or seen.applied < rollout.plan.enough * seen.heard:
        return replace(rollout, enough_since=None)
    since = rollout.enough_since or now
    if now - since < rollout.plan.wait:
        return replace(rollout, enough_since=since)
    return replace(rollout, stage=_following(rollout), since=now, enough_since=None)


def halt(rollout: Rollout, why: str) -> Rollout:
    """Somebody stops it; the first reason stays."""
    return rollout if rollout.halted else replace(rollout, halted=why)


def to_json(rollout: Rollout) -> dict[str, Json]:
    """As a version keeps it."""
    plan = rollout.plan
    return {
        "first": rollout.first,
        "named": [str(device_id) for device_id in sorted(plan.named)],
        "share": plan.share,
        "enough": plan.enough,
        "wait_seconds": plan.wait.total_seconds(),
        "failures": plan.failures,
        "restarts": plan.restarts,
        "stage": rollout.stage.name.lower(),
        "since": rollout.since.isoformat(),
        "enough_since": rollout.enough_since.isoformat() if rollout.enough_since else None,
        "usual": rollout.usual,
        "halted": rollout.halted,
    }


def from_json(version: int, kept: Mapping[str, Json]) -> Rollout:
    """What `to_json` gave. Raises ValueError for anything else."""
    try:
        named, wait = cast("list[str]", kept["named"]), cast("float", kept["wait_seconds"])
        shares = {name: float(cast("float", kept[name])) for name in ("share", "enough", "failures", "restarts")}
        usual = kept["usual"]
        return Rollout(
            version=version,
            first=int(cast("int", kept["first"])),
            plan=Plan(named=frozenset(named), wait=timedelta(seconds=wait), **shares),
            stage=Stage[str(kept["stage"]).upper()],
            since=_instant(kept["since"]),
            enough_since=None if kept["enough_since"] is None else _instant(kept["enough_since"]),
            usual=None if usual is None else float(cast("float", usual)),
            halted=str(kept["halted"]),
        )
    except (KeyError, TypeError, OverflowError) as error:
        raise ValueError(f"what is kept of the roll-out of version {version} cannot be read") from error


def _halts(rollout: Rollout, seen: Figures) -> str:
    """The sentence why it must go no further, or nothing. Of those heard from, not of those that have answered: the
    first to answer are often those that failed at once.
    """
    plan, usual = rollout.plan, rollout.usual or 0.0
    chance = ALONE if seen.meant > ALONE and rollout.stage is not Stage.NAMED else 0
    if seen.failed > max(chance, plan.failures * seen.heard):
        return (
            f"{seen.failed} of {seen.heard} devices could not apply version {rollout.version}; "
            f"more than {plan.failures:.0%} stop its roll-out."
        )
    if seen.restarting > max(chance, (usual + plan.restarts) * seen.heard):
        return (
            f"{seen.restarting} of {seen.heard} devices started again {OFTEN} times or more within an hour with "
            f"version {rollout.version}; {usual:.0%} is usual, and more than {plan.restarts:.0%} above that stop its "
            "roll-out."
        )
    return ""


def _following(rollout: Rollout) -> Stage:
    if rollout.stage is Stage.NAMED and rollout.plan.share > 0:
        return Stage.SHARE
    return Stage.SETTLED if rollout.stage is Stage.ALL else Stage.ALL


def _instant(kept: Json) -> datetime:
    at = datetime.fromisoformat(str(kept))
    if at.tzinfo is None:
        raise ValueError("a time without its zone")
    return at.astimezone(UTC)
