"""What the queue asks and answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from collector.domain.people import SubjectKind
from collector.domain.received import Json
from policy.severity import Severity


class AlertState(StrEnum):
    """Whether a person has taken it on, and decided."""

    NEW = "new"
    ACKNOWLEDGED = "acknowledged"
    CLOSED = "closed"


class QueueSort(StrEnum):
    """Orders of the queue. PRIORITY: unacknowledged first, then score descending, then due, then id."""

    PRIORITY = "priority"
    NEWEST = "newest"
    OLDEST = "oldest"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class QueueAsk:
    """Which page of the queue. None means any. `text` is sought in rule, category, group and device name, and must be
    the whole account name to find a person (names are sealed, only their keyed hash can be compared).
    """

    state: AlertState | None = None
    severity: Severity | None = None
    category: str | None = None
    text: str = ""
    sort: QueueSort = QueueSort.PRIORITY
    page: int = 1
    size: int = 50


@dataclass(frozen=True, slots=True)
class AlertRow:
    """One alert as its reader sees it in the queue. `person` is the account name, "" when nobody was signed in, None
    when the person's key was destroyed. `count` is how often it was noticed.
    """

    id: str
    raised_at: datetime
    due_at: datetime
    score: int
    severity: Severity
    kind: str
    category: str
    rule: str
    title: str
    reasons: tuple[str, ...]
    subject_kind: SubjectKind
    group: str
    device_id: str
    device_name: str
    person: str | None
    state: AlertState
    acknowledged_by: str | None  # display name
    acknowledged_at: datetime | None
    demo: bool
    count: int = 1
    last_at: datetime | None = None  # when the last event came, where there are several
    case_id: str = ""


@dataclass(frozen=True, slots=True)
class QueuePage:
    """`total` counts all rows that meet the ask, not only this page's."""

    rows: tuple[AlertRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class QueueCounts:
    """What waits for this viewer. `by_severity` counts new alerts only and leaves out empty severities."""

    new: int
    acknowledged: int
    overdue: int
    by_severity: Mapping[Severity, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was seen, opened for one reader and one reason. `facts` is the event's payload; None when the person's key
    was destroyed. `again`: the same thing noticed later, oldest first.
    """

    alert_id: str
    event_id: str
    observed_at: datetime
    received_at: datetime
    account: str | None
    session: str | None
    address: str | None
    facts: Mapping[str, Json] | None
    again: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class OperatorRow:
    """What whoever runs the server may see of an event that a person must look at: no name and no snippet. A `repeat`
    is counted on an alert that is there already: it has that one's id; when it came, and its rule, are its own.
    """

    id: str
    event_id: str
    raised_at: datetime
    due_at: datetime
    score: int
    severity: Severity
    kind: str
    category: str
    rule: str
    subject_kind: SubjectKind
    group: str
    device_id: str
    state: AlertState
    demo: bool
    repeat: bool = False
