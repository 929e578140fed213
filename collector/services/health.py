"""Whether this collector can do its work now."""

from __future__ import annotations

from collector.store import Store


class Health:
    """Asked by /healthz and by gRPC health checking."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def ready(self) -> bool:
        """True when the database answers and took the last write."""
        return await self._store.ready()
