from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from agent.core.exec_gate import Content, Gate, Opened, Refusal, Table, Unknown
from agent.core.gate_words import (
    Heard,
    Ping,
    Pong,
    Refused,
    Said,
    Stands,
    decode_heard,
    decode_said,
    encode_ping,
    encode_said,
    encode_table,
)
from policy.document.tree import Json, Tree
from policy.evaluate.apps import standing
from policy.evaluate.audience import Audience
from policy.evaluate.effective import effective
from policy.evaluate.views import Control

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)  # a Thursday
PUPIL, STAFF = 1000, 1001
SLEEP = "a" * 64
ESSAY = Opened((1, 2, 40, 3, 4), "/home/p/essay")


def control(apps: Tree | None = None, **said: Json) -> Control:
    rules = apps or {"no-sleep": {"do": "deny", "names": ["sleep"], "because": "b"}}
    tree: Tree = {
        "rules": {"control": {"apps_mode": "enforce", "apps_gate": True, "apps": rules, **said}},
        "calendar": {"hours": {"lessons": {"days": ["thu"], "from": "08:00", "to": "12:00"}}},
    }
    return standing(effective(tree, Audience(account="anna"), NOW).control(), NOW)


def gate(*controls: Control, **more: object) -> Gate:
    made = Gate()
    table = Table(dict(zip((PUPIL, STAFF), controls, strict=False)), {SLEEP: "sleep"}, frozenset({40}))
    made.hold(replace(table, **more))  # type: ignore[arg-type] # fields of a table
    return made


@pytest.mark.clause("D3", "T9")
def test_a_copy_is_known_by_what_is_in_it_once_that_was_read() -> None:
    one = gate(control())
    assert one.ask(ESSAY) == Unknown(hashed=True)
    one.learn(ESSAY.key, Content(native=True, sha256=SLEEP))
    assert one.ask(ESSAY) == {PUPIL: Refusal("no-sleep", "sleep")}
    assert one.ask(ESSAY) is one.ask(ESSAY)  # from memory
    changed = replace(ESSAY, key=(1, 2, 40, 3, 5))
    assert one.ask(changed) == Unknown(hashed=True)


def test_a_hash_is_wanted_only_where_it_can_matter() -> None:
    longer = replace(ESSAY, key=(1, 2, 41, 3, 4))
    one = gate(control())
    assert one.ask(longer) == Unknown(hashed=False)
    one.learn(longer.key, Content(native=True))
    assert one.ask(longer) == {}
    one.hold(Table({PUPIL: control({"by-hash": {"do": "deny", "sha256": ["b" * 64], "because": "b"}})}))
    assert one.ask(longer) == Unknown(hashed=True)  # what was known says nothing of its hash
    one.learn(longer.key, Content(native=True, sha256=""))  # and it cannot be had: a doubt
    assert one.ask(longer) == {}


def test_what_nobody_is_refused_is_known_by_its_key_alone_unless_rules_go_by_folders() -> None:
    one, other = gate(control()), replace(ESSAY, key=(1, 2, 41, 3, 4))
    one.learn(other.key, Content(native=True))
    assert not one.is_free(other.key)
    assert one.ask(other) == {}
    assert one.is_free(other.key)
    one.hold(Table({PUPIL: control({"folder": {"do": "deny", "paths": ["/home/*/games"], "because": "b"}})}))
    assert not one.is_free(other.key)
    assert one.ask(other) == {}
    assert not one.is_free(other.key)


def test_a_script_and_whoever_has_no_such_rules_are_let_run() -> None:
    named = replace(ESSAY, path="/home/p/sleep")
    one = gate(control(), control({"chosen": {"do": "allow", "names": ["sleep"], "because": "b"}}))
    one.learn(named.key, Content(native=False))
    assert one.ask(named) == {}
    one.learn(named.key, Content(native=True, sha256="c" * 64))
    one.hold(Table({PUPIL: control(), STAFF: control({"x": {"do": "watch", "names": ["sleep"], "because": "b"}})}))
    assert one.ask(named) == {PUPIL: Refusal("no-sleep", "sleep")}
    one.hold(Table())
    assert one.ask(named) == {}
    assert one.ask(replace(named, path="/tmp/never-read")) == {}


@pytest.mark.clause("D3")
@pytest.mark.parametrize(
    ("do", "system"), [("allow", True), ("deny", False)], ids=["root's own file", "a file under such a name"]
)
def test_what_a_session_needs_is_never_refused_where_only_root_can_write(do: str, system: bool) -> None:
    allow: Tree = {"firefox": {"do": "allow", "names": ["firefox"], "because": "b"}}
    one = gate(control(allow, apps_unlisted="deny"))
    orca = Opened((1, 2, 3, 4, 5), "/usr/bin/orca", system)
    one.learn(orca.key, Content(native=True, sha256=""))
    assert bool(one.ask(orca)) is (do == "deny")


@pytest.mark.clause("D3")
@pytest.mark.parametrize(
    "said",
    [
        control({"never": {"do": "allow", "because": "b"}}, apps_unlisted="deny"),
        control(apps_unlisted="lockdown"),
        control(apps_mode="lockdown"),
        control({"closed": {"do": "deny", "names": ["essay"], "hours": "unheard-of", "because": "b"}}),
        control({"over": {"do": "deny", "names": ["essay"], "until": "2020-01-01", "because": "b"}}),
        control({"nothing": {"do": "deny", "because": "b"}}),
    ],
)
def test_an_empty_or_absurd_policy_refuses_nothing(said: Control) -> None:
    one = gate(said)
    one.learn(ESSAY.key, Content(native=True, sha256="f" * 64))
    assert one.ask(ESSAY) == {}


def test_only_the_rules_of_this_hour_are_given() -> None:
    lessons: Tree = {"do": "deny", "names": ["essay"], "hours": "lessons", "because": "b"}
    assert [app.name for app in control({"lessons": lessons}).apps if app.name == "lessons"] == ["lessons"]
    tree: Tree = {"rules": {"control": {"apps": {"lessons": lessons}}}}
    held = standing(effective(tree, Audience(account="anna"), NOW).control(), NOW)
    assert "lessons" not in {app.name for app in held.apps}  # hours that nobody knows


def test_what_they_say_to_each_other_comes_out_as_it_went_in() -> None:
    said: list[Said] = [Pong(3, 10, 1), Stands(("/home",), ("none",)), Refused(PUPIL, "sleep", "/home/p/é", "r", "")]
    assert [decode_said(encode_said(one)) for one in said] == said
    table = Table({PUPIL: control()}, {SLEEP: "sleep"}, frozenset({40}))
    heard: list[Heard] = [decode_heard(encode_ping(Ping(7))), decode_heard(encode_table(table))]
    assert heard == [Ping(7), replace(table, controls={PUPIL: only_apps(table.controls[PUPIL])})]


def only_apps(said: Control) -> Control:
    return Control(apps_mode=said.apps_mode, apps_unlisted=said.apps_unlisted, apps=said.apps, apps_gate=True)


@pytest.mark.parametrize(
    "line", [b"", b"[]", b"{}", b'{"controls": 1}', b'{"ping": "x"}', b"\xff", b'{"controls":{"a":1}}']
)
def test_a_line_that_cannot_be_read_is_a_fault(line: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - of any kind
        decode_heard(line)
    with pytest.raises(ValueError):  # noqa: PT011 - of any kind
        decode_said(line)
