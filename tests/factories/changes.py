"""Policies before and after a change, of few names, so that what one layer says often touches what another does."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import product

from hypothesis import strategies as st

from policy.age import AgeBand
from policy.document.tree import Json, Tree
from policy.evaluate.apps import AppFacts
from policy.evaluate.audience import Audience
from policy.severity import Severity

SALT = "00112233445566778899aabbccddeeff"
GROUPS = ("one", "two", "three")
ACCOUNTS = ("anna", "Ben@x")
DAYS = ("2026-11-24", "2026-11-27", "2026-12-03")  # a Tuesday, a Friday, a Thursday
HOURS = ("school", "night", "always", "never", "unheard-of")
RULES = ("suicide.plan", "hate.slur")
WORDS = ("alpha", "beta")
HASHES = ("a" * 64, "b" * 64)
Values = st.SearchStrategy[Json]


def _one(*options: Json) -> Values:
    return st.sampled_from(options)


_UNTIL = _one(*DAYS)
_HOURS = _one(*HOURS)
_DO = _one("allow", "watch", "deny")
_BECAUSE = _one("because")
_FLAG = _one(False, True)


def _map(keys: tuple[str, ...], values: Values) -> Values:
    return st.dictionaries(st.sampled_from(keys), values, min_size=1, max_size=2).map(dict)


def _some(options: tuple[str, ...]) -> Values:
    return st.lists(st.sampled_from(options), max_size=2, unique=True).map(list)


def _entry(needed: dict[str, Values], may: dict[str, Values]) -> Values:
    return st.fixed_dictionaries(needed, optional=may).map(dict)


_MONITORING: dict[str, Values] = {
    "hours": _HOURS,
    "sensors": _map(("typing", "titles"), _FLAG),
    "categories": _map(("suicide", "hate"), _FLAG),
    "least": _map(("suicide", "hate"), _one("low", "medium", "high", "urgent", "critical")),
    "languages": _map(("en", "pl"), _FLAG),
    "thresholds": _map(("medium", "high", "doubt"), _one(0.2, 0.5, 0.6, 0.8, 0.95)),
    "age": _one(*(age.value for age in AgeBand)),
    "muted": _map((*RULES, "fight", "local.fight"), _entry({"because": _BECAUSE}, {"muted": _FLAG, "until": _UNTIL})),
    "terms": _map(
        ("fight", "song"),
        _entry(
            {
                "words": _some(WORDS),
                "category": _one("suicide", "hate"),
                "severity": _one("low", "high"),
                "because": _BECAUSE,
            },
            {"on": _FLAG},
        ),
    ),
}
_APP = _entry(
    {"do": _DO, "because": _BECAUSE},
    {
        "sha256": _some(HASHES),
        "signers": _some(("Valve",)),
        "paths": _some(("/opt", "/opt/*/steam")),
        "names": _some(("steam", "Chat.exe")),
        "category": _one("gaming", "chat"),
        "hours": _HOURS,
        "until": _UNTIL,
    },
)
_CONTROL: dict[str, Values] = {
    "idle_minutes": _one(3, 10, 20),
    "presentation_minutes": _one(0, 60, 120),
    "apps_mode": _one("off", "watch", "enforce", "enforce"),
    "apps_unlisted": _DO,
    "apps": _map(("r1", "r2"), _APP),
    "apps_gate": _one(True, False),
    "required_apps": _map(("q",), _entry({"names": _some(("x", "y"))}, {"version": _one("1.9", "1.10")})),
    "removable_media": _DO,
    "watched_folders": _some(("/a", "/b")),
    "uses": _map(
        ("streaming", "malware"),
        _one("allowed", "certain-times", "nominated", "permission", "not-allowed", "illegal"),
    ),
    "use_hours": _map(("streaming", "malware"), _some(HOURS)),
}


_FIELDS: dict[tuple[str, str], Values] = {
    **{("monitoring", key): values for key, values in _MONITORING.items()},
    **{("control", key): values for key, values in _CONTROL.items()},
}
Keys = tuple[tuple[str, str], ...]
ALL: Keys = tuple(_FIELDS)
MONITORED = tuple(key for key in ALL if key[0] == "monitoring")
PASSING = tuple(key for key in ALL if key[1] in {"apps_mode", "apps_unlisted", "apps", "uses", "use_hours"})
"""What decides about programs and uses."""
LOOSE = tuple(key for key in ALL if key not in MONITORED + PASSING)


def _layer(keys: Keys) -> Values:
    """A layer below the school's. Most say little."""
    return (
        st.lists(st.sampled_from(keys), max_size=3, unique=True) | st.lists(st.sampled_from(keys), unique=True)
    ).flatmap(_saying)  # fmt: skip


