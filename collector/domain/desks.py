"""Whose of its readers an alert is, by the policy's own table (`routing.routes`): site, year group, kind of risk. Pure.

Roles say who may see an alert at all (collector/domain/routing.py); a route says for whom of those it is. What several
routes fit is for all whom they name. Nobody is left out of what they would be woken for: whoever is on duty is added to
what is urgent. A route that leaves nobody changes nothing, and the alert says so.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from collector.domain.naming import Reader, Recipient, is_meant, recipient_of
from collector.domain.routing import Route, subjects_for
from policy.document.tree import Json, Tree, branch
from policy.evaluate.audience import chain, group_in
from policy.severity import Severity

OVERDUE = "Nobody it was for took it on by its deadline, so everybody whose role sees it is shown it."
NOBODY_TOLD = "Nobody it was for has a way to be told at once, so everybody whose role sees it is shown it."
NOBODY_LEFT = "Nobody whom its route names is left, so everybody whose role sees it is shown it."


@dataclass(frozen=True, slots=True)
class Matter:
    """What routes go by. Each is empty where it is not known: then no route that asks for it fits."""

    group: str = ""
    year: str = ""
    site: str = ""
    category: str = ""


@dataclass(frozen=True, slots=True)
class Desk:
    """A route, and the people whom it names. What it does not say fits everything; `groups` has those within too."""

    name: str
    people: tuple[Recipient, ...]
    groups: frozenset[str] = frozenset()
    years: frozenset[str] = frozenset()
    sites: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()

    def fits(self, matter: Matter) -> bool:
        """Whether it is for such an alert."""
        known = {"groups": dict.fromkeys(self.groups)}
        asked = (
            (self.groups, group_in(known, matter.group) or ""),
            (self.years, year(matter.year)),
            (self.sites, site(matter.site)),
            (self.categories, matter.category),
        )
        return all(found in wanted for wanted, found in asked if wanted)


def desks_of(tree: Tree, rules: Tree) -> tuple[Desk, ...]:
    """The routes that hold. `rules`: those for the whole school."""
    people = branch(rules, "routing", "recipients")
    found: list[Desk] = []
    for name in branch(rules, "routing", "routes"):
        said = branch(rules, "routing", "routes", name)
        if said.get("on") is False:
            continue
        there = [key for key in _texts(said, "to") if branch(people, key).get("on") is not False]
        named = [recipient_of(branch(people, key)) for key in there]
        groups = frozenset(_texts(said, "groups"))
        found.append(
            Desk(
                name,
                tuple(one for one in named if one is not None),
                frozenset(one for one in branch(tree, "groups") if groups & set(chain(tree, one))) | groups,
                frozenset(map(year, _texts(said, "years"))),
                frozenset(map(site, _texts(said, "sites"))),
                frozenset(_texts(said, "categories")),
            )
        )
    return tuple(found)


def narrowed(
    way: Route,
    desks: Sequence[Desk],
    matter: Matter,
    readers: Sequence[Reader],
    *,
    severity: Severity = Severity.LOW,
    duty: Collection[str] = (),
) -> Route:
    """The same way, past those of its readers for whom it is not. `duty`: who answers now, by user id."""
    may = [one for one in readers if way.kind in subjects_for(one.role) and one.user_id not in way.kept_from]
    fits = [desk for desk in desks if desk.fits(matter)]
    people = [one for desk in fits for one in desk.people if way.kind in subjects_for(one.role)]
    if not people:  # as where a route for pupils fits what is about staff
        return way
    meant = {one.user_id for one in may if any(is_meant(person, one, readers) for person in people)}
    route = " and ".join(f"“{desk.name}”" for desk in fits)
    if not meant:
        said = f"Nobody whom the route {route} names could be shown it, so everybody whose role sees it is."
        return replace(way, reason=f"{way.reason} {said}".lstrip())
    if severity >= Severity.URGENT:
        meant.update(one.user_id for one in may if one.user_id in duty)
    past = frozenset(one.user_id for one in may) - meant
    if not past:
        return way
    said = f"It is for the people of the policy's route {route}, and not for everybody whose role sees such alerts."
    return replace(way, past=past, reason=f"{way.reason} {said}".lstrip())


async def no_desks() -> tuple[Desk, ...]:
    """Before there is a policy."""
    return ()


def year(text: str) -> str:
    """However a year is written: 09, Year 9 and 9 are one."""
    return re.sub(r"^(year|yr|y)(?=[\s\d-])[\s-]*", "", text.strip().casefold()).lstrip("0") or text.strip().casefold()


def site(text: str) -> str:
    """However a site is written: "North Site" is north-site."""
    return re.sub(r"[^a-z0-9]+", "-", text.casefold()).strip("-")


def _texts(said: Mapping[str, Json], key: str) -> list[str]:
    value = said.get(key)
    return [str(one) for one in value] if isinstance(value, list) else []
