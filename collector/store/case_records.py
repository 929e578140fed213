"""What changes in a case, and its record, to which entries are only ever added.

A case has a data key of its own, wrapped under the master key: its record outlives the evidence that a person's key
opens, and can be destroyed by itself. An entry is sealed together with its place, hour and author. Whoever asks must be
known to see the case, and hold it (collector.store.cases.Cases.standing).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, delete, func, or_, select, update
from sqlalchemy import insert as insert_row
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.case_deeds import Deed, kind_of, told, untold
from collector.domain.case_rows import CaseEntry
from collector.domain.cases import Case
from collector.errors import BadRequest
from collector.store.cases import STORED
from collector.store.dialect import insert
from collector.store.tables import alerts, case_entries, case_links, cases, microseconds, users
from collector.store.vault import DataKey, Vault

_NEW, _ACKNOWLEDGED, _CLOSED = 0, 1, 2  # an alert's states


class CaseRecords:
    """By the case's id."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def entries(self, id_: UUID) -> list[CaseEntry]:
        """Its record and that of those merged into it, oldest first. Raises SpoiltError."""
        own = [id_.bytes]
        seen = {id_.bytes}
        while own:  # what was merged into what was merged into it
            found = await self._connection.execute(select(cases.c.id).where(cases.c.merged_into.in_(own)))
            own = [bytes(one) for one in found.scalars() if bytes(one) not in seen]
            seen |= set(own)
        rows = await self._connection.execute(
            select(case_entries, users.c.display, cases.c.wrapped_key)
            .join_from(case_entries, users, case_entries.c.by == users.c.id)
            .join(cases, case_entries.c.case_id == cases.c.id)
            .where(case_entries.c.case_id.in_(sorted(seen)))
            .order_by(case_entries.c.at, case_entries.c.case_id, case_entries.c.number)
        )
        keys: dict[bytes, DataKey] = {}
        return [self._entry(row, keys) for row in rows]

    async def add(self, id_: UUID, by: str, at: datetime, deeds: Iterable[Deed]) -> list[tuple[int, bytes]]:
        """Add entries to its record; their numbers and seals. Its row must be held. Raises BadRequest where its key was
        destroyed.
        """
        last = select(func.max(case_entries.c.number)).where(case_entries.c.case_id == id_.bytes)
        number = (await self._connection.execute(last)).scalar_one() or 0
        key = await self._key(id_, fresh=number == 0)
        rows = []
        for deed in deeds:
            number += 1
            place = _place(id_, number, by, at, kind_of(deed))
            sealed = key.seal(json.dumps(told(deed)).encode(), place)
            rows.append((number, sealed))
            await self._connection.execute(
                insert_row(case_entries).values(
                    case_id=id_.bytes, number=number, at=at, by=by, kind=kind_of(deed), sealed=sealed
                )
            )
        return rows

    async def settle(self, id_: UUID, now: datetime, found: Case, merged_into: UUID | None = None) -> None:
        """Keep what a case has come to."""
        values: dict[str, Any] = {
            "state": STORED[found.state],
            "severity": int(found.severity),
            "assigned_to": found.assigned or None,
            "changed_at": now,
        }
        if merged_into is not None:
            values["merged_into"] = merged_into.bytes
        await self._connection.execute(update(cases).where(cases.c.id == id_.bytes).values(**values))

    async def split(self, id_: UUID, new: UUID, chosen: Collection[UUID], now: datetime) -> int:
        """Move the chosen ones of its alerts to a new case like it; how many were there to move."""
        row = (await self._connection.execute(select(cases).where(cases.c.id == id_.bytes))).one()
        theirs = and_(alerts.c.case_id == id_.bytes, alerts.c.id.in_([one.bytes for one in chosen]))
        worst = (await self._connection.execute(select(func.max(alerts.c.severity)).where(theirs))).scalar_one()
        if worst is None:
            return 0
        names = ("person_id", "subject_kind", "state", "kept_from", "assigned_to")
        alike = {name: getattr(row, name) for name in names}
        await self._connection.execute(
            insert_row(cases).values(**alike, id=new.bytes, severity=worst, opened_at=now, changed_at=now)
        )
        done = await self._connection.execute(update(alerts).where(theirs).values(case_id=new.bytes))
        return done.rowcount

    async def move_all(self, id_: UUID, other: UUID) -> None:
        """All of its alerts, and its links, to another case."""
        await self._connection.execute(update(alerts).where(alerts.c.case_id == id_.bytes).values(case_id=other.bytes))
        linked = select(case_links.c.other_id).where(case_links.c.case_id == id_.bytes)
        found = [bytes(one) for one in (await self._connection.execute(linked)).scalars()]
        await self._connection.execute(
            delete(case_links).where(or_(case_links.c.case_id == id_.bytes, case_links.c.other_id == id_.bytes))
        )
        for one in found:
            if one != other.bytes:
                await self.link(UUID(bytes=one), other)

    async def link(self, one: UUID, other: UUID) -> None:
        """Both ways; idempotent."""
        rows = [{"case_id": one.bytes, "other_id": other.bytes}, {"case_id": other.bytes, "other_id": one.bytes}]
        await self._connection.execute(insert(self._connection, case_links).on_conflict_do_nothing(), rows)

    async def acknowledge(self, id_: UUID, user_id: str, now: datetime) -> None:
        """All that waits in it."""
        await self._connection.execute(
            update(alerts)
            .where(alerts.c.case_id == id_.bytes, alerts.c.state == _NEW)
            .values(state=_ACKNOWLEDGED, acknowledged_by=user_id, acknowledged_at=now)
        )

    async def close(self, id_: UUID) -> list[UUID]:
        """Close those of its alerts that were taken on; which they were."""
        theirs = and_(alerts.c.case_id == id_.bytes, alerts.c.state == _ACKNOWLEDGED)
        ids = [bytes(one) for one in (await self._connection.execute(select(alerts.c.id).where(theirs))).scalars()]
        await self._connection.execute(update(alerts).where(theirs).values(state=_CLOSED))
        return [UUID(bytes=one) for one in ids]

    async def _key(self, id_: UUID, *, fresh: bool) -> DataKey:
        found = select(cases.c.wrapped_key).where(cases.c.id == id_.bytes)
        wrapped = (await self._connection.execute(found)).scalar_one()
        if wrapped is not None:
            return self._vault.unwrap(id_.bytes, bytes(wrapped))
        if not fresh:
            raise BadRequest("The record of this case was deleted when its time was up, so nothing is added to it.")
        key, wrapped = self._vault.new_key(id_.bytes)
        await self._connection.execute(update(cases).where(cases.c.id == id_.bytes).values(wrapped_key=wrapped))
        return key

    def _entry(self, row: Row[Any], keys: dict[bytes, DataKey]) -> CaseEntry:
        id_ = UUID(bytes=bytes(row.case_id))
        deed = None
        if row.wrapped_key is not None:
            key = keys.setdefault(id_.bytes, self._vault.unwrap(id_.bytes, bytes(row.wrapped_key)))
            place = _place(id_, row.number, row.by, row.at, row.kind)
            deed = untold(row.kind, json.loads(key.open(bytes(row.sealed), place)))
        return CaseEntry(str(id_), row.number, row.at, row.display, deed)


def _place(id_: UUID, number: int, by: str, at: datetime, kind: str) -> bytes:
    return b"case" + id_.bytes + f"{number} {by} {microseconds(at)} {kind}".encode()
