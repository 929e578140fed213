"""Setting up a second step of signing in, checking it, and taking it off where a phone is lost (T24)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

import pyotp

from collector.domain.address import neighbourhood
from collector.domain.clock import Clock
from collector.domain.limits import ACCOUNT_TRIES, ANYWHERE_TRIES
from collector.domain.people import Viewer
from collector.domain.received import Json
from collector.domain.second_step import (
    RECOVERY_CODES,
    RECOVERY_LENGTH,
    SecondStep,
    canonical,
    counters,
    fitting,
    is_app_code,
    is_recovery_code,
    recovery_code,
)
from collector.errors import BadRequest, NotFound, Refused, SignInRefused
from collector.services import tries
from collector.services.audit import record
from collector.store import Store, UnitOfWork
from collector.store.second_steps import Kept

__all__ = ["SecondSteps", "Setting"]

_WRONG = "That code is wrong, too old or was used before. Wait for your app's next one and try again."


@dataclass(frozen=True, slots=True)
class Setting:
    """What the set-up page shows. `secret` and `uri`: of an app that is being set up; None where none is."""

    step: SecondStep
    codes_left: int
    secret: str | None = field(default=None, repr=False)
    uri: str | None = field(default=None, repr=False)


class SecondSteps:
    """A code is taken once; wrong ones are slowed as wrong passwords are."""

    def __init__(self, store: Store, clock: Clock, school: str) -> None:
        """`school`: its name, which the app shows beside the code."""
        self._store = store
        self._clock = clock
        self._school = school

    async def setting(self, viewer: Viewer) -> Setting:
        """What this person has, and what they are setting up."""
        async with self._store.read() as uow:
            kept = await uow.second_steps.find(viewer.user_id)
        uri = None
        if kept.pending is not None:
            issuer = f"Heed, {self._school}".replace(":", " ")  # the one sign that an issuer may not have
            uri = pyotp.TOTP(kept.pending).provisioning_uri(name=viewer.name, issuer_name=issuer)
        return Setting(kept.step, kept.codes_left, kept.pending, uri)

    async def begin(self, viewer: Viewer) -> None:
        """Make a new secret for an app. What is in force stays so until a code confirms the new one."""
        async with self._store.begin() as uow:
            await uow.second_steps.show(viewer.user_id, pyotp.random_base32())

    async def confirm(self, viewer: Viewer, typed: str, address: str) -> tuple[str, ...]:
        """The app shows this code: its secret is in force. Returns new printed codes, shown this once. Raises
        SignInRefused (not the code), BadRequest (nothing to confirm), TooManyTries.
        """
        charges, now = self._charges(viewer.user_id, address), self._clock()
        await self._charge(charges)
        codes = _recovery()
        async with self._store.begin() as uow:
            kept = await uow.second_steps.find(viewer.user_id)
            if kept.pending is None:
                raise BadRequest("There is no app to confirm; start again from your account's page.")
            counter = fitting(canonical(typed), self._codes(kept.pending), -1)
            if counter is None:
                raise SignInRefused(_WRONG)
            await uow.second_steps.confirm(viewer.user_id, kept.pending, counter, now)
            await self._printed(uow, viewer, codes, "user.second_step_set", "app")
            for subject in charges:
                await uow.tries.forget(subject)
        return codes

    async def print_codes(self, viewer: Viewer) -> tuple[str, ...]:
        """New printed codes, shown this once; the earlier ones are void. For whoever has no app they are the second
        step by themselves.
        """
        codes, now = _recovery(), self._clock()
        async with self._store.begin() as uow:
            kept = await uow.second_steps.find(viewer.user_id)
            if kept.step.since is None:
                await uow.second_steps.confirm(viewer.user_id, None, kept.last_counter, now)
            await self._printed(uow, viewer, codes, "user.second_step_set", "app" if kept.step.app else "printed codes")
        return codes

    async def check(self, user_id: str, typed: str, address: str) -> None:
        """Whether this is a code of theirs, and use it up. Raises SignInRefused, TooManyTries."""
        charges = self._charges(user_id, address)
        await self._charge(charges)
        async with self._store.begin() as uow:
            kept, code = await uow.second_steps.find(user_id), canonical(typed)
            used = await self._used(uow, user_id, kept, code)
            if not used:
                await record(uow, self._clock(), "nobody", "user.code_refused", user_id)
            elif is_recovery_code(code):
                left = {"left": kept.codes_left - 1}
                await record(uow, self._clock(), user_id, "user.recovery_code_used", user_id, detail=left)
            for subject in charges if used else ():
                await uow.tries.forget(subject)
        if not used:
            raise SignInRefused(_WRONG)

    async def reset(self, name: str, reason: str, *, actor: str = "cli") -> None:
        """Take off the second step of somebody who lost it, and end their sessions. They set up another as soon as they
        sign in. Raises NotFound, BadRequest (no reason), Refused (they have none).
        """
        if not reason.strip():
            raise BadRequest("Say why the second step is taken off; the reason is kept.")
        now = self._clock()
        async with self._store.begin() as uow:
            account = await uow.accounts.find(name.strip().casefold())
            if account is None or account.disabled:
                raise NotFound("There is no such open account.")
            user_id = account.viewer.user_id
            if (await uow.second_steps.find(user_id)).step.since is None:
                raise Refused(f"{account.viewer.name} has no second step; there is nothing to take off.")
            await uow.second_steps.reset(user_id, now)
            ended = await uow.sessions.end_all(user_id)
            detail: dict[str, Json] = {"reason": reason.strip(), "sessions_ended": ended}
            await record(uow, now, actor, "user.second_step_reset", user_id, detail=detail)

    async def _used(self, uow: UnitOfWork, user_id: str, kept: Kept, code: str) -> bool:
        if kept.step.since is None:
            return False
        if is_app_code(code) and kept.secret is not None:
            counter = fitting(code, self._codes(kept.secret), kept.last_counter)
            return counter is not None and await uow.second_steps.use(user_id, counter)
        return is_recovery_code(code) and await uow.second_steps.use_recovery(user_id, code)

    async def _printed(self, uow: UnitOfWork, viewer: Viewer, codes: tuple[str, ...], action: str, kind: str) -> None:
        await uow.second_steps.set_recovery(viewer.user_id, [canonical(code) for code in codes])
        await record(uow, self._clock(), viewer.user_id, action, viewer.user_id, detail={"kind": kind})

    def _codes(self, secret: str) -> dict[int, str]:
        app = pyotp.TOTP(secret)
        return {counter: app.generate_otp(counter) for counter in counters(self._clock())}

    def _charges(self, user_id: str, address: str) -> dict[bytes, int]:
        lookup = self._store.vault.lookup
        return {
            lookup("code of and from", user_id, neighbourhood(address)): ACCOUNT_TRIES,
            lookup("code of", user_id): ANYWHERE_TRIES,
        }

    async def _charge(self, charges: dict[bytes, int]) -> None:
        async with self._store.begin() as uow:
            for subject, free in charges.items():
                await tries.charge(uow, subject, free, self._clock())


def _recovery() -> tuple[str, ...]:
    return tuple(recovery_code(secrets.token_bytes(RECOVERY_LENGTH)) for _ in range(RECOVERY_CODES))
