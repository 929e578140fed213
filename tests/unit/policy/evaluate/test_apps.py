from __future__ import annotations

from datetime import UTC, datetime

import pytest

from policy.document.tree import Json, Tree
from policy.evaluate.apps import AppFacts, AppVerdict, Protected, app_verdict, stands_in
from policy.evaluate.audience import Audience
from policy.evaluate.effective import effective

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)  # a Thursday
STEAM = AppFacts("steam.exe", r"C:\Games\Steam\steam.exe", "a" * 64, ("Valve Corp.",), "gaming")


def rule(do: str, **said: Json) -> Json:
    return {"do": do, "because": "b", **said}


def verdict(
    apps: Tree,
    facts: AppFacts = STEAM,
    *,
    mode: str = "enforce",
    unlisted: str = "allow",
    moment: datetime = NOW,
    person: Tree | None = None,
    protected: Protected | None = None,
) -> AppVerdict:
    control: Tree = {"apps_mode": mode, "apps_unlisted": unlisted, "apps": apps}
    hours: Tree = {"lessons": {"days": ["thu"], "from": "08:00", "to": "12:00"}}
    tree: Tree = {"rules": {"control": control}, "calendar": {"hours": hours}}
    if person is not None:
        tree["people"] = {"anna": {"because": "b", "rules": {"control": {"apps": person}}}}
    found = effective(tree, Audience(account="anna"), moment)
    return app_verdict(found.control(), facts, moment, protected or Protected())


ALLOW_BY_NAME = {"chosen": rule("allow", names=["Steam"])}


@pytest.mark.parametrize(
    ("by", "allowed"),
    [
        ({"sha256": ["a" * 64]}, {"signers": ["valve corp."]}),
        ({"signers": ["valve corp."]}, {"paths": ["c:/games"]}),
        ({"paths": ["c:/games"]}, {"names": ["STEAM"]}),
        ({"names": ["STEAM"]}, {"category": "gaming"}),
    ],
)
def test_the_more_specific_rule_decides(by: Tree, allowed: Tree) -> None:
    assert verdict({"a": rule("deny", **by), "b": rule("allow", **allowed)}).do == "deny"
    assert verdict({"a": rule("allow", **by), "b": rule("deny", **allowed)}).do == "allow"


def test_of_rules_as_specific_the_nearer_layer_decides_and_then_the_stricter() -> None:
    deny = {"games": rule("deny", names=["steam"])}
    assert verdict(deny | ALLOW_BY_NAME).do == "deny"
    assert verdict(deny, person=ALLOW_BY_NAME) == AppVerdict(
        "allow", "chosen", "steam.exe is allowed: the rule chosen goes by its name."
    )


@pytest.mark.clause("D3")
@pytest.mark.parametrize(
    ("mode", "do", "sentence"),
    [
        ("off", "allow", "The policy's rules for programs are off."),
        ("watch", "watch", "steam.exe would be denied, were the rules enforced: the rule games goes by its kind."),
        ("enforce", "deny", "steam.exe is not allowed: the rule games goes by its kind."),
    ],
)
def test_the_mode_decides_how_much_of_it_happens(mode: str, do: str, sentence: str) -> None:
    found = verdict({"games": rule("deny", category="gaming")}, mode=mode)
    assert (found.do, found.sentence) == (do, sentence)


@pytest.mark.parametrize(
    ("said", "do"),
    [
        ({"hours": "lessons"}, "deny"),
        ({"hours": "always"}, "deny"),
        ({"hours": "never"}, "allow"),
        ({"hours": "nobody-knows"}, "allow"),
        ({"until": "2026-11-26"}, "deny"),
        ({"until": "2026-11-25"}, "allow"),
        ({"category": "chat", "names": []}, "allow"),
    ],
)
def test_a_rule_holds_within_its_hours_and_until_its_last_day(said: Tree, do: str) -> None:
    games: Tree = {"do": "deny", "because": "b", "names": ["steam"]}
    assert verdict({"games": {**games, **said}}).do == do


def test_what_is_allowed_at_hours_that_nobody_knows_is_allowed() -> None:
    apps = {"games": rule("allow", names=["steam"], hours="nobody-knows")}
    assert verdict(apps, unlisted="deny").do == "allow"


def test_what_is_not_listed_is_denied_only_where_something_is_listed() -> None:
    other = AppFacts("other")
    assert verdict(ALLOW_BY_NAME, other, unlisted="deny").do == "deny"
    assert verdict({"games": rule("deny", names=["steam"])}, other, unlisted="deny").do == "watch"
    assert verdict({"broken": rule("allow")}, other, unlisted="deny").do == "watch"


def test_an_empty_policy_blocks_nothing() -> None:
    for facts in (STEAM, AppFacts("")):
        assert app_verdict(effective({}, Audience(), NOW).control(), facts, NOW).do != "deny"


def test_what_is_protected_is_always_allowed() -> None:
    everything = {"all": rule("deny", paths=["*"], names=["agent"])}
    agent = AppFacts("agent", "/usr/lib/heed/agent")
    assert verdict(everything, agent).do == "deny"
    assert verdict(everything, agent, protected=Protected(("/usr/lib/heed",))).do == "allow"
    renamed = AppFacts("agent", "/home/ben/agent")
    assert verdict(everything, renamed, protected=Protected(("/usr/lib/heed",))).do == "deny"


@pytest.mark.parametrize(
    ("pattern", "path", "stands"),
    [
        ("/opt", "/opt/x/y", True),
        ("/opt", "/optional", False),
        ("/opt/*/bin", "/opt/x/bin/y", True),
        ("/opt/*/bin", "/opt/x/y/bin", False),
        (r"C:\Program Files\*\Ga*s", "c:/program files/x/games/steam.exe", True),
        ("/home/*/.cache/tmp*run*", "/home/ben/.cache/tmp-a-run-b", True),
        ("/home/*/.cache/tmp*run*", "/home/ben/.cache/run-tmp", False),
        ("*", "/x", True),
        ("a*a", "a", False),
        ("", "/x", False),
        ("/", "/x", False),
        ("/x/", "", False),
    ],
)
def test_a_path_stands_in_a_pattern(pattern: str, path: str, stands: bool) -> None:
    assert stands_in(pattern, path) is stands


def test_a_hostile_pattern_is_not_slow() -> None:
    assert not stands_in("/" + "*a" * 120 + "b", "/" + "a" * 4000)
