"""What a case's page and the list of cases ask and are answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from collector.domain.alerts import AlertRow
from collector.domain.case_deeds import Deed
from collector.domain.cases import Case, CaseState
from collector.domain.checklists import Checklist
from collector.domain.people import SubjectKind
from collector.domain.responses import Recommendation
from policy.severity import Severity


@dataclass(frozen=True, slots=True)
class CasesAsk:
    """Which page of the cases. `state` None means any that was not merged; `mine`: those that the asker sees to."""

    state: CaseState | None = CaseState.OPEN
    mine: bool = False
    page: int = 1
    size: int = 50


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case in the list. `title`: what its alerts are about, the gravest first. `person` as in AlertRow.
    `due_at`: of the alert that waits and is due first.
    """

    id: str
    title: str
    severity: Severity
    state: CaseState
    subject_kind: SubjectKind
    person: str | None
    alerts: int
    waiting: int
    assigned: str | None  # display name
    opened_at: datetime
    changed_at: datetime
    due_at: datetime | None


@dataclass(frozen=True, slots=True)
class CasesPage:
    """`total` counts all rows that meet the ask."""

    rows: tuple[CaseRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class CaseEntry:
    """One line of the record. `deed` is None where the case's key was destroyed. `case_id` is another case's where that
    was merged into this one.
    """

    case_id: str
    number: int
    at: datetime
    by: str  # display name
    deed: Deed | None


@dataclass(frozen=True, slots=True)
class CaseView:
    """All that a case's page shows. `others`: other cases of the same account that the viewer may see; `linked`: those
    that somebody linked. `names`: display names by user id; `readers`: those of them who may see it now.
    """

    row: CaseRow
    case: Case
    alerts: tuple[AlertRow, ...]
    entries: tuple[CaseEntry, ...]
    linked: tuple[CaseRow, ...]
    others: tuple[CaseRow, ...]
    checklists: tuple[Checklist, ...]
    recommended: tuple[Recommendation, ...]
    readers: Mapping[str, str]
    names: Mapping[str, str]
