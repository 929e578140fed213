"""Local time without a zone database, and whether a moment lies within hours of a calendar.

A device's part of a policy carries `offsets` (policy/bundle/device_part.py): a list of
`{"from": "2026-10-25T01:00:00Z", "minutes": 0}`, from when on (UTC) local clocks are how many minutes ahead of UTC.
Before the first the first holds, after the last the last. A tree without any is read as if its clocks showed UTC.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from policy.document.tree import Json, branch
from policy.document.words import ALWAYS, DAYS, NEVER

Offsets = tuple[tuple[datetime, int], ...]
DAY_MINUTES = 24 * 60
RUN_OUT_AFTER = timedelta(days=8 * 7)
"""After the last day of the last term: longer than any school is closed in summer, so that a school that forgot to give
the next terms is monitored as in term then, rather than never again.
"""
_LONGEST_OFFSET = 14 * 60  # minutes


def utc(value: Json) -> datetime | None:
    """A moment as policies and exceptions carry it, such as 2026-11-26T09:00:00Z; None where it is none."""
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    if moment is None or moment.tzinfo is None:
        return None
    return moment.astimezone(UTC)


def day(value: Json) -> date | None:
    """A day of the calendar, or None where it is none."""
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def offsets_of(tree: Mapping[str, Json]) -> Offsets:
    """The transitions that a device's part carries, oldest first; what cannot be read is left out."""
    said = tree.get("offsets")
    found: list[tuple[datetime, int]] = []
    for one in said if isinstance(said, list) else ():
        moment, minutes = (utc(one.get("from")), one.get("minutes")) if isinstance(one, dict) else (None, None)
        if moment is not None and isinstance(minutes, int) and not isinstance(minutes, bool):
            found.append((moment, min(max(minutes, -_LONGEST_OFFSET), _LONGEST_OFFSET)))
    return tuple(sorted(found))


def local_time(offsets: Sequence[tuple[datetime, int]], moment: datetime) -> datetime:
    """What clocks show there and then; without a zone."""
    aware = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    minutes = offsets[0][1] if offsets else 0
    for since, ahead in offsets:
        if since <= aware:
            minutes = ahead
    try:
        return aware.replace(tzinfo=None) + timedelta(minutes=minutes)
    except OverflowError:  # a clock set to the end of time
        return aware.replace(tzinfo=None)


def moment_of(offsets: Sequence[tuple[datetime, int]], local: datetime) -> datetime:
    """The first moment (UTC) at which clocks show this time, or a later one where clocks skip it."""
    found = [
        moment
        for ahead in {minutes for _since, minutes in offsets} or {0}
        if local_time(offsets, moment := local.replace(tzinfo=UTC) - timedelta(minutes=ahead)) >= local
    ]
    return min(found)


@dataclass(frozen=True, slots=True)
class Span:
    """Hours of the calendar: on which days of the week (Monday is 0), from and to which minute of the day."""

    days: frozenset[int]
    start: int
    end: int  # exclusive; on the next day where it is not later than `start`
    in_holidays: bool = False


@dataclass(frozen=True, slots=True)
class Calendar:
    """Terms and closed days, each as stretches in order that do not overlap, and hours by name. Made by `calendar_of`.
    `termless`: no term is said, and every day is one of term. `run_out`: the day from which on every day is one of term
    too, since nobody gave the terms that must have begun by then; None: there is none such.
    """

    terms: tuple[tuple[date, date], ...] = ()
    closed: tuple[tuple[date, date], ...] = ()
    spans: Mapping[str, Span] = field(default_factory=dict)
    termless: bool = True
    run_out: date | None = None

    def is_open(self, on: date) -> bool:
        """Whether this is a day of term on which the school is not closed."""
        return not _within(self.closed, on) and (self.termless or self._is_in_term(on))

    def minutes(self, span: Span, on: date) -> Iterator[tuple[int, int]]:
        """The stretches of one day that these hours cover, in minutes since midnight, the ends exclusive."""
        if self._begins(span, on):
            yield span.start, span.end if span.end > span.start else DAY_MINUTES
        if span.end <= span.start and on > date.min and self._begins(span, on - timedelta(days=1)):
            yield 0, span.end

    def _is_in_term(self, on: date) -> bool:
        return _within(self.terms, on) or (self.run_out is not None and on >= self.run_out)

    def _begins(self, span: Span, on: date) -> bool:
        return on.weekday() in span.days and (span.in_holidays or self.is_open(on))


