"""Devices that are not proven to be monitored, the worst first, each with what a technician does next. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum
from functools import lru_cache

from collector.domain.assets import Asset, hostname_key, never_enrolled
from collector.domain.coverage import BY_STAGE, Account, Cause
from collector.domain.devices import DeviceRow, WallRow

LONG_UNSEEN = timedelta(days=14)
SPOOLED = 1_000  # events that wait: more than an hour of a busy device
_MOSTLY = 0.9  # of the time in use


class Dark(IntEnum):
    """Why; the greater the worse."""

    BEHIND = 1  # an older agent than others have
    UNLISTED = 2  # enrolled, and not on the asset list
    SPOOLING = 3
    LONG_UNSEEN = 4
    NEVER_HEARD = 5
    IMAGED_ANEW = 6  # another of its name enrolled since it was last heard
    NEVER_ENROLLED = 7  # on the asset list alone
    TWICE = 8  # two devices of one name
    CLONED = 9
    UNPROVEN = 10  # in use, and not seen
    FAILING = 11  # its last check failed
    BLIND = 12  # in use just now, and not seen


_NEXT: Mapping[Dark, str] = {
    Dark.BEHIND: "Update the agent.",
    Dark.UNLISTED: "Add it to the asset list, or find out whose it is and revoke it.",
    Dark.SPOOLING: "Find out why it cannot send: `heed-agent status` on the device says what it meets.",
    Dark.LONG_UNSEEN: "Find the device: is it lent out, broken, or no longer the school's? Then revoke it.",
    Dark.NEVER_HEARD: "Start it, signed in, on the school's network, and look at `heed-agent status`.",
    Dark.IMAGED_ANEW: "Revoke this one, if the device that enrolled later is the same machine.",
    Dark.NEVER_ENROLLED: "Find it and enrol it (`heed-collector enrol-token create`), or take it off the asset list.",
    Dark.TWICE: "Revoke the one that is no longer there; a device that was imaged anew enrols as another.",
    Dark.CLONED: "Enrol this device, and its copy, each with a token of its own.",
    Dark.UNPROVEN: "Look at `heed-agent status` on the device: it names the sensor that fails, and why.",
    Dark.FAILING: "Look at `heed-agent status` on the device, mend what it names, and ask for another check.",
    Dark.BLIND: "Look at `heed-agent status` on the device: it names what fails, and why.",
}
_OURS = {  # not the device's trouble
    Cause.NOT_SHOWN: "Give somebody an account as safeguarding lead, and ask for another check.",
    Cause.NOT_TOLD: "Run `heed-collector user channel test NAME`, mend what fails, and ask for another check.",
    Cause.WRONG_POLICY: "See on the Policy page how far the newest version has gone, and what the device says of it.",
    Cause.NOT_MATCHED: "See on the Policy page whether typing or a kind of risk is turned off for this device.",
}
_PASSING = timedelta(seconds=60)  # one stretch between two heartbeats may be a moment's trouble
_NOT_WRONG = frozenset({Cause.SUSPENDED})  # meant to be so


@dataclass(frozen=True, slots=True)
class Darkness:
    """One device's gravest trouble. `told`: in words; `step`: what to do next; `device_id`: empty where it has none,
    since it is on the asset list alone.
    """

    device_id: str
    name: str
    group: str
    dark: Dark
    told: str
    step: str


def ranking(
    devices: Sequence[DeviceRow | WallRow], accounts: Mapping[str, Account], now: datetime, assets: Sequence[Asset] = ()
) -> list[Darkness]:
    """Devices that are in and not revoked, and those that should be, the worst first, then by name. `accounts`: of
    late, by device id. `assets`: the whole asset list; where there is none, nothing is missed by it.
    """
    here = [row for row in devices if row.revoked_at is None]
    names: dict[str, list[DeviceRow | WallRow]] = {}
    for row in here:
        names.setdefault(hostname_key(row.name), []).append(row)
    listed = {hostname_key(one.hostname) for one in assets}
    newest = max((_version(row.agent_version) for row in here), default=())
    found = []
    for row in here:
        key = hostname_key(row.name)
        same = _Same(names[key], unlisted=bool(assets) and key not in listed)
        trouble = _trouble(row, accounts.get(row.id, Account()), now, same, newest)
        if trouble is not None:
            found.append(Darkness(row.id, row.name, row.group, trouble[0], trouble[1], _step(row, trouble[0])))
    found += [_missed(one) for one in never_enrolled(assets, [row.name for row in here])]
    return sorted(found, key=lambda one: (-one.dark, one.name, one.device_id))


@dataclass(frozen=True, slots=True)
class _Same:
    """Devices of one name, and whether the asset list does not know it."""

    rows: Sequence[DeviceRow | WallRow]
    unlisted: bool

    def replaced(self, row: DeviceRow | WallRow) -> bool:
        """Whether another enrolled since this one was heard."""
        heard = row.last_seen_at or row.enrolled_at
        return any(other.id != row.id and other.enrolled_at > heard for other in self.rows)

    def twice(self, row: DeviceRow | WallRow) -> bool:
        """Whether another of this name is alive too."""
        return any(other.id != row.id and not self.replaced(other) for other in self.rows)


def _missed(one: Asset) -> Darkness:
    where = ", ".join(part for part in (one.tag, one.site) if part)
    told = f"It is on the asset list ({where}), and no device in service has its name."
    return Darkness("", one.hostname, one.group, Dark.NEVER_ENROLLED, told, _NEXT[Dark.NEVER_ENROLLED])


def _trouble(
    row: DeviceRow | WallRow, account: Account, now: datetime, same: _Same, newest: tuple[int, ...]
) -> tuple[Dark, str] | None:
    share, waiting = account.share, row.waiting
    blind, failing = _blind(row), _failing(row)
    unseen = now - row.last_seen_at if row.last_seen_at else timedelta(0)
    replaced = same.replaced(row)
    answers = (
        (bool(blind), Dark.BLIND, blind),
        (bool(failing), Dark.FAILING, failing),
        (share is not None and share < _MOSTLY, Dark.UNPROVEN, _unproven(account)),
        (row.cloned_at is not None, Dark.CLONED, "Two machines use its identity."),
        (not replaced and same.twice(row), Dark.TWICE, "Another device has the same name."),
        (replaced, Dark.IMAGED_ANEW, "Another device of its name enrolled later, and this one was not heard since."),
        (row.last_seen_at is None, Dark.NEVER_HEARD, "It enrolled, and was never heard since."),
        (unseen > LONG_UNSEEN, Dark.LONG_UNSEEN, f"It was last heard {unseen.days} days ago."),
        (waiting > SPOOLED, Dark.SPOOLING, f"{waiting} events wait on it to be sent."),
        (same.unlisted, Dark.UNLISTED, "It is not on the asset list."),
        (_version(row.agent_version) < newest, Dark.BEHIND, f"Its agent is of version {row.agent_version}."),
    )
    return next(((dark, told) for holds, dark, told in answers if holds), None)


def _step(row: DeviceRow | WallRow, dark: Dark) -> str:
    cause = BY_STAGE.get(row.failing[0])
    if dark is Dark.BLIND and row.gap[0]:
        cause = Cause(row.gap[0])
    ours = _OURS.get(cause) if cause is not None and dark in {Dark.BLIND, Dark.FAILING} else None
    return ours or _NEXT[dark]


def _blind(row: DeviceRow | WallRow) -> str:
    """What keeps it from being proven in the very stretch that it was used in last, or empty."""
    gap, since = row.gap
    if not gap or since is None or row.last_seen_at is None or Cause(gap) in _NOT_WRONG:
        return ""
    if row.last_seen_at - since < _PASSING:
        return ""
    return f"In use and not proven since {since:%Y-%m-%d %H:%M} UTC: {CAUSE_WORDS[Cause(gap)]}."


def _failing(row: DeviceRow | WallRow) -> str:
    stage, since = row.failing
    return f"Its last check failed at the stage {stage}; it fails since {since:%Y-%m-%d %H:%M} UTC." if stage else ""


def _unproven(account: Account) -> str:
    minutes = (account.in_use - account.proven) // 60
    worst = max(account.gaps, key=lambda cause: account.gaps[cause], default=Cause.HOOK_LOST)
    return (
        f"{minutes} of {account.in_use // 60} minutes in use are not proven, most of them since {CAUSE_WORDS[worst]}."
    )


CAUSE_WORDS: Mapping[Cause, str] = {
    Cause.HOOK_LOST: "the hook saw nothing of what the system saw",
    Cause.SENSOR_FAILED: "the typing sensor failed",
    Cause.UNSUPPORTED: "typing cannot be seen there",
    Cause.SUSPENDED: "watching was suspended, as on the lock screen, for confidential support, or by the policy",
    Cause.NO_POLICY: "no policy of the school's was in force",
    Cause.EVENTS_DROPPED: "the spool was full and events were dropped",
    Cause.NOT_KEPT: "the device could not keep what it noticed, as when its disk is full",
    Cause.HELPER_DEAD: "somebody was signed in and no session helper ran",
    Cause.WRONG_POLICY: "another policy was in force than the school's newest",
    Cause.NOT_MATCHED: "a check found that what must be matched is not",
    Cause.NOT_SENT: "a check found that what the device kept did not arrive",
    Cause.NOT_SHOWN: "a check found that its alerts would be in nobody's queue",
    Cause.OUT_OF_TOUCH: "the device was out of touch, and counted itself that it could not see",
    Cause.NOT_TOLD: "a check found that no message would reach anybody",
}


@lru_cache(maxsize=256)  # thousands of devices, few versions
def _version(said: str) -> tuple[int, ...]:
    return tuple(int(part) if part.isdecimal() else 0 for part in said.split(".")[:3])
