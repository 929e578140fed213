"""Whether a rule that was wrong may be proposed to be muted, measured on what it raised before. Pure.

What it would have silenced is counted first. One alert among them that somebody closed as something else than a false
alarm says that the rule is right at times, and then it is not proposed by a click; a rule that raises what is critical
never is. The policy's own page stays for both, where people write what they want and answer for it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from collector.domain.deciding import Outcome
from collector.domain.people import SubjectKind
from policy.severity import Severity

MEASURED = timedelta(days=365)
"""How far back the past alerts reach."""

LONGEST_DAYS = 365
USUAL_DAYS = 90

_COVERED = {
    "pupil": frozenset({SubjectKind.PUPIL}),
    "staff": frozenset({SubjectKind.STAFF, SubjectKind.HEADTEACHER, SubjectKind.DSL}),
}


@dataclass(frozen=True, slots=True)
class PastAlerts:
    """So many past alerts of a rule that stand alike. `outcome` as in collector.domain.rule_figures.Tally."""

    outcome: Outcome | None
    severity: Severity
    alerts: int


@dataclass(frozen=True, slots=True)
class Measured:
    """What a muting would have silenced. `otherwise`: closed as something else than a false alarm; `undecided`: not
    closed; `critical`: how many of all were critical.
    """

    silenced: int
    false_alarms: int
    otherwise: int
    undecided: int
    critical: int

    @property
    def sentence(self) -> str:
        """What was found, for whoever decides."""
        return (
            f"In the last {MEASURED.days} days it would have silenced {_alerts(self.silenced)}: {self.false_alarms} "
            f"closed as false alarms, {self.otherwise} closed otherwise, {self.undecided} not decided."
        )


def measured(past: Iterable[PastAlerts]) -> Measured:
    """All of them, counted."""
    rows = list(past)
    false_alarms = sum(one.alerts for one in rows if one.outcome is Outcome.FALSE_ALARM)
    undecided = sum(one.alerts for one in rows if one.outcome is None)
    silenced = sum(one.alerts for one in rows)
    return Measured(
        silenced,
        false_alarms,
        silenced - false_alarms - undecided,
        undecided,
        sum(one.alerts for one in rows if one.severity is Severity.CRITICAL),
    )


def why_not(found: Measured, *, critical_rule: bool) -> str:
    """Why this is not proposed by a click, in one sentence, or nothing."""
    if critical_rule or found.critical:
        return "This rule raises what is critical, where somebody may be in danger now: it is not muted."
    if found.otherwise:
        true = "1 of them was" if found.otherwise == 1 else f"{found.otherwise} of them were"
        return (
            f"It would have silenced {_alerts(found.silenced)}, and {true} closed as something else than a false "
            "alarm: this rule is right at times. Whoever wants it muted all the same writes it into the policy."
        )
    return ""


def warnings(found: Measured) -> tuple[str, ...]:
    """What whoever proposes it should know."""
    told = []
    if found.undecided:
        waits = "1 of them is" if found.undecided == 1 else f"{found.undecided} of them are"
        told.append(f"{waits} not decided yet, and may be true. Decide first, and look here again.")
    if found.false_alarms < 3:
        told.append("That is little to go by: the next one may be true.")
    return tuple(told)


def sees_all(role: str, kinds: Collection[SubjectKind]) -> bool:
    """Whether somebody who sees alerts about these kinds sees those of everybody who has this role in the policy: or
    they would silence what they cannot measure, which may be about themselves.
    """
    return _COVERED.get(role, frozenset(SubjectKind)) <= set(kinds)


def last_day(days: int, today: date) -> date | None:
    """Until when, or None where it would be for too long or has no day at all."""
    return today + timedelta(days=days) if 1 <= days <= LONGEST_DAYS else None


def _alerts(count: int) -> str:
    return "1 alert" if count == 1 else f"{count} alerts"
