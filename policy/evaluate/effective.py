"""What holds for somebody at a moment: the layers of a policy laid one over the other, each value traceable to its own.

National default → trust → school → role → group, outermost first → person → exceptions. A layer that is absent changes
nothing, and what a layer may not say (a pupil's own routing) is not heard, so that every tree has a meaning: at the
least the national default.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property, lru_cache

from policy.document.fields.whole import LAYER
from policy.document.merge import merge_all
from policy.document.tree import Json, Tree, branch
from policy.evaluate.audience import Audience, chain, names_of, person, plain, role_in
from policy.evaluate.local_time import Calendar, Hours, Offsets, calendar_of, day, local_time, offsets_of, utc
from policy.evaluate.views import Control, Monitoring, Notice, Support, control, monitoring, notice, support
from policy.presets import national as national_default

NATIONAL, TRUST, SCHOOL = "national default", "trust", "school"
PERSON = "person"
EXCEPTION = "exception"
_PERSONAL = frozenset(name for name, field in LAYER.fields.items() if not field.whole_school)
_EXCEPTED = {"control": ("apps", "uses"), "monitoring": ("muted",)}
"""What an exception may speak of; it is not heard on anything else."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer: what kind it is of, what it is called for people, and what it says."""

    kind: str  # "national default", "trust", "school", "role", "group", "person", "exception"
    name: str  # such as "group year-6"
    rules: Tree


@dataclass(frozen=True)
class Effective:
    """What holds for an audience at a moment. `layers`: outermost first."""

    audience: Audience
    role: str
    layers: tuple[Layer, ...]
    moment: datetime
    calendar: Calendar
    offsets: Offsets

    @cached_property
    def rules(self) -> Tree:
        """All layers, the one over the other."""
        return merge_all(layer.rules for layer in self.layers)

    def value(self, *path: str) -> Json:
        """What holds at a path within a layer, such as "control", "idle_minutes"; None where nothing is said."""
        return _at(self.rules, path)

    def said(self, *path: str) -> Layer | None:
        """The innermost layer that says anything at this path, or None."""
        return next((layer for layer in reversed(self.layers) if _at(layer.rules, path) is not None), None)

    def layer_of(self, *path: str) -> str:
        """The name of the layer that says what holds at this path; empty where no layer says anything."""
        layer = self.said(*path)
        return layer.name if layer else ""

    def rank_of(self, *path: str) -> int:
        """The place of that layer: the greater, the nearer to the person. -1 where no layer says anything."""
        layer = self.said(*path)
        return self.layers.index(layer) if layer else -1

    def hours(self, name: Json, *, absent: str, unknown: bool) -> Hours:
        """The hours of this name; `absent` where none is given, `unknown` where the calendar has none such."""
        return Hours(name if isinstance(name, str) else absent, self.calendar, self.offsets, unknown)

    @property
    def today(self) -> str:
        """The local day, as policies write it."""
        return local_time(self.offsets, self.moment).date().isoformat()

    def monitoring(self) -> Monitoring:
        """What is looked for, and when."""
        hours = self.hours(self.value("monitoring", "hours"), absent="always", unknown=True)
        return monitoring(branch(self.rules, "monitoring"), hours, self.today)

    def control(self) -> Control:
        """Device control."""
        section = branch(self.rules, "control")
        ranks = {name: self.rank_of("control", "apps", name) for name in branch(section, "apps")}
        return control(section, ranks, self.hours)

    def notice(self) -> Notice:
        """What users are told."""
        return notice(branch(self.rules, "notice"))

    def support(self) -> Support:
        """Confidential services where typing is not captured."""
        return support(branch(self.rules, "support"))


