from __future__ import annotations

from dataclasses import replace

import pytest

from tools import system


def machine(
    *programs: str, apt: bool = True, root: bool = True, ubuntu: bool = False, has_venv: bool = True
) -> system.Machine:
    return system.Machine(
        apt=apt,
        root=root,
        ubuntu=ubuntu,
        python="3.12",
        has_venv=has_venv,
        has_program=lambda name: name in programs,
    )


EVERY = [program for program in system.PROGRAMS.values() if program]


def test_nothing_is_missing_where_all_is_there() -> None:
    assert system.missing("venv", machine()) == []
    assert system.missing("programs", machine(*EVERY)) == []


def test_a_python_without_ensurepip_wants_its_own_venv_package() -> None:
    assert system.missing("venv", machine(has_venv=False)) == ["python3.12-venv"]


def test_what_is_absent_is_named_by_its_package() -> None:
    there = [program for program in EVERY if program not in ("Xvfb", "xdpyinfo")]
    assert system.missing("programs", machine(*there)) == ["xvfb", "x11-utils", "fonts-dejavu-core"]


def test_apt_s_own_python_is_given_what_draws_windows() -> None:
    assert system.missing("programs", replace(machine(*EVERY), lacks_tk=True)) == ["python3-tk"]


def test_as_root_apt_installs_without_a_question() -> None:
    update, install = system.commands(["xvfb", "chromium"], machine())
    assert update == ["apt-get", "update"]
    assert install == ["apt-get", "install", "--yes", "--no-install-recommends", "xvfb", "chromium"]


def test_on_ubuntu_playwright_brings_chromium() -> None:
    *_, install, fetch = system.commands(["xvfb", "chromium"], machine(ubuntu=True))
    assert install[-1] == "xvfb"
    assert fetch[1:] == ["-m", "playwright", "install", "--with-deps", "chromium"]
    assert system.commands(["chromium"], machine(ubuntu=True)) == [fetch]


def test_without_root_the_command_can_be_pasted() -> None:
    told = system.advice(["xvfb", "xdotool"], machine(root=False))
    assert told.splitlines()[1:] == [
        "  sudo apt-get update",
        "  sudo apt-get install --yes --no-install-recommends xvfb xdotool",
    ]


def test_without_apt_the_programs_are_named() -> None:
    told = system.advice(["xvfb", "xdotool"], machine(apt=False))
    assert "Xvfb, xdotool" in told
    assert "apt-get" not in told


def test_a_wrong_argument_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert system.main([]) == 2
    assert system.main(["everything"]) == 2
    assert "venv, programs" in capsys.readouterr().err
