"""What is unwise in what holds for the whole school: who is told, how soon, and for how long records are kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from policy.change.lint.unwise import Unwise
from policy.document.tree import Json, Tree, branch
from policy.document.words import Subject
from policy.evaluate.audience import Audience
from policy.evaluate.effective import effective

_YEAR = 366  # days
_KEPT = {  # days, the shortest and the longest that are wise
    "no-concern": (7, _YEAR),
    "concern": (90, 7 * _YEAR),
    "case": (6 * _YEAR, 35 * _YEAR),
    "referral": (6 * _YEAR, 35 * _YEAR),
    "checks": (_YEAR, 10 * _YEAR),
    "audit": (_YEAR, 10 * _YEAR),
    "inventory": (30, 10 * _YEAR),
}
_LONGEST_EXCEPTION = 92  # days
_ROLES = {"dsl": "designated safeguarding lead", "deputy": "deputy of the safeguarding lead"}
_ABOUT = {Subject.PUPIL: "pupils", Subject.STAFF: "staff", Subject.GUEST: "guests", Subject.DSL: "the DSL"}
SEEN_BY = {
    Subject.PUPIL: frozenset({"dsl", "deputy"}),
    Subject.STAFF: frozenset({"headteacher"}),
    Subject.DSL: frozenset({"headteacher"}),
    Subject.HEADTEACHER: frozenset({"chair"}),
}
"""By whom alerts are seen, whatever a policy says of it (collector/domain/routing.py)."""
_OUTSIDE = frozenset({"lado"})  # who has no account here
_URGENT = ("critical", "urgent")


def school_lint(tree: Tree) -> Iterator[Unwise]:
    """Of what holds, the national default under it."""
    rules = effective(tree, Audience(), datetime(2000, 1, 1, tzinfo=UTC)).rules
    recipients = {
        name: entry
        for name, entry in branch(rules, "routing", "recipients").items()
        if isinstance(entry, dict) and entry.get("on") is not False
    }
    yield from _recipients(recipients)
    yield from _subjects(branch(rules, "routing", "subjects"), recipients)
    yield from _routes(branch(rules, "routing", "routes"), recipients)
    yield from _rota(branch(rules, "escalation", "rota"))
    yield from _ladders(branch(rules, "escalation", "ladders"), branch(rules, "severity", "deadline_minutes"))
    yield from _retention(branch(rules, "retention"))
    days = branch(rules, "approval").get("exception_days")
    if isinstance(days, int) and days > _LONGEST_EXCEPTION:
        yield Unwise(
            "rules.approval.exception_days",
            f"An exception may last {days} days: what lasts longer than a term is a rule, and belongs into the policy.",
        )


def _recipients(recipients: dict[str, Tree]) -> Iterator[Unwise]:
    for role, called in _ROLES.items():
        if not any(entry.get("role") == role for entry in recipients.values()):
            yield Unwise(
                "rules.routing.recipients",
                f"No recipient is a {called}: when the others are away or are named in an alert, nobody is left who "
                f"knows what to do. Add one with the role {role}.",
            )
    for name, entry in recipients.items():
        if not entry.get("aliases"):
            yield Unwise(
                f"rules.routing.recipients.{name}.aliases",
                f"It is not said what else {entry.get('name')} is called: an alert that names them otherwise would "
                "reach them. Add what pupils and colleagues call them.",
            )


def _routes(routes: Tree, recipients: dict[str, Tree]) -> Iterator[Unwise]:
    for name in routes:
        said = branch(routes, name)
        who = said.get("to")
        roles = {recipients[one].get("role") for one in who if one in recipients} if isinstance(who, list) else set()
        if said.get("on") is not False and "dsl" not in roles:
            yield Unwise(
                f"rules.routing.routes.{name}.to",
                "No designated safeguarding lead is on this route, so that they are not shown what it fits before its "
                "deadline, though the lead stays theirs. Name them as well.",
            )


def _subjects(subjects: Tree, recipients: dict[str, Tree]) -> Iterator[Unwise]:
    for subject in Subject:
        roles = subjects.get(subject.value)
        if not isinstance(roles, list):
            continue
        told = [name for name, entry in recipients.items() if entry.get("role") in roles]
        where, about = f"rules.routing.subjects.{subject.value}", _ABOUT.get(subject, f"a {subject.value}")
        seen_by = SEEN_BY.get(subject)
        if seen_by is not None and {str(role) for role in roles} - _OUTSIDE != seen_by:
            yield Unwise(
                where,
                f"Alerts about {about} are shown to the {' and the '.join(sorted(seen_by))}, and handed on where these "
                "are named, whatever stands here: this table does not change that yet.",
            )
        if not told:
            yield Unwise(
                where, f"Alerts about {about} reach nobody: no recipient is {' or '.join(map(str, roles))}. Add one."
            )
        elif len(told) == 1 and seen_by is None:
            yield Unwise(
                where,
                f"Alerts about {about} reach one person only, {told[0]}: when they are away, or named in the alert, it "
                "reaches nobody. Add a second.",
            )


def _rota(rota: Tree) -> Iterator[Unwise]:
    if not any(
        isinstance(entry, dict) and entry.get("on") is not False and entry.get("who") for entry in rota.values()
    ):
        yield Unwise(
            "rules.escalation.rota",
            "Nobody answers out of hours: what is raised at night waits until the morning, and devices tell their "
            "users so. Add a rota, if only with one evening.",
        )


def _ladders(ladders: Tree, deadlines: Tree) -> Iterator[Unwise]:
    for severity, steps in ladders.items():
        first = min(_minutes(steps), default=None)
        deadline = deadlines.get(severity)
        if first is not None and isinstance(deadline, int) and first > deadline:
            yield Unwise(
                f"rules.escalation.ladders.{severity}",
                f"The ladder of {severity} alerts begins after {first} minutes, when their deadline of {deadline} "
                "minutes is over. Begin at 0.",
            )
    for severity in _URGENT:
        if not _minutes(ladders.get(severity)):
            yield Unwise(
                f"rules.escalation.ladders.{severity}",
                f"There is no ladder for {severity} alerts: while nobody acts, nobody else is told. Add one.",
            )


def _minutes(steps: Json) -> list[int]:
    return [
        after
        for step in (steps if isinstance(steps, list) else ())
        if isinstance(step, dict) and isinstance(after := step.get("after_minutes"), int)
    ]


def _retention(retention: Tree) -> Iterator[Unwise]:
    for kind, days in retention.items():
        least, most = _KEPT.get(kind, (0, 0))
        if not isinstance(days, int) or not most:
            continue
        where, kept = f"rules.retention.{kind}", f"Records of the kind {kind} are kept for {days} days"
        if days < least:
            yield Unwise(where, f"{kept}: they are gone before they are needed. {least} days at the least are wise.")
        elif days > most:
            yield Unwise(where, f"{kept}, longer than they can be needed for. {most} days at the most are wise.")
