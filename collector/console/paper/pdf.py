"""A report on paper."""

from __future__ import annotations

from collector.console.paper.report import Part, Report, heading, length, worded
from collector.console.paper.sheet import Sheet
from collector.console.words import exact

_MOST_BARS = 40  # of one picture; the rest is in the spreadsheet


def report_pdf(report: Report, school: str) -> bytes:
    """As a PDF. `school`: its name."""
    sheet = Sheet(school, report.title, f"Made by Heed, {exact(report.made_at)}", report.made_at)
    sheet.paragraph(report.about)
    for part in report.parts:
        sheet.heading(part.title)
        _drawn(sheet, part)
        if part.note:
            sheet.paragraph(part.note, quiet=True)
    return sheet.content()


def _drawn(sheet: Sheet, part: Part) -> None:
    if not part.rows:
        sheet.paragraph("None.", quiet=True)
    elif part.upright:
        sheet.columns([length(part, row) for row in part.rows], worded(part.rows[0][0]), worded(part.rows[-1][0]))
    elif part.bars is not None:
        sheet.bars([(worded(row[0]), _told(part, row), length(part, row)) for row in part.rows[:_MOST_BARS]])
        if (more := len(part.rows) - _MOST_BARS) > 0:
            sheet.paragraph(f"And {more} more, with fewer.", quiet=True)
    else:
        widths = part.widths or (1.0,) * len(part.columns)
        sheet.table(heading(part.columns), [[worded(cell) for cell in row] for row in part.rows], widths)


def _told(part: Part, row: tuple[object, ...]) -> str:
    """What stands at the end of a bar: its count, and what it was before, where that is known."""
    before = part.columns.index("before") if "before" in part.columns else None
    return f"{row[part.bars or 0]}" if before is None else f"{row[part.bars or 0]} (was {row[before]})"
