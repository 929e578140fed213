"""Paragraphs as they come out of a reader, no more of them than is looked at."""

from __future__ import annotations

from agent.core.documents import TEXT_LIMIT, Reading, Unread


class Full(Exception):
    """As much has come as is looked at."""


class Gathered:
    """Holds at most `limit` characters."""

    def __init__(self, limit: int = TEXT_LIMIT) -> None:
        self._left = limit
        self._done: list[str] = []
        self._open: list[str] = []

    def add(self, text: str) -> None:
        """More of the paragraph that is open. Raises Full once there is more than is looked at."""
        self._open.append(text[: self._left])
        if len(text) > self._left:
            self._left = 0
            self.close()
            raise Full
        self._left -= len(text)

    def close(self) -> None:
        """The paragraph ends here."""
        paragraph = "".join(self._open).strip()
        self._open.clear()
        if paragraph:
            self._done.append(paragraph)

    def reading(self, unread: Unread | None = None) -> Reading:
        """All that came."""
        self.close()
        return Reading(tuple(self._done), unread)