def effective(
    tree: Mapping[str, Json],
    audience: Audience,
    now: datetime,
    exceptions: Iterable[Mapping[str, Json]] = (),
    *,
    device: str | None = None,
) -> Effective:
    """What a policy, a full tree or a device's part, says for an audience at a moment (UTC).

    `exceptions`: as payloads carry them, whose signatures somebody has checked; those that are over or for others
    change nothing. `device`: this device's id, for exceptions that are for it. Never raises, whatever the tree.
    """
    offsets = offsets_of(tree)
    today = local_time(offsets, now).date().isoformat()
    layers = [*school_layers(tree), *people_layers(tree, audience, today)]
    layers += [
        Layer(EXCEPTION, f"exception {one.get('id')}", _excepted(one))
        for one in _in_force(exceptions, now)
        if _is_for(tree, one, audience, device)
    ]
    return Effective(audience, role_in(tree, audience), tuple(layers), now, calendar_of(tree), offsets)


def school_layers(tree: Mapping[str, Json]) -> list[Layer]:
    """The layers that hold for everybody; only they may speak of the whole school."""
    return [
        Layer(NATIONAL, NATIONAL, _national()),
        Layer(TRUST, TRUST, branch(tree, "trust")),
        Layer(SCHOOL, SCHOOL, branch(tree, "rules")),
    ]


def people_layers(tree: Mapping[str, Json], audience: Audience, today: str) -> list[Layer]:
    """The layers of a role, of groups and of a person, on a day: whose last day is over has none."""
    role = role_in(tree, audience)
    layers = [Layer("role", f"role {role}", personal(branch(tree, "roles", role, "rules")))]
    for name in chain(tree, audience.group):
        group = branch(tree, "groups", name)
        if lasts(group.get("until"), today):
            layers.append(Layer("group", f"group {name}", personal(branch(group, "rules"))))
    known = person(tree, audience.account)
    if known is not None and lasts(known[1].get("until"), today):
        layers.append(Layer(PERSON, PERSON, personal(branch(known[1], "rules"))))
    return layers


def personal(rules: Tree) -> Tree:
    """What a layer below the school's may say."""
    return {name: value for name, value in rules.items() if name in _PERSONAL and isinstance(value, dict)}


def lasts(until: Json, today: str) -> bool:
    """Whether something with this last day, or with none, still holds. What is no day is over."""
    return until is None or (day(until) is not None and str(until) >= today)


@lru_cache(maxsize=1)
def _national() -> Tree:
    return national_default()


def _in_force(exceptions: Iterable[Mapping[str, Json]], now: datetime) -> Sequence[Mapping[str, Json]]:
    """Those in force, the one that began last at the end, since it is the newer word."""
    moment = now.replace(tzinfo=UTC) if now.tzinfo is None else now
    held: list[tuple[datetime, str, Mapping[str, Json]]] = []
    for one in exceptions:
        since, until = utc(one.get("from")), utc(one.get("until"))
        if since is not None and until is not None and since <= moment < until:
            held.append((since, str(one.get("id")), one))
    return [one for _, _, one in sorted(held, key=lambda entry: entry[:2])]


def _is_for(tree: Mapping[str, Json], one: Mapping[str, Json], audience: Audience, device: str | None) -> bool:
    whom = branch(one, "for")
    group, account = whom.get("group"), whom.get("account")
    if isinstance(group, str):
        return group in chain(tree, audience.group)
    if isinstance(account, str):
        return audience.account is not None and plain(account) in names_of(tree, audience.account)
    return device is not None and whom.get("device") == device


def _excepted(one: Mapping[str, Json]) -> Tree:
    rules: Tree = {}
    for section, keys in _EXCEPTED.items():
        said = branch(one, "rules", section)
        rules[section] = {key: said[key] for key in keys if isinstance(said.get(key), dict)}
    control = branch(rules, "control")
    if "apps" in control:  # rules of its own: laid over one of the same name, it would take on that one's reach
        apps: Tree = {f"exception {one.get('id')}: {name}": entry for name, entry in branch(control, "apps").items()}
        rules["control"] = {**control, "apps": apps}
    return rules


def _at(tree: Mapping[str, Json], path: Sequence[str]) -> Json:
    found: Json = dict(tree)
    for step in path:
        found = found.get(step) if isinstance(found, dict) else None
    return found
