"""People who sign in: one-time links, passwords, sessions."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from collector.domain.address import kept, neighbourhood
from collector.domain.clock import Clock
from collector.domain.limits import ACCOUNT_TRIES, ADDRESS_TRIES, ANYWHERE_TRIES, NAME_LENGTH, TRIES_FORGOTTEN
from collector.domain.passwords import LONGEST, fault
from collector.domain.people import Role, UserRow, Viewer
from collector.domain.second_step import CODE_WAITS, Standing, canonical, is_app_code, is_recovery_code
from collector.errors import BadRequest, NotFound, Refused, SignInRefused
from collector.services import approval_keys, tries
from collector.services.approval_keys import ApprovalPair, SpoiltKey
from collector.services.audit import record
from collector.services.live import Topic
from collector.services.naming import check, hand_on
from collector.services.open_sessions import IDLE, WHOLE, OpenSessions, hash_of, lives
from collector.services.second_steps import SecondSteps
from collector.store import Store, UnitOfWork

__all__ = ["KeyMade", "Left", "SignedIn", "Users"]

KeyMade = Callable[[UnitOfWork, datetime, str], Awaitable[None]]
"""Told, within the transaction, that this person has a new approval key."""

LINK_LASTS = timedelta(days=7)
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
    """`session` is the secret for the cookie; the database holds only its hash. `awaits_code`: it opens nothing until
    the second step was taken.
    """

    session: str = field(repr=False)
    viewer: Viewer
    awaits_code: bool = False


@dataclass(frozen=True, slots=True)
class Left:
    """What somebody whose account was closed leaves behind: sessions that ended, alerts that they had taken on."""

    sessions: int
    acknowledged: int


class Users:
    """There is no default password and none that an operator knows: a link lets each person set their own, once."""

    def __init__(
        self, store: Store, clock: Clock, key_made: KeyMade | None = None, *, school: str = "your school"
    ) -> None:
        """`school`: its name, as authenticator apps show it."""
        self.second_steps = SecondSteps(store, clock, school)
        self.open_sessions = OpenSessions(store, clock)
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
            await uow.accounts.add_link(viewer.user_id, hash_of(link), now + LINK_LASTS)
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
            await uow.accounts.add_link(account.viewer.user_id, hash_of(link), now + LINK_LASTS)
            await record(uow, now, actor, "user.linked", account.viewer.user_id)
        return link

    async def disable(self, name: str, *, actor: str = "cli") -> Left:
        """Close an account and end its sessions. Raises NotFound."""
        now = self._clock()
        async with self._store.begin() as uow:
            account = await uow.accounts.find(_canonical(name))
            if account is None:
                raise NotFound("There is no such account.")
            user_id = account.viewer.user_id
            left = Left(await uow.sessions.end_all(user_id), await uow.accounts.taken_on(user_id))
            await uow.accounts.disable(user_id, now)
            if await hand_on(uow, now, actor):
                await uow.announce(Topic.ALERTS)
            await record(uow, now, actor, "user.disabled", user_id, detail={"sessions_ended": left.sessions})
        return left

    async def invited(self, link: str) -> Viewer:
        """Whose link this is, without using it. Raises Refused when it is unknown, used or out of date."""
        async with self._store.read() as uow:
            viewer = await uow.accounts.linked(hash_of(link), self._clock())
        if viewer is None:
            raise Refused(_BAD_LINK)
        return viewer

    async def redeem(self, link: str, password: str) -> Viewer:
        """Set the password and use up the link; ends the person's other sessions and their programs' tokens, and parts
        the account from whoever had joined it at the provider. It comes with a new approval key, which is not trusted
        where an earlier one was. Raises Refused (link), BadRequest (password; it says why).
        """
        viewer = await self.invited(link)
        wrong = fault(password, viewer.name)
        if wrong is not None:
            raise BadRequest(wrong)
        hashed = await asyncio.to_thread(_hasher.hash, password)
        pair = await asyncio.to_thread(approval_keys.make, viewer.user_id, password)
        now = self._clock()
        async with self._store.begin() as uow:
            again = await uow.accounts.linked(hash_of(link), now)
            if again is None or not await uow.accounts.use_link(hash_of(link)):
                raise Refused(_BAD_LINK)
            await uow.accounts.set_password(again.user_id, hashed)
            await uow.accounts.set_approval_key(again.user_id, pair.public, pair.sealed)
            await uow.sessions.end_all(again.user_id)
            await uow.api_tokens.end_all(again.user_id)  # whoever knew the old password may have made some
            if await uow.single_sign_ons.part(
                again.user_id
            ):  # nor may the account that they joined to it open it still
                await record(uow, now, again.user_id, "user.sign_on_parted", again.user_id)
            await uow.tries.forget(self._account(again.name))
            shown = {"approval_key": pair.public.hex()}
            await record(uow, now, again.user_id, "user.password", again.user_id, detail=shown)
            if self._key_made is not None:
                await self._key_made(uow, now, again.user_id)
        return again

    async def sign_in(self, name: str, password: str, address: str, browser: str = "") -> SignedIn:
        """Where the account has a second step, the session waits for its code (`second_step`). `browser`: what the
        person knows theirs by. Raises SignInRefused, TooManyTries.
        """
        viewer = await self.check(name, password, address)
        session, now = secrets.token_urlsafe(32), self._clock()
        async with self._store.begin() as uow:
            await uow.sessions.forget(now - WHOLE, now - IDLE)
            await uow.tries.forget_before(now - TRIES_FORGOTTEN)
            awaits_code = (await uow.second_steps.find(viewer.user_id)).step.since is not None
            place = kept(address), browser
            await uow.sessions.begin(hash_of(session), viewer.user_id, now, place, awaits_code=awaits_code)
            if not awaits_code:
                await record(uow, now, viewer.user_id, "user.signed_in", viewer.user_id)
        return SignedIn(session, viewer, awaits_code)

    async def second_step(self, session: str, code: str, address: str, browser: str = "") -> SignedIn:
        """The code that goes with the password: a new session in place of the one that waited. Raises SignInRefused
        (wrong code), TooManyTries, Refused (nothing waits any more: sign in again).
        """
        async with self._store.read() as uow:
            waiting = await uow.sessions.find(hash_of(session))
        if waiting is None or not waiting.awaits_code or self._clock() - waiting.began_at > CODE_WAITS:
            raise Refused("That took too long. Sign in again with your password, then give the code.")
        viewer = waiting.standing.viewer
        await self.second_steps.check(viewer.user_id, code, address)
        whole, now = secrets.token_urlsafe(32), self._clock()
        async with self._store.begin() as uow:
            if not await uow.sessions.end_one(viewer.user_id, hash_of(session)):
                raise Refused("This account was signed out meanwhile. Sign in again with your password.")
            place = kept(address), browser
            await uow.sessions.begin(hash_of(whole), viewer.user_id, now, place, awaits_code=False)
            await record(uow, now, viewer.user_id, "user.signed_in", viewer.user_id, detail={"second_step": True})
        return SignedIn(whole, viewer)

    async def prove(self, session: str, word: str, address: str) -> None:
        """Whoever sits here still is who signed in: by a code of theirs; by their password where they have no app that
        makes codes, since printed ones are few. Raises SignInRefused, TooManyTries, Refused (the session has ended).
        """
        standing = await self.standing(session)
        if standing is None:
            raise Refused("Your session has ended. Sign in again.")
        viewer = standing.viewer
        code = canonical(word)
        a_code = is_app_code(code) or is_recovery_code(code)
        if standing.second.app or (standing.second.since is not None and a_code):
            await self.second_steps.check(viewer.user_id, word, address)
        else:
            await self.check(viewer.name, word, address)
        async with self._store.begin() as uow:
            await uow.sessions.proved(hash_of(session), self._clock())
            await record(uow, self._clock(), viewer.user_id, "user.proved", viewer.user_id)

    async def change_password(self, session: str, current: str, new: str, address: str) -> None:
        """Another password in place of the current one. Their approval key is the same, and trusted as before. Ends
        their other sessions, and their programs' tokens. Raises SignInRefused (not the current one), TooManyTries,
        BadRequest (the new one; it says why), Refused (the session has ended, or the key is not theirs).
        """
        standing = await self.standing(session)
        if standing is None:
            raise Refused("Your session has ended. Sign in again.")
        user_id = (await self.check(standing.viewer.name, current, address)).user_id
        wrong = fault(new, standing.viewer.name)
        if wrong is not None:
            raise BadRequest(wrong)
        hashed = await asyncio.to_thread(_hasher.hash, new)
        async with self._store.read() as uow:
            key = await uow.accounts.approval_key(user_id)
        pair = None if key is None else ApprovalPair(key.public, key.sealed)
        try:
            sealed = pair and await asyncio.to_thread(approval_keys.reseal, pair, user_id, current, new)
        except SpoiltKey:
            raise Refused(_SPOILT_KEY) from None
        async with self._store.begin() as uow:
            if await uow.accounts.approval_key(user_id) != key:
                raise Refused(
                    "Your password was set by a link meanwhile, so nothing was changed. Sign in with that one."
                )
            await uow.accounts.set_password(user_id, hashed)
            if sealed is not None:
                await uow.accounts.set_approval_key(user_id, sealed.public, sealed.sealed)
            ended = await uow.sessions.end_all(user_id, hash_of(session))
            await uow.api_tokens.end_all(user_id)
            await record(
                uow, self._clock(), user_id, "user.password_changed", user_id, detail={"sessions_ended": ended}
            )

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
            if account is not None:
                async with self._store.begin() as uow:
                    await record(
                        uow,
                        now,
                        "nobody",
                        "user.sign_in_refused",
                        account.viewer.user_id,
                        detail={"from": kept(address)},
                    )
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
        """Who is signed in; None as `standing` has it."""
        standing = await self.standing(session)
        return None if standing is None else standing.viewer

    async def standing(self, session: str) -> Standing | None:
        """Who is signed in, and what they proved; None when the session is unknown, waits for a code or has expired
        (30 minutes idle, 12 hours in all).
        """
        now, hash_ = self._clock(), hash_of(session)
        async with self._store.read() as uow:
            found = await uow.sessions.find(hash_)
        if found is None or not lives(found, now):
            return None
        if now - found.seen_at > _SEEN_EVERY:
            async with self._store.begin() as uow:
                await uow.sessions.seen(hash_, now)
        return found.standing

    async def sign_out(self, session: str) -> None:
        """End the session; no error when there is none."""
        async with self._store.begin() as uow:
            await uow.sessions.end(hash_of(session))

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


def _fits_hash(hashed: str, password: str) -> bool:
    try:
        return _hasher.verify(hashed, password)
    except (VerificationError, InvalidHashError):
        return False


@cache
def _nobody() -> str:
    return _hasher.hash(secrets.token_hex(16))
