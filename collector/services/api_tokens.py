"""Programs' tokens: made and shown once, found again by their hash, ended by their owner or with their account."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta

from collector.domain.api_tokens import (
    LONGEST_DAYS,
    MOST_TOKENS,
    USUAL_DAYS,
    Bearer,
    TokenRow,
    parts_of,
    read_scopes,
    token_text,
    written,
)
from collector.domain.clock import Clock
from collector.domain.limits import NAME_LENGTH
from collector.domain.people import Viewer
from collector.domain.received import Json
from collector.errors import BadRequest, NotFound
from collector.services.audit import record
from collector.services.open_sessions import hash_of
from collector.store import Store, UnitOfWork

__all__ = ["ApiTokens", "MadeToken", "TokenRow"]

_USED_EVERY = timedelta(minutes=1)  # so that reading does not write each time


@dataclass(frozen=True, slots=True)
class MadeToken:
    """`text` is the token itself; the database holds only a hash of it."""

    row: TokenRow
    text: str = field(repr=False)


class ApiTokens:
    """A token's secret has 256 bits of chance, so that a plain hash of it is enough."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def make(
        self, name: str, label: str, scopes: Iterable[str], days: int = USUAL_DAYS, *, by: str = "cli"
    ) -> MadeToken:
        """A new token for whoever signs in so. `by`: the user id of whoever makes it. Raises NotFound, BadRequest."""
        label, now, secret = label.strip(), self._clock(), secrets.token_urlsafe(32)
        if not 0 < len(label) <= NAME_LENGTH or not label.isprintable():
            raise BadRequest(f"Say what the token is for, in 1 to {NAME_LENGTH} printable characters.")
        if not 1 <= days <= LONGEST_DAYS:
            raise BadRequest(f"A token lasts for 1 to {LONGEST_DAYS} days.")
        async with self._store.begin() as uow:
            viewer = await _open_account(uow, name)
            wanted = read_scopes(scopes, viewer.role)
            if await uow.api_tokens.count(viewer.user_id) >= MOST_TOKENS:
                raise BadRequest(f"An account has at most {MOST_TOKENS} tokens; end one first.")
            ends = now + timedelta(days=days)
            row = TokenRow(secrets.token_hex(8), viewer.user_id, label, wanted, now, ends, None)
            await uow.api_tokens.add(row, hash_of(secret))
            detail: dict[str, Json] = {"id": row.id, "scopes": written(wanted), "days": days}
            await record(uow, now, by, "token.made", viewer.user_id, detail=detail)
        return MadeToken(row, token_text(row.id, secret))

    async def of(self, name: str) -> list[TokenRow]:
        """Those of whoever signs in so, the newest first, also those that are out of date. Raises NotFound."""
        async with self._store.read() as uow:
            return await uow.api_tokens.of((await _open_account(uow, name)).user_id)

    async def end(self, name: str, token_id: str, *, by: str = "cli") -> None:
        """Refuse it from now on. Raises NotFound."""
        async with self._store.begin() as uow:
            viewer = await _open_account(uow, name)
            if not await uow.api_tokens.end_one(viewer.user_id, token_id):
                raise NotFound("There is no such token.")
            await record(uow, self._clock(), by, "token.ended", viewer.user_id, detail={"id": token_id})

    async def bearer(self, text: str) -> Bearer | None:
        """Whom this token speaks for; None when it is unknown, ended or out of date, or its account is closed."""
        id_, secret = parts_of(text)
        if not id_:
            return None
        now = self._clock()
        async with self._store.read() as uow:
            found = await uow.api_tokens.find(id_)
        if found is None:
            return None
        hash_, bearer = found
        if not hmac.compare_digest(hash_, hash_of(secret)) or bearer.token.expires_at <= now:
            return None
        if bearer.token.used_at is None or now - bearer.token.used_at > _USED_EVERY:
            async with self._store.begin() as uow:
                await uow.api_tokens.used(id_, now)
        return bearer


async def _open_account(uow: UnitOfWork, name: str) -> Viewer:
    account = await uow.accounts.find(name.strip().casefold())
    if account is None or account.disabled:
        raise NotFound(f"There is no open account {name}.")
    return account.viewer
