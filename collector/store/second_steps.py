"""Second steps of signing in: the app's secret sealed, printed codes as keyed hashes that go when they are used."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.second_step import SecondStep
from collector.store import dialect
from collector.store.tables import recovery_codes, second_steps
from collector.store.vault import Vault

_NEVER = -1  # before every code


@dataclass(frozen=True, slots=True)
class Kept:
    """What an account has: the app's secret, the one that was shown and not confirmed, the newest code used."""

    step: SecondStep
    secret: str | None = field(repr=False)
    pending: str | None = field(repr=False)
    last_counter: int
    codes_left: int


class SecondSteps:
    """One an account."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def find(self, user_id: str) -> Kept:
        """What this account has; nothing at all is an answer too."""
        found = await self._connection.execute(select(second_steps).where(second_steps.c.user_id == user_id))
        row = found.one_or_none()
        if row is None:
            return Kept(SecondStep(), None, None, _NEVER, 0)
        left = select(func.count()).select_from(recovery_codes).where(recovery_codes.c.user_id == user_id)
        return Kept(
            SecondStep(row.since, row.sealed_secret is not None, row.reset_at),
            self._open(user_id, row.sealed_secret),
            self._open(user_id, row.sealed_pending),
            row.last_counter,
            (await self._connection.execute(left)).scalar_one(),
        )

    async def show(self, user_id: str, secret: str) -> None:
        """A new secret, which a code must confirm before it counts; what there is stays in force until then."""
        sealed = self._vault.school.seal(secret.encode(), _place(user_id))
        await self._made(user_id)
        await self._set(user_id, sealed_pending=sealed)

    async def confirm(self, user_id: str, secret: str | None, counter: int, at: datetime) -> None:
        """In force from now on; None for printed codes alone. The code of `counter` was used for it."""
        sealed = None if secret is None else self._vault.school.seal(secret.encode(), _place(user_id))
        await self._made(user_id)
        await self._set(user_id, sealed_secret=sealed, sealed_pending=None, since=at, last_counter=counter)

    async def use(self, user_id: str, counter: int) -> bool:
        """Use up the code of this period and all before; False when somebody else just did."""
        unused = (second_steps.c.user_id == user_id) & (second_steps.c.last_counter < counter)
        done = await self._connection.execute(update(second_steps).where(unused).values(last_counter=counter))
        return done.rowcount == 1

    async def reset(self, user_id: str, at: datetime) -> None:
        """Take it off, printed codes included."""
        await self._made(user_id)
        await self._set(user_id, sealed_secret=None, sealed_pending=None, since=None, reset_at=at)
        await self.set_recovery(user_id, [])

    async def set_recovery(self, user_id: str, codes: Iterable[str]) -> None:
        """These codes, canonical, and no earlier ones."""
        await self._connection.execute(delete(recovery_codes).where(recovery_codes.c.user_id == user_id))
        rows = [{"hash": self._hash(user_id, code), "user_id": user_id} for code in codes]
        if rows:
            await self._connection.execute(insert(recovery_codes), rows)

    async def use_recovery(self, user_id: str, code: str) -> bool:
        """Use up a printed code; False when it is none, or was used."""
        this = recovery_codes.c.hash == self._hash(user_id, code)
        return (await self._connection.execute(delete(recovery_codes).where(this))).rowcount == 1

    async def _made(self, user_id: str) -> None:
        row = dialect.insert(self._connection, second_steps).values(user_id=user_id, last_counter=_NEVER)
        await self._connection.execute(row.on_conflict_do_nothing())

    async def _set(self, user_id: str, **values: object) -> None:
        await self._connection.execute(update(second_steps).where(second_steps.c.user_id == user_id).values(**values))

    def _open(self, user_id: str, sealed: bytes | None) -> str | None:
        return None if sealed is None else self._vault.school.open(bytes(sealed), _place(user_id)).decode()

    def _hash(self, user_id: str, code: str) -> bytes:
        return self._vault.lookup("recovery code", user_id, code)


def _place(user_id: str) -> bytes:
    return b"second step" + user_id.encode()
