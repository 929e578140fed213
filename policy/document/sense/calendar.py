"""Terms, closed days and hours; and the names of hours, wherever a layer speaks of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from policy.document.faults import Fault
from policy.document.nearest import nearest
from policy.document.tree import Json, Path, Tree, branch
from policy.document.words import ALWAYS, NEVER

_LONGEST_TERM = 300  # days; a year written wrongly makes one longer


def calendar_sense(tree: Tree) -> Iterator[Fault]:
    """What is wrong with the calendar itself."""
    for section in ("terms", "closed"):
        for name in branch(tree, "calendar", section):
            yield from _days(branch(tree, "calendar", section, name), ("calendar", section, name))
    yield from _overlaps(tree)
    for name, hours in branch(tree, "calendar", "hours").items():
        path: Path = ("calendar", "hours", name)
        if name in (ALWAYS, NEVER):
            yield Fault(
                path, f"hours cannot be called {name}, which is known already", "give them another name", of_key=True
            )
        if isinstance(hours, dict):
            yield from same_time(hours, path)


def same_time(hours: Tree, path: Path) -> Iterator[Fault]:
    """Hours that end when they begin."""
    if hours.get("from") == hours.get("to"):
        allowed = f"write two different times; for the whole day, name {ALWAYS} instead of these hours"
        yield Fault((*path, "to"), f"these hours end at {hours.get('to')}, when they begin", allowed)


def hours_names(tree: Tree, rules: Tree, path: Path) -> Iterator[Fault]:
    """Hours that a layer names and the calendar does not."""
    control = branch(rules, "control")
    apps = branch(control, "apps")
    named: list[tuple[Path, Json]] = [((*path, "monitoring", "hours"), branch(rules, "monitoring").get("hours"))]
    named += [((*path, "escalation", "hours"), branch(rules, "escalation").get("hours"))]
    named += [((*path, "control", "apps", app, "hours"), branch(apps, app).get("hours")) for app in apps]
    for activity, several in branch(control, "use_hours").items():
        listed = several if isinstance(several, list) else []
        named += [((*path, "control", "use_hours", activity, number), name) for number, name in enumerate(listed)]
    hours = (*branch(tree, "calendar", "hours"), ALWAYS, NEVER)
    for where, name in named:
        if isinstance(name, str) and name not in hours:
            wrong = f"there are no hours called '{name}' in calendar.hours"
            yield Fault(where, wrong, f"it must be one of: {', '.join(hours)}", nearest(name, hours))


def _days(entry: Tree, path: Path) -> Iterator[Fault]:
    first, last = str(entry.get("from")), str(entry.get("to"))
    if last < first:
        yield Fault((*path, "to"), f"it ends on {last}, before it begins on {first}", "check the years and the months")
    elif (date.fromisoformat(last) - date.fromisoformat(first)).days > _LONGEST_TERM:
        yield Fault((*path, "to"), f"it lasts from {first} to {last}, most of a year", "check the years")


def _overlaps(tree: Tree) -> Iterator[Fault]:
    terms = [
        (str(branch(tree, "calendar", "terms", name).get("from")), name) for name in branch(tree, "calendar", "terms")
    ]
    for (_, before), (begins, name) in zip(sorted(terms), sorted(terms)[1:], strict=False):
        ends = str(branch(tree, "calendar", "terms", before).get("to"))
        if begins <= ends:
            wrong = f"it begins on {begins}, before {before} has ended on {ends}"
            yield Fault(("calendar", "terms", name, "from"), wrong, "check the years and the months")
