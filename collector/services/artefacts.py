"""What policies name by SHA-256, for whoever fetches it: one copy in memory, however many read it, and only while."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from collector.errors import NotFound
from collector.store import Store

__all__ = ["ArtefactShelf"]

_RESTS_SECONDS = 120.0  # from the last reader's coming until the copy is let go
_KEPT = 4


class ArtefactShelf:
    """Read-only, and lossy: what was let go is read again."""

    def __init__(self, store: Store, monotonic: Callable[[], float]) -> None:
        """`monotonic`: seconds that never run backwards."""
        self._store = store
        self._monotonic = monotonic
        self._kept: dict[str, tuple[bytes, float]] = {}
        self._loading = asyncio.Lock()
        self._timer: asyncio.TimerHandle | None = None

    async def content(self, sha256: str) -> bytes:
        """All of its bytes, `sha256` in hex. Raises NotFound, StoreUnavailable."""
        async with self._loading:  # whoever else waits here finds it kept
            found = self._kept.pop(sha256, None)
            self.tidy()
            if found is None:
                async with self._store.read() as uow:
                    content = await uow.artefacts.content(sha256)
                if content is None:
                    raise NotFound("There is no such artefact.")
            else:
                content, _ = found
            while len(self._kept) >= _KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[sha256] = (content, self._monotonic())
            self._tidy_later()
        return content

    def tidy(self) -> None:
        """Let go of what nobody came for lately; its readers keep theirs until they are done."""
        until = self._monotonic() - _RESTS_SECONDS
        self._kept = {sha256: kept for sha256, kept in self._kept.items() if kept[1] >= until}

    def _tidy_later(self) -> None:
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(_RESTS_SECONDS, self._tidy_now)

    def _tidy_now(self) -> None:
        self._timer = None
        self.tidy()
        if self._kept:
            self._tidy_later()

    @property
    def held(self) -> int:
        """Bytes in memory for the sake of readers to come."""
        return sum(len(content) for content, _ in self._kept.values())
