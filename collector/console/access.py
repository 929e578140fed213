"""Who may open which page: the decision, apart from the web. Pure.

The services refuse by themselves what a viewer may not see; this is the second wall, in front of them. Every route
declares its access (`routes.py`), and a console with an undeclared route does not start.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from collector.domain import people
from collector.domain.api_tokens import scopes_for
from collector.domain.people import ASKING, GRANTING, KEEPING, PROPOSING, Role, Viewer


class Door(Enum):
    """The accesses that name no role."""

    OPEN = auto()  # anybody: sign-in, a one-time link, liveness
    SIGNED_IN = auto()  # every signed-in person
    ACCOUNT = auto()  # the same, and also before they have the second step that they need: how else would they get it
    LOOPBACK = auto()  # programs on this machine, unless the settings open it


Access = Door | frozenset[Role]

ANSWERING, TENDING = people.ANSWERING, people.TENDING
COVERAGE, CHECKING, REPORTED, SIGNING = (
    people.COVERAGE,
    people.CHECKING,
    people.REPORTED,
    people.SIGNING,
)  # the API's too
CLOSING = people.CLOSING
PROGRAMS: frozenset[Role] = frozenset(role for role in Role if scopes_for(role))  # may give a program a token
POLICY: frozenset[Role] = frozenset(Role) - {Role.TEACHER}  # may read that a policy is in force, since when and why
POLICY_TEXT: frozenset[Role] = PROPOSING | GRANTING  # may read what it says, which may name a pupil
PLAIN: frozenset[Role] = frozenset({Role.GOVERNOR, Role.AUDITOR})  # what they see is said plainly


class Proof(Enum):
    """How lately whoever asks must have shown that it is they who sit there."""

    SESSION = auto()  # at sign-in
    OUTSIDE = auto()  # in the last minutes, where they are not in the school's own networks
    ALWAYS = auto()  # in the last minutes, wherever they are


class Verdict(Enum):
    """What the door says."""

    ENTER = auto()
    SIGN_IN = auto()
    FORBIDDEN = auto()


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who stands at the door: `viewer` is None when nobody is signed in, `loopback` when the call is this machine's."""

    viewer: Viewer | None
    loopback: bool


def judge(access: Access, visitor: Visitor, *, loopback_only: bool = True) -> Verdict:
    """Whether the visitor may enter. Another role's page is forbidden, and no more is said of it."""
    if access is Door.OPEN:
        return Verdict.ENTER
    if access is Door.LOOPBACK:
        return Verdict.ENTER if visitor.loopback or not loopback_only else Verdict.FORBIDDEN
    if visitor.viewer is None:
        return Verdict.SIGN_IN
    if isinstance(access, frozenset) and visitor.viewer.role not in access:
        return Verdict.FORBIDDEN
    return Verdict.ENTER


def home_of(role: Role) -> str:
    """The page a person lands on after signing in."""
    if role in ANSWERING:
        return "/queue"
    if role in TENDING:
        return "/devices"
    return {Role.GOVERNOR: "/reports/governors", Role.LEADER: "/policy", Role.TEACHER: "/exceptions"}.get(
        role, "/what-you-see"
    )


PLACES: tuple[tuple[str, str, frozenset[Role]], ...] = (
    ("/queue", "Alerts", ANSWERING),
    ("/cases", "Cases", ANSWERING),
    ("/devices", "Devices", TENDING),
    ("/coverage", "Coverage", COVERAGE),
    ("/checks", "Checks", COVERAGE),
    ("/rota", "Rota", ANSWERING),
    ("/reports", "Reports", ANSWERING),
    ("/reports/governors", "Figures", frozenset({Role.GOVERNOR})),
    ("/retention", "Retention", KEEPING),
    ("/reviews", "Reviews", COVERAGE),
    ("/policy", "Policy", POLICY),
    ("/exceptions", "Exceptions", ASKING),
)
"""Where a person can go, by their role: address, name, whose."""


def places_of(role: Role) -> list[tuple[str, str]]:
    """The places of a role, for the page's head."""
    return [(path, name) for path, name, roles in PLACES if role in roles]
