"""The idle lock: warn, lock, verify, try again (J1, D4, J11). Pure: from what clocks and the system say to commands.

The story. About once a second (`next_look`) it is told how long the system has seen no input and whether the screen is
locked. `warning` seconds before the time is over it says Warn; input takes that back (Cancel). When the time is over it
says LockNow, and then, until the screen is seen to be locked, LockFailed once and LockNow again every few seconds;
input ends that, since somebody is there, and the time begins anew. The screen seen locked is told (LockSeen), whoever
locked it.

No wall clock is asked, so setting one changes nothing. Sleep counts as idleness, though the system's own counter stands
still in it: a machine that wakes after its time is over is locked at once, without a warning, whoever woke it.

A policy may change in the middle. The shorter time holds at once: whoever has been idle for longer is warned, and then
locked. A longer one takes a warning back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

_LOOK_SECONDS = 1.0
_JUST_AFTER = 0.01  # the system counts in milliseconds
_VERIFY_SECONDS = 3.0  # a locker needs a moment; then it is asked again
_SLACK = 1.0  # by which two counters may disagree
_ASLEEP = 5.0  # from where a difference of two clocks is sleep


@dataclass(frozen=True, slots=True)
class IdleRules:
    """Seconds. `lock_after`: without input; `warning`: so long before that its user is warned; `presentation`: the
    longest that a presentation or a call holds the lock off.
    """

    lock_after: float = 600.0
    warning: float = 30.0
    presentation: float = 3600.0


@dataclass(frozen=True, slots=True)
class Look:
    """What is so now. `monotonic` and `boottime`: agent/ports: Clock; `idle`: since the system saw input;
    `presenting`: something on the screen asks not to be locked.
    """

    monotonic: float
    boottime: float
    idle: float
    locked: bool
    presenting: bool = False


@dataclass(frozen=True, slots=True)
class Warn:
    """Tell the user that the screen locks in so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Cancel:
    """Take the warning back."""


@dataclass(frozen=True, slots=True)
class LockNow:
    """Lock the screen."""


@dataclass(frozen=True, slots=True)
class LockSeen:
    """The screen is locked, after so many seconds without input. `by_user`: nobody here asked for it."""

    idle: float
    by_user: bool


@dataclass(frozen=True, slots=True)
class LockFailed:
    """It was asked to lock after so many seconds without input, and is not locked. Told once, though asked again."""

    idle: float


IdleCommand: TypeAlias = Warn | Cancel | LockNow | LockSeen | LockFailed


@dataclass(slots=True)
class _Asked:
    """It is to be locked, asked first at that look, last at `at` (seconds since boot)."""

    first: Look
    at: float
    idle: float
    failed: bool = False


class IdleLock:
    """One session's lock. Give it every look in order; set `rules` whenever the policy changes."""

    def __init__(self, rules: IdleRules) -> None:
        self.rules = rules
        self._last: Look | None = None
        self._slept = 0.0  # since the last input
        self._promised: float | None = None  # since boot: until when the warning holds
        self._asked: _Asked | None = None

    def look(self, now: Look) -> list[IdleCommand]:
        """What is to be done now."""
        last, self._last = self._last, now
        if now.locked:
            return self._locked(now, last)
        slept, heard = _between(last, now)
        before = 0.0 if last is None else last.idle + self._slept
        woke_late = slept > 0 and last is not None and not last.locked and before + slept >= self._limit(last)
        self._slept = 0.0 if heard and not woke_late else self._slept + slept
        idle = now.idle + self._slept
        if woke_late and self._asked is None:
            self._slept = 0.0  # whatever comes of it, the next time begins with the input after
            return [*self._cancel(), *self._ask(now, max(idle, before + slept))]
        if self._asked is not None:
            return self._wait(self._asked, now)
        return self._count(now, idle)

    def _count(self, now: Look, idle: float) -> list[IdleCommand]:
        """Nobody was asked to lock yet."""
        limit = self._limit(now)
        if idle < limit - self.rules.warning:
            return self._cancel()
        if self._promised is None and self.rules.warning > 0:
            seconds = limit - idle if idle < limit else self.rules.warning
            self._promised = now.boottime + seconds
            return [Warn(seconds)]
        if idle < limit or (self._promised is not None and now.boottime < self._promised):
            return []
        return self._ask(now, idle)

    def _ask(self, now: Look, idle: float) -> list[IdleCommand]:
        self._promised = None
        self._asked = _Asked(now, now.boottime, idle)
        return [LockNow()]

    def _wait(self, asked: _Asked, now: Look) -> list[IdleCommand]:
        """It was asked to lock, and is not locked."""
        if now.boottime - asked.at < _VERIFY_SECONDS:
            return []
        told: list[IdleCommand] = [] if asked.failed else [LockFailed(asked.idle)]
        asked.failed = True
        if now.idle + _SLACK < asked.first.idle + now.monotonic - asked.first.monotonic:  # somebody is there
            self._asked = None
            return told
        asked.at = now.boottime
        return [*told, LockNow()]

    def _locked(self, now: Look, last: Look | None) -> list[IdleCommand]:
        asked, self._asked = self._asked, None
        commands = self._cancel()
        if last is None or last.locked:
            self._slept = 0.0
            return commands
        idle, self._slept = now.idle + self._slept, 0.0
        return [*commands, LockSeen(idle if asked is None else asked.idle, by_user=asked is None)]

    def _cancel(self) -> list[IdleCommand]:
        warned, self._promised = self._promised, None
        return [] if warned is None else [Cancel()]

    def _limit(self, look: Look) -> float:
        rules = self.rules
        return max(rules.lock_after, rules.presentation) if look.presenting else rules.lock_after


def next_look(rules: IdleRules, idle: float) -> float:
    """In how many seconds to look again: once a second, and just when the warning or the lock is due."""
    due = (left for at in (rules.lock_after - rules.warning, rules.lock_after) if (left := at - idle) > 0)
    return min(_LOOK_SECONDS, min(due, default=_LOOK_SECONDS) + _JUST_AFTER)


def _between(last: Look | None, now: Look) -> tuple[float, bool]:
    """Between two looks: the seconds asleep, and whether there was input. Unlocking is input."""
    if last is None:
        return 0.0, False
    awake = max(0.0, now.monotonic - last.monotonic)
    asleep = max(0.0, now.boottime - last.boottime) - awake
    heard = now.idle + _SLACK < last.idle + awake or last.locked
    return (asleep if asleep > _ASLEEP else 0.0), heard
