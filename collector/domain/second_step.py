"""The second step of signing in: who must take one, which codes fit, and how long a proof of oneself lasts (T24). Pure.

A second step is an authenticator app's code (TOTP, RFC 6238), or a one-time code from a printed list.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from collector.domain.people import Role, Viewer
from collector.domain.routing import READING

NEEDING = READING | {Role.IT, Role.LEADER}
"""Who must take one: whoever sees alerts, whoever takes devices back, and whoever agrees to what weakens protection."""
GRACE = timedelta(days=14)  # from the account's making: nobody is kept from an alert because they have no phone yet
PROOF_LASTS = timedelta(minutes=15)
CODE_WAITS = timedelta(minutes=10)  # how long a password alone waits for the code that goes with it
PERIOD = 30  # seconds that a code stands
DRIFT = 1  # periods that a phone's clock may be off, either way
DIGITS = 6
RECOVERY_CODES = 10
_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # nothing that a hand confuses
RECOVERY_LENGTH = 10


@dataclass(frozen=True, slots=True)
class SecondStep:
    """What an account has. `since`: None where there is none; `app`: codes of an app, else printed ones alone;
    `reset_at`: when whoever runs the server last took one off.
    """

    since: datetime | None = None
    app: bool = False
    reset_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """A signed-in person: `proved_at` is when they last gave password or code in this session; `strong`: they came from
    the school's provider, which asked for two factors and is believed.
    """

    viewer: Viewer
    created_at: datetime
    proved_at: datetime
    second: SecondStep
    strong: bool = False


def due_from(role: Role, created_at: datetime, second: SecondStep, *, strong: bool = False) -> datetime | None:
    """From when on this account must set up a second step before anything else; None for never, and where another took
    it (`strong`).

    One that was taken off is wanted back at once: else a reset would be a way round it.
    """
    if second.since is not None or strong or role not in NEEDING:
        return None
    return second.reset_at or created_at + GRACE


def fresh(proved_at: datetime, now: datetime) -> bool:
    """Whether a proof still holds. One from the future does not: a clock was turned back."""
    return timedelta(0) <= now - proved_at <= PROOF_LASTS


def counters(now: datetime) -> range:
    """The numbers of the periods whose codes are taken now, oldest first."""
    period = int(now.timestamp()) // PERIOD
    return range(period - DRIFT, period + DRIFT + 1)


def fitting(code: str, codes: Mapping[int, str], last: int) -> int | None:
    """The period whose code this is, if it is later than the last one used: no code is taken twice."""
    return next((counter for counter, right in sorted(codes.items()) if counter > last and right == code), None)


def canonical(typed: str) -> str:
    """A code as people type it, without spaces and dashes, in upper case."""
    return "".join(typed.split()).replace("-", "").upper()


def is_app_code(code: str) -> bool:
    """Whether a canonical code looks like an app's."""
    return len(code) == DIGITS and code.isascii() and code.isdigit()


def is_recovery_code(code: str) -> bool:
    """Whether a canonical code looks like a printed one."""
    return len(code) == RECOVERY_LENGTH and all(sign in _ALPHABET for sign in code)


def recovery_code(chance: bytes) -> str:
    """A printed code from random bytes, one a sign: 50 bits, in two groups of five."""
    signs = [_ALPHABET[byte % len(_ALPHABET)] for byte in chance[:RECOVERY_LENGTH]]
    half = RECOVERY_LENGTH // 2
    return f"{''.join(signs[:half])}-{''.join(signs[half:])}"
