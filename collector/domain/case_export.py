"""A case as it leaves the collector: what it holds, and the same as JSON. Pure.

It is made for one reader who may see the case, and holds what that reader may see. Words of a sexual kind are left out
unless they were asked for by a step of their own; that they were left out is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from collector.domain.alerts import AlertRow, Evidence
from collector.domain.case_deeds import kind_of, told
from collector.domain.case_rows import CaseView
from collector.domain.deciding import Step
from collector.domain.directory import Entry
from collector.domain.people import Viewer
from collector.domain.received import Json
from collector.domain.sexual import is_sexual

MOST_ALERTS = 500
"""Of one case in one export; a case that has more says so."""

WITHHELD = "Of a sexual kind; left out, since it was not asked for. It stays in the collector."


@dataclass(frozen=True, slots=True)
class Link:
    """One entry of the audit's chain that tells of the case, with its hash and the one before it, as hex. `detail`
    only where it says no more than the case does.
    """

    number: int
    at: datetime
    actor: str
    action: str
    object: str
    detail: Mapping[str, Json]
    previous: str
    hash: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What the audit says of the case. `rows`, `head`: of the whole chain then; `broken_at`: where it did not hold."""

    links: tuple[Link, ...]
    rows: int
    head: str
    broken_at: int | None


@dataclass(frozen=True, slots=True)
class CaseExport:
    """All of it. `evidence`: by alert; None where it is withheld. `steps`: what was decided, by alert. `unshown`: how
    many of its alerts were too many for one export, the oldest. `student`: what the school's list says of the account.
    """

    id: str
    school: str
    made_at: datetime
    by: Viewer
    reason: str
    sexual: bool
    view: CaseView
    evidence: Mapping[str, Evidence | None]
    steps: Mapping[str, tuple[Step, ...]]
    excerpt: Excerpt
    unshown: int = 0
    student: Entry | None = None

    @property
    def withheld(self) -> int:
        """Of how many alerts the words were left out."""
        return sum(one is None for one in self.evidence.values())


def withheld(alerts: Iterable[AlertRow], *, sexual: bool) -> frozenset[str]:
    """Which alerts' words stay behind. `sexual`: they were asked for."""
    return frozenset() if sexual else frozenset(one.id for one in alerts if is_sexual(one.category))


def case_json(export: CaseExport) -> dict[str, Json]:
    """The case, for programs."""
    row = export.view.row
    return {
        "form": "heed case 1",
        "export": export.id,
        "school": export.school,
        "made_at": export.made_at.isoformat(),
        "made_by": export.by.display,
        "reason": export.reason,
        "sexual_evidence_included": export.sexual,
        "case": {
            "id": row.id,
            "about": row.title,
            "person": row.person,
            "subject": row.subject_kind.value,
            "severity": row.severity.name.lower(),
            "state": row.state.value,
            "sees_to_it": row.assigned,
            "opened_at": row.opened_at.isoformat(),
            "changed_at": row.changed_at.isoformat(),
            "alerts": row.alerts,
            "alerts_left_out": export.unshown,
        },
        "alerts": [_alert(export, one) for one in export.view.alerts],
        "record": [
            {
                "case": one.case_id,
                "number": one.number,
                "at": one.at.isoformat(),
                "by": one.by,
                "did": kind_of(one.deed) if one.deed else "deleted",
                "what": told(one.deed) if one.deed else {},
            }
            for one in export.view.entries
        ],
    }


def audit_json(excerpt: Excerpt) -> dict[str, Json]:
    """What the audit says of it, for programs."""
    return {
        "form": "heed audit excerpt 1",
        "rows": excerpt.rows,
        "head": excerpt.head,
        "broken_at": excerpt.broken_at,
        "entries": [
            {
                "number": one.number,
                "at": one.at.isoformat(),
                "actor": one.actor,
                "action": one.action,
                "object": one.object,
                "detail": dict(one.detail),
                "previous": one.previous,
                "hash": one.hash,
            }
            for one in excerpt.links
        ],
    }


def _alert(export: CaseExport, row: AlertRow) -> dict[str, Json]:
    evidence = export.evidence[row.id]
    reasons: list[Json] = list(row.reasons)
    return {
        "id": row.id,
        "raised_at": row.raised_at.isoformat(),
        "due_at": row.due_at.isoformat(),
        "severity": row.severity.name.lower(),
        "about": row.title,
        "category": row.category,
        "rule": row.rule,
        "why": reasons,
        "device": row.device_name,
        "group": row.group,
        "state": row.state.value,
        "acknowledged_by": row.acknowledged_by,
        "acknowledged_at": row.acknowledged_at.isoformat() if row.acknowledged_at else None,
        "events": row.count,
        "decisions": [_step(one) for one in export.steps.get(row.id, ())],
        "evidence": WITHHELD if evidence is None else [_event(one) for one in (evidence, *evidence.again)],
    }


def _step(step: Step) -> dict[str, Json]:
    decision = step.decision
    told_: dict[str, Json] = {"at": step.at.isoformat(), "by": step.by, "reason": step.reason}
    if decision is None:
        return {"did": "opened again", **told_}
    return {
        "did": "closed",
        **told_,
        "outcome": decision.outcome.value,
        "decision": decision.decision,
        "referred_to": decision.referred_to,
        "reference": decision.reference,
    }


def _event(evidence: Evidence) -> dict[str, Json]:
    return {
        "event": evidence.event_id,
        "observed_at": evidence.observed_at.isoformat(),
        "received_at": evidence.received_at.isoformat(),
        "account": evidence.account,
        "session": evidence.session,
        "facts": None if evidence.facts is None else dict(evidence.facts),
    }
