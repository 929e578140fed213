"""Whether people are told of alerts as they should be: what an auditor looks at, and what it says. Pure.

Whoever takes the steps is not asked: the rows are looked at, so that a runner that thinks all is well is found out.
Where anything is amiss nothing is sent to the heartbeat's address, and whoever listens there notices the silence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from collector.domain.doctor import Finding

STUCK = timedelta(minutes=3)  # after which a step that is due should long have been taken, and a message sent
_SILENT = timedelta(minutes=5)
_SLIP = timedelta(minutes=5)
NAMES = ("runner", "database", "steps", "ladders", "messages", "unreached", "untold", "nobody", "clock")


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rows say of the alerts that wait: how many for each; `since`: the oldest of the overdue steps."""

    overdue_steps: int = 0
    since: datetime | None = None
    without_ladder: int = 0
    unsent: int = 0  # messages that are due, and that nobody sends
    unreached: int = 0  # people whose every channel failed, and whom an alert waits for
    untold: int = 0  # alerts that were told to nobody at all
    reachable: int = 1  # people who see alerts and have a channel
    newest: datetime | None = None  # of what the audit holds


@dataclass(frozen=True, slots=True)
class WatchFacts:
    """`standing` is None where the database does not answer, or takes nothing; `looked_at`: when the runner last
    looked, and `runs` whether it is this program's to run; `set_back`: by how much somebody set back the clock.
    """

    now: datetime
    standing: Standing | None
    looked_at: datetime | None = None
    runs: bool = True
    set_back: timedelta = timedelta()


def amiss(facts: WatchFacts) -> tuple[Finding, ...]:
    """Everything that keeps somebody from being told; empty where all is well."""
    return tuple(_found(facts))


def _found(facts: WatchFacts) -> Iterator[Finding]:
    if facts.runs and (facts.looked_at is None or facts.now - facts.looked_at > _SILENT):
        when = "since its start" if facts.looked_at is None else f"since {facts.looked_at:%H:%M} UTC"
        mend = "Restart the collector, and see its log for what held it up."
        yield Finding("runner", True, f"Nobody looked whom to tell of alerts {when}.", mend)
    if facts.set_back > _SLIP:
        minutes = facts.set_back // timedelta(minutes=1)
        told = f"The clock was set back by {minutes} minutes; people are told as if it had not been."
        yield Finding("clock", True, told, "See that the clock is right now, then restart the collector.")
    if facts.standing is None:
        mend = "See whether its server runs and the disk has room. Devices keep what they noticed meanwhile."
        yield Finding("database", True, "The database takes nothing: no alert is kept, and nobody is told.", mend)
        return
    yield from _of_rows(facts.standing, facts.now)


def _of_rows(found: Standing, now: datetime) -> Iterator[Finding]:
    look = "Look at the queue now. See that a collector runs, and its log for what holds it up."
    if found.overdue_steps and found.since is not None:
        told = f"{_many(found.overdue_steps, 'escalation step')} overdue, since {found.since:%Y-%m-%d %H:%M} UTC."
        yield Finding("steps", True, told, look)
    if found.without_ladder:
        told = f"{_many(found.without_ladder, 'alert')} waiting without a ladder of people to tell."
        yield Finding("ladders", True, told, look)
    if found.unsent:
        yield Finding("messages", True, f"{_many(found.unsent, 'message')} due, and not sent.", look)
    if found.unreached:
        told = f"{_many(found.unreached, 'person', 'people')} not reached by any of their channels."
        yield Finding("unreached", True, told, "Run: heed-collector user channel test NAME, and mend what fails.")
    if found.untold:
        told = f"{_many(found.untold, 'alert')} waiting of which nobody at all was told."
        yield Finding("untold", True, told, "Look at the queue now, and give people channels that work.")
    if not found.reachable:
        mend = "Run: heed-collector user channel add NAME --label mail"
        yield Finding("nobody", True, "Nobody who is shown alerts has a channel: none is told of an urgent one.", mend)
    if found.newest is not None and found.newest - now > _SLIP:
        told = f"The clock is behind what was written before ({found.newest:%Y-%m-%d %H:%M} UTC): steps come late."
        yield Finding("clock", True, told, "Set the clock, and let it follow a time server: timedatectl set-ntp true")


def _many(count: int, one: str, several: str = "") -> str:
    return f"{count} {one} is" if count == 1 else f"{count} {several or f'{one}s'} are"
