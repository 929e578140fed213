"""What was asked for on devices. Who, what and why are sealed under the school's key, and go with the event."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.access import OPEN_FOR, WAITING_EACH, AccessRequest
from collector.store.dialect import insert
from collector.store.exceptions import Exceptions
from collector.store.tables import access_requests, devices
from collector.store.vault import Vault


class Access:
    """A row a request; the same again while it waits is counted."""

    def __init__(self, connection: AsyncConnection, vault: Vault, exceptions: Exceptions) -> None:
        self._connection = connection
        self._vault = vault
        self._exceptions = exceptions

    async def asked(self, id_: bytes, device_id: str, words: tuple[str, str, str], at: datetime) -> None:
        """Somebody asks: account, program and why. Once for each event; beyond what one device may have waiting, not at
        all.
        """
        account, program, why = words
        same = self._vault.lookup("access", device_id, account.casefold(), program.casefold())
        waiting = (
            access_requests.c.exception_id.is_(None),
            access_requests.c.refused_at.is_(None),
            access_requests.c.asked_at >= at - OPEN_FOR,  # what is over is listed no more: it must not swallow this one
        )
        counted = await self._connection.execute(
            update(access_requests)
            .where(access_requests.c.same == same, access_requests.c.id != id_, *waiting)
            .values(times=access_requests.c.times + 1)
        )
        if counted.rowcount:
            return
        open_ = select(func.count()).where(access_requests.c.device_id == device_id, *waiting)
        if (await self._connection.execute(open_)).scalar_one() >= WAITING_EACH:
            return
        facts = json.dumps([account, program, why])
        row = insert(self._connection, access_requests).values(
            id=id_,
            device_id=device_id,
            same=same,
            asked_at=at,
            times=1,
            sealed_facts=self._vault.school.seal(facts.encode(), _bound(b"facts", id_)),
        )
        await self._connection.execute(row.on_conflict_do_nothing(index_elements=["id"]))

    async def find(self, id_: UUID) -> AccessRequest | None:
        """By its event's id."""
        found = await self._read(access_requests.c.id == id_.bytes)
        return found[0] if found else None

    async def since(self, at: datetime) -> list[AccessRequest]:
        """Those that were asked, refused, or made an exception of since; the newest first."""
        recent = (access_requests.c.asked_at >= at) | (access_requests.c.changed_at >= at)
        return await self._read(recent)

    async def refuse(self, id_: UUID, by: str, at: datetime, reason: str) -> None:
        """It shall not be, because."""
        sealed = self._vault.school.seal(reason.encode(), _bound(b"reason", id_.bytes))
        await self._change(id_, refused_by=by, refused_at=at, changed_at=at, sealed_reason=sealed)

    async def proposed(self, id_: UUID, exception_id: str, at: datetime) -> None:
        """An exception was asked for because of it."""
        await self._change(id_, exception_id=exception_id, changed_at=at)

    async def _change(self, id_: UUID, **values: object) -> None:
        await self._connection.execute(
            update(access_requests).where(access_requests.c.id == id_.bytes).values(**values)
        )

    async def _read(self, *where: Any) -> list[AccessRequest]:  # noqa: ANN401 - conditions of SQLAlchemy
        rows = await self._connection.execute(
            select(access_requests, devices.c.name, devices.c.group_name)
            .join(devices, devices.c.id == access_requests.c.device_id)
            .where(*where)
            .order_by(access_requests.c.asked_at.desc(), access_requests.c.id)
        )
        return await self._requests(rows.all())

    async def _requests(self, rows: Sequence[Any]) -> list[AccessRequest]:
        found = []
        for row in rows:
            id_ = bytes(row.id)
            account, program, why = json.loads(self._vault.school.open(bytes(row.sealed_facts), _bound(b"facts", id_)))
            reason = (
                ""
                if row.sealed_reason is None
                else self._vault.school.open(bytes(row.sealed_reason), _bound(b"reason", id_)).decode()
            )
            made = None if row.exception_id is None else await self._exceptions.find(row.exception_id)
            found.append(
                AccessRequest(
                    UUID(bytes=id_),
                    row.device_id,
                    row.name,
                    row.group_name,
                    account,
                    program,
                    why,
                    row.asked_at,
                    row.times,
                    row.refused_by or "",
                    row.refused_at,
                    reason,
                    made,
                )
            )
        return found


def _bound(kind: bytes, id_: bytes) -> bytes:
    return b"access " + kind + b"\0" + id_
