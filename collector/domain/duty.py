"""The school's hours, and who answers outside of them. Pure: time is an argument, and the policy has the calendar.

On duty is whoever the console's weeks name for now, outside of the school's hours; where they name nobody, whoever the
policy's rota names for now. Hours that the calendar does not know are the school's at any time: then nothing waits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from collector.domain.naming import Reader, Recipient, is_meant, recipient_of
from policy.document.tree import Tree, branch
from policy.document.words import DAYS
from policy.evaluate.local_time import (
    DAY_MINUTES,
    Calendar,
    Hours,
    Offsets,
    Span,
    calendar_of,
    clock,
    local_time,
    moment_of,
)

Opening = Callable[[datetime], datetime]
"""From a moment to the first one since then at which people are told of what is not urgent."""

_SHUT_DAYS = 2  # one closed after the other, for which what is not urgent waits; no more
_LOOKED_AT = 14  # days: each day of the week, though two of them be closed


@dataclass(frozen=True, slots=True)
class Duty:
    """An entry of the policy's rota: when, and who, first to be called first."""

    name: str
    span: Span
    who: tuple[tuple[str, Recipient], ...]  # with the name by which the policy knows each


@dataclass(frozen=True, slots=True)
class Week:
    """Who answers outside of the school's hours from one day to another, both included: accounts, first called first.
    Set by a DSL or the headteacher, over the policy's rota.
    """

    id: str
    first: date
    last: date
    who: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Roster:
    """When people are told, and who is on duty. Made by `roster_of`; weeks are added to it by `with_weeks`."""

    hours: Hours = field(default_factory=lambda: Hours(""))
    duties: tuple[Duty, ...] = ()
    weeks: tuple[Week, ...] = ()

    def with_weeks(self, weeks: Iterable[Week]) -> Roster:
        """The same, with the console's weeks."""
        return replace(self, weeks=tuple(weeks))

    def local(self, at: datetime) -> datetime:
        """What the school's clocks show; without a zone."""
        return local_time(self.hours.offsets, at)

    def in_school(self, at: datetime) -> bool:
        """Whether these are the school's hours: never, where its calendar has none."""
        return self.hours.name in self.hours.calendar.spans and self.hours.hold(at)

    def opening(self, at: datetime) -> datetime:
        """The first moment since `at` at which people are told of what is not urgent: within the school's hours, of
        days of term; and of the same days of the week while it is shut for longer than two days, since what came must
        not wait for six weeks. At once, where the calendar has no such hours.
        """
        span = self.hours.calendar.spans.get(self.hours.name)
        if span is None:
            return at
        first = self.local(at).date() - timedelta(days=1)  # whose hours may last into this day
        for day in (first + timedelta(days=number) for number in range(_LOOKED_AT)):
            if self.tells_on(day):
                length = span.end - span.start if span.end > span.start else span.end - span.start + DAY_MINUTES
                begins, ends = (self.moment(day, minute) for minute in (span.start, span.start + length))
                if ends > at:
                    return max(begins, at)
        return at

    def tells_on(self, day: date) -> bool:
        """Whether people are told of what is not urgent on this day."""
        span = self.hours.calendar.spans.get(self.hours.name)
        if span is None or day.weekday() not in span.days:
            return span is None
        is_open = self.hours.calendar.is_open
        before = [day - timedelta(days=number) for number in range(1, _SHUT_DAYS + 1)]
        return (
            span.in_holidays or is_open(day) or not any(is_open(one) and one.weekday() in span.days for one in before)
        )

    def next_hour(self, hour: int, after: datetime) -> datetime:
        """When the school's clocks next show this hour, on a day on which people are told."""
        first = self.local(after).date()
        for day in (first + timedelta(days=number) for number in range(_LOOKED_AT)):
            if self.tells_on(day) and (moment := self.moment(day, hour * 60)) > after:
                return moment
        return after + timedelta(days=1)

    def moment(self, day: date, minute: int) -> datetime:
        """When the school's clocks show so many minutes since midnight on a day."""
        return moment_of(self.hours.offsets, datetime.combine(day, time()) + timedelta(minutes=minute))

    def on_duty(self, readers: Sequence[Reader], at: datetime) -> list[str]:
        """The user ids of those who answer now, first to be called first; nobody, where no one is named for it."""
        local = self.local(at)
        weeks = [] if self.in_school(at) else [week for week in self.weeks if week.first <= local.date() <= week.last]
        known = {reader.user_id for reader in readers}
        named = [user_id for week in weeks for user_id in week.who if user_id in known]
        return list(dict.fromkeys(named or self._by_rota(readers, local)))

    def _by_rota(self, readers: Sequence[Reader], local: datetime) -> Iterator[str]:
        minute = local.hour * 60 + local.minute
        always = Calendar()
        for duty in self.duties:
            if any(start <= minute < end for start, end in always.minutes(duty.span, local.date())):
                for key, recipient in duty.who:
                    own = [reader for reader in readers if reader.name == key.lower()]
                    meant = own or [reader for reader in readers if is_meant(recipient, reader, readers)]
                    yield from (reader.user_id for reader in meant)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a day, by the school's clocks, and who answers in it; `in_school`: these are the school's hours."""

    begins: datetime
    ends: datetime
    who: tuple[str, ...]
    in_school: bool


def timetable(roster: Roster, readers: Sequence[Reader], first: date, days: int) -> tuple[Stretch, ...]:
    """Who answers on these days; what follows without a change is one stretch, but each day begins its own."""
    spans = [duty.span for duty in roster.duties]
    spans += [span for name, span in roster.hours.calendar.spans.items() if name == roster.hours.name]
    minutes = sorted({0, *(span.start for span in spans), *(span.end for span in spans)})
    found: list[Stretch] = []
    for day in (first + timedelta(days=number) for number in range(days)):
        midnight = datetime.combine(day, time())
        for start, end in pairwise((*minutes, DAY_MINUTES)):
            at = moment_of(roster.hours.offsets, midnight + timedelta(minutes=start))
            who, in_school = tuple(roster.on_duty(readers, at)), roster.in_school(at)
            begins, ends = midnight + timedelta(minutes=start), midnight + timedelta(minutes=end)
            if start and (found[-1].who, found[-1].in_school) == (who, in_school):
                begins = found.pop().begins
            found.append(Stretch(begins, ends, who, in_school))
    return tuple(found)


def closed_days(roster: Roster, today: date) -> tuple[tuple[date, date], ...]:
    """When the school is closed, from today on: within terms, and between them."""
    calendar = roster.hours.calendar
    between = [
        (last + timedelta(days=1), first - timedelta(days=1)) for (_, last), (first, _) in pairwise(calendar.terms)
    ]
    return tuple(sorted(one for one in (*calendar.closed, *between) if one[1] >= today))


def roster_of(tree: Tree, rules: Tree, offsets: Offsets) -> Roster:
    """Of a policy: `tree` is all of it, `rules` what holds for the whole school, `offsets` its clocks."""
    name = branch(rules, "escalation").get("hours")
    hours = Hours(name if isinstance(name, str) else "", calendar_of(tree), offsets)
    said = branch(rules, "escalation", "rota")
    return Roster(hours, tuple(duty for key in said if (duty := _duty(rules, key)) is not None))


def _duty(rules: Tree, key: str) -> Duty | None:
    said = branch(rules, "escalation", "rota", key)
    start, end, days, who = clock(said.get("from")), clock(said.get("to")), said.get("days"), said.get("who")
    if said.get("on") is False or start is None or end is None:
        return None
    if not isinstance(days, list) or not isinstance(who, list):
        return None
    numbers = frozenset(DAYS.index(day) for day in days if day in DAYS)
    people = [(str(one), recipient_of(branch(rules, "routing", "recipients", str(one)))) for one in who]
    return Duty(key, Span(numbers, start, end, in_holidays=True), tuple((k, one) for k, one in people if one))
