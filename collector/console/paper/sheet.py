"""A printed page: headings, facts, quotations, bars and tables on A4, in the console's own colours.

The font holds Latin, Greek, Cyrillic, Arabic and more, and comes with what the console serves to browsers; where that
was not fetched, Latin alone is printed. A character that the font has not is written by its number, [U+1F622], and is
never left out or guessed: on paper that may be evidence nothing may be missing unseen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from importlib import resources
from importlib.resources import as_file
from typing import TYPE_CHECKING

from policy.severity import Severity

if TYPE_CHECKING:
    from fpdf import FPDF

Colour = tuple[int, int, int]

INK: Colour = (22, 32, 36)
QUIET: Colour = (84, 99, 105)
ACCENT: Colour = (15, 92, 99)
PALE: Colour = (237, 242, 242)
LINE: Colour = (208, 217, 219)
WHITE: Colour = (255, 255, 255)
COLOURS: dict[Severity, tuple[Colour, Colour]] = {
    Severity.CRITICAL: ((168, 18, 31), (253, 236, 238)),
    Severity.URGENT: ((163, 60, 0), (255, 240, 230)),
    Severity.HIGH: ((122, 82, 0), (253, 244, 220)),
    Severity.MEDIUM: ((29, 90, 166), (233, 241, 251)),
    Severity.LOW: ((79, 95, 102), (237, 241, 242)),
}
_LEFT, _TOP, _BOTTOM = 18.0, 16.0, 20.0  # millimetres
_WIDTH = 210.0 - 2 * _LEFT


class Sheet:
    """Written from top to bottom; pages begin by themselves."""

    def __init__(self, school: str, title: str, foot: str, made_at: datetime) -> None:
        """`foot`: at the foot of each page, beside its number."""
        from fpdf import FPDF  # noqa: PLC0415 - heavy, and only who prints needs it

        sheet = self

        class _Pages(FPDF):
            def footer(self) -> None:
                sheet.end_page()

        self._foot = foot
        self._pdf: FPDF = _Pages(format="A4")
        self._known = self._fonts()
        self._pdf.set_creation_date(made_at)
        self._pdf.set_title(self._plain(title))
        self._pdf.set_author(self._plain(school))
        self._pdf.set_creator("Heed")
        self._pdf.set_lang("en-GB")
        self._pdf.set_margins(_LEFT, _TOP, _LEFT)
        self._pdf.set_auto_page_break(auto=True, margin=_BOTTOM)
        self._pdf.alias_nb_pages("{pages}")
        self._pdf.add_page()
        self._head(school, title)

    def content(self) -> bytes:
        """The PDF."""
        return bytes(self._pdf.output())

    def heading(self, text: str) -> None:
        """A part begins; never the last thing on a page."""
        self._room(24)
        self._pdf.ln(3.5)
        self._write(text, 12.5, bold=True, colour=ACCENT, line=7)
        self._pdf.ln(0.8)

    def paragraph(self, text: str, *, quiet: bool = False) -> None:
        """Some sentences."""
        self._write(text, 9 if quiet else 10, colour=QUIET if quiet else INK, line=4.7 if quiet else 5.2)
        self._pdf.ln(1.2)

    def item(self, when: str, what: str, text: str = "") -> None:
        """One line of a story: its hour, what happened, and somebody's own words, if any."""
        self._room(12)
        top = self._pdf.get_y()
        self._write(when, 8.5, colour=QUIET, line=5, width=43)
        under = self._pdf.get_y()
        self._pdf.set_xy(_LEFT + 45, top)
        self._write(what, 10, line=5, width=_WIDTH - 45, left=_LEFT + 45)
        if text:
            self._pdf.set_x(_LEFT + 45)
            self._write(text, 10, colour=QUIET, line=5, width=_WIDTH - 45, left=_LEFT + 45)
        self._pdf.set_y(max(under, self._pdf.get_y()) + 1.4)

    def quote(self, text: str) -> None:
        """Words that were noticed, just as they were."""
        self._room(12)
        pdf, page = self._pdf, self._pdf.page
        top = pdf.get_y()
        pdf.set_x(_LEFT + 4)
        self._write(text, 11, line=6, width=_WIDTH - 4, left=_LEFT + 4, ground=PALE)
        if pdf.page == page:  # a long one may go on over the page, and has no bar then
            pdf.set_fill_color(*ACCENT)
            pdf.rect(_LEFT + 2.4, top, 1.1, pdf.get_y() - top, style="F")
        pdf.ln(1.8)

    def facts(self, rows: Iterable[tuple[str, str]]) -> None:
        """Names and values, side by side."""
        for name, value in rows:
            self._room(9)
            top = self._pdf.get_y()
            self._write(name, 9, colour=QUIET, line=5.2, width=40)
            under = self._pdf.get_y()
            self._pdf.set_xy(_LEFT + 42, top)
            self._write(value, 10, line=5.2, width=_WIDTH - 42, left=_LEFT + 42)
            self._pdf.set_y(max(under, self._pdf.get_y()))
        self._pdf.ln(1.2)

    def graded(self, severity: Severity, text: str) -> None:
        """A heading with how grave it is before it."""
        self._room(30)
        self._pdf.ln(2.5)
        colour, ground = COLOURS[severity]
        word = severity.name.capitalize()
        self._font(8.5, bold=True)
        width = self._pdf.get_string_width(word) + 5
        top = self._pdf.get_y()
        self._pdf.set_fill_color(*ground)
        self._pdf.set_text_color(*colour)
        self._pdf.cell(width, 6, word, fill=True, align="C")
        self._pdf.set_xy(_LEFT + width + 2.5, top)
        self._write(text, 11.5, bold=True, line=6, width=_WIDTH - width - 2.5, left=_LEFT + width + 2.5)
        self._pdf.ln(0.8)

    def bars(self, rows: Sequence[tuple[str, str, float]]) -> None:
        """Names, what stands at the end of each bar, and its length in hundredths."""
        for name, told, length in rows:
            self._room(8)
            top = self._pdf.get_y()
            self._write(name, 9, line=4.6, width=62)
            under = self._pdf.get_y()
            whole = _WIDTH - 64 - 24
            self._pdf.set_fill_color(*PALE)
            self._pdf.rect(_LEFT + 64, top + 0.7, whole, 3.6, style="F")
            if length > 0:
                self._pdf.set_fill_color(*ACCENT)
                self._pdf.rect(_LEFT + 64, top + 0.7, max(0.4, whole * length / 100), 3.6, style="F")
            self._pdf.set_xy(_LEFT + 64 + whole + 2, top)
            self._write(told, 9, bold=True, line=4.6, width=22, left=_LEFT + 64 + whole + 2)
            self._pdf.set_y(max(under, self._pdf.get_y()) + 1.2)
        self._pdf.ln(1.2)

    def columns(self, counts: Sequence[float], left: str, right: str) -> None:
        """Upright bars side by side, in hundredths, and what stands under the first and the last."""
        self._room(40)
        high, top = 26.0, self._pdf.get_y() + 1
        step = _WIDTH / max(1, len(counts))
        self._pdf.set_fill_color(*ACCENT)
        for number, count in enumerate(counts):
            tall = high * count / 100
            if tall:
                self._pdf.rect(_LEFT + number * step + step * 0.12, top + high - tall, step * 0.76, tall, style="F")
        self._pdf.set_draw_color(*LINE)
        self._pdf.line(_LEFT, top + high, _LEFT + _WIDTH, top + high)
        self._pdf.set_y(top + high + 1)
        self._font(8)
        self._pdf.set_text_color(*QUIET)
        self._pdf.cell(_WIDTH / 2, 4.5, self._plain(left))
        self._pdf.cell(_WIDTH / 2, 4.5, self._plain(right), align="R", new_x="LMARGIN", new_y="NEXT")
        self._pdf.ln(1.5)

    def table(self, head: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[float]) -> None:
        """Rows under a head that each page repeats; `widths` in parts, the first column to the left, numbers too."""
        from fpdf.fonts import FontFace  # noqa: PLC0415 - heavy, and only who prints needs it

        self._font(9)
        self._pdf.set_text_color(*INK)
        self._pdf.set_draw_color(*LINE)
        self._pdf.set_fill_color(*WHITE)  # the library fills cells with whatever was drawn last
        style = FontFace(emphasis="BOLD", color=QUIET, fill_color=WHITE)
        with self._pdf.table(
            borders_layout="HORIZONTAL_LINES",
            col_widths=tuple(widths),
            headings_style=style,
            line_height=5.4,
            text_align="LEFT",
            width=_WIDTH,
            padding=(0.6, 1.5),
        ) as table:
            for cells in (head, *rows):
                row = table.row()
                for cell in cells:
                    row.cell(self._plain(cell))
        self._pdf.ln(2)

    def end_page(self) -> None:
        """The foot of a page, as the library asks for it."""
        self._pdf.set_y(-14)
        self._font(8)
        self._pdf.set_text_color(*QUIET)
        self._pdf.cell(_WIDTH - 20, 5, self._plain(self._foot))
        self._pdf.cell(20, 5, f"Page {self._pdf.page_no()} of {{pages}}")

    def _head(self, school: str, title: str) -> None:
        top = self._pdf.get_y()
        self._pdf.set_fill_color(*ACCENT)
        self._pdf.rect(_LEFT, top, 9, 9, style="F")
        self._font(14, bold=True)
        self._pdf.set_text_color(*WHITE)
        self._pdf.set_xy(_LEFT, top)
        self._pdf.cell(9, 9, "H", align="C")
        self._pdf.set_xy(_LEFT + 12, top)
        self._write(school, 10, colour=QUIET, line=9, width=_WIDTH - 12, left=_LEFT + 12)
        self._pdf.ln(3)
        self._write(title, 19, bold=True, line=9)
        self._pdf.ln(1)
        self._pdf.set_draw_color(*LINE)
        self._pdf.line(_LEFT, self._pdf.get_y(), _LEFT + _WIDTH, self._pdf.get_y())
        self._pdf.ln(3)

    def _write(
        self,
        text: str,
        size: float,
        *,
        bold: bool = False,
        colour: Colour = INK,
        line: float = 5.0,
        width: float = _WIDTH,
        left: float = _LEFT,
        ground: Colour | None = None,
    ) -> None:
        self._font(size, bold=bold)
        self._pdf.set_text_color(*colour)
        if ground is not None:
            self._pdf.set_fill_color(*ground)
        self._pdf.set_x(left)
        self._pdf.multi_cell(
            width, line, self._plain(text), fill=ground is not None, align="L", new_x="LMARGIN", new_y="NEXT"
        )

    def _room(self, millimetres: float) -> None:
        if self._pdf.will_page_break(millimetres):
            self._pdf.add_page()

    def _font(self, size: float, *, bold: bool = False) -> None:
        self._pdf.set_font("heed" if self._known is not None else "helvetica", style="B" if bold else "", size=size)

    def _fonts(self) -> frozenset[int] | None:
        """The characters of the font, None where there is only the one that every reader of PDF has."""
        vendor = resources.files("collector.console") / "static" / "vendor"
        faces = {"": vendor / "DejaVuSans.ttf", "B": vendor / "DejaVuSans-Bold.ttf"}
        if not all(face.is_file() for face in faces.values()):
            return None
        known: list[frozenset[int]] = []
        for style, face in faces.items():
            with as_file(face) as path:
                self._pdf.add_font("heed", style=style, fname=path)
            known.append(frozenset(self._pdf.fonts[f"heed{style}"].cmap))  # type: ignore[union-attr]  # a font of a file
        return known[0] & known[1]

    def _plain(self, text: str) -> str:
        """The text with what cannot be printed written by its number."""
        return "".join(one if self._printed(one) else f"[U+{ord(one):04X}]" for one in text)

    def _printed(self, one: str) -> bool:
        if one == "\n":
            return True
        if not one.isprintable():
            return False
        return ord(one) in self._known if self._known is not None else ord(one) < 256
