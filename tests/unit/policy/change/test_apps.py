"""Rules for programs: against every kind of program that they can tell apart, at every time that they can."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.change.apps import looser_apps
from policy.change.clocks import clocks_of
from policy.change.compare import looser
from policy.change.parts import OWN, RANK, USES
from policy.document.tree import Json, Tree, branch
from policy.document.words import USES as TABLE
from policy.evaluate.apps import STRICTNESS, AppFacts, app_verdict
from policy.evaluate.local_time import Calendar, Hours, calendar_of
from policy.evaluate.views import Control, app_rule

PROGRAMS = tuple(
    AppFacts(name, path, sha, (), kind)
    for name, path, sha, kind in product(("steam", "chat"), ("/opt/steam", "/x"), ("a" * 64, ""), ("gaming", ""))
)
TREE: Tree = {
    "calendar": {
        "hours": {
            "day": {"days": ["mon", "thu"], "from": "08:00", "to": "16:00"},
            "night": {"days": ["mon"], "from": "22:00", "to": "08:00"},
        }
    }
}
NARROW: Tree = {"calendar": {"hours": {"day": {"days": ["mon"], "from": "08:00", "to": "16:00"}}}}
MOMENTS = tuple(
    datetime(2026, 11, on, hour, tzinfo=UTC) for on, hour in ((23, 12), (23, 23), (24, 6), (26, 12), (30, 12))
)
Values = st.SearchStrategy[Json]


def one_of(*options: Json) -> Values:
    return st.sampled_from(options)


HOURS = ("day", "night", "always", "never")
DO = one_of("allow", "watch", "deny")
NEEDED: dict[str, Values] = {
    "do": DO,
    RANK: one_of(0, 1),
    "names": one_of(["steam"], ["steam"], ["steam", "chat"], ["chat"]),
}
MAY: dict[str, Values] = {
    "sha256": one_of(["a" * 64]),
    "paths": one_of(["/opt"], ["/*"]),
    "category": one_of("gaming"),
    "hours": one_of(*HOURS),
    "until": one_of("2026-11-24", "2026-11-27"),
}
RULE: Values = (
    st.lists(st.sampled_from(sorted(MAY)), max_size=2, unique=True)
    .flatmap(lambda keys: st.fixed_dictionaries({**NEEDED, **{key: MAY[key] for key in keys}}))
    .map(dict)
)
RULES: st.SearchStrategy[Tree] = st.lists(RULE, min_size=1, max_size=3).map(
    lambda rules: {f"r{number}": rule for number, rule in enumerate(rules)}
)
MODES = one_of("enforce", "enforce", "enforce", "watch", "off")
CALENDARS = st.sampled_from(((TREE, TREE), (TREE, TREE), (TREE, NARROW), (NARROW, TREE)))


@st.composite
def changes(draw: st.DrawFn) -> tuple[Tree, Tree]:
    """Rules, and the same with one of them gone or new, or one thing of one otherwise."""
    rules, others = draw(RULES), draw(RULES)
    before: Tree = {"mode": draw(MODES), "unlisted": draw(DO), "rules": rules}
    after: Tree = dict(before)
    name = draw(st.sampled_from(sorted(rules)))
    match draw(st.integers(0, 9)):
        case 0:
            after["rules"] = {other: rule for other, rule in rules.items() if other != name}
        case 1:
            after["rules"] = {**rules, "new": others["r0"]}
        case 2:
            after |= {"mode": draw(MODES), "unlisted": draw(DO)}
        case 3:
            after["rules"] = others
        case 4 | 5:
            after["rules"] = {**rules, name: {**branch(rules, name), RANK: 1 - bool(branch(rules, name)[RANK])}}
        case _:
            key = draw(st.sampled_from(sorted(NEEDED) + sorted(MAY)))
            changed = {**branch(rules, name), key: draw((NEEDED | MAY)[key])}
            gone = key in MAY and draw(st.booleans())
            after["rules"] = {**rules, name: {k: v for k, v in changed.items() if not (gone and k == key)}}
    return before, after


def control(part: Tree, tree: Tree) -> Control:
    def hours(name: Json, *, absent: str, unknown: bool) -> Hours:
        return Hours(name if isinstance(name, str) else absent, calendar_of(tree), (), unknown)

    apps = tuple(
        app_rule(name, entry, rank, hours)
        for name, entry in branch(part, "rules").items()
        if isinstance(entry, dict) and isinstance(rank := entry[RANK], int)
    )
    return Control(apps_mode=str(part["mode"]), apps_unlisted=str(part["unlisted"]), apps=apps)


@settings(max_examples=900, deadline=None)
@given(changes(), CALENDARS)
def test_no_program_is_treated_less_strictly_in_silence(pair: tuple[Tree, Tree], trees: tuple[Tree, Tree]) -> None:
    was, will = (control(part, tree) for part, tree in zip(pair, trees, strict=True))
    looser_now = any(
        STRICTNESS[app_verdict(will, facts, moment).do] < STRICTNESS[app_verdict(was, facts, moment).do]
        for facts in PROGRAMS
        for moment in MOMENTS
    )
    assert not looser_now or list(looser_apps(*pair, clocks_of(*trees)))


NAMED: tuple[list[Json], ...] = ([], ["day"], ["night"], ["day", "night"], ["always"], ["never"])


def use_part(use: str, *, own: bool = False, hours: list[Json] | None = None) -> Tree:
    part: Tree = {"use": use, OWN: own}
    return part if hours is None else {**part, "hours": hours}


PARTS: tuple[Tree, ...] = (
    {},
    *(use_part(use, own=own) for use in TABLE for own in (False, True)),
    *(use_part("certain-times", hours=hours) for hours in NAMED),
)


@pytest.mark.parametrize("trees", [(TREE, TREE), (TREE, NARROW), (NARROW, TREE)])
def test_no_use_becomes_freer_in_silence(trees: tuple[Tree, Tree]) -> None:
    clocks, calendars = clocks_of(*trees), [calendar_of(tree) for tree in trees]

    def allowed(part: Tree, calendar: Calendar, moment: datetime) -> bool:
        use, hours = part.get("use", "allowed"), part.get("hours", [])
        if use == "certain-times" and isinstance(hours, list):
            return any(Hours(str(name), calendar, (), unknown=False).hold(moment) for name in hours)
        return use == "allowed" or (use == "nominated" and part.get(OWN) is True)

    silent = 0
    for before, after in product(PARTS, PARTS):
        told = bool(list(looser((*USES, "streaming"), before, after, clocks)))
        for moment in MOMENTS:
            if allowed(after, calendars[1], moment) and not allowed(before, calendars[0], moment):
                assert told, (before, after, moment)
        silent += not told
    assert silent > len(PARTS)  # it does not cry wolf at everything