def calendar_of(tree: Mapping[str, Json]) -> Calendar:
    """The calendar that a policy says; what cannot be read is left out."""
    calendar = branch(tree, "calendar")
    spans = {name: span for name, said in branch(calendar, "hours").items() if (span := _span(said)) is not None}
    said = _stretches(calendar.get("terms"))
    terms = _joined(said)
    closed = _joined(_stretches(calendar.get("closed")))
    return Calendar(terms, closed, spans, termless=not said, run_out=run_out(terms))


def run_out(terms: Sequence[tuple[date, date]]) -> date | None:
    """From which day on a calendar of these terms, in order, is taken to have been forgotten; None for never."""
    try:
        return terms[-1][1] + RUN_OUT_AFTER if terms else None
    except OverflowError:  # a term to the end of time
        return None


def _stretches(said: Json) -> list[tuple[date, date]]:
    found = []
    for one in said.values() if isinstance(said, dict) else ():
        if isinstance(one, dict):
            first, last = day(one.get("from")), day(one.get("to"))
            if first is not None and last is not None:
                found.append((first, last))
    return found


def _joined(stretches: list[tuple[date, date]]) -> tuple[tuple[date, date], ...]:
    found: list[tuple[date, date]] = []
    for first, last in sorted(one for one in stretches if one[0] <= one[1]):
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return tuple(found)


def _within(stretches: tuple[tuple[date, date], ...], on: date) -> bool:
    at = bisect_right(stretches, (on, date.max)) - 1
    return at >= 0 and on <= stretches[at][1]


def _span(said: Json) -> Span | None:
    if not isinstance(said, dict):
        return None
    start, end, days = clock(said.get("from")), clock(said.get("to")), said.get("days")
    if start is None or end is None or not isinstance(days, list):
        return None
    numbers = frozenset(DAYS.index(one) for one in days if one in DAYS)
    return Span(numbers, start, end, said.get("in_holidays") is True)


def clock(value: Json) -> int | None:
    """A time of day such as 08:30 in minutes since midnight, or None where it is none."""
    if not isinstance(value, str) or len(value) != 5 or value[2] != ":" or not (value[:2] + value[3:]).isdigit():
        return None
    hours, minutes = int(value[:2]), int(value[3:])
    return hours * 60 + minutes if hours < 24 and minutes < 60 else None


def within_hours(calendar: Calendar, name: str, moment: datetime, *, unknown: bool = True) -> bool:
    """Whether a moment, in local time, lies within hours of this name; `unknown` where the calendar has none such.

    Hours over midnight belong to the day on which they begin: that day decides whether it is one of term. Hours that
    end when they begin last a whole day.
    """
    if name in {ALWAYS, NEVER}:
        return name == ALWAYS
    span = calendar.spans.get(name)
    if span is None:
        return unknown
    minute = moment.hour * 60 + moment.minute
    return any(start <= minute < end for start, end in calendar.minutes(span, moment.date()))


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours that a rule names, with all that is needed to say whether a moment lies in them."""

    name: str
    calendar: Calendar = field(default_factory=Calendar)
    offsets: Offsets = ()
    unknown: bool = True  # what holds where the calendar has no such hours

    def hold(self, moment: datetime) -> bool:
        """Whether they hold at this moment (UTC)."""
        local = local_time(self.offsets, moment)
        return within_hours(self.calendar, self.name, local, unknown=self.unknown)

    @property
    def known(self) -> bool:
        """Whether the calendar has such hours."""
        return self.name in {ALWAYS, NEVER} or self.name in self.calendar.spans
