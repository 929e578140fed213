"""The school's asset list. To whom a device is allocated is sealed under the school's key."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.assets import Asset
from collector.store.tables import assets
from collector.store.vault import Vault

_TOGETHER = 500  # tags a statement: databases limit how many values one may have


class Assets:
    """The newest list, whole."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def expected(self) -> list[Asset]:
        """All, without to whom each is allocated."""
        wanted = select(assets.c.tag, assets.c.hostname, assets.c.serial, assets.c.group_name, assets.c.site)
        rows = await self._connection.execute(wanted.order_by(assets.c.hostname))
        return [Asset(row.tag, row.hostname, row.serial, row.group_name, row.site) for row in rows]

    async def all(self) -> list[Asset]:
        """All, opened, by hostname."""
        return [
            Asset(
                row.tag,
                row.hostname,
                row.serial,
                row.group_name,
                row.site,
                self._vault.school.open(bytes(row.allocated), _bound(row.tag)).decode(),
            )
            for row in await self._connection.execute(select(assets).order_by(assets.c.hostname))
        ]

    async def put(self, listed: Sequence[Asset], at: datetime) -> None:
        """Add these, in place of what was known of the same tags."""
        await self.remove([one.tag for one in listed])
        if listed:
            await self._connection.execute(insert(assets), [self._row(one, at) for one in listed])

    async def remove(self, tags: Sequence[str]) -> None:
        """Forget these."""
        for start in range(0, len(tags), _TOGETHER):
            await self._connection.execute(delete(assets).where(assets.c.tag.in_(tags[start : start + _TOGETHER])))

    def _row(self, one: Asset, at: datetime) -> dict[str, object]:
        return {
            "tag": one.tag,
            "hostname": one.hostname,
            "serial": one.serial,
            "group_name": one.group,
            "site": one.site,
            "allocated": self._vault.school.seal(one.allocated_to.encode(), _bound(one.tag)),
            "imported_at": at,
        }


def _bound(tag: str) -> bytes:
    return b"asset\n" + tag.encode()
