"""Canary checks on the device: how a challenge becomes keys that write nothing, and how they are known again. Pure.

The story. The collector's challenge is a nonce. Of it 32 digits, 0 or 1, are made; two keycodes that have no symbol
stand for them, and no program makes a character of either. They are pressed only while somebody is using the device.
After the hook the digits are heard in their order or the check has failed: a key that writes something is never one of
them, so nothing that anybody types can be taken for a canary, and no canary enters the typing window. What the
operating system counts as input because of us is taken off again, so that no idle lock comes later for a check.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

DIGITS: Final = 32
USED_WITHIN: Final = 30.0
"""Seconds since real input, within which a canary may be pressed."""

PROBE: Final = "i want to kill myself"
"""What the matcher is asked after a canary has crossed the hook: a sentence of the lexicon that every school has. It is
in no window, nobody typed it, and what it matches is looked at and thrown away.
"""
PROBE_REDACTED: Final = "call 07700900123 or mail canary@example.org"

_SLACK: Final = 0.25  # seconds by which two clocks may disagree
_SECONDS_PAST: Final = 0.05

NOT_IN_USE: Final = "waited for use: no input within 30 seconds"
LOCKED: Final = "waited for use: the screen is locked"
CONFIDENTIAL: Final = "waited for use: confidential support has the keyboard"


def digits_of(nonce: bytes) -> tuple[int, ...]:
    """The canary's digits, first to last."""
    number = int.from_bytes(sha256(b"heed canary" + nonce).digest()[: DIGITS // 8])
    return tuple(number >> place & 1 for place in reversed(range(DIGITS)))


def waits(idle_seconds: float, *, locked: bool, confidential: bool) -> str:
    """Why a canary cannot be pressed now, or empty. `idle_seconds`: since real input."""
    if locked:
        return LOCKED
    if confidential:
        return CONFIDENTIAL
    return "" if idle_seconds <= USED_WITHIN else NOT_IN_USE


class Listening:
    """Hears one canary. `codes`: the two keycodes that stand for 0 and 1; -1 and -2 where no key can be pressed."""

    def __init__(self, digits: tuple[int, ...], codes: tuple[int, int]) -> None:
        self._digits = digits
        self._codes = codes
        self._place = 0
        self.wrong = False
        """Whether another digit was heard than the next one."""

    @property
    def whole(self) -> bool:
        """Whether all of it was heard, in order, and nothing else of its kind."""
        return not self.wrong and self._place == len(self._digits)

    def hears(self, code: int, *, writes: bool) -> bool:
        """Whether this press is the canary's, and then it is nobody's typing. `writes`: the key has a symbol."""
        if writes or code not in self._codes:
            return False
        if self._place == len(self._digits) or self._codes.index(code) != self._digits[self._place]:
            self.wrong = True
        else:
            self._place += 1
        return True


@dataclass(frozen=True, slots=True)
class Proved:
    """The hook heard a whole canary. `by_keys`: pressed through the display; else put where the hook hands over."""

    by_keys: bool
    seconds: float


@dataclass
class Injections:
    """What the OS took for input though nobody made any. Times are monotonic seconds."""

    _began: float = float("-inf")
    _ended: float = float("-inf")
    _real: float = float("-inf")

    def begin(self, at: float, idle_seconds: float) -> None:
        """Keys are pressed from now on; real input was so many seconds ago (already without earlier injections)."""
        self._began, self._ended, self._real = at, float("inf"), at - idle_seconds

    def end(self, at: float) -> None:
        """They were."""
        self._ended = at

    def heard(self) -> None:
        """The hook heard somebody: what the OS says is true again."""
        if self._ended != float("inf"):
            self._began = self._ended = float("-inf")

    def real_idle(self, at: float, idle_seconds: float) -> float:
        """Seconds since somebody last made input, from what the OS says at `at`."""
        last = at - idle_seconds
        if self._began - _SLACK <= last <= self._ended + _SECONDS_PAST:
            return max(idle_seconds, at - self._real)
        return idle_seconds
