from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.core.apps import AppControl, Report, Running, Terminate, Uncounted, verdict_of
from policy.essential import ESSENTIAL_MACOS, ESSENTIAL_WINDOWS
from policy.evaluate.views import App, Control
from policy.severity import Severity

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
PEOPLE = {1000: "pupil", 0: "root", 100: "daemon"}
GAME = App("no-games", "deny", names=frozenset({"game"}))
ENFORCED = Control(apps_mode="enforce", apps=(GAME,))

running = st.builds(
    Running,
    pid=st.integers(2, 9),
    created=st.just(1.0),
    uid=st.sampled_from([0, 100, 1000, 1001, 65534]),
    name=st.sampled_from(["game", "essay", "nmap", "bash"]),
    path=st.sampled_from(["/home/p/game", "/usr/bin/bash", "/usr/lib/systemd/systemd", ""]),
    alias=st.sampled_from(["", "game", "nmap"]),
    script=st.sampled_from(["", "/home/p/game", "/home/p/essay.py"]),
    system=st.booleans(),
    ours=st.booleans(),
)
rules = st.lists(
    st.builds(
        App,
        name=st.sampled_from(["a", "b"]),
        do=st.sampled_from(["allow", "watch", "deny", "absurd"]),
        names=st.sampled_from([frozenset(), frozenset({"game"}), frozenset({"bash", "essay"})]),
        category=st.sampled_from(["", "hacking-tools"]),
        paths=st.sampled_from([(), ("/",), ("/usr",), ("*",)]),
    ),
    max_size=3,
)
controls = st.builds(
    Control,
    apps_mode=st.sampled_from(["off", "watch", "enforce", "absurd"]),
    apps_unlisted=st.sampled_from(["allow", "watch", "deny", "absurd"]),
    apps=rules.map(tuple),
)


def program(**facts: Any) -> Running:
    return replace(Running(7, 1.0, 1000, "game", "/home/p/game"), **facts)


@pytest.mark.clause("D3", "J24", "T9")
@given(running, controls)
def test_only_what_is_denied_is_ended_and_nothing_that_is_protected(process: Running, control: Control) -> None:
    done = AppControl().look(process, PEOPLE, control, NOW, 0.0)
    ended = any(isinstance(one, Terminate) for one in done)
    person = process.uid == 1000 and not process.ours
    assert ended == (person and verdict_of(control, process, NOW)[0].do == "deny")
    if control.apps_mode != "enforce":
        assert not ended
    if process.path == "/usr/lib/systemd/systemd" and process.system and not process.script:
        assert not done


@pytest.mark.parametrize("control", [Control(), Control(apps_mode="enforce"), Control(apps_mode="?", apps=(GAME,))])
def test_an_empty_or_absurd_policy_blocks_nothing(control: Control) -> None:
    assert AppControl().look(program(), PEOPLE, control, NOW, 0.0) == []


def test_denying_all_and_allowing_nothing_ends_nothing() -> None:
    done = AppControl().look(program(), PEOPLE, Control(apps_mode="enforce", apps_unlisted="deny"), NOW, 0.0)
    assert [type(one) for one in done] == [Report]


@pytest.mark.clause("T9")
@pytest.mark.parametrize(
    "process",
    [
        program(name="homework", path="/home/p/homework", alias="game"),
        program(name="sh", path="/usr/bin/sh", script="/home/p/game"),
        program(name="python3", path="/usr/bin/python3", script="/home/p/essay.py", script_alias="game"),
    ],
)
def test_a_copy_and_a_wrapped_program_are_known(process: Running) -> None:
    done = AppControl().look(process, PEOPLE, ENFORCED, NOW, 0.0)
    assert done[0] == Terminate(7, 1.0)
    assert isinstance(done[1], Report)
    assert done[1].enforced


@pytest.mark.clause("T9")
def test_a_program_that_only_says_it_is_the_systems_is_not_protected() -> None:
    pretended = program(path="/usr/bin/bash", alias="game", system=False)  # mounted there for itself by its user
    assert AppControl().look(pretended, PEOPLE, ENFORCED, NOW, 0.0)[0] == Terminate(7, 1.0)
    assert AppControl().look(replace(pretended, system=True), PEOPLE, ENFORCED, NOW, 0.0) == []


def test_a_screen_reader_goes_on_though_its_interpreter_is_denied() -> None:
    no_python = replace(ENFORCED, apps=(App("no-python", "deny", names=frozenset({"python3"})),))
    orca = program(name="python3", path="/usr/bin/python3", system=True, script="/usr/bin/orca", script_system=True)
    assert AppControl().look(orca, PEOPLE, no_python, NOW, 0.0) == []
    assert AppControl().look(replace(orca, script="/home/p/orca.py"), PEOPLE, no_python, NOW, 0.0) != []


