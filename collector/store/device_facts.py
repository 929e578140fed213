"""What is known of each device, a row a part, and how it changed. Sealed under the school's key: it names accounts."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.device_facts import Change, Fact, Known, Part
from collector.store.dialect import insert as upsert
from collector.store.tables import device_changes, device_facts
from collector.store.vault import Vault


class DeviceFacts:
    """The newest of each part; changes are only added."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def find(self, wanted: Collection[tuple[str, Part]]) -> dict[tuple[str, Part], Known]:
        """Of these parts of devices; of which nothing is known is left out."""
        if not wanted:
            return {}
        rows = await self._connection.execute(
            select(device_facts).where(
                device_facts.c.device_id.in_(sorted({device_id for device_id, _ in wanted})),
                device_facts.c.part.in_(sorted({part.value for _, part in wanted})),
            )
        )
        found = {(row.device_id, Part(row.part)): self._open(row) for row in rows}
        return {key: known for key, known in found.items() if key in wanted}

    async def every(self, part: Part) -> dict[str, Known]:
        """This part of all devices, by their ids."""
        rows = await self._connection.execute(select(device_facts).where(device_facts.c.part == part.value))
        return {row.device_id: self._open(row) for row in rows}

    async def keep(self, device_id: str, part: Part, known: Known, at: datetime) -> None:
        """Instead of what was known of this part."""
        told = {
            "listed": known.listed,
            "facts": {
                name: [one.value, one.since.isoformat(), one.standing, one.list] for name, one in known.facts.items()
            },
        }
        sealed = self._vault.school.seal(json.dumps(told).encode(), _bound(device_id, part))
        statement = upsert(self._connection, device_facts).values(
            device_id=device_id, part=part.value, at=at, sealed=sealed
        )
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["device_id", "part"],
                set_={"at": statement.excluded["at"], "sealed": statement.excluded["sealed"]},
            )
        )

    async def changed(self, event: bytes, device_id: str, changes: Sequence[Change]) -> None:
        """Add what an event changed, once."""
        known = select(device_changes.c.place).where(device_changes.c.event == event).limit(1)
        if not changes or (await self._connection.execute(known)).first() is not None:
            return
        await self._connection.execute(
            insert(device_changes),
            [
                {
                    "event": event,
                    "place": place,
                    "device_id": device_id,
                    "part": one.part.value,
                    "at": one.at,
                    "sealed": self._vault.school.seal(
                        json.dumps([one.name, one.before, one.after]).encode(), _changed(event, place)
                    ),
                }
                for place, one in enumerate(changes)
            ],
        )

    async def changes(self, device_id: str, limit: int) -> list[Change]:
        """The newest first."""
        rows = await self._connection.execute(
            select(device_changes)
            .where(device_changes.c.device_id == device_id)
            .order_by(device_changes.c.at.desc(), device_changes.c.event.desc(), device_changes.c.place)
            .limit(limit)
        )
        return [self._change(row) for row in rows]

    def _open(self, row: Any) -> Known:  # noqa: ANN401 - a row of the table
        told = json.loads(self._vault.school.open(bytes(row.sealed), _bound(row.device_id, Part(row.part))))
        facts = {
            name: Fact(value, datetime.fromisoformat(since), standing, number)
            for name, (value, since, standing, number) in told["facts"].items()
        }
        return Known(facts, told["listed"], row.at)

    def _change(self, row: Any) -> Change:  # noqa: ANN401 - likewise
        opened = self._vault.school.open(bytes(row.sealed), _changed(bytes(row.event), row.place))
        name, before, after = json.loads(opened)
        return Change(Part(row.part), name, before, after, row.at)


def _bound(device_id: str, part: Part) -> bytes:
    return f"device facts\n{device_id}\n{part.value}".encode()


def _changed(event: bytes, place: int) -> bytes:
    return b"device change\n" + event + place.to_bytes(4, "big")
