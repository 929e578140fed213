"""For how long things are kept, by how the matter ended (T27), and what a deletion leaves behind. Pure.

A matter is a case with all of its alerts: it ends when it is closed, and whoever touches it again begins its time anew.
The gravest thing that was ever decided or done about it says for how long; what cannot be told counts as the gravest.
What is open, or held, or about somebody with an open case, stays however old it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from collector.domain.deciding import Outcome
from collector.domain.received import Json
from policy.document.tree import Tree, branch


class Rule(StrEnum):
    """The policy's words, under rules.retention."""

    NO_CONCERN = "no-concern"
    CONCERN = "concern"
    CASE = "case"
    REFERRAL = "referral"
    CHECKS = "checks"
    INVENTORY = "inventory"
    AUDIT = "audit"


class Kind(StrEnum):
    """What goes at once. CASE: with alerts, events, decisions, notes, and who was told; EVENT: what raised no alert;
    CHECK_LOG and COVERAGE: the proof of monitoring; PERSON: the key of somebody of whom nothing is left; ACCESS: traces
    of signing in; AUDIT: who did what.
    """

    CASE = "case"
    EVENT = "event"
    CHECK_LOG = "check-log"
    COVERAGE = "coverage"
    ACCESS = "access"
    PERSON = "person"
    AUDIT = "audit"


MATTERS = (Rule.NO_CONCERN, Rule.CONCERN, Rule.CASE, Rule.REFERRAL)
WEIGHS: Mapping[Outcome, Rule] = {
    Outcome.FALSE_ALARM: Rule.NO_CONCERN,
    Outcome.NO_ACTION: Rule.CONCERN,
    Outcome.IN_SCHOOL: Rule.CASE,
    Outcome.WATCHED: Rule.CASE,
    Outcome.REFERRED: Rule.REFERRAL,
}
"""What an outcome makes of a matter."""

WORKED = ("acted", "parents", "not_referred")  # entries of a record that make it a case, whatever its outcome
INVENTORY_KINDS = ("app_seen", "inventory", "posture")  # events about devices rather than about somebody
STANDING_ACTIONS = ("policy.", "exception.", "device.returned")
"""Entries of the audit that stay: what people agreed to, and when a device was given back, are proved by them."""
ACCESS_DAYS = 30  # of no policy: a session, link or wrong try that is so old is of no more use
HOLD_LENGTH = 500  # characters of a reason


@dataclass(frozen=True, slots=True)
class Sweep:
    """One thing that is done each night: what of `kind` was over before `before` goes, by `rule`. `days`: 0 for what
    goes because nothing is left that it belongs to.
    """

    kind: Kind
    rule: str
    days: int
    before: datetime


@dataclass(frozen=True, slots=True)
class Due:
    """How many a sweep would delete now."""

    sweep: Sweep
    count: int


@dataclass(frozen=True, slots=True)
class Deleted:
    """A line of the ledger. `detail`: for cases, "marks" (keyed hashes, by which a restore knows them again); for the
    check log, up to which row it went and the "hash" that the rest goes on from. No name, no id, no word of anybody.
    """

    number: int
    at: datetime
    sweep: Sweep
    count: int
    detail: Mapping[str, Json] = field(default_factory=dict)
    hash: str = ""  # hex


@dataclass(frozen=True, slots=True)
class Hold:
    """Nothing of a case goes while it stands; of no case: nothing at all. `reason` may name somebody."""

    id: str
    case_id: str
    reason: str
    placed_by: str
    placed_at: datetime


def periods_of(rules: Tree) -> dict[Rule, int]:
    """Days by rule, of the whole school's rules. A rule without a number is missing: nothing goes by it."""
    said = branch(rules, "retention")
    return {rule: days for rule in Rule if isinstance(days := said.get(rule.value), int) and days > 0}


def sweeps(periods: Mapping[Rule, int], now: datetime) -> tuple[Sweep, ...]:
    """What is done tonight, in this order: people come last, when what was theirs is gone."""
    found = [(Kind.CASE, rule) for rule in MATTERS]
    found += [(Kind.EVENT, Rule.NO_CONCERN), (Kind.EVENT, Rule.INVENTORY)]
    found += [(Kind.CHECK_LOG, Rule.CHECKS), (Kind.COVERAGE, Rule.CHECKS)]
    found.append((Kind.AUDIT, Rule.AUDIT))
    wanted = [
        Sweep(kind, rule, periods[rule], now - timedelta(days=periods[rule])) for kind, rule in found if rule in periods
    ]
    wanted.append(Sweep(Kind.ACCESS, "access", ACCESS_DAYS, now - timedelta(days=ACCESS_DAYS)))
    wanted.append(Sweep(Kind.PERSON, "nothing left", 0, now))
    return tuple(wanted)
