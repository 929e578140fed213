"""Time and chance, injected."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Time, injected. The three differ on purpose: their disagreement shows sleep and clock steps."""

    def now(self) -> datetime:
        """Wall time, UTC, aware; may be set by anybody."""

    def monotonic(self) -> float:
        """Seconds that never run backwards and stop while the machine sleeps."""

    def boottime(self) -> float:
        """Seconds that never run backwards and count sleep too."""

    async def sleep(self, seconds: float) -> None:
        """Wait that long by `monotonic`."""


class Random(Protocol):
    """Randomness, injected."""

    def bytes(self, count: int) -> bytes:
        """`count` bytes fit for identifiers and keys."""

    def uniform(self) -> float:
        """A number in [0, 1)."""
