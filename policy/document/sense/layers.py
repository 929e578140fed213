"""The layers that a document says, each with what lies beneath it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from policy.document.merge import merge, merge_all
from policy.document.tree import Path, Tree, branch
from policy.presets.national import national

_RULES = "rules"


@dataclass(frozen=True, slots=True)
class Written:
    """One layer. `beneath`: all that lies beneath it, merged, down to the national default."""

    path: Path
    rules: Tree
    beneath: Tree

    @property
    def whole_school(self) -> bool:
        """Whether it may speak of the whole school."""
        return len(self.path) == 1

    @property
    def merged(self) -> Tree:
        """What holds with it."""
        return merge(self.beneath, self.rules)


def layers(tree: Tree) -> Iterator[Written]:
    """From the outermost to the innermost. A group's outer groups lie beneath it; beneath a person, of whose role and
    groups a policy says nothing, the school's layer alone.
    """
    beneath = national()
    for name in ("trust", _RULES):
        rules = branch(tree, name)
        yield Written((name,), rules, beneath)
        beneath = merge(beneath, rules)
    for role in branch(tree, "roles"):
        yield Written(("roles", role, _RULES), branch(tree, "roles", role, _RULES), beneath)
    for group in branch(tree, "groups"):
        of_role = branch(tree, "roles", str(branch(tree, "groups", group).get("role")), _RULES)
        outer = [branch(tree, "groups", name, _RULES) for name in reversed(outer_groups(tree, group))]
        whole = merge_all([beneath, of_role, *outer])
        yield Written(("groups", group, _RULES), branch(tree, "groups", group, _RULES), whole)
    for account in branch(tree, "people"):
        yield Written(("people", account, _RULES), branch(tree, "people", account, _RULES), beneath)


def outer_groups(tree: Tree, group: str) -> list[str]:
    """Those that a group is within, innermost first, up to one that is unknown or comes again."""
    groups = branch(tree, "groups")
    found: dict[str, None] = {}
    name = branch(groups, group).get("within")
    while isinstance(name, str) and name != group and name not in found and name in groups:
        found[name] = None
        name = branch(groups, name).get("within")
    return list(found)