def _saying(keys: list[tuple[str, str]]) -> Values:
    sections: dict[str, dict[str, Values]] = {}
    for section, key in keys:
        sections.setdefault(section, {})[key] = _FIELDS[section, key]
    return st.fixed_dictionaries({name: st.fixed_dictionaries(fields) for name, fields in sections.items()}).map(dict)


_STRETCH = st.builds(lambda one, other: {"from": one, "to": other}, _UNTIL, _UNTIL).map(dict)
_SPAN = _entry(
    {
        "days": _some(("mon", "tue", "thu", "fri", "sat")),
        "from": _one("08:00", "16:00", "22:00"),
        "to": _one("08:00", "16:00", "23:00"),
    },
    {"in_holidays": _FLAG},
)
_CALENDAR = st.fixed_dictionaries(
    {},
    optional={
        "terms": _map(("t",), _STRETCH),
        "closed": _map(("c",), _STRETCH),
        "hours": _map(("school", "night"), _SPAN),
    },
).map(dict)
_ROLE = _one("pupil", "staff", "guest")
_SUPPORT = _map(("helpline",), _entry({"titles": _some(("H", "I")), "because": _BECAUSE}, {"on": _FLAG}))


def documents(keys: Keys = ALL) -> st.SearchStrategy[Tree]:
    """Policies of few names, whose layers say nothing but these keys."""
    layer = _layer(keys)
    school = st.tuples(layer, st.none() | _SUPPORT).map(_with_support)
    group = _entry({"role": _ROLE}, {"within": _one(*GROUPS), "until": _UNTIL, "rules": layer})
    person = _entry({"because": _BECAUSE, "rules": layer}, {"until": _UNTIL})
    plain: Tree = {"heed": 1, "school": "Test", "time_zone": "Europe/London", "salt": SALT}
    needed: dict[str, Values] = {"rules": school}
    may: dict[str, Values] = {
        "calendar": _CALENDAR,
        "trust": school,
        "roles": _map(("pupil", "staff", "guest"), _entry({"rules": layer}, {})),
        "groups": st.dictionaries(st.sampled_from(GROUPS), group, max_size=3).map(dict),
        "people": _map(ACCOUNTS, person),
    }
    return st.fixed_dictionaries(needed, optional=may).map(lambda said: {**plain, **said})


def _with_support(parts: tuple[Json, Json]) -> Json:
    layer, support = parts
    assert isinstance(layer, dict)
    return {**layer, "support": support} if support is not None else layer


@st.composite
def changes(draw: st.DrawFn, keys: Keys = ALL) -> tuple[Tree, Tree]:
    """A policy and what becomes of it: most often the same with a few changes, seldom another altogether."""
    before, other = draw(documents(keys)), draw(documents(keys))
    if draw(st.integers(0, 9)) == 0:
        return before, other
    after = deepcopy(before)
    for _ in range(draw(st.integers(1, 3))):
        _change(draw, after, other)
    return before, after


def _change(draw: st.DrawFn, tree: Json, other: Json) -> None:
    """One place takes what stands at the same place of the other, which may be nothing."""
    if not isinstance(tree, dict) or not isinstance(other, dict):
        return
    fixed = {"heed", "school", "time_zone", "salt", "because"}
    keys = sorted((tree.keys() | other.keys()) - fixed)
    if not keys:
        return
    key = draw(st.sampled_from(keys))
    deeper = isinstance(tree.get(key), dict) and isinstance(other.get(key), dict)
    if deeper and draw(st.integers(0, 3)) > 0:
        _change(draw, tree[key], other[key])
    elif key in other:
        tree[key] = deepcopy(other[key])
    elif key not in {"rules", "role", "do", "words", "category", "severity", "names", "titles", "days", "from", "to"}:
        del tree[key]


