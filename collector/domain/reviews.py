"""Review tasks: when the school must look again at whether its monitoring is right, and what came of that. Pure.

The story. Once a year or as often as the policy says, four weeks before it is due, and whenever what monitoring rests
on has changed: a policy that people had to agree to, a version of the agent that no device had, a site, a matter grave
enough to be referred to others; of these, what the policy says calls for one. So is the check of devices of each term,
where the policy asks for one and the last was long ago. What was so when somebody first looked is
no news. While a task of one trigger is open no other is raised by it: what comes meanwhile is for the next. What no
program notices, such as a new risk, people call for a review of. A task is closed by people: who attended, what they
found, what they decided.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from policy.document.tree import Tree, branch
from policy.document.words import REVIEW_CAUSES
from policy.evaluate.local_time import calendar_of, run_out

YEAR: Final = timedelta(days=365)
AHEAD: Final = timedelta(days=28)
"""How long before it is due the yearly task is raised, and how long there is for any other."""
BEGUN: Final = "begun"
"""What is noted of the yearly trigger at the first look, so that it is known that there was one."""
_SHOWN: Final = 120  # characters of what it is about


class Trigger(StrEnum):
    """What raised a task."""

    YEARLY = "yearly"
    CAMPAIGN = "campaign"
    POLICY = "policy"
    AGENT = "agent"
    SITE = "site"
    INCIDENT = "incident"
    CALLED = "called"


CALLABLE: Final = ("risk", "incident", "working-practice", "technology")
"""What people may call for a review of, in the policy's words: no program notices it all."""
_CALLED_FOR_BY: Final[Mapping[Trigger, frozenset[str]]] = {
    Trigger.POLICY: frozenset({"policy-change"}),
    Trigger.AGENT: frozenset({"agent-version"}),
    Trigger.SITE: frozenset({"technology", "working-practice"}),
    Trigger.INCIDENT: frozenset({"incident"}),
}


@dataclass(frozen=True, slots=True)
class Terms:
    """What the policy says of reviews. `months`: between two; `causes`: what calls for an earlier one, and `by`: who
    takes part, both in the policy's words. `campaign_days`: between two of the term's checks; 0: none is asked for.
    `last_term`: the first and the last day of the last term in its calendar, None where it lists none.
    """

    months: int = 12
    causes: frozenset[str] = frozenset(REVIEW_CAUSES)
    by: tuple[str, ...] = ()
    campaign_days: int = 0
    last_term: tuple[date, date] | None = None

    @property
    def period(self) -> timedelta:
        """From one regular review to the next."""
        return YEAR * self.months / 12

    def calls_for(self, trigger: Trigger) -> bool:
        """Whether what is new of this raises a task."""
        return not self.causes.isdisjoint(_CALLED_FOR_BY[trigger])


USUAL: Final = Terms()


def terms_of(rules: Tree, tree: Tree) -> Terms:
    """Of the whole school's rules, and of the calendar in the whole `tree`; the usual ones where they say nothing that
    can be read.
    """
    said = branch(rules, "checks")
    months, causes, by = (said.get(f"review_{key}") for key in ("months", "on", "by"))
    campaign = branch(said, "every_days").get("campaign")
    return Terms(
        months if isinstance(months, int) and 0 < months <= USUAL.months else USUAL.months,
        frozenset(map(str, causes)) if isinstance(causes, list) else USUAL.causes,
        tuple(map(str, by)) if isinstance(by, list) else USUAL.by,
        campaign if isinstance(campaign, int) and campaign > 0 else 0,
        next(reversed(calendar_of(tree).terms), None),
    )


async def usual_terms() -> Terms:
    """Where there is no policy."""
    return USUAL


@dataclass(frozen=True, slots=True)
class Review:
    """One task. `about`: what is new, in words; `reason` and `called_by`: why a person called for it, and who, empty
    where the clock or a change did; the rest is empty until it is closed, None where a time is.
    """

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
    reason: str = ""
    called_by: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What was found. `began`: when the first device enrolled, or now; `campaign`: when a term's check was last asked
    for, None: never; `so`: by trigger, what is so now (versions of
    the policy that were agreed to, versions of the agent, sites, months in which something was referred); `known`: of
    that, what was seen before; `tasks`: all that ever were; `terms`: as the policy has them.
    """

    now: datetime
    began: datetime
    so: Mapping[Trigger, Collection[str]] = field(default_factory=dict)
    known: Mapping[Trigger, Collection[str]] = field(default_factory=dict)
    tasks: Sequence[Review] = ()
    terms: Terms = USUAL
    campaign: datetime | None = None


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
    regular = [one for one in (*_yearly(facts), *_campaign(facts)) if one.trigger not in busy]
    if BEGUN not in facts.known.get(Trigger.YEARLY, ()):
        noted = {trigger: tuple(sorted(so)) for trigger, so in facts.so.items() if so}
        return Found(tuple(regular), {**noted, Trigger.YEARLY: (BEGUN,)})
    raised, noted = regular, dict[Trigger, tuple[str, ...]]()
    for trigger, so in facts.so.items():
        fresh = tuple(sorted(set(so) - set(facts.known.get(trigger, ()))))
        if fresh and not facts.terms.calls_for(trigger):
            noted[trigger] = fresh
        elif fresh and trigger not in busy:
            raised.append(Raised(trigger, ", ".join(fresh)[:_SHOWN], facts.now + AHEAD, fresh))
    return Found(tuple(raised), noted)


def overdue(tasks: Sequence[Review], now: datetime) -> list[Review]:
    """Open, and past their day, the longest first."""
    return sorted((one for one in tasks if one.closed_at is None and one.due_at < now), key=lambda one: one.due_at)


def running_out(last_term: tuple[date, date] | None, today: date) -> str:
    """What is said of a calendar whose last term ends soon, or ended; nothing while there is time, or no term."""
    if last_term is None or today < last_term[1] - AHEAD:
        return ""
    ended, on = last_term[1] < today, run_out([last_term])
    told = f"The last term in the policy {'ended' if ended else 'ends'} on {last_term[1]:%-d %B %Y}."
    return told if on is None else f"{told} From {on:%-d %B} on, every day counts as one of term."


def _yearly(facts: Facts) -> list[Raised]:
    held = [one.closed_at for one in facts.tasks if one.trigger is Trigger.YEARLY and one.closed_at is not None]
    due = max(held, default=facts.began) + facts.terms.period
    return [Raised(Trigger.YEARLY, "", due)] if facts.now >= due - AHEAD else []


def _campaign(facts: Facts) -> list[Raised]:
    if not facts.terms.campaign_days:
        return []
    due = (facts.campaign or facts.began) + timedelta(days=facts.terms.campaign_days)
    return [Raised(Trigger.CAMPAIGN, "", due)] if facts.now >= due - AHEAD / 2 else []
