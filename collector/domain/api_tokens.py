"""Tokens that programs read and write with, for an account: what each may be used for, for how long, how fast. Pure.

A token opens what its account may see and nothing more: a scope narrows that, and never widens it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from collector.domain.people import ANSWERING, CHECKING, COVERAGE, REPORTED, TENDING, Role, Viewer
from collector.domain.second_step import SecondStep
from collector.errors import BadRequest

PREFIX = "heed"  # so that whoever finds one knows what it opens
MOST_TOKENS = 20  # an account
LONGEST_DAYS = 366
USUAL_DAYS = 90
PER_SECOND, BURST = 10.0, 60.0  # requests of one token, sustained and at once
WRONG_PER_SECOND, WRONG_BURST = 0.2, 20.0  # tokens from one place that open nothing


class Scope(StrEnum):
    """What a token may be used for."""

    READ_ALERTS = "read:alerts"
    WRITE_ALERTS = "write:alerts"
    READ_EVIDENCE = "read:evidence"
    READ_CASES = "read:cases"
    WRITE_CASES = "write:cases"
    READ_DEVICES = "read:devices"
    READ_COVERAGE = "read:coverage"
    READ_CHECKS = "read:checks"
    WRITE_CHECKS = "write:checks"
    READ_REPORTS = "read:reports"


SCOPE_WORDS: Mapping[Scope, str] = {
    Scope.READ_ALERTS: "List alerts and read one, without the words that were written",
    Scope.WRITE_ALERTS: "Acknowledge, close and open alerts again",
    Scope.READ_EVIDENCE: "Read what was written; each reading is recorded as a view",
    Scope.READ_CASES: "List cases and read one with its chronology; each reading is recorded as a view",
    Scope.WRITE_CASES: "Write notes into cases",
    Scope.READ_DEVICES: "List devices and whether each is monitored",
    Scope.READ_COVERAGE: "Read how much of the time in use is proven",
    Scope.READ_CHECKS: "Read checks and their results",
    Scope.WRITE_CHECKS: "Ask devices to prove that they monitor",
    Scope.READ_REPORTS: "Read the reports' figures",
}
ROLES: Mapping[Scope, frozenset[Role]] = {
    **dict.fromkeys((Scope.READ_ALERTS, Scope.WRITE_ALERTS, Scope.READ_EVIDENCE), ANSWERING),
    **dict.fromkeys((Scope.READ_CASES, Scope.WRITE_CASES), ANSWERING),
    Scope.READ_DEVICES: TENDING,
    Scope.READ_COVERAGE: COVERAGE,
    Scope.READ_CHECKS: COVERAGE,
    Scope.WRITE_CHECKS: CHECKING,
    Scope.READ_REPORTS: REPORTED,
}


@dataclass(frozen=True, slots=True)
class TokenRow:
    """One token, for lists; never its secret. `used_at`: to the minute, None before the first use."""

    id: str
    user_id: str
    label: str
    scopes: frozenset[Scope]
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None


@dataclass(frozen=True, slots=True)
class Bearer:
    """Whoever a token speaks for. `created_at`, `second`: their account's, as at a sign-in."""

    token: TokenRow
    viewer: Viewer
    created_at: datetime
    second: SecondStep


def scopes_for(role: Role) -> tuple[Scope, ...]:
    """What a token of such an account can be made for."""
    return tuple(scope for scope in Scope if role in ROLES[scope])


def read_scopes(said: Iterable[str], role: Role) -> frozenset[Scope]:
    """The scopes that somebody asks for. Raises BadRequest for none, for what is no scope, and for one that the
    account's role could never use.
    """
    may, wanted = scopes_for(role), frozenset(said)
    if not may:
        raise BadRequest("A token would open nothing for this account: its role sees nothing that the API tells.")
    for one in sorted(wanted - set(may)):
        raise BadRequest(f"There is no scope {one!r} for this account; it is one of: {', '.join(may)}.")
    if not wanted:
        raise BadRequest(f"Choose what the token is for, one or several of: {', '.join(may)}.")
    return frozenset(Scope(one) for one in wanted)


def written(scopes: Collection[Scope]) -> str:
    """As they are kept and shown: in one order, with spaces between."""
    return " ".join(sorted(scopes))


def token_text(id_: str, secret: str) -> str:
    """A token as its owner is shown it, once."""
    return f"{PREFIX}_{id_}_{secret}"


def parts_of(text: str) -> tuple[str, str]:
    """A token's id and secret; two empty words for what is no token."""
    prefix, _, rest = text.partition("_")
    id_, separator, secret = rest.partition("_")
    fits = prefix == PREFIX and separator and id_.isascii() and id_.isalnum() and len(id_) <= 32 and len(secret) <= 64
    return (id_, secret) if fits and secret.isascii() else ("", "")