@st.composite
def monitorings(draw: st.DrawFn) -> tuple[Tree, Tree]:
    """What is monitored by a policy of one layer, before and after a change of one key, or of one thing in it."""
    calendar = draw(_CALENDAR)
    before: Tree = {**draw(st.fixed_dictionaries({}, optional=_MONITORING))}
    key = draw(st.sampled_from(sorted(_MONITORING)))
    before[key] = draw(_MONITORING[key])
    after = {**before, key: _otherwise(draw, before[key], draw(_MONITORING[key]))}
    if draw(st.integers(0, 4)) == 0:
        del after[key]
    plain: Tree = {"calendar": calendar}
    return {**plain, "rules": {"monitoring": before}}, {**plain, "rules": {"monitoring": after}}


def _otherwise(draw: st.DrawFn, value: Json, other: Json) -> Json:
    """A value of the same kind; of a map, most often, one entry as one of the other's is, or one field of that."""
    if not isinstance(value, dict) or not isinstance(other, dict) or draw(st.integers(0, 5)) == 0:
        return other
    if "because" in value:  # an entry: one of its fields
        field = draw(st.sampled_from(sorted((value.keys() | other.keys()) - {"because"} or {"because"})))
        return {**value, field: other[field]} if field in other else {k: v for k, v in value.items() if k != field}
    name, strange = draw(st.sampled_from(sorted(value.keys() | other.keys()))), draw(st.sampled_from(sorted(other)))
    entry = other[strange] if name not in other or draw(st.booleans()) else other[name]
    return {**value, name: _otherwise(draw, value[name], entry) if name in value else entry}


@dataclass(frozen=True)
class Happening:
    """What the detector met. `sure`: as likely as that; `threshold`: which decides; `grades`: the rule's severity by
    age, never lower for the younger.
    """

    rule: str
    category: str
    language: str
    sensor: str
    threshold: str
    sure: float
    grades: dict[str | None, Severity]


def _grades(*grades: Severity) -> dict[str | None, Severity]:
    oldest: list[str | None] = [None, *(age.value for age in reversed(AgeBand))]
    return dict(zip(oldest, grades, strict=True))


GRADES = (
    _grades(Severity.LOW, Severity.MEDIUM, Severity.HIGH, Severity.URGENT, Severity.CRITICAL),
    _grades(Severity.MEDIUM, Severity.MEDIUM, Severity.MEDIUM, Severity.HIGH, Severity.HIGH),
    _grades(Severity.HIGH, Severity.HIGH, Severity.HIGH, Severity.HIGH, Severity.URGENT),
)
HAPPENINGS = tuple(
    Happening(*what)
    for what in product(
        RULES, ("suicide", "hate"), ("en", "pl"), ("typing", "titles"), ("medium", "high", "doubt"),
        (0.1, 0.4, 0.55, 0.7, 0.9, 0.97), GRADES,
    )
)  # fmt: skip
"""Everything that the detector can meet, as far as these policies can tell it apart."""


def happenings() -> st.SearchStrategy[Happening]:
    """One of them."""
    return st.sampled_from(HAPPENINGS)


AUDIENCES = tuple(
    Audience(role, group, account)
    for role, group in (
        *((role, None) for role in ("pupil", "staff", "guest")),
        *(("staff", name) for name in (*GROUPS, "x")),
    )
    for account in (None, *ACCOUNTS)
)
"""Those that the policies may know, and a group that none does."""

MOMENTS = tuple(
    datetime(2026, month, on, hour, 59, tzinfo=UTC)
    for month, on, hour in ((11, 20, 12), (11, 24, 8), (11, 26, 23), (11, 28, 0), (12, 3, 16), (12, 7, 7), (12, 8, 22))
)
"""Before, between and after all the days that the policies name."""


def programs() -> st.SearchStrategy[AppFacts]:
    """Programs that the policies may name, by one thing or several."""
    return st.builds(
        AppFacts,
        st.sampled_from(("steam", "steam.exe", "chat", "other")),
        st.sampled_from(("/opt/x/steam", "/opt/y", "/usr/bin/z", "")),
        st.sampled_from((*HASHES, "")),
        st.sampled_from((("valve",), ())),
        st.sampled_from(("gaming", "chat", "")),
    )
