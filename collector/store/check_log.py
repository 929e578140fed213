"""The check log: append-only, each row bound to the one before, as the audit is (collector/store/audit.py)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.check_log import LogEntry
from collector.domain.received import Json
from collector.domain.retention import Kind
from collector.store.audit import Chain
from collector.store.deletions import base_of
from collector.store.dialect import is_sqlite
from collector.store.tables import check_log
from collector.store.vault import SpoiltError, Vault

_FIRST = bytes(32)
_ONE_AT_A_TIME = 0x4348454B  # the chain has one end


class CheckLog:
    """Append and read; nothing changes a row."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def append(self, at: datetime, kind: str, check_id: str, device_id: str, detail: Mapping[str, Json]) -> None:
        """Add a row at the end of the chain, in this transaction."""
        if not is_sqlite(self._connection):
            await self._connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ONE_AT_A_TIME})
        newest = select(check_log.c.number, check_log.c.hash).order_by(check_log.c.number.desc()).limit(1)
        last = (await self._connection.execute(newest)).one_or_none()
        if last is None:
            through, previous = await base_of(self._connection, self._vault, Kind.CHECK_LOG)
            number = through + 1
        else:
            number, previous = last.number + 1, bytes(last.hash)
        sealed = self._vault.school.seal(json.dumps(detail, sort_keys=True).encode(), _place(number))
        hash_ = self._vault.chain(previous, _canonical(number, at, (kind, check_id, device_id), sealed))
        await self._connection.execute(
            insert(check_log).values(
                number=number,
                at=at,
                kind=kind,
                check_id=check_id,
                device_id=device_id,
                sealed_detail=sealed,
                hash=hash_,
            )
        )

    async def list(self, check_id: str = "") -> list[LogEntry]:
        """All rows, or those of one check, oldest first. Raises SpoiltError when one was changed."""
        wanted = select(check_log).order_by(check_log.c.number)
        if check_id:
            wanted = wanted.where(check_log.c.check_id == check_id)
        return [self._open(row) for row in await self._connection.execute(wanted)]

    async def verify(self) -> Chain:
        """Whether each row is what was written and follows the one before; the first of them the last that was deleted
        when its time was over, as the ledger of deletions has it.
        """
        try:
            through, previous = await base_of(self._connection, self._vault, Kind.CHECK_LOG)
        except SpoiltError:
            return Chain(0, _FIRST.hex(), 1)
        rows = 0
        for row in await self._connection.execute(select(check_log).order_by(check_log.c.number)):
            rows += 1
            told = _canonical(row.number, row.at, (row.kind, row.check_id, row.device_id), bytes(row.sealed_detail))
            if (
                row.number != through + rows
                or self._vault.chain(previous, told) != bytes(row.hash)
                or not self._opens(row)
            ):
                return Chain(rows, bytes(row.hash).hex(), row.number)
            previous = bytes(row.hash)
        return Chain(rows, previous.hex(), None)

    def _open(self, row: Row[Any]) -> LogEntry:
        detail = json.loads(self._vault.school.open(bytes(row.sealed_detail), _place(row.number)))
        return LogEntry(row.number, row.at, row.kind, row.check_id, row.device_id, detail, bytes(row.hash).hex())

    def _opens(self, row: Row[Any]) -> bool:
        try:
            self._open(row)
        except SpoiltError:
            return False
        return True


def _place(number: int) -> bytes:
    return b"check log" + number.to_bytes(8, "big")


def _canonical(number: int, at: datetime, told: tuple[str, str, str], sealed: bytes) -> bytes:
    return json.dumps(["check log", number, at.isoformat(), *told, sealed.hex()]).encode()
