"""The ledger of deletions: append-only, each line bound to the one before by keyed hash, as the audit is.

A copy of it lies beside every backup, so that a restore can do again what was done since (decision 0041).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.received import Json
from collector.domain.retention import Deleted, Kind, Sweep
from collector.store.dialect import is_sqlite
from collector.store.tables import deletions, microseconds
from collector.store.vault import SpoiltError, Vault

FIRST = bytes(32)
_COLUMNS = [one.label("deleted") if one.name == "count" else one for one in deletions.columns]  # a row has a `count`
_ONE_AT_A_TIME = 0x44454C45  # the chain has one end


class Deletions:
    """Append and read; nothing changes a line."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def append(self, at: datetime, sweep: Sweep, count: int, detail: Mapping[str, Json]) -> Deleted:
        """Add a line, in the transaction that deletes."""
        if not is_sqlite(self._connection):
            await self._connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ONE_AT_A_TIME})
        newest = select(deletions.c.number, deletions.c.hash).order_by(deletions.c.number.desc()).limit(1)
        last = (await self._connection.execute(newest)).one_or_none()
        number, previous = (1, FIRST) if last is None else (last.number + 1, bytes(last.hash))
        line = Deleted(number, at, sweep, count, detail)
        done = Deleted(number, at, sweep, count, detail, _hash(self._vault, previous, line).hex())
        await self._add(done)
        return done

    async def lines(self) -> list[Deleted]:
        """All lines, oldest first. Raises SpoiltError where one was changed or taken out."""
        rows = await self._connection.execute(select(*_COLUMNS).order_by(deletions.c.number))
        lines = [_line(row) for row in rows]
        check(self._vault, lines)
        return lines

    async def take_over(self, lines: Iterable[Deleted]) -> list[Deleted]:
        """Lines of a newer copy of this ledger; those that were not here. Raises SpoiltError where it is no copy of it:
        then nothing is taken over.
        """
        newer = list(lines)
        check(self._vault, newer)
        own = await self.lines()
        if [line.hash for line in own[: len(newer)]] != [line.hash for line in newer[: len(own)]]:
            raise SpoiltError("the ledger of deletions is another collector's")
        for line in newer[len(own) :]:
            await self._add(line)
        return newer[len(own) :]

    async def _add(self, line: Deleted) -> None:
        await self._connection.execute(
            insert(deletions).values(
                number=line.number,
                at=line.at,
                kind=line.sweep.kind.value,
                rule=line.sweep.rule,
                days=line.sweep.days,
                before=line.sweep.before,
                count=line.count,
                detail=json.dumps(line.detail, sort_keys=True),
                hash=bytes.fromhex(line.hash),
            )
        )


async def base_of(connection: AsyncConnection, vault: Vault, kind: Kind) -> tuple[int, bytes]:
    """Up to which row a chain of this kind was deleted, and the hash that the rest goes on from. Raises SpoiltError."""
    wanted = select(*_COLUMNS).where(deletions.c.kind == kind.value).order_by(deletions.c.number.desc()).limit(1)
    row = (await connection.execute(wanted)).one_or_none()
    if row is None:
        return 0, FIRST
    before = select(deletions.c.hash).where(deletions.c.number == row.number - 1)
    previous = (await connection.execute(before)).scalar_one_or_none()
    line = _line(row)
    if _hash(vault, FIRST if previous is None else bytes(previous), line).hex() != line.hash:
        raise SpoiltError(f"line {row.number} of the ledger of deletions was changed")
    return int(str(line.detail["through"])), bytes.fromhex(str(line.detail["hash"]))


def check(vault: Vault, lines: Iterable[Deleted]) -> None:
    """Raises SpoiltError where a line does not follow the one before."""
    previous = FIRST
    for number, line in enumerate(lines, 1):
        if line.number != number or _hash(vault, previous, line).hex() != line.hash:
            raise SpoiltError(f"line {number} of the ledger of deletions was changed")
        previous = bytes.fromhex(line.hash)


def _line(row: Row[Any]) -> Deleted:
    sweep = Sweep(Kind(row.kind), row.rule, row.days, row.before)
    return Deleted(row.number, row.at, sweep, row.deleted, json.loads(row.detail), bytes(row.hash).hex())


def _hash(vault: Vault, previous: bytes, line: Deleted) -> bytes:
    sweep = line.sweep
    facts = [sweep.kind.value, sweep.rule, sweep.days, microseconds(sweep.before), line.count]
    told = ["deletion", line.number, microseconds(line.at), *facts, json.dumps(line.detail, sort_keys=True)]
    return vault.chain(previous, json.dumps(told).encode())
