"""When regular reports come, to whom, and in which words. Pure.

The policy says how many days lie between two reports (`checks.report_days`), on which day of the week and at which hour
they come, and to people of which roles. A *turn* is the day on which one is due. It comes on the first day from then on
on which people are told at all; of turns that passed while no collector ran, only the last is made up for.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from collector.domain.duty import Roster
from collector.domain.people import ANSWERING, REPORTED, Role
from policy.document.tree import Tree, branch
from policy.document.words import DAYS
from policy.evaluate.local_time import clock

_FIRST_MONDAY = date(2001, 1, 1)
_LONGEST_SHUT = 14  # days, within which people are told again
_PERIODS = (7, 28, 91)  # of the page that is linked


@dataclass(frozen=True, slots=True)
class Plan:
    """`minute`: since midnight, by the school's clocks; `weekday`: Monday is 0, and `days` count from one such day."""

    roles: frozenset[Role] = frozenset({Role.DSL, Role.HEADTEACHER})
    days: int = 7
    weekday: int = 0
    minute: int = 8 * 60


def plan_of(rules: Tree) -> Plan:
    """Of the whole school's rules; Heed's own where they say nothing that can be read."""
    said, usual = branch(rules, "checks"), Plan()
    to, days, on, minute = (said.get(f"report_{key}") for key in ("to", "days", "on", "at"))
    return Plan(
        frozenset(role for role in REPORTED if role.value in to) if isinstance(to, list) else usual.roles,
        days if isinstance(days, int) and days > 0 else usual.days,
        DAYS.index(on) if isinstance(on, str) and on in DAYS else usual.weekday,
        usual.minute if (found := clock(minute)) is None else found,
    )


def turn_at(plan: Plan, roster: Roster, now: datetime) -> date:
    """The last turn whose time has come."""
    day = _turn_before(plan, roster.local(now).date())
    while _comes(plan, roster, day) > now:
        day -= timedelta(days=plan.days)
    return day


def next_at(plan: Plan, roster: Roster, now: datetime) -> datetime:
    """When the next one comes."""
    return _comes(plan, roster, turn_at(plan, roster, now) + timedelta(days=plan.days))


def _turn_before(plan: Plan, day: date) -> date:
    """The turn on this day, or the last before it, closed or not."""
    anchor = _FIRST_MONDAY + timedelta(days=plan.weekday)
    return day - timedelta(days=(day - anchor).days % plan.days)


def _comes(plan: Plan, roster: Roster, turn: date) -> datetime:
    days = (turn + timedelta(days=number) for number in range(_LONGEST_SHUT))
    return roster.moment(next((day for day in days if roster.tells_on(day)), turn), plan.minute)


def words(plan: Plan, role: Role, school: str, console: str) -> tuple[str, str]:
    """Title and body: no name, no word of what was written, and no figure, since mail is read by many machines."""
    if role not in ANSWERING:
        return (
            "Heed: the figures for governors",
            f"{school}: the last terms' figures, which name nobody, are here: {console}/reports/governors",
        )
    period = next((days for days in _PERIODS if days >= plan.days), _PERIODS[-1])
    span = "week" if plan.days == _PERIODS[0] else f"{plan.days} days"
    said = f"{school}: the report of the last {span} is ready: what was raised, and how fast it was taken on."
    return f"Heed: the report of the last {span}", f"{said} Read it: {console}/reports?days={period}"
