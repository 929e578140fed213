"""Media that a test plugs in (agent/ports: MediaSource)."""

from __future__ import annotations

from agent.core.media import Medium
from agent.errors import Unsupported


class FakeMedia:
    """`stuck`: what cannot be taken off; `unsupported`: why nothing can be noticed here; `unreadable`: for now."""

    limit = "phones are not noticed"

    def __init__(self, *media: Medium) -> None:
        self.media = list(media)
        self.stuck: set[str] = set()
        self.unsupported = ""
        self.unreadable = False
        self.is_open = False
        self.removed: list[str] = []

    def open(self) -> None:
        if self.unsupported:
            raise Unsupported(self.unsupported)
        self.is_open = True

    def close(self) -> None:
        self.is_open = False

    def wait(self, seconds: float) -> None:
        assert self.is_open
        assert seconds > 0

    def look(self) -> tuple[Medium, ...]:
        assert self.is_open
        if self.unreadable:
            raise PermissionError(13, "Permission denied")
        return tuple(self.media)

    def remove(self, medium: Medium) -> None:
        self.removed.append(medium.name)
        if medium.name in self.stuck:
            raise OSError(16, "it is still mounted")
        self.media.remove(medium)
