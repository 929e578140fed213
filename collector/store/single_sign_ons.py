"""Which account is whose at the school's provider, and who is on the way there. Addresses and subjects are found by
keyed hash; what must be shown again is sealed.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.people import Role, Viewer
from collector.domain.single_sign_on import Purpose, Waiting
from collector.store import dialect
from collector.store.tables import sign_on_waits, single_sign_ons, users
from collector.store.vault import Vault


@dataclass(frozen=True, slots=True)
class Joined:
    """An account's place at the provider. `address`: which may join it, "" for none; `since`: when it was joined."""

    address: str = ""
    since: datetime | None = None


class SingleSignOns:
    """One an account at most; no subject and no address is two accounts'."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def find(self, user_id: str) -> Joined:
        """Of this account; nothing at all is an answer too."""
        found = await self._connection.execute(select(single_sign_ons).where(single_sign_ons.c.user_id == user_id))
        row = found.one_or_none()
        if row is None:
            return Joined()
        sealed = row.sealed_address
        address = self._vault.school.open(bytes(sealed), _place(user_id)).decode() if sealed is not None else ""
        return Joined(address, row.since)

    async def set_address(self, user_id: str, address: str) -> None:
        """Who has this address may join the account; whoever was joined before no longer is."""
        await self.forget(user_id)
        row = {
            "user_id": user_id,
            "address": self._address(address),
            "sealed_address": self._vault.school.seal(address.encode(), _place(user_id)),
        }
        await self._connection.execute(insert(single_sign_ons).values(row))

    async def join(self, user_id: str, issuer: str, subject: str, at: datetime) -> None:
        """This subject is this account's from now on."""
        joined = {"subject": self._subject(issuer, subject), "since": at}
        row = dialect.insert(self._connection, single_sign_ons).values(user_id=user_id, **joined)
        await self._connection.execute(row.on_conflict_do_update(index_elements=["user_id"], set_=joined))

    async def forget(self, user_id: str) -> bool:
        """No address and no subject; whether there was any."""
        mine = single_sign_ons.c.user_id == user_id
        return (await self._connection.execute(delete(single_sign_ons).where(mine))).rowcount == 1

    async def part(self, user_id: str) -> bool:
        """No subject any more; the address that IT named may join again. Whether there was any."""
        mine = (single_sign_ons.c.user_id == user_id) & single_sign_ons.c.subject.is_not(None)
        bare = delete(single_sign_ons).where(mine, single_sign_ons.c.address.is_(None))
        named = update(single_sign_ons).where(mine).values(subject=None, since=None)
        return (await self._connection.execute(bare)).rowcount + (await self._connection.execute(named)).rowcount > 0

    async def by_subject(self, issuer: str, subject: str) -> tuple[Viewer, bool] | None:
        """Whose this subject is, and whether the account is open."""
        return await self._whose(single_sign_ons.c.subject == self._subject(issuer, subject))

    async def by_address(self, address: str) -> tuple[Viewer, bool] | None:
        """Whose this address is, and whether the account is open."""
        return await self._whose(single_sign_ons.c.address == self._address(address))

    async def free(self, user_id: str) -> bool:
        """Whether no subject has joined this account yet; held until the transaction ends, so that of two at once one
        does.
        """
        mine = update(single_sign_ons).where(single_sign_ons.c.user_id == user_id)
        await self._connection.execute(mine.values(user_id=user_id))
        return (await self.find(user_id)).since is None

    async def send(self, hash_: bytes, waiting: Waiting, until: datetime) -> None:
        """Somebody is on the way. `hash_`: of the secret that their browser keeps."""
        sealed = self._vault.school.seal(json.dumps(asdict(waiting)).encode(), hash_)
        await self._connection.execute(insert(sign_on_waits).values(hash=hash_, until=until, sealed=sealed))

    async def back(self, hash_: bytes, now: datetime) -> Waiting | None:
        """They are back: once, and in time; else None."""
        row = (await self._connection.execute(select(sign_on_waits).where(sign_on_waits.c.hash == hash_))).one_or_none()
        gone = await self._connection.execute(delete(sign_on_waits).where(sign_on_waits.c.hash == hash_))
        if row is None or gone.rowcount != 1 or row.until < now:
            return None
        facts = json.loads(self._vault.school.open(bytes(row.sealed), hash_))
        return Waiting(**facts | {"purpose": Purpose(facts["purpose"])})

    async def forget_waits(self, before: datetime) -> None:
        """Remove those who never came back."""
        await self._connection.execute(delete(sign_on_waits).where(sign_on_waits.c.until < before))

    async def _whose(self, which: object) -> tuple[Viewer, bool] | None:
        found = await self._connection.execute(
            select(users.c.id, users.c.name, users.c.display, users.c.role, users.c.disabled_at)
            .join_from(single_sign_ons, users, single_sign_ons.c.user_id == users.c.id)
            .where(which)  # type: ignore[arg-type]  # a comparison of columns
        )
        row = found.one_or_none()
        if row is None:
            return None
        return Viewer(row.id, row.name, row.display, Role(row.role)), row.disabled_at is None

    def _subject(self, issuer: str, subject: str) -> bytes:
        return self._vault.lookup("subject at a provider", issuer, subject)

    def _address(self, address: str) -> bytes:
        return self._vault.lookup("address at a provider", address)


def _place(user_id: str) -> bytes:
    return b"single sign-on" + user_id.encode()