@pytest.mark.clause("D3")
@pytest.mark.parametrize(
    "needed",
    [
        "/usr/bin/dbus-run-session",
        "/usr/bin/sed",
        "/usr/bin/run-parts",
        "/usr/bin/systemd-detect-virt",
        "/usr/libexec/at-spi2-registryd",
        "/usr/libexec/gsd-a11y-settings",
        "/usr/lib/x86_64-linux-gnu/xfce4/panel/wrapper-2.0",
        "/etc/X11/Xsession",
    ],
)
def test_where_only_the_listed_may_run_people_still_sign_in(needed: str) -> None:
    listed = Control(apps_mode="enforce", apps_unlisted="deny", apps=(App("a", "allow", names=frozenset({"firefox"})),))
    name = needed.rpartition("/")[2]
    by_system = program(name=name, path=needed, system=True)
    as_script = program(name="sh", path="/usr/bin/sh", system=True, script=needed, script_system=True)
    for process in (by_system, as_script):
        assert AppControl().look(process, PEOPLE, listed, NOW, 0.0) == []
    assert AppControl().look(replace(by_system, path=f"/home/p/{name}"), PEOPLE, listed, NOW, 0.0) != []


@pytest.mark.parametrize(
    ("path", "lives"),
    [
        ("/System/Library/CoreServices/Finder.app/Contents/MacOS/Finder", True),
        ("/System/Library/CoreServices/VoiceOver.app/Contents/MacOS/VoiceOver", True),
        ("/usr/libexec/secd", True),
        ("/bin/zsh", True),
        ("/System/Applications/Chess.app/Contents/MacOS/Chess", False),
        ("/Applications/Game.app/Contents/MacOS/game", False),
        ("/Users/pupil/System/Library/game", False),
    ],
)
def test_on_macos_the_first_person_has_another_number_and_the_session_other_needs(path: str, *, lives: bool) -> None:
    listed = Control(
        apps_mode="enforce", apps_unlisted="deny", apps=(App("writer", "allow", names=frozenset({"essay"})),)
    )
    process = program(uid=501, name=path.rpartition("/")[2], path=path, system=not path.startswith("/Users"))
    core = AppControl(ESSENTIAL_MACOS, 500)
    assert (core.look(process, {501: "pupil"}, listed, NOW, 0.0) == []) is lives
    assert AppControl(ESSENTIAL_MACOS).look(process, {501: "pupil"}, listed, NOW, 0.0) == []  # elsewhere no person's


@pytest.mark.parametrize(
    ("path", "lives"),
    [
        ("C:/Windows/explorer.exe", True),
        ("C:/Windows/System32/LogonUI.exe", True),
        ("C:/WINDOWS/system32/narrator.exe", True),
        ("C:/Windows/SystemApps/ShellExperienceHost_cw5n1h2txyewy/ShellExperienceHost.exe", True),
        ("C:/Windows/System32/mspaint.exe", False),
        ("C:/Users/pupil/Windows/explorer.exe", False),
    ],
)
def test_on_windows_a_session_stands_for_its_user_and_lives(path: str, *, lives: bool) -> None:
    listed = Control(
        apps_mode="enforce", apps_unlisted="deny", apps=(App("writer", "allow", names=frozenset({"essay"})),)
    )
    process = program(uid=1, name=path.rpartition("/")[2], path=path, system="Users" not in path)
    assert (AppControl(ESSENTIAL_WINDOWS, 1).look(process, {1: "pupil"}, listed, NOW, 0.0) == []) is lives
    by_system = replace(process, uid=0)
    assert AppControl(ESSENTIAL_WINDOWS, 1).look(by_system, {1: "pupil"}, listed, NOW, 0.0) == []


def test_what_ran_before_its_rule_is_asked_to_end_first() -> None:
    assert AppControl().look(program(fresh=False), PEOPLE, ENFORCED, NOW, 0.0)[0] == Terminate(7, 1.0, at_once=False)


def test_a_start_is_told_once_and_a_burst_is_counted() -> None:
    core, watch = AppControl(), replace(ENFORCED, apps_mode="watch")
    told = [core.look(program(pid=pid), PEOPLE, watch, NOW, 0.0) for pid in range(2, 3002)]
    assert sum(map(len, told)) == 2000
    assert core.look(program(pid=2), PEOPLE, watch, NOW, 0.0) == []
    assert core.settle({(2, 1.0)}, 60.0) == [Uncounted(1000)]


def test_what_gets_round_the_filter_is_graver() -> None:
    control = Control(apps_mode="watch", apps=(App("h", "deny", category="hacking-tools"),))
    (report,) = AppControl().look(program(name="x", alias="nmap"), PEOPLE, control, NOW, 0.0)
    assert isinstance(report, Report)
    assert report.severity is Severity.HIGH
