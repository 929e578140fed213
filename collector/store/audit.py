"""Who did what, when, to what: rows chained by keyed hash, so that a change or a gap in the middle shows."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.received import Json
from collector.store import audit_ages
from collector.store.dialect import is_sqlite
from collector.store.tables import audit
from collector.store.vault import SpoiltError, Vault

_FIRST = bytes(32)
_PAGE = 1000  # rows read at once
_ONE_AT_A_TIME = 0x41554454  # the chain has one end


@dataclass(frozen=True, slots=True)
class Entry:
    """One row, opened."""

    number: int
    at: datetime
    actor: str
    action: str
    object: str
    detail: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Chained(Entry):
    """One row with its place in the chain: its hash and that of the row before, hex."""

    previous: str
    hash: str


@dataclass(frozen=True, slots=True)
class Chain:
    """The verdict on the chain. `broken_at` is the first number that does not fit, None when all do. `head` is the
    last hash, hex: written down elsewhere, it also shows when rows at the end were taken away.
    """

    rows: int
    head: str
    broken_at: int | None


class Audit:
    """Append and read; nothing changes a row."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault
        self._gaps: dict[int, tuple[int, bytes]] | None = None  # read when the first is met

    async def append(self, at: datetime, actor: str, action: str, object_: str, detail: Mapping[str, Json]) -> None:
        """Add a row at the end of the chain, in this transaction."""
        if not is_sqlite(self._connection):
            await self._connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ONE_AT_A_TIME})
        last = (
            await self._connection.execute(
                select(audit.c.number, audit.c.hash).order_by(audit.c.number.desc()).limit(1)
            )
        ).one_or_none()
        number, previous = (1, _FIRST) if last is None else (last.number + 1, bytes(last.hash))
        # What a person gave as a reason may name somebody: sealed like all that names people.
        sealed = self._vault.school.seal(json.dumps(detail, sort_keys=True).encode(), _place(number))
        hash_ = self._vault.chain(previous, _canonical(number, at, (actor, action, object_), sealed))
        await self._connection.execute(
            insert(audit).values(
                number=number, at=at, actor=actor, action=action, object=object_, sealed_detail=sealed, hash=hash_
            )
        )

    async def done(self, action: str) -> list[Entry]:
        """The rows of this action, oldest first. Raises SpoiltError when one was changed."""
        rows = await self._connection.execute(select(audit).where(audit.c.action == action).order_by(audit.c.number))
        return [self._open(row) for row in rows]

    async def list(self) -> list[Entry]:
        """All rows, oldest first. Raises SpoiltError when one was changed."""
        return [self._open(row) for row in await self._connection.execute(select(audit).order_by(audit.c.number))]

    async def of(self, objects: Collection[str]) -> tuple[Chained, ...]:
        """The rows about these objects, oldest first, with their places. Raises SpoiltError when one was changed."""
        before = audit.alias("before")
        rows = await self._connection.execute(
            select(audit, before.c.hash.label("previous"))
            .join_from(audit, before, before.c.number == audit.c.number - 1, isouter=True)
            .where(audit.c.object.in_(sorted(objects)))
            .order_by(audit.c.number)
        )
        found = []
        for row in rows:
            one = self._open(row)
            previous = bytes(row.previous) if row.previous is not None else await self._before(row.number)
            found.append(
                Chained(
                    one.number, one.at, one.actor, one.action, one.object, one.detail, previous.hex(),
                    bytes(row.hash).hex(),
                )
            )  # fmt: skip
        return tuple(found)

    async def newest(self) -> datetime | None:
        """When the latest row was written, by the clock of then."""
        newest: datetime | None = (await self._connection.execute(select(func.max(audit.c.at)))).scalar_one_or_none()
        return newest

    async def last(self, action: str) -> Entry | None:
        """The newest row of this action. Raises SpoiltError when it is not what was written after the one before."""
        newest = select(audit).where(audit.c.action == action).order_by(audit.c.number.desc()).limit(1)
        row = (await self._connection.execute(newest)).one_or_none()
        if row is None:
            return None
        previous = await self._before(row.number)
        canonical = _canonical(row.number, row.at, (row.actor, row.action, row.object), bytes(row.sealed_detail))
        if self._vault.chain(previous, canonical) != bytes(row.hash):
            raise SpoiltError(f"entry {row.number} of the audit was changed")
        return self._open(row)

    async def last_words(self, objects: Collection[str], actions: Collection[str]) -> dict[str, str]:
        """Which of these actions was done last to each object, for those to which any was. Raises SpoiltError when a
        row since the first of them was changed, or is gone: from there on the chain is read whole.
        """
        told: dict[str, str] = {}
        first = select(func.min(audit.c.number)).where(audit.c.object.in_(list(objects)))
        number = (await self._connection.execute(first)).scalar_one_or_none()
        if number is None:
            return told
        previous = await self._before(number)
        page = select(audit).order_by(audit.c.number).limit(_PAGE)
        while rows := (await self._connection.execute(page.where(audit.c.number >= number))).all():
            for row in rows:
                if row.number != number:
                    number, previous = await self._over_gaps(number, previous, row.number)
                facts = (row.actor, row.action, row.object)
                canonical = _canonical(row.number, row.at, facts, bytes(row.sealed_detail))
                if row.number != number or self._vault.chain(previous, canonical) != bytes(row.hash):
                    raise SpoiltError(f"entry {number} of the audit was changed")
                if row.object in objects and row.action in actions:
                    told[row.object] = row.action
                number, previous = number + 1, bytes(row.hash)
        return told

    async def verify(self) -> Chain:
        """Whether each row is what was written and follows the one before, or the last that was deleted when its time
        was over, as the ledger of deletions has it.
        """
        previous, rows, expected = _FIRST, 0, 1
        for row in await self._connection.execute(select(audit).order_by(audit.c.number)):
            rows += 1
            try:
                if row.number != expected:
                    expected, previous = await self._over_gaps(expected, previous, row.number)
            except SpoiltError:
                return Chain(rows, bytes(row.hash).hex(), row.number)
            canonical = _canonical(row.number, row.at, (row.actor, row.action, row.object), bytes(row.sealed_detail))
            if (
                row.number != expected
                or self._vault.chain(previous, canonical) != bytes(row.hash)
                or not self._opens(row)
            ):
                return Chain(rows, bytes(row.hash).hex(), row.number)
            previous, expected = bytes(row.hash), expected + 1
        return Chain(rows, previous.hex(), None)

    async def _before(self, number: int) -> bytes:
        """The hash that this row goes on from; nothing where there is none. Raises SpoiltError for a changed ledger."""
        if number == 1:
            return _FIRST
        wanted = select(audit.c.hash).where(audit.c.number == number - 1)
        found = (await self._connection.execute(wanted)).scalar_one_or_none()
        if found is not None:
            return bytes(found)
        return next((hash_ for last, hash_ in (await self._known_gaps()).values() if last == number - 1), b"")

    async def _over_gaps(self, number: int, previous: bytes, until: int) -> tuple[int, bytes]:
        """From where a row is missing to the next, along what was deleted when its time was over; as far as it goes."""
        known = await self._known_gaps()
        while number < until and number in known:
            last, previous = known[number]
            number = last + 1
        return number, previous

    async def _known_gaps(self) -> dict[int, tuple[int, bytes]]:
        if self._gaps is None:
            self._gaps = await audit_ages.gaps(self._connection, self._vault)
        return self._gaps

    def _open(self, row: Row[Any]) -> Entry:
        detail = json.loads(self._vault.school.open(bytes(row.sealed_detail), _place(row.number)))
        return Entry(row.number, row.at, row.actor, row.action, row.object, detail)

    def _opens(self, row: Row[Any]) -> bool:
        try:
            self._open(row)
        except SpoiltError:
            return False
        return True


def _place(number: int) -> bytes:
    return b"audit" + number.to_bytes(8, "big")


def _canonical(number: int, at: datetime, told: tuple[str, str, str], sealed: bytes) -> bytes:
    return json.dumps([number, at.isoformat(), *told, sealed.hex()]).encode()
