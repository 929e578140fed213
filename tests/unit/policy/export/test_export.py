from __future__ import annotations

import plistlib
import re
from datetime import UTC, datetime
from xml.etree.ElementTree import Element, fromstring

import pytest

from policy.document.tree import Json, Tree
from policy.evaluate.audience import Audience
from policy.evaluate.effective import effective
from policy.export.choose import ENFORCERS
from policy.export.rules import Exported, rules_of

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
ALLOWED, DENIED = "a" * 64, "b" * 64
APPS: Tree = {
    "one-build": {"do": "allow", "sha256": [ALLOWED], "because": "b"},
    "bad-build": {"do": "deny", "sha256": [DENIED], "because": "b"},
    "maker": {"do": "deny", "signers": ["O=GAMES LTD, C=GB", "ABCDE12345"], "because": "b"},
    "lab": {"do": "allow", "paths": ["/opt/lab", r"C:\Lab"], "because": "b"},
    "downloads": {"do": "deny", "paths": ["/home/*/Downloads", r"C:\Users\*\Downloads", "/opt/games"], "because": "b"},
    "no-steam": {"do": "deny", "names": ["Steam"], "because": "b"},
    "games": {"do": "deny", "category": "gaming", "because": "b"},
    "wesnoth": {"do": "allow", "names": ["wesnoth"], "because": "b"},
    "at-noon": {"do": "deny", "names": ["chess"], "hours": "noon", "because": "b"},
    "over": {"do": "deny", "names": ["old"], "until": "2026-01-01", "because": "b"},
    "ending": {"do": "deny", "names": ["soon"], "until": "2026-12-18", "because": "b"},
}


def export(enforcer: str, **control: Json) -> Exported:
    said: Tree = {"apps_mode": "enforce", "apps_unlisted": "allow", "apps": APPS, **control}
    tree: Tree = {"rules": {"control": said}}
    return ENFORCERS[enforcer](rules_of(effective(tree, Audience(), NOW)))


def applocker_rules(exported: Exported) -> list[Element]:
    root = fromstring(exported.text)  # noqa: S314 - our own
    (collection,) = root.findall("RuleCollection")
    assert collection.get("Type") == "Exe"
    ids = [one.get("Id") for one in collection]
    assert len(ids) == len(set(ids))
    return list(collection)


def conditions(rule: Element, within: str) -> set[str | None]:
    return {one.get("Path") or one.get("PublisherName") for one in rule.findall(f"{within}/*")}


@pytest.mark.clause("D3", "T9")
def test_applocker_denies_what_is_denied_but_never_what_is_needed_or_allowed_more_closely() -> None:
    exported = export("applocker")
    by = {
        (one.get("Action"), *sorted(map(str, conditions(one, "Conditions")))): one for one in applocker_rules(exported)
    }
    assert ("Allow", "*") in by
    steam = by["Deny", r"*\Steam.exe"]
    assert {r"%WINDIR%\*", r"%PROGRAMFILES%\Heed\*", r"C:\Lab\*"} <= conditions(steam, "Exceptions")
    assert ("Deny", "O=GAMES LTD, C=GB") in by
    assert ("Deny", r"C:\Users\*\Downloads\*") in by
    assert ("Allow", r"*\wesnoth.exe") in by
    assert ("Deny", r"*\wesnoth.exe") not in by  # a name is more specific than its kind
    assert not [key for key in by if "/opt" in str(key)]
    assert any("ABCDE12345" in one for one in exported.unsaid)
    assert any(ALLOWED in one and "signature" in one for one in exported.unsaid)


def test_wdac_allows_all_and_denies_by_name_and_path_but_windows_itself_never() -> None:
    apps: Tree = {
        **APPS,
        "absurd": {
            "do": "deny",
            "names": ["explorer", "lsass.exe"],
            "paths": [r"C:\*", r"%WINDIR%\System32"],
            "because": "b",
        },
    }
    exported = export("wdac", apps=apps)
    name = "{urn:schemas-microsoft-com:sipolicy}"
    root = fromstring(exported.text)  # noqa: S314 - our own
    rules = root.find(f"{name}FileRules")
    assert rules is not None
    denied = {one.get("FileName") or one.get("FilePath") for one in rules.findall(f"{name}Deny")}
    assert {"Steam.exe", r"C:\Users\*\Downloads\*"} <= denied
    assert denied.isdisjoint({"explorer.exe", "lsass.exe", r"C:\*", r"C:\*\*", r"%WINDIR%\System32", "wesnoth.exe"})
    ids = {one.get("ID") for one in rules}
    assert {one.get("RuleID") for one in root.iter(f"{name}FileRuleRef")} == ids
    assert "Enabled:Audit Mode" not in exported.text
    assert "Enabled:Audit Mode" in export("wdac", apps_mode="watch").text


