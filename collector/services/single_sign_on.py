"""Signing in through the school's identity provider (T24; decision 0046).

Heed sends the browser there and remembers why, under a secret that the browser keeps; the browser comes back, once and
within ten minutes, with a code, which is good once. What the provider then says of the person is held against the
accounts here. It makes none, and opens none that is closed.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

import structlog

from collector.domain.address import kept, neighbourhood
from collector.domain.clock import Clock
from collector.domain.limits import ADDRESS_TRIES, TRIES_FORGOTTEN
from collector.domain.people import Viewer
from collector.domain.received import Json
from collector.domain.second_step import fresh
from collector.domain.single_sign_on import (
    WAITS,
    NotMatched,
    Provider,
    Purpose,
    Told,
    Waiting,
    canonical_address,
    proved_at,
    told,
)
from collector.errors import BadRequest, NotFound, ProviderUnavailable
from collector.services import tries
from collector.services.audit import record
from collector.services.open_sessions import IDLE, WHOLE, hash_of, lives
from collector.store import Store, UnitOfWork
from collector.store.single_sign_ons import Joined

__all__ = ["Back", "Door", "Joined", "Sent", "SingleSignOn"]

_log = structlog.get_logger(__name__)


class Door(Protocol):
    """The provider, as `collector.oidc` speaks to it."""

    async def way(self, waiting: Waiting) -> str:
        """Where to send the browser. Raises ProviderUnavailable."""

    async def claims(self, waiting: Waiting, code: str, issuer: str | None) -> Mapping[str, object]:
        """The checked claims of whoever came back with `code`. Raises ProviderUnavailable, NotMatched."""

    async def way_out(self, back: str) -> str:
        """Where a session there is ended; "" where that cannot be done."""


@dataclass(frozen=True, slots=True)
class Sent:
    """`secret` is for the browser's cookie; `way` is where it goes."""

    secret: str = field(repr=False)
    way: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Back:
    """What came of it. `session`: a new one for the cookie, of whoever signed in; `awaits_code`: it opens nothing until
    Heed's own second step was taken; `then`: where they go on to.
    """

    purpose: Purpose
    then: str
    session: str = field(default="", repr=False)
    awaits_code: bool = False


