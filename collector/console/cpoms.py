"""A case as CPOMS's users write one down: a row for the incident, and one for each action on it. Pure.

We found no published form of files that CPOMS reads: other products send to it by agreements between the companies.
These are the fields that its users fill in for an incident and its actions; whether a school's CPOMS reads them as a
file is to be asked of its support (docs/cpoms.md).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from collector.console.case_words import entry_line
from collector.console.export import inert, table
from collector.console.words import severity_word, source_words
from collector.domain.alerts import AlertRow, Evidence
from collector.domain.case_export import WITHHELD, CaseExport
from collector.domain.cases import CaseState
from collector.domain.priority import spoken

COLUMNS = (
    "Type", "Student", "Year", "Class", "Account", "Date", "Time (UTC)", "Incident or action", "Categories", "Status",
    "Assigned to", "Added by", "Reference",
)  # fmt: skip
_QUOTED = ("snippet", "text")


def cpoms_csv(export: CaseExport) -> str:
    """As CSV. Words that a spreadsheet would run begin with an apostrophe."""
    return table(COLUMNS, [[inert(cell) for cell in row] for row in _rows(export)])


def _rows(export: CaseExport) -> Iterator[tuple[str, ...]]:
    row, student = export.view.row, export.student
    account = row.person or ""
    person = (student.display, student.year, student.class_) if student else (account, "", "")
    who = (*person, account)
    categories = "; ".join(sorted({spoken(one.category).capitalize() for one in export.view.alerts if one.category}))
    state = "Closed" if row.state is CaseState.CLOSED else "Active"
    assigned = row.assigned or ""
    story = "\n\n".join(_noticed(export, one) for one in sorted(export.view.alerts, key=lambda one: one.raised_at))
    if export.unshown:
        story = f"{export.unshown} older alerts are not in this export.\n\n{story}"
    yield ("Incident", *who, *_when(row.opened_at), story, categories, state, assigned, export.by.display, row.id)
    for number, entry in enumerate(export.view.entries, start=1):
        line = entry_line(entry, export.view.names)
        text = f"{line.words}: {line.text}" if line.text else line.words
        yield ("Action", *who, *_when(entry.at), text, categories, state, assigned, entry.by, f"{row.id}/{number}")


def _noticed(export: CaseExport, alert: AlertRow) -> str:
    told = f"Monitoring noticed ({severity_word(alert.severity)}): {alert.title}, on {alert.device_name}."
    return f"{told} {_words(export.evidence[alert.id])} {' '.join(alert.reasons)}"


def _words(evidence: Evidence | None) -> str:
    if evidence is None:
        return WITHHELD
    if evidence.facts is None:
        return "The evidence was deleted when its time was up."
    words = next((str(evidence.facts[name]) for name in _QUOTED if evidence.facts.get(name)), "")
    where = source_words(str(evidence.facts.get("source") or ""))
    return f"“{words}”{f', {where}' if where else ''}." if words else "It holds no words."


def _when(at: datetime) -> tuple[str, str]:
    at = at.astimezone(UTC)
    return f"{at:%d/%m/%Y}", f"{at:%H:%M}"
