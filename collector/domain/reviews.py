"""Review tasks: when the school must look again at whether its monitoring is right, and what came of that. Pure.

The story. Once a year, four weeks before it is due, and whenever what monitoring rests on has changed: a policy that
people had to agree to, a version of the agent that no device had, a site, a matter grave enough to be referred to
others. What was so when somebody first looked is no news. While a task of one trigger is open no other is raised by it:
what comes meanwhile is for the next. A task is closed by people: who attended, what they found, what they decided.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

YEAR: Final = timedelta(days=365)
AHEAD: Final = timedelta(days=28)
"""How long before it is due the yearly task is raised, and how long there is for any other."""
BEGUN: Final = "begun"
"""What is noted of the yearly trigger at the first look, so that it is known that there was one."""
_SHOWN: Final = 120  # characters of what it is about


class Trigger(StrEnum):
    """What raised a task."""

    YEARLY = "yearly"
    POLICY = "policy"
    AGENT = "agent"
    SITE = "site"
    INCIDENT = "incident"


@dataclass(frozen=True, slots=True)
class Review:
    """One task. `about`: what is new, in words; the rest is empty until it is closed, None where a time is."""

    id: str
    trigger: Trigger
    about: str
    raised_at: datetime
    due_at: datetime
    closed_at: datetime | None = None
    closed_by: str = ""
    attendees: str = ""
    findings: str = ""
    decisions: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What was found. `began`: when the first device enrolled, or now; `so`: by trigger, what is so now (versions of
    the policy that were agreed to, versions of the agent, sites, months in which something was referred); `known`: of
    that, what was seen before; `tasks`: all that ever were.
    """

    now: datetime
    began: datetime
    so: Mapping[Trigger, Collection[str]] = field(default_factory=dict)
    known: Mapping[Trigger, Collection[str]] = field(default_factory=dict)
    tasks: Sequence[Review] = ()


@dataclass(frozen=True, slots=True)
class Raised:
    """A task to be made, and what is seen with it."""

    trigger: Trigger
    about: str
    due_at: datetime
    seen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What to make, and what is only to be noted as seen."""

    raised: tuple[Raised, ...]
    noted: Mapping[Trigger, tuple[str, ...]]


def look(facts: Facts) -> Found:
    """What is to be raised now."""
    busy = {task.trigger for task in facts.tasks if task.closed_at is None}
    yearly = [] if Trigger.YEARLY in busy else _yearly(facts)
    if BEGUN not in facts.known.get(Trigger.YEARLY, ()):
        noted = {trigger: tuple(sorted(so)) for trigger, so in facts.so.items() if so}
        return Found(tuple(yearly), {**noted, Trigger.YEARLY: (BEGUN,)})
    raised = list(yearly)
    for trigger, so in facts.so.items():
        fresh = sorted(set(so) - set(facts.known.get(trigger, ())))
        if fresh and trigger not in busy:
            raised.append(Raised(trigger, ", ".join(fresh)[:_SHOWN], facts.now + AHEAD, tuple(fresh)))
    return Found(tuple(raised), {})


def overdue(tasks: Sequence[Review], now: datetime) -> list[Review]:
    """Open, and past their day, the longest first."""
    return sorted((one for one in tasks if one.closed_at is None and one.due_at < now), key=lambda one: one.due_at)


def _yearly(facts: Facts) -> list[Raised]:
    held = [one.closed_at for one in facts.tasks if one.trigger is Trigger.YEARLY and one.closed_at is not None]
    due = max(held, default=facts.began) + YEAR
    return [Raised(Trigger.YEARLY, "", due)] if facts.now >= due - AHEAD else []
