from __future__ import annotations

import pytest

from tools import system


def machine(*programs: str, apt: bool = True, root: bool = True, has_venv: bool = True) -> system.Machine:
    return system.Machine(
        apt=apt, root=root, python="3.12", has_venv=has_venv, has_program=lambda name: name in programs
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


def test_without_root_the_command_can_be_pasted() -> None:
    told = system.advice(["xvfb", "xdotool"], machine(root=False))
    assert told.splitlines()[-1] == "  sudo apt-get install --yes --no-install-recommends xvfb xdotool"


def test_without_apt_the_programs_are_named() -> None:
    told = system.advice(["xvfb", "xdotool"], machine(apt=False))
    assert "Xvfb, xdotool" in told
    assert "apt-get" not in told


def test_a_wrong_argument_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert system.main([]) == 2
    assert system.main(["everything"]) == 2
    assert "venv, programs" in capsys.readouterr().err