@pytest.mark.parametrize(
    ("path", "blocked"),
    [
        ("/Applications/Steam.app/Contents/MacOS/Steam", True),
        ("/Users/p/steam", True),
        ("/Users/p/wesnoth", False),
        ("/Users/p/essay", False),
        ("/opt/games/any", True),
        ("/opt/gamesome", False),
        ("/opt/lab/steam", False),  # where it stands is asked before what it is called
        ("/home/p/Downloads/essay", True),
        ("/home/p/q/Downloads/essay", False),
        ("/usr/bin/steam", False),
        ("/System/Library/CoreServices/loginwindow", False),
    ],
)
def test_santa_blocks_by_path_and_name_in_the_policys_order(path: str, blocked: bool) -> None:
    said = plistlib.loads(export("santa").text.encode())
    assert bool(re.match(said["BlockedPathRegex"], path)) is blocked


def test_santa_has_static_rules_and_locks_down_only_where_there_is_a_list_of_the_allowed() -> None:
    said = plistlib.loads(export("santa").text.encode())
    rules = {(one["rule_type"], one["identifier"]): one["policy"] for one in said["StaticRules"]}
    assert rules == {
        ("BINARY", ALLOWED): "ALLOWLIST",
        ("BINARY", DENIED): "BLOCKLIST",
        ("TEAMID", "ABCDE12345"): "BLOCKLIST",
    }
    assert said["ClientMode"] == 1
    locked = plistlib.loads(export("santa", apps_unlisted="deny").text.encode())
    assert locked["ClientMode"] == 2
    for path in ("/System/x", "/usr/libexec/x", "/opt/lab/x", "/Users/p/wesnoth"):
        assert re.match(locked["AllowedPathRegex"], path)
    assert not re.match(locked["AllowedPathRegex"], "/Users/p/essay")


@pytest.mark.clause("D3")
def test_fapolicyd_reads_the_protected_first_and_then_the_most_specific() -> None:
    exported = export("fapolicyd")
    lines = [line for line in exported.text.splitlines() if not line.startswith("#")]
    shape = re.compile(
        r"(allow|deny_syslog) perm=(any|open|execute) (all|uid=0) : (all|trust=1|(path|dir|sha256hash)=\S+)"
    )
    assert all(shape.fullmatch(line) for line in lines)
    wanted = (
        "allow perm=any uid=0 : all",
        "allow perm=execute all : dir=/usr/lib/heed-agent/",
        "allow perm=execute all : path=/usr/bin/gnome-shell",
        "allow perm=execute all : path=/usr/bin/orca",
        f"allow perm=execute all : sha256hash={ALLOWED}",
        f"deny_syslog perm=execute all : sha256hash={DENIED}",
        "allow perm=execute all : dir=/opt/lab/",
        "deny_syslog perm=execute all : path=/usr/bin/Steam",
        "allow perm=execute all : path=/usr/games/wesnoth",
        "allow perm=execute all : all",
    )
    places = [lines.index(one) for one in wanted]
    assert places[0] == 0
    assert max(places[:4]) < min(places[4:6]) < max(places[4:6]) < places[6] < places[7]
    assert places[-1] == len(lines) - 1
    assert "deny_syslog perm=execute all : path=/usr/games/wesnoth" not in lines
    only = export("fapolicyd", apps_unlisted="deny").text.splitlines()
    assert only[-2:] == ["allow perm=execute all : trust=1", "deny_syslog perm=execute all : all"]
    assert any("/home/*/Downloads" in one for one in exported.unsaid)


@pytest.mark.parametrize("enforcer", list(ENFORCERS))
def test_what_cannot_be_said_is_said_to_whoever_installs_it(enforcer: str) -> None:
    exported = export(enforcer)
    told = "\n".join(exported.unsaid)
    assert "at-noon holds only in the hours noon" in told
    assert "ending ends on 2026-12-18" in told
    assert "chess" not in exported.text
    assert "soon" in exported.text
    assert '"old' not in exported.text
    assert "/old" not in exported.text


@pytest.mark.clause("D3")
@pytest.mark.parametrize("enforcer", list(ENFORCERS))
@pytest.mark.parametrize(
    "control",
    [
        {"apps": {"nothing": {"do": "allow", "because": "b"}}, "apps_unlisted": "deny"},
        {"apps_mode": "off"},
        {"apps_mode": "lockdown"},
        {"apps": {"x": {"do": "destroy", "names": ["bash"], "because": "b"}}},
    ],
    ids=["allows nothing", "off", "no such mode", "no such rule"],
)
def test_an_absurd_policy_never_denies_the_unlisted(enforcer: str, control: Tree) -> None:
    text = export(enforcer, **{"apps": {}, **control}).text
    if enforcer == "fapolicyd":
        assert text.splitlines()[-1] == "allow perm=execute all : all"
        assert not re.search(r"deny.*bash", text)
    elif enforcer == "santa":
        assert plistlib.loads(text.encode())["ClientMode"] == 1
    elif enforcer == "applocker":
        rules = fromstring(text).iter("FilePathRule")  # noqa: S314 - our own
        allowed = [one for one in rules if one.get("UserOrGroupSid") == "S-1-1-0"]
        assert ("Allow", {"*"}) in [(one.get("Action"), conditions(one, "Conditions")) for one in allowed]
    else:
        assert 'FileName="*"' in text


@pytest.mark.parametrize("enforcer", list(ENFORCERS))
def test_the_same_policy_is_exported_the_same(enforcer: str) -> None:
    assert export(enforcer) == export(enforcer)