class SingleSignOn:
    """At most one provider. Without one, all of it is refused as not there."""

    def __init__(self, store: Store, clock: Clock, provider: Provider | None = None, door: Door | None = None) -> None:
        """`door` speaks to `provider`."""
        self._store = store
        self._clock = clock
        self._provider = provider
        self._door = door

    @property
    def name(self) -> str:
        """What the school calls its provider; "" where it has none."""
        return "" if self._provider is None else self._provider.name

    async def begin(self, purpose: Purpose, address: str, *, session: str = "", then: str = "/") -> Sent:
        """Send a browser to the provider. `session`: which it has; `then`: a path of ours. Raises NotFound (there is no
        provider), ProviderUnavailable, TooManyTries.
        """
        _, door = self._both()
        now, secret = self._clock(), secrets.token_urlsafe(32)
        token = (secrets.token_urlsafe(32) for _ in range(3))
        held = hash_of(session).hex() if session else ""
        waiting = Waiting(purpose, next(token), next(token), next(token) + secrets.token_urlsafe(16), held, then)
        async with self._store.begin() as uow:
            await tries.charge(uow, self._from(address), ADDRESS_TRIES, now)
        way = await door.way(waiting)
        async with self._store.begin() as uow:
            await uow.single_sign_ons.forget_waits(now)
            await uow.single_sign_ons.send(hash_of(secret), waiting, now + WAITS)
        return Sent(secret, way)

    async def back(self, secret: str, answer: Mapping[str, str], address: str, browser: str = "") -> Back:
        """A browser comes back with the provider's `answer` (its query). Raises NotFound, ProviderUnavailable,
        NotMatched, also where nobody was sent, or too long ago.
        """
        provider, door = self._both()
        async with self._store.begin() as uow:
            waiting = await uow.single_sign_ons.back(hash_of(secret), self._clock())
        try:
            if waiting is None or not secrets.compare_digest(waiting.state.encode(), answer.get("state", "").encode()):
                raise NotMatched("not_sent")
            if "error" in answer or not answer.get("code"):
                raise NotMatched("provider_refused")
            what = told(provider, await door.claims(waiting, answer["code"], answer.get("iss")))
            done = await self._done(waiting, what, (kept(address), browser))
        except NotMatched as error:
            error.purpose = Purpose.SIGN_IN if waiting is None else waiting.purpose
            _log.info("single_sign_on.refused", why=error.why)
            raise
        except ProviderUnavailable as error:
            _log.warning("single_sign_on.unavailable", why=str(error))
            raise
        async with self._store.begin() as uow:
            await uow.tries.forget(self._from(address))
        return done

    async def way_out(self, back: str) -> str:
        """Where the session at the provider is ended; `back`: our page to come to then. "" where there is none."""
        return "" if self._door is None else await self._door.way_out(back)

    async def joined(self, name: str) -> Joined:
        """What an account has. Raises NotFound."""
        async with self._store.read() as uow:
            return await uow.single_sign_ons.find(await _open_account(uow, name))

    async def let_join(self, name: str, address: str, *, actor: str = "cli") -> None:
        """Whoever signs in at the provider with this verified address may join the account, once; whoever had joined it
        no longer is, and is signed out. Raises NotFound, BadRequest.
        """
        plain = canonical_address(address)
        if not plain:
            raise BadRequest(f"{address!r} is no e-mail address.")
        async with self._store.begin() as uow:
            user_id = await _open_account(uow, name)
            other = await uow.single_sign_ons.by_address(plain)
            if other is not None and other[0].user_id != user_id:
                raise BadRequest(f"That address is {other[0].name}'s already.")
            await uow.single_sign_ons.set_address(user_id, plain)
            await uow.sessions.end_all(user_id)
            await record(uow, self._clock(), actor, "user.sign_on_address", user_id)

    async def part(self, name: str, *, actor: str = "cli") -> None:
        """The account has no place at the provider any more, and its sessions end. Raises NotFound."""
        async with self._store.begin() as uow:
            user_id = await _open_account(uow, name)
            if not await uow.single_sign_ons.forget(user_id):
                raise NotFound("This account does not sign in by the school's provider.")
            await uow.sessions.end_all(user_id)
            await record(uow, self._clock(), actor, "user.sign_on_parted", user_id)

    async def _done(self, waiting: Waiting, what: Told, place: tuple[str, str]) -> Back:
        async with self._store.begin() as uow:
            known = await uow.single_sign_ons.by_subject(what.issuer, what.subject)
            if known is not None and not known[1]:
                raise NotMatched("closed")
            if waiting.purpose is Purpose.SIGN_IN:
                viewer = known[0] if known is not None else await self._join(uow, what)
                return await self._sign_in(uow, waiting, what, viewer, place)
            return await self._within(uow, waiting, what, None if known is None else known[0])

    async def _join(self, uow: UnitOfWork, what: Told) -> Viewer:
        """The account that this person's verified address may join: the first of them, and nobody after."""
        found = await uow.single_sign_ons.by_address(what.address) if what.address else None
        if found is None or not found[1]:
            raise NotMatched("unknown" if what.address else "unverified")
        viewer = found[0]
        if not await uow.single_sign_ons.free(viewer.user_id):
            raise NotMatched("joined_by_another")  # the address was given to somebody else since
        await uow.single_sign_ons.join(viewer.user_id, what.issuer, what.subject, self._clock())
        await record(uow, self._clock(), viewer.user_id, "user.sign_on_joined", viewer.user_id)
        return viewer

    async def _sign_in(
        self, uow: UnitOfWork, waiting: Waiting, what: Told, viewer: Viewer, place: tuple[str, str]
    ) -> Back:
        session, now = secrets.token_urlsafe(32), self._clock()
        await uow.sessions.forget(now - WHOLE, now - IDLE)
        await uow.tries.forget_before(now - TRIES_FORGOTTEN)
        if waiting.session:  # whoever sat here last is signed out, and not only covered up
            await uow.sessions.end(bytes.fromhex(waiting.session))
        has_step = (await uow.second_steps.find(viewer.user_id)).step.since is not None
        awaits_code = has_step and not what.strong
        await uow.sessions.begin(
            hash_of(session),
            viewer.user_id,
            now,
            place,
            awaits_code=awaits_code,
            proved_at=proved_at(what, now, now - WHOLE),
            strong=what.strong,
        )
        if not awaits_code:
            detail: dict[str, Json] = {"by": "provider", "strong": what.strong}
            await record(uow, now, viewer.user_id, "user.signed_in", viewer.user_id, detail=detail)
        return Back(waiting.purpose, "/", session, awaits_code)

    async def _within(self, uow: UnitOfWork, waiting: Waiting, what: Told, known: Viewer | None) -> Back:
        """What somebody does who is signed in: they must still be."""
        now, hash_ = self._clock(), bytes.fromhex(waiting.session)
        found = await uow.sessions.find(hash_)
        if found is None or not lives(found, now):
            raise NotMatched("session_ended")
        viewer = found.standing.viewer
        if waiting.purpose is Purpose.CONNECT:
            if known is not None and known.user_id != viewer.user_id:
                raise NotMatched("joined_elsewhere")
            await uow.single_sign_ons.join(viewer.user_id, what.issuer, what.subject, now)
            await record(uow, now, viewer.user_id, "user.sign_on_joined", viewer.user_id)
        else:
            if known is None or known.user_id != viewer.user_id:
                raise NotMatched("somebody_else")
            if what.at is None or not fresh(min(what.at, now), now):
                raise NotMatched("not_asked_again")
            await uow.sessions.proved(hash_, min(what.at, now))
            await record(uow, now, viewer.user_id, "user.proved", viewer.user_id, detail={"by": "provider"})
        return Back(waiting.purpose, waiting.then)

    def _both(self) -> tuple[Provider, Door]:
        if self._provider is None or self._door is None:
            raise NotFound("This school signs in here by name and password alone.")
        return self._provider, self._door

    def _from(self, address: str) -> bytes:
        return self._store.vault.lookup("single sign-on from", neighbourhood(address))


async def _open_account(uow: UnitOfWork, name: str) -> str:
    account = await uow.accounts.find(name.strip().casefold())
    if account is None or account.disabled:
        raise NotFound("There is no such open account.")
    return account.viewer.user_id
