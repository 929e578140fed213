"""What a change of groups does to exceptions that stand: one granted to a group holds for all that are part of it.

Whoever granted an exception for one class knew which groups that class had. Were others made part of it afterwards,
they would be let off what nobody let them off; the rules alone do not show it, since they are as they were.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from policy.bundle.exception import PolicyException, Whom
from policy.change.weaken import Weakening
from policy.change.wording import listed
from policy.document.tree import Json, Tree, branch
from policy.evaluate.audience import chain


def extended(exceptions: Iterable[PolicyException], old: Tree, new: Tree) -> tuple[Weakening, ...]:
    """The exceptions that by `new` hold for groups for which by `old` they did not."""
    of_groups = [one for one in exceptions if one.whom is Whom.GROUP]
    if not of_groups or branch(old, "groups") == branch(new, "groups"):
        return ()
    before, after = _reach(old), _reach(new)
    found: list[Weakening] = []
    for one in of_groups:
        won = sorted(after.get(one.name, frozenset()) - before.get(one.name, frozenset()) - {one.name})
        if won:
            audience = listed(won)
            sentence = f"For {audience}: the exception {one.id}, granted to the group {one.name}, holds for them too."
            found.append(Weakening(audience, "exceptions", sentence))
    return tuple(found)


def _reach(tree: Mapping[str, Json]) -> dict[str, frozenset[str]]:
    """For each group, those for which an exception of it holds: itself, and all that are part of it."""
    found: dict[str, set[str]] = {}
    for name in branch(tree, "groups"):
        for around in chain(tree, name):
            found.setdefault(around, set()).add(name)
    return {around: frozenset(names) for around, names in found.items()}
