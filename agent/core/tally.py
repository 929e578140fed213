"""What the hook and the system saw, over the lives of helpers, of the service and of the device. Pure.

The story. A helper counts from nought, and a device that is at home for a week without a network is switched off each
night. So the service adds up what its helpers say, and keeps the sums beside its status and, each minute, where a
reboot leaves them. When the device is back in touch its next heartbeat says them all: how much it was used meanwhile,
and how much of that was not proven. The sums only grow; where they were lost they begin anew, and the collector then
counts less, never more.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

Key = TypeVar("Key")

WINDOW = 30.0
"""Seconds after which what was seen is held against what the hook saw: a look and its events may be told apart."""

_REMEMBERED = 256  # helpers


@dataclass(frozen=True, slots=True)
class Sums:
    """`hook_events`: what the hook saw; `os_inputs`: looks in which the system saw input, one a second at most;
    `unproven`: those of them that were not proven, because the hook saw nothing or something did not work.
    """

    hook_events: int = 0
    os_inputs: int = 0
    unproven: int = 0


def read(kept: object) -> Sums:
    """What a status file kept of them; nothing where it is none of that."""
    if not isinstance(kept, dict):
        return Sums()
    said = [kept.get(name) for name in ("hook_events", "os_inputs", "unproven")]
    numbers = [one for one in said if type(one) is int and one >= 0]
    return Sums(*numbers) if len(numbers) == len(said) else Sums()


def latest(one: Sums, other: Sums) -> Sums:
    """Of two that were kept, the one that was kept last: they only grow."""
    return max(one, other, key=lambda sums: (sums.os_inputs, sums.hook_events, sums.unproven))


class Tally(Generic[Key]):
    """To be told each second what each helper has counted since it began. `earlier`: helpers that outlived the service
    before this one, which has counted them; they go on from what they say first.
    """

    def __init__(self, before: Sums, earlier: Collection[Key] = ()) -> None:
        self.sums = before
        self._earlier = earlier
        self._last: dict[Key, tuple[int, int]] = {}
        self._since: float | None = None
        self._hook = self._os = 0  # of this window, of what was sound

    def see(self, said: Mapping[Key, tuple[int, int]], monotonic: float, *, sound: bool) -> None:
        """`said`: of each helper what its hook and the system saw; `sound`: typing is looked at, a policy is in force
        and events are kept.
        """
        if self._since is None:
            self._since = monotonic
        hook = os_inputs = 0
        for helper, (events, inputs) in said.items():
            before = self._last.get(helper, (events, inputs) if helper in self._earlier else (0, 0))
            hook += max(0, events - before[0])
            os_inputs += max(0, inputs - before[1])
            self._last.pop(helper, None)
            self._last[helper] = events, inputs  # kept for a helper that is silent, or connects again
        while len(self._last) > _REMEMBERED:
            del self._last[next(iter(self._last))]
        sums = self.sums
        self.sums = replace(sums, hook_events=sums.hook_events + hook, os_inputs=sums.os_inputs + os_inputs)
        if sound:
            self._hook, self._os = self._hook + hook, self._os + os_inputs
        elif os_inputs:
            self.sums = replace(self.sums, unproven=self.sums.unproven + os_inputs)
        if monotonic - self._since >= WINDOW:
            self._close(monotonic)

    def _close(self, monotonic: float) -> None:
        if self._os > 1 and not self._hook:  # one look may tell of what the window before has counted
            self.sums = replace(self.sums, unproven=self.sums.unproven + self._os)
        self._hook = self._os = 0
        self._since = monotonic
