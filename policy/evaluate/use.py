"""The table of acceptable use, as schools write it: whether somebody may do something now, and why (T9).

- *allowed*: yes. *not-allowed*, *illegal*: no.
- *certain-times*: within any of the hours that the policy gives for it; where it gives none, nobody can say that it is
  such a time.
- *nominated*: for those whom the policy nominates: people whose own layer says `nominated` (or `allowed`).
- *permission*: for those who were granted an exception that speaks of it.

What is illegal for a role or a group stays so: neither a person's own layer nor an exception makes it legal. What a
policy does not speak of is allowed. Much of the table no software sees (a phone in a bag): it is told, not enforced.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from policy.evaluate.effective import EXCEPTION, PERSON, Effective
from policy.evaluate.local_time import Hours

_NOBODYS = frozenset({PERSON, EXCEPTION})


@dataclass(frozen=True, slots=True)
class UseVerdict:
    """Whether it is allowed, and a sentence for a person that says why."""

    allowed: bool
    sentence: str


def use(effective: Effective, activity: str, moment: datetime) -> UseVerdict:
    """Whether this is allowed to the audience at this moment (UTC). `activity`: a row of the table."""
    allowed, why = _verdict(effective, activity, moment)
    return UseVerdict(allowed, f"{activity.replace('-', ' ').capitalize()}: {why}.")


def _verdict(effective: Effective, activity: str, moment: datetime) -> tuple[bool, str]:
    control, said = effective.control(), effective.said("control", "uses", activity)
    value = control.uses.get(activity, "")
    if said is None or not value:
        return True, "the policy does not speak of it"
    if value == "illegal" or _illegal_by_rule(effective, activity):
        return False, "against the law"
    if value == "certain-times":
        return _at_times(control.use_hours.get(activity, ()), moment)
    own, granted = said.kind in _NOBODYS, said.kind == EXCEPTION
    return {
        "allowed": (True, "allowed"),
        "nominated": (own, "you are nominated for it" if own else "only for people whom the school nominates"),
        "permission": (granted, "permission was granted" if granted else "ask for permission"),
    }.get(value, (False, "not allowed"))


def _at_times(hours: tuple[Hours, ...], moment: datetime) -> tuple[bool, str]:
    if not hours:
        return False, "only at times that the school announces"
    now = any(one.hold(moment) for one in hours)
    return now, f"allowed within {' or '.join(one.name for one in hours)}, which is {'' if now else 'not '}now"


def _illegal_by_rule(effective: Effective, activity: str) -> bool:
    for layer in reversed(effective.layers):
        control = layer.rules.get("control")
        uses = control.get("uses") if isinstance(control, dict) else None
        if layer.kind not in _NOBODYS and isinstance(uses, dict) and activity in uses:
            return uses[activity] == "illegal"
    return False
