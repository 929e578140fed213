"""How grave the school says a kind of risk is at least, and by when somebody must have acted (J4). Pure.

As the policy says that holds when an alert is raised; what it does not say is as the device and Heed would have it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from policy.document.tree import Tree, branch
from policy.severity import Severity

Deadlines = Mapping[Severity, timedelta]
"""By severity, from when the alert was raised."""
Floors = Mapping[str, Severity]
"""By category."""
REGRADED = "The school grades this kind no lower."


def deadlines_of(rules: Tree) -> Deadlines:
    """Of the whole school's rules; what cannot be read is left out."""
    said = branch(rules, "severity", "deadline_minutes")
    minutes = {severity: said.get(severity.name.lower()) for severity in Severity}
    return {
        severity: timedelta(minutes=each) for severity, each in minutes.items() if isinstance(each, int) and each > 0
    }


def floors_of(rules: Tree) -> Floors:
    """Likewise."""
    by_name = {severity.name.lower(): severity for severity in Severity}
    said = branch(rules, "severity", "at_least")
    return {category: by_name[each] for category, each in said.items() if isinstance(each, str) and each in by_name}


def graded(severity: Severity, category: str, floors: Floors) -> Severity:
    """What an event of this category counts as; never less than the device said."""
    return max(severity, floors.get(category, severity))
