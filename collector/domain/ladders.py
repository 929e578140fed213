"""What happens while nobody takes an alert on: steps, each after so long, whom it tells, and by which channels. Pure.

An alert keeps the ladder that was the policy's when it was raised: a later policy changes no ladder that is climbed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from collector.domain.duty import Opening
from collector.domain.people import Role
from policy.document.tree import Json, Tree, branch
from policy.severity import Severity

LEAST = Severity.HIGH  # what is less grave waits in the queue, and is told of by the day's digest
NEVER_WAITS = Severity.URGENT


@dataclass(frozen=True, slots=True)
class Step:
    """After so long since the alert was raised, tell whoever it is routed to, whoever is on duty, and people of these
    roles, by channels of these kinds (in their order; none: by those that they have).
    """

    after: timedelta
    routed: bool
    roles: frozenset[Role] = frozenset()
    rota: bool = False
    kinds: tuple[str, ...] = ()


Ladder = Sequence[Step]
"""The first step first."""
Ladders = Mapping[Severity, Ladder]
"""By severity."""


def ladders_of(rules: Tree) -> Ladders:
    """Of the whole school's rules, for what is grave enough to tell people of."""
    said = branch(rules, "escalation", "ladders")
    return {severity: ladder_of(said.get(severity.name.lower())) for severity in Severity if severity >= LEAST}


def ladder_of(said: Json) -> Ladder:
    """One, as a policy or an alert of this school holds it; what cannot be read tells nobody."""
    steps = [one for one in said if isinstance(one, dict)] if isinstance(said, list) else []
    return tuple(sorted(map(_step, steps), key=lambda step: step.after))


def snapshot(ladder: Ladder) -> Json:
    """As an alert keeps it; `ladder_of` reads it back."""
    return [
        {
            "after_minutes": step.after // timedelta(minutes=1),
            "to": [*(["routed"] if step.routed else ()), *(["rota"] if step.rota else ()), *sorted(step.roles)],
            "by": list(step.kinds),
        }
        for step in ladder
    ]


def due_at(step: Step, severity: Severity, raised_at: datetime, opening: Opening) -> datetime:
    """When a step is taken: to the minute where it is urgent; else counted from the first of the school's hours since
    the alert came, and taken within them.
    """
    if severity >= NEVER_WAITS:
        return raised_at + step.after
    return opening(opening(raised_at) + step.after)


def _step(said: Tree) -> Step:
    minutes = said.get("after_minutes")
    to = _texts(said.get("to"))
    after = timedelta(minutes=min(max(minutes, 0), 1 << 20) if isinstance(minutes, int) else 0)
    roles = frozenset(role for role in Role if role.value in to)
    return Step(after, "routed" in to, roles, "rota" in to, tuple(_texts(said.get("by"))))


def _texts(said: Json) -> Iterable[str]:
    return [one for one in said if isinstance(one, str)] if isinstance(said, list) else []
