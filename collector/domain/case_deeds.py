"""What people do in a case. A deed that was allowed is an entry of the case's record, and is never changed. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import TypeAlias

from collector.domain.deciding import Decision, Outcome
from collector.domain.received import Json
from policy.severity import Severity


@dataclass(frozen=True, slots=True)
class TakenOn:
    """All that waited in it was acknowledged."""


@dataclass(frozen=True, slots=True)
class Assigned:
    """Who sees to it: a user id."""

    to: str


@dataclass(frozen=True, slots=True)
class Noted:
    """Whatever belongs on record."""

    text: str


@dataclass(frozen=True, slots=True)
class Regraded:
    """A person's own view of how grave it is. A worse alert later is worse all the same."""

    severity: Severity
    reason: str


@dataclass(frozen=True, slots=True)
class Answered:
    """A question of a checklist, by its key."""

    question: str
    yes: bool
    text: str = ""


@dataclass(frozen=True, slots=True)
class Acted:
    """One of the policy's recommended actions was taken."""

    action: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class ReferredOn:
    """To one of BODIES. `told_at`: when they were told, where that was not just now, in the teller's own words."""

    body: str
    reference: str = ""
    told_at: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class NotReferred:
    """Why no referral is made although a criterion for an immediate one is met."""

    reason: str


@dataclass(frozen=True, slots=True)
class ParentsTold:
    """When and how parents were informed; or why not."""

    told: bool
    text: str


@dataclass(frozen=True, slots=True)
class FedBack:
    """Whoever raised it, or is in it, heard what came of it."""

    to: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Linked:
    """Another case has to do with this one: several people in one exchange."""

    other: str
    reason: str


@dataclass(frozen=True, slots=True)
class MergedInto:
    """All of its alerts went to another case of the same person."""

    other: str
    reason: str


@dataclass(frozen=True, slots=True)
class SplitOff:
    """Some of its alerts went to a case of their own: `alerts`, and `other`, the new one."""

    alerts: tuple[str, ...]
    other: str
    reason: str


@dataclass(frozen=True, slots=True)
class ClosedWith:
    """What came of it, what was decided, and why."""

    decision: Decision


@dataclass(frozen=True, slots=True)
class OpenedAgain:
    """With why."""

    reason: str


Deed: TypeAlias = (
    TakenOn
    | Assigned
    | Noted
    | Regraded
    | Answered
    | Acted
    | ReferredOn
    | NotReferred
    | ParentsTold
    | FedBack
    | Linked
    | MergedInto
    | SplitOff
    | ClosedWith
    | OpenedAgain
)
KINDS: Mapping[str, type[Deed]] = {
    "taken_on": TakenOn,
    "assigned": Assigned,
    "noted": Noted,
    "regraded": Regraded,
    "answered": Answered,
    "acted": Acted,
    "referred": ReferredOn,
    "not_referred": NotReferred,
    "parents": ParentsTold,
    "fed_back": FedBack,
    "linked": Linked,
    "merged": MergedInto,
    "split": SplitOff,
    "closed": ClosedWith,
    "reopened": OpenedAgain,
}
_KIND_OF = {deed: kind for kind, deed in KINDS.items()}


def kind_of(deed: Deed) -> str:
    """A deed's name, as the store and the audit know it."""
    return _KIND_OF[type(deed)]


def told(deed: Deed) -> dict[str, Json]:
    """A deed as JSON."""
    if isinstance(deed, ClosedWith):
        return {name: str(value) for name, value in asdict(deed.decision).items()}
    facts: dict[str, Json] = {field.name: getattr(deed, field.name) for field in fields(deed)}
    if isinstance(deed, Regraded):
        facts["severity"] = int(deed.severity)
    if isinstance(deed, SplitOff):
        facts["alerts"] = list(deed.alerts)
    return facts


def untold(kind: str, facts: Mapping[str, Json]) -> Deed:
    """A deed of what `told` made of it. Raises KeyError, TypeError, ValueError for what it never made."""
    given: dict[str, object] = dict(facts)
    if kind == "closed":
        said = {name: str(value) for name, value in facts.items()}
        return ClosedWith(
            Decision(Outcome(said["outcome"]), said["decision"], said["reason"], said["referred_to"], said["reference"])
        )
    if kind == "regraded":
        given["severity"] = Severity(int(str(facts["severity"])))
    if kind == "split":
        alerts = facts["alerts"]
        given["alerts"] = tuple(str(one) for one in alerts) if isinstance(alerts, list) else ()
    return KINDS[kind](**given)  # type: ignore[arg-type]  # the fields are those that `told` took from the same class
