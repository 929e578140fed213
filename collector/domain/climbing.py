"""One alert's way up its ladder: which steps are taken now, whom they tell, and when the next is due. Pure.

What is said of an alert is kept with it: its ladder, the number of the step to take next, and when. Whoever takes steps
does so in one transaction with what they tell people, so that each is taken once, whoever else looks.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from collector.domain.desks import Desk
from collector.domain.duty import Roster
from collector.domain.grading import Deadlines, Floors
from collector.domain.ladders import NEVER_WAITS, Ladder, Ladders, due_at
from collector.domain.notifying import Ready, Telling, Waiting, nobody_was_reached, told_by

_ANEW = timedelta(minutes=1)  # where nobody could be told at all


@dataclass(frozen=True, slots=True)
class Escalation:
    """What the newest policy says of it: what alerts raised from now on are given, for whom of their readers they are,
    and who answers when.
    """

    ladders: Ladders = field(default_factory=dict)
    roster: Roster = field(default_factory=Roster)
    deadlines: Deadlines = field(default_factory=dict)
    floors: Floors = field(default_factory=dict)
    desks: tuple[Desk, ...] = ()


@dataclass(frozen=True, slots=True)
class Climb:
    """Where an alert stands. `step`: which is next, from 0, and `next_at` when, None after the last; `told`: whom it
    was told to, or is being told to, `last` by the step before; `unreached`: those of them whose every channel failed.
    """

    alert: Waiting
    ladder: Ladder
    step: int
    next_at: datetime | None
    told: frozenset[str] = frozenset()
    last: frozenset[str] = frozenset()
    unreached: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Climbed:
    """What came of it, to be kept: `steps` were taken now."""

    tellings: tuple[Telling, ...]
    steps: tuple[int, ...]
    step: int
    next_at: datetime | None


def begin(alert: Waiting, ladder: Ladder, roster: Roster, step: int = 0) -> datetime | None:
    """When a step of an alert's ladder is due; None where there is none."""
    return due_at(ladder[step], alert.severity, alert.raised_at, roster.opening) if step < len(ladder) else None


def climb(one: Climb, ready: Ready, roster: Roster) -> Climbed | None:
    """Take every step that is due, and tell people of steps taken before who could not be told then; None where there
    is nothing to do. `roster`: for the hours. A step that reaches nobody hands on to the next at once; where the whole
    ladder reaches nobody, it is begun anew a minute later, until somebody can be told.
    """
    now = ready.at
    found = _late(one, ready)
    handed_on = one.next_at is not None and bool(one.last) and nobody_was_reached(one.last, one.unreached)
    if one.next_at is None or (one.next_at > now and not handed_on):
        return Climbed(found, (), one.step, one.next_at) if found else None
    if one.alert.severity < NEVER_WAITS and not handed_on and (opens := roster.opening(now)) > now:
        return Climbed(found, (), one.step, opens)  # the school's hours changed meanwhile
    number, due = one.step, now
    steps: list[int] = []
    while due <= now:
        whom = told_by(one.ladder, number, one.alert, ready, one.unreached)
        found = (*found, *(Telling(one.alert.id, user_id, number) for user_id in whom))
        steps.append(number)
        number += 1
        following = begin(one.alert, one.ladder, roster, number)
        if following is None:
            anew = not found and not one.told
            return Climbed((), (), 0, now + _ANEW) if anew else Climbed(found, tuple(steps), number, None)
        due = now if nobody_was_reached(whom, one.unreached) else following
    return Climbed(found, tuple(steps), number, due)


def _late(one: Climb, ready: Ready) -> tuple[Telling, ...]:
    """Whoever got a channel, was cleared of being named, or came on duty since: by the last step that tells them."""
    late: dict[str, Telling] = {}
    for number in range(one.step):
        for user_id in told_by(one.ladder, number, one.alert, ready, one.unreached):
            if user_id not in one.told:
                late[user_id] = Telling(one.alert.id, user_id, number)
    return tuple(late.values())
