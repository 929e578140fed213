"""Tables for a spreadsheet: no evidence, and no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from collector.console.words import severity_word, stamp, who
from collector.domain.alerts import AlertRow

COLUMNS = ("id", "raised (UTC)", "due (UTC)", "severity", "what", "category", "why", "who", "group", "device", "state",
           "acknowledged by", "acknowledged (UTC)", "events")  # fmt: skip


def inert(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula: a leading = + - @, tab or return gets a quote."""
    return f"'{text}" if text.lstrip(" ")[:1] in {"=", "+", "-", "@", "\t", "\r", "\n"} else text


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Rows as CSV (RFC 4180), with a heading. The cells must be `inert`."""
    page = io.StringIO()
    writer = csv.writer(page)
    writer.writerow(columns)
    writer.writerows(rows)
    return page.getvalue()


def as_csv(rows: Iterable[AlertRow]) -> str:
    """The queue; times in UTC. Holds no snippet and no window title."""
    return table(COLUMNS, [[inert(cell) for cell in _cells(row)] for row in rows])


def _cells(row: AlertRow) -> tuple[str, ...]:
    taken = stamp(row.acknowledged_at) if row.acknowledged_at else ""
    return (
        row.id, stamp(row.raised_at), stamp(row.due_at), severity_word(row.severity), row.title, row.category,
        " ".join(row.reasons), who(row.person), row.group, row.device_name, row.state.value,
        row.acknowledged_by or "", taken, str(row.count),
    )  # fmt: skip
