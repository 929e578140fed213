"""Whose account is whose. Found by keyed hash; names, years and classes sealed under the school's key."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.directory import Entry, canonical
from collector.domain.people import SubjectKind
from collector.store.tables import directory
from collector.store.vault import Vault

_TOGETHER = 500  # accounts a statement: databases limit how many values one may have


class Directory:
    """The newest list, whole."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def kinds(self, accounts: Collection[str]) -> dict[str, SubjectKind]:
        """What these accounts, as devices tell them, are known as; those that nobody listed are left out."""
        hashes = {account: self._hash(canonical(account)) for account in accounts if account}
        rows = await self._connection.execute(
            select(directory.c.account, directory.c.kind).where(directory.c.account.in_(list(hashes.values())))
        )
        known = {bytes(hash_): SubjectKind(kind) for hash_, kind in rows}
        return {account: known[hash_] for account, hash_ in hashes.items() if hash_ in known}

    async def find(self, account: str) -> Entry | None:
        """Whose this account, as a device tells it, is."""
        found = select(directory).where(directory.c.account == self._hash(canonical(account)))
        row = (await self._connection.execute(found)).one_or_none()
        return None if row is None else self._entry(row)

    async def all(self) -> list[Entry]:
        """Everybody, opened."""
        return [self._entry(row) for row in await self._connection.execute(select(directory))]

    async def put(self, entries: Sequence[Entry], at: datetime) -> None:
        """Add these, in place of what was known of the same accounts."""
        await self.remove([entry.account for entry in entries])
        rows = []
        for entry in entries:
            hash_ = self._hash(entry.account)
            told = {"account": entry.account, "display": entry.display, "year": entry.year, "class_": entry.class_}
            sealed = self._vault.school.seal(json.dumps(told).encode(), hash_)
            rows.append({"account": hash_, "kind": entry.kind.value, "sealed": sealed, "imported_at": at})
        if rows:
            await self._connection.execute(insert(directory), rows)

    async def remove(self, accounts: Sequence[str]) -> None:
        """Forget these."""
        hashes = [self._hash(account) for account in accounts]
        for start in range(0, len(hashes), _TOGETHER):
            some = hashes[start : start + _TOGETHER]
            await self._connection.execute(delete(directory).where(directory.c.account.in_(some)))

    def _entry(self, row: Row[Any]) -> Entry:
        told = json.loads(self._vault.school.open(bytes(row.sealed), bytes(row.account)))
        return Entry(**{**told, "kind": SubjectKind(row.kind)})

    def _hash(self, account: str) -> bytes:
        return self._vault.lookup("directory", account)
