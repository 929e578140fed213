"""People who sign in: one-time links, passwords, sessions."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from collector.domain.address import neighbourhood
from collector.domain.clock import Clock
from collector.domain.limits import ACCOUNT_TRIES, ADDRESS_TRIES, ANYWHERE_TRIES, NAME_LENGTH, TRIES_FORGOTTEN
from collector.domain.passwords import LONGEST, fault
from collector.domain.people import Role, UserRow, Viewer
from collector.errors import BadRequest, NotFound, Refused, SignInRefused
from collector.services import approval_keys, tries
from collector.services.approval_keys import ApprovalPair, SpoiltKey
from collector.services.audit import record
from collector.services.naming import check
from collector.store import Store, UnitOfWork

__all__ = ["KeyMade", "SignedIn", "Users"]

KeyMade = Callable[[UnitOfWork, datetime, str], Awaitable[None]]
"""Told, within the transaction, that this person has a new approval key."""

LINK_LASTS = timedelta(days=7)
IDLE = timedelta(minutes=30)
WHOLE = timedelta(hours=12)
_SEEN_EVERY = timedelta(minutes=1)  # so that reading pages does not write each time

_BAD_LINK = "This link is unknown, used or out of date; ask whoever runs the collector for another."
_BAD_SIGN_IN = "The name or the password is wrong, or the account is closed."

_NO_KEY = "You have no approval key yet: ask for another link, and set your password again."
_SPOILT_KEY = (
    "Your approval key is not the one your password was set with: somebody changed it. Ask for another link, set your "
    "password again, and let the new key be trusted."
)

_hasher = PasswordHasher()  # argon2id, RFC 9106's low-memory choice


@dataclass(frozen=True, slots=True)
class SignedIn:
    """`session` is the secret for the cookie; the database holds only its hash."""

    session: str = field(repr=False)
    viewer: Viewer


class Users:
    """There is no default password and none that an operator knows: a link lets each person set their own, once."""

    def __init__(self, store: Store, clock: Clock, key_made: KeyMade | None = None) -> None:
        self._store = store
        self._clock = clock
        self._key_made = key_made

    async def create(self, name: str, display: str, role: Role, *, actor: str = "cli") -> str:
        """A new account; returns the one-time link token, good for 7 days. Raises BadRequest."""
        name = _canonical(name)
        display = display.strip() or name
        if not _fits(name) or " " in name:
            raise BadRequest(f"A user's name must have 1 to {NAME_LENGTH} printable characters and no space.")
        if not _fits(display):
            raise BadRequest(f"A displayed name must have 1 to {NAME_LENGTH} printable characters.")
        link, now = secrets.token_urlsafe(32), self._clock()
        viewer = Viewer(secrets.token_hex(8), name, display, role)
        async with self._store.begin() as uow:
            if await uow.accounts.find(name) is not None:
                raise BadRequest(f"There is a user {name} already.")
            await uow.accounts.add(viewer, now)
            await record(uow, now, actor, "user.created", viewer.user_id, detail={"role": role.value})
        await check(self._store, viewer, now)  # before there is a link, and so before they can sign in
        async with self._store.begin() as uow:
            await uow.accounts.add_link(viewer.user_id, _hash(link), now + LINK_LASTS)
        return link

    async def link(self, name: str, *, actor: str = "cli") -> str:
        """A fresh one-time link for an account, voiding earlier ones. Raises NotFound."""
        link, now = secrets.token_urlsafe(32), self._clock()
        async with self._store.read() as uow:
            account = await uow.accounts.find(_canonical(name))
        if account is None or account.disabled:
            raise NotFound("There is no such open account.")
        await check(self._store, account.viewer, now)  # as in `create`, which may have been cut off
        async with self._store.begin() as uow:
            await uow.accounts.add_link(account.viewer.user_id, _hash(link), now + LINK_LASTS)
            await record(uow, now, actor, "user.linked", account.viewer.user_id)
        return link

    async def disable(self, name: str, *, actor: str = "cli") -> None:
        """Close an account and end its sessions. Raises NotFound."""
        now = self._clock()
        async with self._store.begin() as uow:
            account = await uow.accounts.find(_canonical(name))
            if account is None:
                raise NotFound("There is no such account.")
            await uow.accounts.disable(account.viewer.user_id, now)
            await record(uow, now, actor, "user.disabled", account.viewer.user_id)

    async def invited(self, link: str) -> Viewer:
        """Whose link this is, without using it. Raises Refused when it is unknown, used or out of date."""
        async with self._store.read() as uow:
            viewer = await uow.accounts.linked(_hash(link), self._clock())
        if viewer is None:
            raise Refused(_BAD_LINK)
        return viewer

    async def redeem(self, link: str, password: str) -> Viewer:
        """Set the password and use up the link; ends the person's other sessions. It comes with a new approval key,
        which is not trusted where an earlier one was. Raises Refused (link), BadRequest (password; it says why).
        """
        viewer = await self.invited(link)
        wrong = fault(password, viewer.name)
        if wrong is not None:
            raise BadRequest(wrong)
        hashed = await asyncio.to_thread(_hasher.hash, password)
        pair = await asyncio.to_thread(approval_keys.make, viewer.user_id, password)
        now = self._clock()
        async with self._store.begin() as uow:
            again = await uow.accounts.linked(_hash(link), now)
            if again is None or not await uow.accounts.use_link(_hash(link)):
                raise Refused(_BAD_LINK)
            await uow.accounts.set_password(again.user_id, hashed)
            await uow.accounts.set_approval_key(again.user_id, pair.public, pair.sealed)
            await uow.accounts.end_sessions(again.user_id)
            await uow.tries.forget(self._account(again.name))
            shown = {"approval_key": pair.public.hex()}
            await record(uow, now, again.user_id, "user.password", again.user_id, detail=shown)
            if self._key_made is not None:
                await self._key_made(uow, now, again.user_id)
        return again

    async def sign_in(self, name: str, password: str, address: str) -> SignedIn:
        """Raises SignInRefused, TooManyTries."""
        viewer = await self.check(name, password, address)
        session, now = secrets.token_urlsafe(32), self._clock()
        async with self._store.begin() as uow:
            await uow.accounts.forget_sessions(now - WHOLE, now - IDLE)
            await uow.tries.forget_before(now - TRIES_FORGOTTEN)
            await uow.accounts.begin_session(_hash(session), viewer.user_id, now)
            await record(uow, now, viewer.user_id, "user.signed_in", viewer.user_id)
        return SignedIn(session, viewer)

    async def check(self, name: str, password: str, address: str) -> Viewer:
        """Whose name and password these are, without a session. Raises SignInRefused, TooManyTries."""
        name, now = _canonical(name)[:NAME_LENGTH].replace("\0", ""), self._clock()
        charges = self._charges(name, neighbourhood(address))
        async with self._store.begin() as uow:
            for subject, free in charges.items():
                await tries.charge(uow, subject, free, now)
            account = await uow.accounts.find(name)
        open_account = account if account is not None and not account.disabled and account.password else None
        # A name that is not there takes as long as one that is.
        hashed = open_account.password if open_account is not None else None
        fits = await asyncio.to_thread(_fits_hash, hashed or _nobody(), password[: LONGEST + 1])
        if open_account is None or not fits:
            raise SignInRefused(_BAD_SIGN_IN)
        async with self._store.begin() as uow:
            for subject in charges:
                await uow.tries.forget(subject)
        return open_account.viewer

    async def approving(self, viewer: Viewer, password: str) -> bytes:
        """This person's raw private approval key, by their password, for the moment of signing. Raises SignInRefused,
        TooManyTries, Refused (no key, or not theirs).
        """
        # As from a place of their own, so that whoever guesses at one person's password keeps nobody else waiting.
        known = await self.check(viewer.name, password, f"approval of {viewer.user_id}")
        if known.user_id != viewer.user_id:
            raise SignInRefused(_BAD_SIGN_IN)
        async with self._store.read() as uow:
            key = await uow.accounts.approval_key(viewer.user_id)
        if key is None:
            raise Refused(_NO_KEY)
        try:
            pair = ApprovalPair(key.public, key.sealed)
            return await asyncio.to_thread(approval_keys.unseal, pair, viewer.user_id, password)
        except SpoiltKey:
            raise Refused(_SPOILT_KEY) from None

    async def viewer(self, session: str) -> Viewer | None:
        """Who is signed in; None when the session is unknown or expired (30 minutes idle, 12 hours in all)."""
        now, hash_ = self._clock(), _hash(session)
        async with self._store.read() as uow:
            found = await uow.accounts.session(hash_)
        if found is None or now - found.seen_at > IDLE or now - found.began_at > WHOLE:
            return None
        if now - found.seen_at > _SEEN_EVERY:
            async with self._store.begin() as uow:
                await uow.accounts.seen(hash_, now)
        return found.viewer

    async def sign_out(self, session: str) -> None:
        """End the session; no error when there is none."""
        async with self._store.begin() as uow:
            await uow.accounts.end_session(_hash(session))

    async def list(self) -> list[UserRow]:
        """All accounts by name."""
        async with self._store.read() as uow:
            return await uow.accounts.list()

    def _account(self, name: str) -> bytes:
        return self._store.vault.lookup("sign-in as", name)

    def _charges(self, name: str, place: str) -> dict[bytes, int]:
        """What a try counts against, with how many are free; always in this order, so that no two tries deadlock."""
        lookup = self._store.vault.lookup
        return {
            lookup("sign-in as and from", name, place): ACCOUNT_TRIES,
            lookup("sign-in from", place): ADDRESS_TRIES,
            self._account(name): ANYWHERE_TRIES,
        }


def _canonical(name: str) -> str:
    return name.strip().casefold()


def _fits(text: str) -> bool:
    return 0 < len(text) <= NAME_LENGTH and text.isprintable()


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode(errors="replace")).digest()


def _fits_hash(hashed: str, password: str) -> bool:
    try:
        return _hasher.verify(hashed, password)
    except (VerificationError, InvalidHashError):
        return False


@cache
def _nobody() -> str:
    return _hasher.hash(secrets.token_hex(16))
