"""What a layer says of the whole school: who is told of what, how soon, and who answers at night."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import ip_network
from itertools import pairwise

from policy.document.faults import Fault
from policy.document.nearest import nearest
from policy.document.sense.calendar import same_time
from policy.document.sense.layers import Written
from policy.document.tree import Json, Path, Tree, branch
from policy.document.words import SEVERITIES, Subject

_ALONE = (Subject.HEADTEACHER, Subject.DSL, Subject.CHAIR)
"""Of whom a school has one: what is about them cannot go to their own role alone."""


def school_sense(layer: Written) -> Iterator[Fault]:
    """Everything in such a layer that makes no sense."""
    if layer.path == ("rules",):
        yield from _routing(layer)
    yield from _recipients(layer)
    yield from _routes(layer)
    yield from _rota(layer)
    yield from _ladders(layer)
    yield from _deadlines(layer)


def _routing(layer: Written) -> Iterator[Fault]:
    """Subjects that nobody is told of, judged on all layers together. The national default routes each."""
    routing = branch(layer.merged, "routing")
    present = {branch(routing, "recipients", name).get("role") for name in _present(routing)}
    for subject in Subject:
        routed = branch(routing, "subjects").get(subject.value)
        roles = [str(role) for role in routed] if isinstance(routed, list) else []
        path: Path = (*layer.path, "routing", "subjects", subject.value)
        about = f"alerts about {_CALLED[subject]}"
        if not roles:
            yield Fault(path, f"{about} would go to nobody", "name one recipient at least")
        elif subject in _ALONE and set(roles) == {subject.value}:
            yield Fault(path, f"{about} would go to nobody but themselves", "name somebody else as well")
        elif present and present.isdisjoint(roles):
            wrong = f"{about} would go to nobody: no recipient is {' or '.join(roles)}"
            yield Fault(path, wrong, "add such a recipient to routing.recipients, or name another role here")


def _present(routing: Tree) -> list[str]:
    people = branch(routing, "recipients")
    return [name for name in people if branch(people, name).get("on") is not False]


_CALLED = {
    Subject.PUPIL: "pupils",
    Subject.STAFF: "staff",
    Subject.GUEST: "guests",
    Subject.DSL: "the DSL",
    Subject.DEPUTY: "deputy DSLs",
    Subject.HEADTEACHER: "the headteacher",
    Subject.CHAIR: "the chair of governors",
    Subject.GOVERNOR: "governors",
}


def _recipients(layer: Written) -> Iterator[Fault]:
    first: dict[str, str] = {}
    for key in branch(layer.rules, "routing", "recipients"):
        name = str(branch(layer.rules, "routing", "recipients", key).get("name"))
        before = first.setdefault(name.casefold(), key)
        if before != key:
            wrong = f"{name} stands above already, as {before}"
            yield Fault((*layer.path, "routing", "recipients", key, "name"), wrong, "each person stands here once")


def _routes(layer: Written) -> Iterator[Fault]:
    """Routes that fit everything, or lead to nobody. Their groups and sites are `route_sense`'s."""
    for name in branch(layer.rules, "routing", "routes"):
        said = branch(layer.rules, "routing", "routes", name)
        path: Path = (*layer.path, "routing", "routes", name)
        if not any(said.get(key) for key in _FITS):
            yield Fault(path, "this route fits every alert", f"say {', '.join(_FITS[:-1])} or {_FITS[-1]}")
        yield from _known(layer, (*path, "to"), said.get("to"), "take them off the route, or turn them on there")


_FITS = ("groups", "years", "sites", "categories")


def route_sense(tree: Tree) -> Iterator[Fault]:
    """Groups and sites that the policy does not know: such a route would fit nothing."""
    for layer in ("trust", "rules"):
        for name in branch(tree, layer, "routing", "routes"):
            said = branch(tree, layer, "routing", "routes", name)
            for key, called in (("groups", "group"), ("sites", "site")):
                known, written = branch(tree, key), said.get(key)
                for number, one in enumerate(written if isinstance(written, list) else []):
                    if one not in known:
                        where: Path = (layer, "routing", "routes", name, key, number)
                        allowed = f"it must be one of: {', '.join(known)}" if known else f"add it to {key} first"
                        yield Fault(where, f"there is no {called} called '{one}'", allowed, nearest(str(one), known))


def _known(layer: Written, path: Path, who: Json, off: str) -> Iterator[Fault]:
    people = branch(layer.merged, "routing", "recipients")
    for number, person in enumerate(who if isinstance(who, list) else []):
        where: Path = (*path, number)
        if person not in people:
            known = f"it must be one of: {', '.join(people)}" if people else "add them to routing.recipients first"
            yield Fault(where, f"there is no recipient called '{person}'", known, nearest(str(person), people))
        elif branch(people, str(person)).get("on") is False:
            yield Fault(where, f"{person} is off in routing.recipients", off)


def _rota(layer: Written) -> Iterator[Fault]:
    for name in branch(layer.rules, "escalation", "rota"):
        duty = branch(layer.rules, "escalation", "rota", name)
        path: Path = (*layer.path, "escalation", "rota", name)
        yield from same_time(duty, path)
        yield from _known(layer, (*path, "who"), duty.get("who"), "take them off the rota, or turn them on there")


def _ladders(layer: Written) -> Iterator[Fault]:
    for severity, ladder in branch(layer.rules, "escalation", "ladders").items():
        steps = [step for step in ladder if isinstance(step, dict)] if isinstance(ladder, list) else []
        for number, (before, step) in enumerate(pairwise(steps), 1):
            was, now = before.get("after_minutes"), step.get("after_minutes")
            if isinstance(was, int) and isinstance(now, int) and now < was:
                path: Path = (*layer.path, "escalation", "ladders", severity, number, "after_minutes")
                wrong = f"step {number + 1} comes after {now} minutes, before step {number} (after {was})"
                yield Fault(path, wrong, "write the steps in the order of their minutes")


def _deadlines(layer: Written) -> Iterator[Fault]:
    said = branch(layer.rules, "severity", "deadline_minutes")
    whole = branch(layer.merged, "severity", "deadline_minutes")
    for milder, graver in pairwise(SEVERITIES):
        slow, quick = whole.get(milder), whole.get(graver)
        if said.keys() & {milder, graver} and isinstance(slow, int) and isinstance(quick, int) and quick > slow:
            at = graver if graver in said else milder
            path: Path = (*layer.path, "severity", "deadline_minutes", at)
            wrong = f"{graver} alerts would have longer ({quick} minutes) than {milder} ones ({slow})"
            yield Fault(path, wrong, "the graver, the shorter")


def network_sense(tree: Tree) -> Iterator[Fault]:
    """Sites so wide that every home would be one."""
    for site in branch(tree, "sites"):
        networks: Json = branch(tree, "sites", site).get("networks")
        for number, network in enumerate(networks if isinstance(networks, list) else []):
            addresses = ip_network(str(network))
            if addresses.prefixlen < (8 if addresses.version == 4 else 16):
                wrong = f"{network} is a great part of the whole internet, so that homes would count as the school"
                yield Fault(("sites", site, "networks", number), wrong, "write the school's own addresses")
