"""Whom a change is compared for, and what holds for them before and after, part by part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from policy.change.parts import Parts, lay, parts
from policy.document.merge import merge_all
from policy.document.tree import Json, Tree, branch
from policy.document.words import Audience as Role
from policy.evaluate.audience import PUPIL, Audience, chain, plain, role_in
from policy.evaluate.effective import lasts, personal, school_layers
from policy.evaluate.local_time import day

AFTER_ALL = "9999-99-99"
"""After the last of all days."""
_OWN_RANK = 1 << 20  # nearer to the person than any group
ROLES = tuple(role.value for role in Role)
PEOPLE = {"pupil": "pupils", "staff": "staff", "guest": "guests"}


@dataclass(frozen=True, slots=True)
class Own:
    """What a policy says for one person."""

    until: Json
    parts: Parts

    def lasts(self, on: str) -> bool:
        """Whether it still holds on a day."""
        return lasts(self.until, on)


class Side:
    """A policy as it is compared."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        layers = [layer.rules for layer in school_layers(tree)]
        whole = merge_all(layers)
        self.whole_school = parts({name: whole[name] for name in whole.keys() - personal(whole).keys()}, rank=0)
        school: Parts = {}
        for rank, rules in enumerate(layers):
            school = lay(school, parts(personal(rules), rank=rank))
        self._rank = len(layers)
        self.roles = {
            role: lay(school, parts(personal(branch(tree, "roles", role, "rules")), rank=self._rank)) for role in ROLES
        }
        self._school = school
        self._groups: dict[tuple[str, int], Parts] = {}

    @cached_property
    def people(self) -> Mapping[str, Own]:
        """By account, in small letters."""
        return {
            plain(account): Own(said.get("until"), parts(personal(branch(said, "rules")), rank=_OWN_RANK, own=True))
            for account, said in reversed(branch(self.tree, "people").items())  # of two alike the first is heard
            if isinstance(said, dict)
        }

    @cached_property
    def groups(self) -> Tree:
        """As the tree has them."""
        return branch(self.tree, "groups")

    def role_of(self, group: str) -> str:
        """Of a group's devices: pupils' where the policy does not know it."""
        return role_in(self.tree, Audience(PUPIL, group))

    def last_days(self, group: str) -> list[Json]:
        """Of a group and those around it."""
        return [branch(self.groups, name).get("until") for name in chain(self.tree, group)]

    def group(self, name: str, on: str) -> Parts:
        """What holds for a group's devices on a day."""
        found = self.roles.get(self.role_of(name), self._school)
        for place, link in enumerate(chain(self.tree, name), self._rank + 1):
            if lasts(branch(self.groups, link).get("until"), on):
                found = lay(found, self._group_parts(link, place))
        return found

    def _group_parts(self, name: str, rank: int) -> Parts:
        if (name, rank) not in self._groups:
            self._groups[name, rank] = parts(personal(branch(self.groups, name, "rules")), rank=rank)
        return self._groups[name, rank]


@dataclass(frozen=True, slots=True)
class Base:
    """A role or a group. `pairs`: what holds for it before and after, once for every stretch of days in which the same
    layers hold. `moved`: why its devices come under another role's rules, or nothing.
    """

    role: str
    group: str
    pairs: Sequence[tuple[Parts, Parts]]
    moved: str = ""


def bases(old: Side, new: Side) -> list[Base]:
    """Every role, and every group of either policy."""
    found = [Base(role, "", [(old.roles[role], new.roles[role])]) for role in ROLES]
    for name in {**old.groups, **new.groups}:
        days = last_days([*old.last_days(name), *new.last_days(name)])
        pairs = [(old.group(name, on), new.group(name, on)) for on in days]
        found.append(Base(new.role_of(name), name, pairs, _moved(name, old, new)))
    return found


def last_days(untils: Iterable[Json]) -> list[str]:
    """A day for each stretch between these last days: the last of each, and one after them all."""
    return [*sorted({str(until) for until in untils if day(until) is not None}), AFTER_ALL]


def _moved(name: str, old: Side, new: Side) -> str:
    was, now = old.role_of(name), new.role_of(name)
    if was == now or not {was, now} <= PEOPLE.keys():
        return ""
    why = "is new" if name not in old.groups else "is gone" if name not in new.groups else "has another role"
    come = f"its devices come under the rules for {PEOPLE[now]} (were under those for {PEOPLE[was]})"
    return f"the group {why}, so that {come}"
