"""Removable media: which are mounted, and how one is taken off."""

from __future__ import annotations

from typing import Protocol

from agent.core.media import Medium


class MediaSource(Protocol):
    """The media of this machine, never the disks that the system itself stands on. `limit`: what it does not notice."""

    limit: str

    def open(self) -> None:
        """Begin. Raises Unsupported."""

    def close(self) -> None:
        """Look no more."""

    def wait(self, seconds: float) -> None:
        """Until what is mounted may have changed, or so long. Blocks; never raises."""

    def look(self) -> tuple[Medium, ...]:
        """Those that are mounted now. Blocks. Raises OSError."""

    def remove(self, medium: Medium) -> None:
        """Have it mounted nowhere, what was written to it kept. Blocks. Raises OSError where it still is."""
