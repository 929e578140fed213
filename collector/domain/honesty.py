"""Devices that answer every check and yet tell of too little: what ordinary traffic says of whoever proves all. Pure.

The story. A check proves the path of an unmodified agent. One that was changed to answer checks with its device's key
and to look at nothing is not caught by any check: but in all its hours in use nothing is ever noticed there. So each
device's matches are held against those of its peers over the hours that it says it has proven. People differ, so the
peers' rates are taken to differ too (a gamma-Poisson model, fitted by moments); what is told is how likely so few
matches are by chance, and only where that stays rare though many devices are looked at.

Limits. It needs peers and hours: nothing is said of fewer than 20 devices or less than 5 hours. A quiet pupil looks
the same for a while, so it names whom to look at, and accuses nobody. An agent that also makes up matches is not
caught, nor is one that lets most through; a school whose devices are all changed has no peers to tell by.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, lgamma, log, log1p
from typing import Final

PEERS: Final = 20
HOURS: Final = 5.0
RARE: Final = 0.01
"""How often, in one look at all devices, one that is sound may be named."""
_ALIKE: Final = 1e6  # the shape where peers differ no more than chance makes them


@dataclass(frozen=True, slots=True)
class Traffic:
    """One device's `matches` in so many `hours` that count as proven."""

    device_id: str
    hours: float
    matches: int


@dataclass(frozen=True, slots=True)
class Quiet:
    """One that told of too little: what its peers would have told in its hours, and how likely so few are by chance."""

    device_id: str
    hours: float
    matches: int
    expected: float
    chance: float


def too_quiet(traffic: Sequence[Traffic]) -> list[Quiet]:
    """Those that are, the least likely first; none where there is too little to tell by."""
    used = [one for one in traffic if one.hours >= HOURS]
    hours, matches = sum(one.hours for one in used), sum(one.matches for one in used)
    if len(used) < PEERS or not matches:
        return []
    rate = matches / hours
    shape = _shape(used, rate)
    found = []
    for one in used:
        expected = rate * one.hours
        if one.matches >= expected:
            continue
        chance = _at_most(one.matches, expected, shape)
        if chance * len(used) < RARE:
            found.append(Quiet(one.device_id, one.hours, one.matches, expected, chance))
    return sorted(found, key=lambda one: (one.chance, one.device_id))


def _shape(used: Sequence[Traffic], rate: float) -> float:
    """How alike the peers are: the less, the more they differ beyond chance."""
    beyond = sum((one.matches - rate * one.hours) ** 2 - rate * one.hours for one in used)
    variance = beyond / sum(one.hours**2 for one in used)
    return min(_ALIKE, rate * rate / variance) if variance > 0 else _ALIKE


def _at_most(count: int, expected: float, shape: float) -> float:
    """The chance of at most so many, where so many are expected of a peer drawn by chance (negative binomial)."""
    lost = -log1p(expected / shape)  # log of shape ÷ (shape + expected)
    share = log(expected) - log(shape + expected)
    return min(1.0, sum(exp(_log_choose(shape, one) + shape * lost + one * share) for one in range(count + 1)))


def _log_choose(shape: float, count: int) -> float:
    return lgamma(shape + count) - lgamma(shape) - lgamma(count + 1)
