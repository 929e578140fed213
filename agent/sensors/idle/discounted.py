"""Idle time without what a canary check pressed (agent/ports: IdleProbe)."""

from __future__ import annotations

from agent.core.check import Injections
from agent.ports import Clock, IdleProbe


class DiscountedIdle:
    """What the OS says, corrected: no check puts the idle lock off."""

    def __init__(self, probe: IdleProbe, clock: Clock, injections: Injections) -> None:
        self._probe = probe
        self._clock = clock
        self._injections = injections

    def idle_seconds(self) -> float:
        """Seconds since somebody made input. Raises SensorLost, Unsupported."""
        idle = self._probe.idle_seconds()
        return self._injections.real_idle(self._clock.monotonic(), idle)

    def close(self) -> None:
        """See the port."""
        self._probe.close()
