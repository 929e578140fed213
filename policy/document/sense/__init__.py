"""What a policy must make sense of as a whole: names that are spoken of exist, ends come after beginnings, and no kind
of subject is routed to nobody.

It is asked of trees in which `faults` finds nothing, whether somebody wrote them or a program made them. What is merely
unwise is told elsewhere, and refuses nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from policy.document.faults import Fault
from policy.document.nearest import nearest
from policy.document.sense.calendar import calendar_sense
from policy.document.sense.empty import empty_lists
from policy.document.sense.known import Known
from policy.document.sense.layers import layers
from policy.document.sense.people import group_sense, people_sense
from policy.document.sense.rules import rules_sense
from policy.document.sense.school import network_sense, route_sense, school_sense
from policy.document.tree import Tree

__all__ = ["Known", "sense"]


def sense(tree: Tree, known: Known) -> Iterator[Fault]:
    """Everything that makes no sense, in no order."""
    yield from _time_zone(tree, known)
    yield from empty_lists(tree)
    yield from calendar_sense(tree)
    yield from network_sense(tree)
    yield from route_sense(tree)
    yield from group_sense(tree)
    yield from people_sense(tree)
    for layer in layers(tree):
        yield from rules_sense(tree, layer, known)
        if layer.whole_school:
            yield from school_sense(layer)


def _time_zone(tree: Tree, known: Known) -> Iterator[Fault]:
    zone = str(tree.get("time_zone"))
    if zone not in known.zones:
        cities = {name.rpartition("/")[2].casefold(): name for name in sorted(known.zones)}
        near = nearest(zone, known.zones) or cities.get(zone.rpartition("/")[2].casefold(), "")
        yield Fault(("time_zone",), f"there is no time zone '{zone}'", "in England it is Europe/London", near)
