"""A report as parts, each a table, some with bars: what is printed and what goes into a spreadsheet are the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from collector.console.reporting import FEW, TABLES, RuleLine
from collector.console.words import exact
from collector.domain.answer_times import AnswerTimes
from collector.domain.figures import Anonymous, Figures
from collector.domain.rule_figures import RuleFigures

Cell = str | int | None
"""None: there is nothing to say."""


@dataclass(frozen=True, slots=True)
class Part:
    """`bars`: which column is drawn, none where it is a table; `upright`: as columns side by side, one a day."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    bars: int | None = None
    upright: bool = False
    widths: tuple[float, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """`name`: of its file, without an ending; `about`: what it is of, in a sentence or two."""

    name: str
    title: str
    about: str
    made_at: datetime
    parts: tuple[Part, ...] = field(default=())


def weekly(now: Figures, earlier: Figures, made_at: datetime) -> Report:
    """The last days of somebody's own alerts, beside as many before."""
    days = (now.until - now.since).days
    half = "" if now.median_minutes is None else f" Half were taken on within {now.median_minutes} minutes."
    about = (
        f"From {exact(now.since)} until {exact(now.until)}, of the alerts that its reader may see; {earlier.total} in "
        f"as many days before.{half}"
    )
    by_day = tuple((day, count) for day, count in now.by_day.items())
    parts = [Part("By day", ("day", "alerts"), by_day, bars=1, upright=True)]
    for title, here, there in (
        ("By severity", now.by_severity, earlier.by_severity),
        ("How they were answered", now.answers, earlier.answers),
        ("By kind of risk", now.by_category, earlier.by_category),
        ("By group", now.by_group, earlier.by_group),
        ("By rule", now.by_rule, earlier.by_rule),
    ):
        known = [*here, *(one for one in there if one not in here)]
        rows = tuple((one or "other kinds", here.get(one, 0), there.get(one, 0)) for one in known)
        parts.append(Part(title, ("what", "alerts", "before"), rows, bars=1))
    title = f"{now.total} alert{'' if now.total == 1 else 's'} in {days} day{'' if days == 1 else 's'}"
    return Report("heed-weekly", title, about, made_at, tuple(parts))


def governors(terms: Sequence[Anonymous], made_at: datetime) -> Report:
    """Whole terms, with nothing that the suppression kept back."""
    parts = []
    for one in terms:
        total = next(iter(one.tables.values())).total
        name = one.term[:1].upper() + one.term[1:]
        rows: list[tuple[Cell, ...]] = [("alerts", FEW if total is None else total)]
        if one.median_minutes is not None:
            rows.append(("half were taken on within, minutes", one.median_minutes))
        parts.append(Part(name, ("what", "alerts"), tuple(rows), widths=(3, 1)))
        for table, title in TABLES if total is not None else ():
            shown = one.tables[table]
            told: list[tuple[Cell, ...]] = list(shown.cells.items())
            if shown.other is not None:
                told.append(("all others together", shown.other))
            note = f"All others together: {', '.join(shown.folded)}." if shown.folded else ""
            parts.append(Part(f"{name}: {title.lower()}", ("what", "alerts"), tuple(told), bars=1, note=note))
    about = (
        "Of all alerts, without anybody's name. Whatever is fewer than five is put together with others, so that no "
        "figure points at a person, and none can be reckoned from the rest. A term is shown once it is over."
    )
    return Report("heed-governors", "Figures of the last terms", about, made_at, tuple(parts))


def rules(found: Iterable[RuleFigures], made_at: datetime) -> Report:
    """How often each rule was wrong."""
    lines = [RuleLine.of(one) for one in found]
    rows = tuple(
        (one.figures.rule, one.about, one.figures.raised, one.figures.closed, one.figures.false_alarms, one.rate)
        for one in lines
    )
    columns = ("rule", "about", "alerts", "closed", "false alarms", "how often wrong")
    about = (
        "False alarms in what was closed in the last year, of the alerts that its reader may see. The range is where "
        "the true rate lies nineteen times in twenty."
    )
    part = Part("Rule by rule, the surest to be wrong first", columns, rows, widths=(3, 2.4, 1, 1, 1.1, 2.6))
    return Report("heed-rules", "How often rules are wrong", about, made_at, (part,))


def times(found: Iterable[AnswerTimes], since: datetime, until: datetime, made_at: datetime) -> Report:
    """How fast alerts were taken on, against their deadlines."""
    rows = tuple(time_row(one) for one in found)
    about = f"From {exact(since)} until {exact(until)}, of the alerts that its reader may see."
    part = Part("By severity", _TIMES, rows, widths=(1.5, 1.1, 1.2, 1, 1.5, 1.3, 1.5, 1.8))
    return Report("heed-answer-times", "How fast alerts were taken on", about, made_at, (part,))


_TIMES = (
    "severity", "alerts", "in time", "late", "not taken on", "overdue now", "half within", "nine in ten within",
)  # fmt: skip


def time_row(one: AnswerTimes) -> tuple[Cell, ...]:
    """A row of the table, for people: minutes in sensible units."""
    half, most = minutes_words(one.half), minutes_words(one.most)
    return (one.severity, one.alerts, one.in_time, one.late, one.waiting, one.overdue, half, most)


def minutes_words(minutes: int | None) -> str:
    """A length of time in sensible units, or nothing."""
    if minutes is None:
        return ""
    if minutes < 120:
        return f"{minutes} min"
    return f"{minutes / 60:.1f} h" if minutes < 2880 else f"{minutes / 1440:.1f} days"


def heading(cells: Iterable[str]) -> tuple[str, ...]:
    """Column heads as people write them."""
    return tuple(one[:1].upper() + one[1:] for one in cells)


def length(part: Part, row: tuple[Cell, ...]) -> float:
    """Of a row's bar, in hundredths of the longest."""
    counts = [one[part.bars] for one in part.rows] if part.bars is not None else []
    longest = max((one for one in counts if isinstance(one, int)), default=0) or 1
    mine = row[part.bars] if part.bars is not None else 0
    return 100 * mine / longest if isinstance(mine, int) else 0.0


def worded(cell: Cell) -> str:
    """A cell as it is printed."""
    return "" if cell is None else str(cell)
