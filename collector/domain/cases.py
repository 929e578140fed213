"""A case: one person's alerts, what people did about them, and how it ended. Its life as a pure function.

`decide` says what a deed comes to: the entries that it adds to the record, or why it is not done. `after` is the case
once an entry stands. Nothing here closes, refers or regrades by itself; time never does anything to a case.

    open, waiting ──taken on──▶ open, in hand ──closed──▶ closed
          ▲                        │      ▲                 │
          └──── another alert ─────┘      └──── opened ─────┘

All alerts of a case are shown to the same people. An alert that is not (another kind of subject, somebody else named)
begins a case of its own, so that no note about the one is read by whom the other names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from collector.domain import case_deeds as deeds
from collector.domain.case_deeds import Deed
from collector.domain.checklists import QUESTIONS, checklists_for
from collector.domain.deciding import Outcome
from collector.domain.people import SubjectKind
from policy.severity import Severity


class CaseState(StrEnum):
    """MERGED: its alerts went to another case, and work goes on there."""

    OPEN = "open"
    CLOSED = "closed"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class Case:
    """As far as it decides what may be done. `waiting`: alerts that nobody acknowledged. `answers`: the last of each
    question. `excused`: there is a written reason not to refer, newer than the criterion met last.
    """

    state: CaseState
    severity: Severity
    subject: SubjectKind
    categories: frozenset[str] = frozenset()
    alerts: int = 1
    waiting: int = 1
    assigned: str = ""
    answers: Mapping[str, bool] = field(default_factory=dict)
    referred: bool = False
    excused: bool = False

    @property
    def met(self) -> tuple[str, ...]:
        """Criteria for an immediate referral that are met."""
        return tuple(key for key, yes in self.answers.items() if yes and QUESTIONS[key].refer)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a deed is not done: one sentence."""

    sentence: str


_WHEN_CLOSED = (deeds.OpenedAgain, deeds.Noted, deeds.FedBack, deeds.ParentsTold, deeds.Linked)


def decide(case: Case, deed: Deed) -> tuple[Deed, ...] | Refusal:
    """The entries that a deed adds to the record, or why it is not done."""
    if sentence := _why_not(case, deed):
        return Refusal(sentence)
    if isinstance(deed, deeds.ClosedWith) and deed.decision.referred_to and not case.referred:
        return (deeds.ReferredOn(deed.decision.referred_to, deed.decision.reference), deed)
    return (deed,)


def after(case: Case, deed: Deed) -> Case:  # noqa: C901, PLR0911 - one branch a kind of entry, read at a glance
    """The case once an entry stands."""
    match deed:
        case deeds.TakenOn():
            return replace(case, waiting=0)
        case deeds.Assigned(to):
            return replace(case, assigned=to)
        case deeds.Regraded(severity):
            return replace(case, severity=severity)
        case deeds.Answered(question, yes):
            newly = yes and QUESTIONS[question].refer and not case.answers.get(question)
            answers = {**case.answers, question: yes}
            return replace(case, answers=answers, excused=case.excused and not newly)
        case deeds.ReferredOn():
            return replace(case, referred=True)
        case deeds.NotReferred():
            return replace(case, excused=True)
        case deeds.SplitOff(alerts):
            return replace(case, alerts=case.alerts - len(alerts))
        case deeds.MergedInto():
            return replace(case, state=CaseState.MERGED, alerts=0, waiting=0)
        case deeds.ClosedWith():
            return replace(case, state=CaseState.CLOSED)
        case deeds.OpenedAgain():
            return replace(case, state=CaseState.OPEN)
    return case


def arrived(case: Case, severity: Severity, category: str) -> Case:
    """An open case with another alert: it waits again, and is as grave as the worse of the two."""
    return replace(
        case,
        severity=max(case.severity, severity),
        categories=case.categories | {category},
        alerts=case.alerts + 1,
        waiting=case.waiting + 1,
    )


