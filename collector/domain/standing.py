"""How what a device has in force stands beside the newest version, and how far that one goes. Pure."""

from __future__ import annotations

from enum import Enum, auto

from collector.domain.policies import DeviceState, Phase, Version
from collector.domain.rollout import Stage

_ON_THE_WAY = {Stage.NAMED.name.lower(): "the devices that were named", Stage.SHARE.name.lower(): "a share of devices"}


class Standing(Enum):
    """A device's policy beside the newest version. OTHER: the same number with other content, as after a restored
    backup.
    """

    NO_POLICY = auto()
    UNTOLD = auto()
    FAILED = auto()
    AHEAD = auto()
    BEHIND = auto()
    OTHER = auto()
    APPLYING = auto()
    IN_FORCE = auto()


def standing(told: DeviceState | None, current: Version | None) -> Standing:
    """Of a device that `told` so, None for nothing, where `current` is the newest version, None for none. The number
    alone says little: it is given again after a restored backup.
    """
    if current is None:
        return Standing.NO_POLICY
    if told is None:
        return Standing.UNTOLD
    if told.phase is Phase.FAILED and told.version in {0, current.version}:  # 0: it could not even be read
        return Standing.FAILED
    if told.version != current.version:
        return Standing.AHEAD if told.version > current.version else Standing.BEHIND
    if told.hash != current.hash:
        return Standing.OTHER
    return Standing.IN_FORCE if told.phase is Phase.APPLIED else Standing.APPLYING


def halted(current: Version | None) -> str:
    """Why the newest version goes to nobody more, as a sentence, or nothing."""
    why = current.rollout.get("halted") if current is not None and current.rollout is not None else None
    return f"The roll-out of version {current.version} is halted: {why}" if current is not None and why else ""


def held_back(current: Version | None) -> str:
    """Whom an exception that is granted or ended now does not reach yet, since it goes out with the newest version; or
    nothing, where that goes to all.
    """
    if current is None or current.rollout is None:
        return ""
    if why := halted(current):
        return (
            f"{why} Exceptions granted or ended now reach only devices that have its policy: publish a mended policy "
            "or go back to an earlier one, and they reach all."
        )
    whom = _ON_THE_WAY.get(str(current.rollout.get("stage")))
    if whom is None:
        return ""
    return (
        f"Version {current.version} has gone to {whom} so far. Exceptions granted or ended now reach the others when "
        "it does."
    )
