"""Figures as rows and as bars: for tables, for spreadsheets and for pictures without a script. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from collector.domain.answer_times import AnswerTimes
from collector.domain.figures import Anonymous, Figures
from collector.domain.priority import spoken
from collector.domain.rule_figures import RuleFigures
from collector.domain.suppression import Shown

FEW = "fewer than 5"
TABLES = (
    ("severity", "By severity"), ("category", "By kind of risk"), ("group", "By group"), ("month", "By month"),
    ("answer", "How they were answered"),
)  # fmt: skip
RULE_COLUMNS = (
    "rule", "category", "alerts", "closed", "false alarms", "false alarms in closed, per cent",
    "at least, per cent", "at most, per cent",
)  # fmt: skip
TIME_COLUMNS = (
    "severity", "alerts", "in time", "late", "not taken on", "overdue now", "half within, minutes",
    "nine in ten within, minutes",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, its count, and its length in hundredths of the longest."""

    name: str
    count: int
    length: float


def bars(counts: Mapping[str, int], most: int = 12) -> list[Bar]:
    """The first `most` counts as bars."""
    first = list(counts.items())[:most]
    longest = max((count for _, count in first), default=0) or 1
    return [Bar(name or "other kinds", count, round(100 * count / longest, 1)) for name, count in first]


def rows_of(now: Figures, earlier: Figures) -> list[tuple[str, ...]]:
    """Table, what, how many, and how many in the period before; for spreadsheets."""
    found = [("all", "alerts", str(now.total), str(earlier.total))]
    for name, here, there in (
        ("severity", now.by_severity, earlier.by_severity),
        ("answer", now.answers, earlier.answers),
        ("category", now.by_category, earlier.by_category),
        ("group", now.by_group, earlier.by_group),
        ("rule", now.by_rule, earlier.by_rule),
    ):
        known = [*here, *(one for one in there if one not in here)]
        found += [(name, one or "other kinds", str(here.get(one, 0)), str(there.get(one, 0))) for one in known]
    medians = ["-" if one.median_minutes is None else str(one.median_minutes) for one in (now, earlier)]
    return [*found, ("answer", "median minutes until taken on", *medians)]


def anonymous_rows(report: Anonymous) -> list[tuple[str, str, str]]:
    """Table, what, how many: nothing that the suppression kept back."""
    total = next(iter(report.tables.values())).total
    found = [("all", "alerts", FEW if total is None else str(total))]
    for name, _ in TABLES:
        found += [(name, *row) for row in shown_rows(report.tables[name])]
    if report.median_minutes is not None:
        found.append(("answer", "median minutes until taken on", str(report.median_minutes)))
    return found


def shown_rows(shown: Shown) -> list[tuple[str, str]]:
    """What, how many; the folded together at the end."""
    rows = [(name, str(count)) for name, count in shown.cells.items()]
    return rows if shown.other is None else [*rows, (f"together: {', '.join(shown.folded)}", str(shown.other))]


def shown_bars(shown: Shown) -> list[Bar]:
    """The counts that are shown, and the folded ones together."""
    folded = {} if shown.other is None else {"All others together": shown.other}
    return bars({**shown.cells, **folded})


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A rule as its table shows it. `rate`: in words; `low`, `high`: where it may lie, in hundredths, for a picture;
    None where none is closed.
    """

    figures: RuleFigures
    about: str
    rate: str
    low: float | None
    high: float | None

    @classmethod
    def of(cls, one: RuleFigures) -> RuleLine:
        """In the words of the page."""
        if one.low is None or one.high is None:
            return cls(one, spoken(one.category), "none closed", None, None)
        low, high = round(100 * one.low, 1), round(100 * one.high, 1)
        between = f"{low:.0f} to {high:.0f} %"
        rate = f"too few: {between}" if one.rate is None else f"{100 * one.rate:.0f} % ({between})"
        return cls(one, spoken(one.category), rate, low, high)


def rule_rows(found: Iterable[RuleFigures]) -> list[tuple[str, ...]]:
    """RULE_COLUMNS of each; what cannot be said is empty."""
    return [
        (
            one.rule, one.category, str(one.raised), str(one.closed), str(one.false_alarms),
            *("" if share is None else f"{100 * share:.1f}" for share in (one.rate, one.low, one.high)),
        )
        for one in found
    ]  # fmt: skip


def time_rows(found: Iterable[AnswerTimes]) -> list[tuple[str, ...]]:
    """TIME_COLUMNS of each; what cannot be said is empty."""
    return [
        (
            one.severity, *map(str, (one.alerts, one.in_time, one.late, one.waiting, one.overdue)),
            *("" if minutes is None else str(minutes) for minutes in (one.half, one.most)),
        )
        for one in found
    ]  # fmt: skip
