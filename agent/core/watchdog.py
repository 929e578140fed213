"""The hook watchdog: does the hook see what the operating system sees? Counts only, never a key (design section 4).

The story. About once a second it is told how many events the hook has heard and, if none were new, how long the OS has
seen no input. A look in which the OS saw input and the hook nothing is suspicious; three such, with nothing from the
hook between, call for a canary: a key that means nothing, which the hook must see. If it does not, the hook is lost and
is armed again. A canary is input for the OS too, so looks are not judged while one is out, and it is not counted.
"""

from __future__ import annotations

from enum import StrEnum

_SUSPICIOUS_LOOKS = 3
_CANARY_SECONDS = 2.0
_SLACK = 0.25  # seconds by which two clocks may disagree


class Verdict(StrEnum):
    """What to do now."""

    SOUND = "sound"
    PROBE = "probe"  # press the canary
    LOST = "lost"  # arm the hook again


class HookWatchdog:
    """Compares one hook with the OS. Times are monotonic seconds."""

    def __init__(self) -> None:
        self._looked: float | None = None
        self._hook_events = 0
        self._suspicions = 0
        self._canary: float | None = None
        self.heard_at = 0.0
        """When the hook was last known to see."""
        self.os_inputs = 0
        """Looks in which the OS had seen input."""

    @property
    def probing(self) -> bool:
        """Whether a canary is out."""
        return self._canary is not None

    def hears(self, at: float, hook_events: int) -> bool:
        """Whether the hook has heard since the last look; then the OS need not be asked, it saw the same.

        `hook_events`: all the hook has heard so far, canaries apart.
        """
        heard = self._looked is not None and hook_events != self._hook_events
        self._hook_events = hook_events
        if heard:
            self._looked = self.heard_at = at
            self._suspicions = 0
            self._canary = None
            self.os_inputs += 1
        return heard

    def look(self, at: float, idle_seconds: float) -> Verdict:
        """Judge the time since the last look, in which the hook heard nothing."""
        last, self._looked = self._looked, at
        if last is None:
            self.heard_at = at
            return Verdict.SOUND
        if self._canary is not None:
            return Verdict.LOST if at - self._canary >= _CANARY_SECONDS else Verdict.SOUND
        if idle_seconds + _SLACK >= at - last:
            return Verdict.SOUND
        self.os_inputs += 1
        self._suspicions += 1
        if self._suspicions < _SUSPICIOUS_LOOKS:
            return Verdict.SOUND
        self._suspicions = 0
        self._canary = at
        return Verdict.PROBE

    def canary_seen(self, at: float) -> None:
        """The hook saw the canary: it works, and the OS saw something that no hook sees."""
        if self._canary is not None:
            self._canary = None
            self.heard_at = at
