"""What notices in a session."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from agent.core.event import SensorState
from agent.core.observation import Observation
from agent.core.presenting import Stage

Emit = Callable[[Observation], None]
"""Given to sensors; never blocks, never raises, may be called from any thread."""


class Sensor(Protocol):
    """Notices one kind of thing in a session. Runs until cancelled; its failures are its supervisor's to handle."""

    @property
    def name(self) -> str:
        """The sensor's fixed name, as in heartbeats: "keyboard", "window", "lock", "lock-hint", "files",
        "documents".
        """

    async def run(self, emit: Emit) -> None:
        """Notice until cancelled. Raises agent.errors.SensorLost when its source went away (it is started again) and
        agent.errors.Unsupported when it cannot work here at all (it is not).
        """

    def state(self) -> SensorState:
        """Whether it works now, and if not why."""


class IdleProbe(Protocol):
    """What the operating system itself says of input."""

    def idle_seconds(self) -> float:
        """Seconds since the OS last saw input in this session. Raises agent.errors.SensorLost, Unsupported."""

    def close(self) -> None:
        """Give back what it holds; the next question takes it again."""


class StageProbe(Protocol):
    """What speaks for a presentation or a call in this session."""

    def look(self) -> Stage:
        """What is so now. Blocks. Raises agent.errors.SensorLost."""

    def close(self) -> None:
        """Give back what it holds; the next question takes it again."""
