"""What is unwise in what holds for a role, a group or a person, wherever it is said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from policy.change.audiences import PEOPLE, ROLES
from policy.change.clocks import Clocks, clocks_of
from policy.change.lint.unwise import Unwise
from policy.document.tree import Tree, branch
from policy.document.words import ALWAYS, CATEGORIES, NEVER, SENSORS
from policy.evaluate.audience import PUPIL, Audience
from policy.evaluate.effective import NATIONAL, SCHOOL, TRUST, Effective, Layer, effective
from policy.severity import Severity

_AT = datetime(2000, 1, 1, tzinfo=UTC)  # before any last day, so that all layers are looked at
_LONGEST_LOCK = 10  # minutes (J1)
GRAVE = ("suicide", "self-harm", "abuse", "child-sexual-abuse", "sexual-abuse", "grooming", "cse", "nudes-and-coercion")
"""Kinds of risk where a child may be in danger now."""


def people_lint(tree: Tree) -> Iterator[Unwise]:
    """For every role, every group, and every person with rules of their own."""
    clocks = clocks_of(tree, tree)
    audiences = [(PEOPLE[role], Audience(role)) for role in ROLES]
    audiences += [(f"the group {name}", Audience(group=name)) for name in branch(tree, "groups")]
    audiences += [(f"the person {name}", Audience(account=name)) for name in branch(tree, "people")]
    for called, audience in audiences:
        found = effective(tree, audience, _AT)
        yield from _watched(found, called, clocks)
        yield from _lock(found)
        if found.role == PUPIL:
            yield from _pupils(found, clocks)
    staff = effective(tree, Audience("staff"), _AT)
    if staff.layer_of("monitoring", "hours") == NATIONAL:
        yield Unwise(
            "roles.staff.rules.monitoring.hours",
            "Nothing is said of when staff are monitored, so that they are at every hour. Say it, even if it is "
            "always: monitoring of adults is to be weighed against their privacy, and told to them (T30).",
        )


def _watched(found: Effective, called: str, clocks: Clocks) -> Iterator[Unwise]:
    view = found.monitoring()
    ever = clocks.lost(((view.hours.name, True),), ((NEVER, False),))
    if not ever:
        yield Unwise(_where(found, "monitoring", "hours"), f"Nothing is monitored for {called}, at any hour.")
    for key, names, said in (("sensors", SENSORS, view.sensors), ("categories", CATEGORIES, view.categories)):
        if not any(said.get(name, True) for name in names):
            yield Unwise(
                _where(found, "monitoring", key), f"Nothing is monitored for {called}: all {key} are off. Turn some on."
            )


def _lock(found: Effective) -> Iterator[Unwise]:
    minutes = found.control().idle_minutes
    if minutes > _LONGEST_LOCK:
        yield Unwise(
            _where(found, "control", "idle_minutes"),
            f"The screen locks only after {minutes} minutes: a device that is left lies open to others, and what they "
            f"write counts as its user's. {_LONGEST_LOCK} minutes or fewer are wise.",
        )


def _pupils(found: Effective, clocks: Clocks) -> Iterator[Unwise]:
    view = found.monitoring()
    gap = clocks.lost(((ALWAYS, True),), ((view.hours.name, True),))
    if gap and clocks.lost(((view.hours.name, True),), ((NEVER, False),)):
        yield Unwise(
            _where(found, "monitoring", "hours"),
            f"Pupils are not monitored at some hours, such as {gap}, and then even what is critical is not raised. "
            "Most harm is written of at home. Monitor pupils always, or be sure that they know.",
        )
    for sensor, what in (("typing", "what is typed"), ("pasted", "what is pasted")):
        if not view.sensors.get(sensor, True):
            yield Unwise(
                _where(found, "monitoring", "sensors", sensor),
                f"For pupils, {what} is not looked at. Turn {sensor} on.",
            )
    for category in CATEGORIES:
        grave = " Here a child may be in danger now." if category in GRAVE else ""
        if not view.categories.get(category, True):
            yield Unwise(
                _where(found, "monitoring", "categories", category),
                f"The category {category} is muted for pupils: nothing of it is raised, however grave.{grave}",
            )
        elif grave and view.least.get(category, Severity.LOW) > Severity.MEDIUM:
            yield Unwise(
                _where(found, "monitoring", "least", category),
                f"Of {category}, only what is {view.least[category].name.lower()} or graver is raised for "
                f"pupils.{grave} Early signs are what monitoring is for.",
            )


def _where(found: Effective, *path: str) -> str:
    """The key, in the layer that says it; in the school's where the national default does, which nobody writes."""
    layer = found.said(*path) or found.layers[0]
    return ".".join((*_written(layer, found), *path))


def _written(layer: Layer, found: Effective) -> tuple[str, ...]:
    name = layer.name.partition(" ")[2]
    match layer.kind:
        case "role":
            return "roles", name, "rules"
        case "group":
            return "groups", name, "rules"
        case "person":
            return "people", found.audience.account or "", "rules"
        case _:
            return ({TRUST: "trust", SCHOOL: "rules"}.get(layer.kind, "rules"),)
