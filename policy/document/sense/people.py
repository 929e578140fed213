"""Groups within groups, and the accounts of named people."""

from __future__ import annotations

from collections.abc import Iterator

from policy.document.faults import Fault
from policy.document.nearest import nearest
from policy.document.sense.layers import outer_groups
from policy.document.tree import Path, Tree, branch
from policy.document.words import Audience

_PLURAL = {Audience.PUPIL.value: "pupils", Audience.STAFF.value: "staff", Audience.GUEST.value: "guests"}


def group_sense(tree: Tree) -> Iterator[Fault]:
    """Groups that are within unknown ones, within themselves, or within one of another role."""
    groups = branch(tree, "groups")
    for name in groups:
        group = branch(groups, name)
        within = group.get("within")
        if not isinstance(within, str):
            continue
        path: Path = ("groups", name, "within")
        if within not in groups:
            others = tuple(other for other in groups if other != name)
            allowed = f"it must be one of: {', '.join(others)}" if others else "take it away"
            yield Fault(path, f"there is no group called '{within}'", allowed, nearest(within, others))
            continue
        chain = outer_groups(tree, name)
        if branch(groups, chain[-1] if chain else name).get("within") == name:
            by_way = f" by way of {', '.join(chain)}" if chain else ""
            yield Fault(path, f"{name} is within itself{by_way}", "take one of these away")
        elif branch(groups, within).get("role") != group.get("role"):
            roles = (str(group.get("role")), str(branch(groups, within).get("role")))
            wrong = f"{name} is for {_PLURAL.get(roles[0])}, but {within} is for {_PLURAL.get(roles[1])}"
            yield Fault(path, wrong, "a group is of the same role as the one that it is within")


def people_sense(tree: Tree) -> Iterator[Fault]:
    """One person who stands twice."""
    people = branch(tree, "people")
    first: dict[str, str] = {}
    for account in people:
        before = first.setdefault(account.strip().casefold(), account)
        if before != account:
            wrong = f"this account stands above already as {before}; capitals make no difference"
            yield Fault(("people", account), wrong, "keep one of them", of_key=True)
