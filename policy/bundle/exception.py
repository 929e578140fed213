"""An exception: somebody is let off something for a while. One person asked for it, another granted it, and both signed
(T8, J24).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from policy.bundle.cause import Cause, Malformed
from policy.bundle.fields import Fields, base64_text
from policy.document.tree import Json, Tree, branch

LONGEST = timedelta(days=366)
MAY_LOOSEN = {"control": frozenset({"apps", "uses"}), "monitoring": frozenset({"muted"})}
"""What an exception may speak of, by section; all else needs a change of the policy."""


MATCHING = frozenset({"category", "names", "paths", "sha256", "signers"})
"""What a rule for programs knows them by."""


class Whom(StrEnum):
    """Whom an exception is for."""

    GROUP = "group"
    ACCOUNT = "account"
    DEVICE = "device"


@dataclass(frozen=True, slots=True)
class Grant:
    """Who granted an exception, and their signature of it."""

    person: str
    signature: bytes


@dataclass(frozen=True, slots=True)
class PolicyException:
    """A reasoned, expiring permission. `name`: the group, the account's hash or the device's id. `rules`: a fragment
    of a layer. `body`: all that both sign (policy/bundle/agreement.py), `asked` being the signature of whoever asked.
    The reason stays at the collector.
    """

    id: str
    whom: Whom
    name: str
    rules: Tree
    since: datetime
    until: datetime
    asked_by: str
    asked: bytes
    granted: Grant
    body: Tree


def exception_tree(one: PolicyException) -> Tree:
    """As the payload holds it."""
    granted: Tree = {"person": one.granted.person, "signature": base64_text(one.granted.signature)}
    return {**one.body, "asked": base64_text(one.asked), "granted": granted}


def body_of(told: Tree) -> Tree:
    """What both sign: all of an exception but the signatures."""
    return {key: part for key, part in told.items() if key not in {"asked", "granted"}}


def read_exception(value: Json, unknown: list[str]) -> PolicyException:
    """From the payload's own. Verifies no signature. Raises Malformed."""
    fields = Fields(value, "an exception", unknown)
    name = fields.text("id", 128)
    whom = fields.tree("for")
    granted = Fields(fields.tree("granted"), "a grant", unknown)
    rules = fields.tree("rules")
    if len(whom) != 1 or (kind := next(iter(whom))) not in [one.value for one in Whom]:
        raise Malformed(Cause.UNKNOWN_ENUM, f"The exception {name} must be for one of: {', '.join(Whom)}.")
    read = PolicyException(
        id=name,
        whom=Whom(kind),
        name=Fields(whom, "whom an exception is for", unknown).text(kind, 128),
        rules=rules,
        since=fields.moment("from"),
        until=fields.moment("until"),
        asked_by=fields.text("asked_by", 128),
        asked=fields.signature("asked"),
        granted=Grant(granted.text("person", 128), granted.signature("signature")),
        body=body_of(value) if isinstance(value, dict) else {},
    )
    granted.done()
    fields.done()
    if not timedelta() < read.until - read.since <= LONGEST:
        days = LONGEST.days
        raise Malformed(Cause.BAD_GRANT, f"The exception {name} must end after it begins, and within {days} days.")
    for section, rule in rules.items():
        if section not in MAY_LOOSEN or not isinstance(rule, dict) or not rule.keys() <= MAY_LOOSEN[section]:
            allowed = "control.apps, control.uses and monitoring.muted"
            raise Malformed(Cause.BAD_GRANT, f"The exception {name} may only say {allowed}, not {section}.")
    for program, rule in branch(rules, "control", "apps").items():
        if not isinstance(rule, dict) or "do" not in rule or not MATCHING & rule.keys():
            # Part of a rule would be laid over another, and let off more than both people saw.
            wanted = f"say what to do and one of: {', '.join(sorted(MATCHING))}"
            raise Malformed(Cause.BAD_GRANT, f"In the exception {name}, the rule for {program} must {wanted}.")
    return read
