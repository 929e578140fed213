"""What looking at files may cost: a quarter of a core in the long run, and a second of one at once after a rest; and as
much again for the processes that read PDFs, so that hostile ones hold up nothing but each other.

So a file that somebody saves is looked at immediately, and fifty thousand that were unpacked leave the device usable.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from agent.core.allowance import Allowance
from agent.ports import Clock

SHARE = 0.25  # of one core
_AT_ONCE = 1.0  # seconds of processor time
T = TypeVar("T")


def own_seconds() -> float:
    """What this process has taken."""
    return time.process_time()


def children_seconds() -> float:
    """What the children have taken that this process waited for; nothing where the system does not say (Windows)."""
    if sys.platform == "win32":
        return 0.0
    else:
        import resource  # noqa: PLC0415 - absent on Windows

        children = resource.getrusage(resource.RUSAGE_CHILDREN)
        return children.ru_utime + children.ru_stime


class Pacing:
    """Shared by all that looks at files. What the process does besides in the same moment is counted too."""

    def __init__(self, clock: Clock, share: float = SHARE, spent: Callable[[], float] = own_seconds) -> None:
        self._clock = clock
        self._spent = spent
        self._allowance = Allowance(share, _AT_ONCE, clock.monotonic())
        self._working = 0
        self._counted = 0.0
        self.rest = 0.0
        """Until when nothing more is to be done, by the clock's monotonic seconds."""

    async def paced(self, work: Awaitable[T]) -> T:
        """What comes of it, once it was paid for."""
        self._count()
        self._working += 1
        try:
            return await work
        finally:
            self._count()
            self._working -= 1

    async def pause(self) -> None:
        """Rest for as long as what was done costs."""
        while (left := self.rest - self._clock.monotonic()) > 0:
            await self._clock.sleep(left)

    def _count(self) -> None:
        # Several may be at work at once: what one counted, another does not count again.
        spent, now = self._spent(), self._clock.monotonic()
        if self._working:
            self.rest = now + self._allowance.spend(spent - self._counted, now)
        self._counted = spent
