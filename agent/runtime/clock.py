"""The machine's own time and randomness (agent/ports: Clock, Random)."""

from __future__ import annotations

import asyncio
import os
import secrets
import sys
import time
from datetime import UTC, datetime


class SystemClock:
    """Time as the operating system tells it."""

    def now(self) -> datetime:
        """Wall time, UTC; may be set by anybody."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds that stop while the machine sleeps."""
        return time.monotonic()

    def boottime(self) -> float:
        """Seconds that count sleep too, where the system tells them apart; else the same as `monotonic`."""
        if sys.platform == "linux":
            return time.clock_gettime(time.CLOCK_BOOTTIME)
        else:
            return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait that long."""
        await asyncio.sleep(seconds)


class SystemRandom:
    """Randomness fit for keys."""

    def bytes(self, count: int) -> bytes:
        """`count` random bytes."""
        return os.urandom(count)

    def uniform(self) -> float:
        """A number in [0, 1)."""
        return secrets.randbits(53) / (1 << 53)
