"""A report as a spreadsheet: a sheet a part, numbers as numbers, words as words, and no cell that anything would run.

A word is written as a string whatever it begins with, so that `=1+1` stays four characters: a formula is another kind
of cell, and none is ever written. Nor is a link.
"""

from __future__ import annotations

import io
import re

from collector.console.paper.report import Part, Report, heading

_FORBIDDEN = re.compile(r"[^A-Za-z0-9 ,.()-]")  # or may be, in a program that we do not know
_LONGEST_NAME = 31  # characters of a sheet's name
_WIDEST = 60


def report_xlsx(report: Report, school: str) -> bytes:
    """As an XLSX. `school`: its name."""
    import xlsxwriter  # noqa: PLC0415 - heavy, and only who asks for a spreadsheet needs it

    out = io.BytesIO()
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
    with xlsxwriter.Workbook(out, plain) as book:
        made_at = report.made_at.replace(tzinfo=None)
        book.set_properties({"title": report.title, "author": school, "comments": report.about, "created": made_at})
        bold = book.add_format({"bold": True, "bottom": 1, "font_color": "#0f5c63"})
        title = book.add_format({"bold": True, "font_size": 16})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        first = book.add_worksheet("About")
        first.set_column(0, 0, 90)
        for row, (text, style) in enumerate(((school, None), (report.title, title), (report.about, wrapped))):
            first.write_string(row, 0, text, style)
        names: set[str] = {"about"}
        for part in report.parts:
            _sheet(book, part, _name(part.title, names), bold)
    return out.getvalue()


def _sheet(book: object, part: Part, name: str, bold: object) -> None:
    sheet = book.add_worksheet(name)  # type: ignore[attr-defined]  # the library has no types
    for column, words in enumerate(heading(part.columns)):
        sheet.write_string(0, column, words, bold)
    for number, cells in enumerate(part.rows, start=1):
        for column, cell in enumerate(cells):
            if isinstance(cell, int):
                sheet.write_number(number, column, cell)
            elif cell:
                sheet.write_string(number, column, cell)
    if part.note:
        sheet.write_string(len(part.rows) + 2, 0, part.note)
    for column, words in enumerate(part.columns):
        widest = max([len(words), *(len(str(cells[column] or "")) for cells in part.rows)])
        sheet.set_column(column, column, min(widest + 2, _WIDEST))
    sheet.freeze_panes(1, 0)
    if part.bars is not None and part.rows:
        kind = "column" if part.upright else "bar"
        chart = book.add_chart({"type": kind})  # type: ignore[attr-defined]  # likewise
        last = len(part.rows)
        chart.add_series(
            {
                "name": _harmless(part.columns[part.bars]),
                "categories": [name, 1, 0, last, 0],
                "values": [name, 1, part.bars, last, part.bars],
                "fill": {"color": "#0f5c63"},
                "gap": 40,
            }
        )
        chart.set_title({"name": _harmless(part.title), "overlay": False, "name_font": {"size": 12}})
        chart.set_legend({"none": True})
        if not part.upright:
            chart.set_y_axis({"reverse": True})
        chart.set_size({"width": 620, "height": max(220, 60 + 24 * min(last, 25))})
        sheet.insert_chart(1, len(part.columns) + 1, chart)


def _harmless(words: str) -> str:
    """What a chart or a sheet may be called: in a name of theirs even words can be taken for a formula."""
    return _FORBIDDEN.sub(" ", words).strip() or "Part"


def _name(title: str, taken: set[str]) -> str:
    """A sheet's name that no other sheet has, whatever the title holds."""
    base = _harmless(title)[:_LONGEST_NAME].strip() or "Part"
    name, number = base, 2
    while name.casefold() in taken:
        end = f" {number}"
        name, number = f"{base[: _LONGEST_NAME - len(end)]}{end}", number + 1
    taken.add(name.casefold())
    return name
