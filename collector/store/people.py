"""The people alerts are about: found by keyed hash, their names and words sealed under their own data keys."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.store.dialect import insert
from collector.store.tables import events, people, watches
from collector.store.vault import DataKey, Vault

FORGOTTEN = "forgotten"  # in `watches`: when keys of people were last destroyed


def person_id(vault: Vault, device_id: str, account: str) -> bytes:
    """Whose this is: the same account name on another device may be another person."""
    return vault.lookup("person", device_id, account)


def account_hash(vault: Vault, account: str) -> bytes:
    """What finds an account by its whole name, whatever the device and the case."""
    return vault.lookup("account", account.casefold())


class People:
    """Data keys, made when a person is first met and destroyed when they must be forgotten."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault
        self._met: dict[bytes, DataKey] = {}

    async def keys(
        self, met: Collection[tuple[str, str]], now: datetime
    ) -> dict[tuple[str, str], tuple[bytes, DataKey]]:
        """For each (device, account): the person's id and data key. Makes what is missing."""
        # Held until this transaction ends, so that no key that is used in it is destroyed meanwhile.
        last = select(watches.c.at).where(watches.c.name == FORGOTTEN).with_for_update(read=True)
        at = (await self._connection.execute(last)).scalar_one_or_none()
        if at is None:  # the first time: a row that is there can be held
            begun = insert(self._connection, watches).values(name=FORGOTTEN, at=now).on_conflict_do_nothing()
            await self._connection.execute(begun)
        self._vault.forgotten(at)
        ids = {pair: person_id(self._vault, *pair) for pair in met}
        found = {id_: key for id_ in ids.values() if (key := self._vault.remembered(id_)) is not None}
        unknown = {pair: id_ for pair, id_ in ids.items() if id_ not in found}
        if unknown:
            found |= await self._stored(unknown.values())
            missing = {pair: id_ for pair, id_ in unknown.items() if id_ not in found}
            if missing:
                await self._make(missing, now)
                # Another collector may have made one first: what is stored is what counts.
                found |= await self._stored(missing.values())
            self._met = {id_: found[id_] for id_ in unknown.values()}
        return {pair: (id_, found[id_]) for pair, id_ in ids.items()}

    async def seen(self, since: datetime) -> list[tuple[str, str, datetime]]:
        """(device, account, when last) of everybody of whom an event came since, where it can still be opened."""
        last = (
            select(events.c.person_id, events.c.device_id, func.max(events.c.received_at).label("last"))
            .where(events.c.received_at >= since)
            .group_by(events.c.person_id, events.c.device_id)
            .subquery()
        )
        rows = await self._connection.execute(
            select(people.c.id, people.c.wrapped_key, people.c.sealed_account, last.c.device_id, last.c.last)
            .join_from(people, last, last.c.person_id == people.c.id)
            .where(people.c.wrapped_key.is_not(None))
        )
        found = []
        for row in rows:
            id_ = bytes(row.id)
            account = self._vault.unwrap(id_, bytes(row.wrapped_key)).open(bytes(row.sealed_account), id_).decode()
            found.append((row.device_id, account, row.last))
        return found

    def remember(self) -> None:
        """Keep the keys met in this transaction at hand. Only after its commit."""
        for id_, key in self._met.items():
            self._vault.remember(id_, key)

    async def destroy(self, id_: bytes) -> None:
        """Forget the person's data key: nothing sealed under it can be opened again."""
        await self._connection.execute(update(people).where(people.c.id == id_).values(wrapped_key=None))
        self._vault.forget(id_)

    async def _stored(self, ids: Iterable[bytes]) -> dict[bytes, DataKey]:
        rows = await self._connection.execute(
            select(people.c.id, people.c.wrapped_key).where(
                people.c.id.in_(list(ids)), people.c.wrapped_key.is_not(None)
            )
        )
        return {bytes(id_): self._vault.unwrap(bytes(id_), bytes(wrapped)) for id_, wrapped in rows}

    async def _make(self, missing: dict[tuple[str, str], bytes], now: datetime) -> None:
        rows = []
        for (_device, account), id_ in missing.items():
            key, wrapped = self._vault.new_key(id_)
            rows.append(
                {
                    "id": id_,
                    "account": account_hash(self._vault, account),
                    "wrapped_key": wrapped,
                    "sealed_account": key.seal(account.encode(), id_),
                    "created_at": now,
                }
            )
        statement = insert(self._connection, people)
        # A person whose key was destroyed and who is met again starts with a fresh key; the old seals stay shut.
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["id"],
                set_={
                    "wrapped_key": statement.excluded.wrapped_key,
                    "sealed_account": statement.excluded.sealed_account,
                },
                where=people.c.wrapped_key.is_(None),
            ),
            rows,
        )
