"""Gaps: stretches that are not proven, each with a cause (design section 1, principle 8). Pure arithmetic.

`SensorGaps` turns what befalls the sensors into gaps, and `PolicyGaps` what the policy turns off; `TimeGaps` finds what
befell the whole process in the disagreement of three clocks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.core.event import Gap, GapCause, Liveness, SensorState

_TELL_EVERY = timedelta(minutes=15)  # a gap that lasts is told in parts, so that it is known before it ends
_TELL_POLICY_EVERY = timedelta(hours=1)  # every heartbeat says it too
_JUMP_SECONDS = 5.0


@dataclass(slots=True)
class _Open:
    cause: GapCause
    since: datetime
    detail: str


class SensorGaps:
    """Which sensors are blind, since when, and why."""

    def __init__(self) -> None:
        self._open: dict[str, _Open] = {}

    def lost(self, sensor: str, cause: GapCause, since: datetime, detail: str) -> None:
        """This sensor sees nothing since then. A first cause stands until the sensor works again."""
        self._open.setdefault(sensor, _Open(cause, since, detail))

    def see(self, states: tuple[SensorState, ...], now: datetime) -> list[Gap]:
        """The gaps that end now, and the parts of those that have lasted."""
        gaps = []
        for state in states:
            gap = self._open.get(state.sensor)
            if gap is None:
                continue
            ended = state.liveness in {Liveness.WORKING, Liveness.SUSPENDED}
            if not ended and now - gap.since < _TELL_EVERY:
                continue
            gaps.append(Gap(gap.cause, state.sensor, min(gap.since, now), now, 0, gap.detail))
            if ended:
                del self._open[state.sensor]
            else:
                gap.since = now
        return gaps


class PolicyGaps:
    """Which sensors the policy does not have looked at, since when, and why: told when it ends, and every hour."""

    def __init__(self) -> None:
        self._open: dict[str, _Open] = {}

    def see(self, off: Mapping[str, str], now: datetime) -> list[Gap]:
        """`off`: those sensors now, each with the reason. The gaps that end now, and the parts of those that last."""
        gaps = []
        for sensor, gap in list(self._open.items()):
            ended = off.get(sensor) != gap.detail
            if ended or now - gap.since >= _TELL_POLICY_EVERY:
                gaps.append(Gap(gap.cause, sensor, min(gap.since, now), now, 0, gap.detail))
                del self._open[sensor]
        for sensor, reason in off.items():
            self._open.setdefault(sensor, _Open(GapCause.POLICY, now, reason))
        return gaps


@dataclass(frozen=True, slots=True)
class Times:
    """The three clocks at one moment (agent/ports: Clock)."""

    wall: datetime
    monotonic: float
    boottime: float


class TimeGaps:
    """What befell the process between two looks that should be `expected` seconds apart."""

    def __init__(self, first: Times, expected: float, process: str) -> None:
        """`process`: what the process is called in the gap that tells of its own stop."""
        self._last = first
        self._expected = expected
        self._process = process

    def see(self, now: Times) -> list[Gap]:
        """Sleep shows between boot and monotonic time, a stop in monotonic time alone, a set clock in wall time."""
        last, self._last = self._last, now
        awake = now.monotonic - last.monotonic
        passed = now.boottime - last.boottime
        wall = (now.wall - last.wall).total_seconds()
        asleep = passed - awake
        gaps = []
        if asleep > _JUMP_SECONDS:
            gaps.append(_ending(now.wall, asleep, GapCause.ASLEEP, "the machine slept"))
        if awake - self._expected > _JUMP_SECONDS:
            gaps.append(_ending(now.wall, awake, GapCause.STOPPED, f"the {self._process} did not run"))
        if abs(wall - passed) > _JUMP_SECONDS:
            detail = f"the wall clock was set by {wall - passed:+.0f} seconds"
            since, until = sorted((last.wall, now.wall))
            gaps.append(Gap(GapCause.CLOCK_STEPPED, "", since, until, 0, detail))
        return gaps


def _ending(until: datetime, seconds: float, cause: GapCause, detail: str) -> Gap:
    return Gap(cause, "", until - timedelta(seconds=seconds), until, 0, detail)
