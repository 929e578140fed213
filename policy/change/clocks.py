"""Whether hours of one calendar cover all that hours of another do: exactly, for every day there can be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from policy.document.tree import Json
from policy.document.words import ALWAYS, NEVER
from policy.evaluate.local_time import DAY_MINUTES, Calendar, Span, calendar_of, local_time, offsets_of

_WEEK = 7
_SOME_MONDAY = date(2026, 1, 5)

Named = tuple[tuple[str, bool], ...]
"""Hours by name, within any of which something holds; each with what holds where the calendar has none such."""


@dataclass
class Clocks:
    """The calendars before and after a change."""

    old: Calendar
    new: Calendar
    _known: dict[tuple[bool, Named, Named], str] = field(default_factory=dict)
    _days: list[date] = field(default_factory=list)

    def lost(self, before: Named, after: Named) -> str:
        """When `before`, by the old calendar, holds and `after`, by the new one, does not: an example for people, or
        nothing when there is none.
        """
        return self._missing(self.old, before, self.new, after)

    def won(self, before: Named, after: Named) -> str:
        """When `after`, by the new calendar, holds and `before`, by the old one, did not."""
        return self._missing(self.new, after, self.old, before)

    def _missing(self, one: Calendar, wanted: Named, other: Calendar, there: Named) -> str:
        key = (one is self.old, wanted, there)
        if key not in self._known:
            self._known[key] = self._example(_Held(one, wanted), _Held(other, there))
        return self._known[key]

    def _example(self, wanted: _Held, there: _Held) -> str:
        if there.always or not (wanted.always or wanted.spans):
            return ""
        for on in self._all_days():
            missed = _first_missed(wanted.minutes(on), there.minutes(on))
            if missed is not None:
                return f"{on:%A} {on.day} {on:%B %Y} at {missed // 60:02}:{missed % 60:02}"
        return ""

    def _all_days(self) -> list[date]:
        """Days enough to know all: a week, and the day on which the last one's hours end, from wherever something of
        the calendars begins or ends, and from before them all. In between, all weeks are alike.
        """
        if not self._days:
            edges = [_SOME_MONDAY]  # first, since examples are taken from there
            for calendar in (self.old, self.new):
                for first, last in (*calendar.terms, *calendar.closed):
                    edges += [first, _plus(last, 1)]
            edges.append(_plus(min(edges), -2 * _WEEK))
            days = (_plus(edge, more) for edge in edges for more in range(_WEEK + 1))
            self._days = list(dict.fromkeys(days))
        return self._days


class _Held:
    """When hours of these names hold, by one calendar."""

    def __init__(self, calendar: Calendar, names: Named) -> None:
        self.always = False
        self.spans: list[Span] = []
        self._calendar = calendar
        for name, unknown in names:
            span = calendar.spans.get(name)
            if name == ALWAYS or (name != NEVER and span is None and unknown):
                self.always = True
            elif name != NEVER and span is not None:
                self.spans.append(span)

    def minutes(self, on: date) -> list[tuple[int, int]]:
        """Stretches of this day, in order."""
        if self.always:
            return [(0, DAY_MINUTES)]
        return sorted(stretch for span in self.spans for stretch in self._calendar.minutes(span, on))


def clocks_of(old: Mapping[str, Json], new: Mapping[str, Json]) -> Clocks:
    """Of two trees, as they are written: that a calendar is past its last term makes the next year's terms no loss."""
    return Clocks(replace(calendar_of(old), run_out=None), replace(calendar_of(new), run_out=None))


def clocks_differ(old: Mapping[str, Json], new: Mapping[str, Json]) -> bool:
    """Whether a device's clocks would go otherwise: in the time that both trees know of, or by an offset that the old
    one never has. A tree without transitions, such as a full one, says nothing of it unless they are taken away.
    """
    before, after = offsets_of(old), offsets_of(new)
    if not before or not after:
        return bool(before)
    start = max(before[0][0], after[0][0])
    moments = [start, *(moment for moment, _ in (*before, *after) if start <= moment <= before[-1][0])]
    strange = {ahead for _, ahead in after} - {ahead for _, ahead in before}
    return bool(strange) or any(local_time(before, moment) != local_time(after, moment) for moment in moments)


def begins_late(tree: Mapping[str, Json], now: datetime) -> bool:
    """Whether a tree knows only of a time to come how far clocks are ahead of UTC, and holds that for today's too."""
    offsets = offsets_of(tree)
    return bool(offsets) and offsets[0][0] > now


def _first_missed(wanted: list[tuple[int, int]], there: list[tuple[int, int]]) -> int | None:
    """The first minute of the wanted stretches that no other covers."""
    for start, end in wanted:
        at = start
        for first, last in there:
            if first <= at < last:
                at = last
        if at < end:
            return at
    return None


def _plus(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return day
