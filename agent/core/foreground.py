"""How long each program had the keyboard. Told every few minutes, by process name only."""

from __future__ import annotations

from agent.core.event import AppSeen

TELL_SECONDS = 300.0
_NAMES = 64  # programs at once; more are told early


class Foreground:
    """Sums up seconds by name. Times are monotonic seconds; none pass while the machine sleeps."""

    def __init__(self) -> None:
        self._name = ""
        self._since = 0.0
        self._seconds: dict[str, float] = {}
        self._told = 0.0

    @property
    def due(self) -> float | None:
        """When `tick` has something to tell, or None when no program is in front."""
        return self._told + TELL_SECONDS if self._name or self._seconds else None

    def enter(self, name: str, at: float) -> list[AppSeen]:
        """Another program, or the same one, came to the front; "" is one that cannot be named."""
        if not self._name and not self._seconds:
            self._told = at
        self._count(at)
        self._name = name
        return self._tell(at) if len(self._seconds) >= _NAMES else []

    def leave(self, at: float) -> list[AppSeen]:
        """Nothing is in front any more."""
        self._count(at)
        self._name = ""
        return self._tell(at)

    def tick(self, at: float) -> list[AppSeen]:
        """Time passed."""
        if self.due is None or at < self.due:
            return []
        self._count(at)
        return self._tell(at)

    def _count(self, at: float) -> None:
        if self._name and at > self._since:
            self._seconds[self._name] = self._seconds.get(self._name, 0.0) + at - self._since
        self._since = at

    def _tell(self, at: float) -> list[AppSeen]:
        seen = [AppSeen(name, round(seconds)) for name, seconds in self._seconds.items() if seconds >= 0.5]
        self._seconds.clear()
        self._told = at
        return seen