def replayed(case: Case, entries: Iterable[Deed]) -> Case:
    """The case as its whole record leaves it, except for what the store keeps: state, grade and who sees to it."""
    for entry in entries:
        if isinstance(entry, deeds.Answered | deeds.ReferredOn | deeds.NotReferred):
            case = after(case, entry)
    return case


def _why_not(case: Case, deed: Deed) -> str:
    if case.state is CaseState.MERGED:
        return "This case was merged into another; go on there."
    if isinstance(deed, deeds.OpenedAgain):
        return "" if case.state is CaseState.CLOSED else "It is not closed."
    if case.state is CaseState.CLOSED and not isinstance(deed, _WHEN_CLOSED):
        return "It is closed; open it again first."
    if isinstance(deed, deeds.TakenOn):
        return "" if case.waiting else "Nothing in it waits to be acknowledged."
    if case.waiting >= case.alerts:
        return "Acknowledge it first: whoever works on it has taken it on."
    return _why_not_now(case, deed)


def _why_not_now(case: Case, deed: Deed) -> str:
    """Of a case in hand."""
    match deed:
        case deeds.Regraded(severity) if severity is case.severity:
            return f"It is {severity.name.lower()} already."
        case deeds.Answered(question) if question not in _asked(case):
            return "That question is in no checklist of this case."
        case deeds.NotReferred() if not case.met:
            return "No criterion for an immediate referral is met, so there is nothing to excuse."
        case deeds.SplitOff(alerts) if not 0 < len(alerts) < case.alerts:
            return "Choose some of its alerts, and leave at least one."
        case deeds.ClosedWith(decision):
            return _why_not_closed(case, decision.outcome)
    return ""


def _why_not_closed(case: Case, outcome: Outcome) -> str:
    if case.waiting:
        return "An alert in it still waits; acknowledge that first."
    lists = checklists_for(case.categories, case.subject)
    unanswered = [
        question.text
        for checklist in lists
        for question in checklist.questions
        if checklist.must and question.refer and question.key not in case.answers
    ]
    if unanswered and outcome is not Outcome.FALSE_ALARM:
        return f"Answer this first: {unanswered[0]}"
    if case.met and not (case.referred or case.excused or outcome is Outcome.REFERRED):
        return "A criterion for an immediate referral is met: record the referral, or write down why there is none."
    return ""


def _asked(case: Case) -> set[str]:
    return {one.key for checklist in checklists_for(case.categories, case.subject) for one in checklist.questions}


@dataclass(frozen=True, slots=True)
class Standing:
    """Whose a case is and who may see it. `account`: the keyed hash of the account that it is about, on any device;
    `past`: of `kept_from`, those whom it does not name, so that they are shown it once nobody else took it on.
    """

    id: bytes
    person: bytes
    account: bytes
    kind: SubjectKind
    kept_from: frozenset[str]
    state: CaseState
    opened_at: datetime
    past: frozenset[str] = frozenset()


def home_of(
    found: Iterable[Standing],
    person: bytes,
    kind: SubjectKind,
    kept_from: frozenset[str],
    past: frozenset[str] = frozenset(),
) -> Standing | None:
    """Which open case a new alert belongs to; None: to a new one. Only where exactly the same people may see both."""
    fits = [
        one
        for one in found
        if (one.person, one.kind, one.kept_from, one.past) == (person, kind, kept_from, past)
        and one.state is CaseState.OPEN
    ]
    return max(fits, key=lambda one: (one.opened_at, one.id), default=None)


def may_merge(one: Standing, other: Standing) -> str:
    """Why two cases cannot become one, or nothing."""
    if one.id == other.id:
        return "That is the same case."
    if CaseState.OPEN is not one.state or CaseState.OPEN is not other.state:
        return "Both must be open to become one."
    if one.account != other.account:
        return "They are about different accounts: link them instead."
    if (one.kind, one.kept_from, one.past) != (other.kind, other.kept_from, other.past):
        return "They are not shown to the same people, so they stay apart: link them instead."
    return ""
