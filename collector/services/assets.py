"""Importing the school's asset list: what it would change, and then that, all or nothing."""

from __future__ import annotations

from collections.abc import Sequence

from collector.domain.assets import Asset, AssetChanges, asset_changes, most_leave
from collector.domain.clock import Clock
from collector.errors import Refused
from collector.services.audit import record
from collector.store import Store

__all__ = ["Asset", "AssetChanges", "Assets"]


class Assets:
    """By it a device that never enrolled is missed (collector/services/coverage.py)."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def list(self) -> list[Asset]:
        """All of them, by hostname."""
        async with self._store.read() as uow:
            return await uow.assets.all()

    async def plan(self, assets: Sequence[Asset]) -> AssetChanges:
        """What importing these would change; nothing is written."""
        return asset_changes(await self.list(), assets)

    async def take(self, assets: Sequence[Asset], *, many_leave: bool = False, actor: str = "cli") -> AssetChanges:
        """Import these in place of all before. Raises Refused where most would leave and `many_leave` is not said."""
        now = self._clock()
        async with self._store.begin() as uow:
            found = asset_changes(await uow.assets.all(), assets)
            if most_leave(found) and not many_leave:
                raise Refused(
                    f"By this list {len(found.left)} devices would leave, more than stay; if it is whole, say "
                    "--many-leave. Nothing was changed."
                )
            await uow.assets.remove([one.tag for one in found.left])
            await uow.assets.put([*found.added, *(after for _, after in found.changed)], now)
            counts = {"added": len(found.added), "changed": len(found.changed), "left": len(found.left)}
            await record(uow, now, actor, "assets.imported", "assets", detail={**counts, "same": found.same})
        return found
