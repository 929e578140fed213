from __future__ import annotations

import sys
from pathlib import Path

import pytest

from agent.errors import LockError, Unsupported
from agent.host.lock.choose import NONE_KNOWN, choose_locker
from agent.host.lock.programs import Programs, Way, ways

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="these are programs of Unix")


def program(directory: Path, name: str, says: str) -> Way:
    made = directory / name
    made.write_text(f"#!/bin/sh\n{says}\n")
    made.chmod(0o755)
    return Way((str(made),))


def asked(directory: Path) -> list[str]:
    log = directory / "asked"
    return log.read_text().split() if log.exists() else []


def writes(directory: Path, name: str, code: int = 0) -> Way:
    return program(directory, name, f"echo {name} >> {directory / 'asked'}; exit {code}")


def test_the_sessions_own_way_comes_first_and_only_what_is_there() -> None:
    there = {"loginctl": "/usr/bin/loginctl", "i3lock": "/usr/bin/i3lock", "xscreensaver-command": "/x"}

    def find(name: str) -> str | None:
        return there.get(name)

    found = ways("c2", find)
    assert found[0].command == ("/usr/bin/loginctl", "lock-session", "c2")
    assert [way.command[0] for way in found[1:]] == ["/x", "/usr/bin/i3lock"]
    assert ways("", lambda _name: None) == ()


def test_one_that_refuses_gives_way_to_the_next_which_is_then_the_first(tmp_path: Path) -> None:
    locker = Programs((writes(tmp_path, "a", 1), writes(tmp_path, "b")))
    locker.lock(0)
    locker.lock(0)
    assert asked(tmp_path) == ["a", "b", "b"]


def test_asked_again_it_tries_another(tmp_path: Path) -> None:
    locker = Programs((writes(tmp_path, "a"), writes(tmp_path, "b")))
    for attempt in range(3):
        locker.lock(attempt)
    assert asked(tmp_path) == ["a", "b", "a"]


def test_where_none_can_be_had_it_says_so(tmp_path: Path) -> None:
    locker = Programs((Way((str(tmp_path / "gone"),)), writes(tmp_path, "a", 3)))
    with pytest.raises(LockError, match="a refused to lock"):
        locker.lock(0)


@pytest.mark.only_on("linux")
def test_without_a_display_or_a_locker_it_is_unsupported(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "no display" in choose_locker({}).trouble()
    monkeypatch.setenv("PATH", "/nowhere")
    none = choose_locker({"DISPLAY": ":9"})
    assert none.trouble() == NONE_KNOWN
    with pytest.raises(Unsupported):
        none.lock(0)
