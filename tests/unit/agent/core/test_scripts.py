from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.core.scripts import script_of


@pytest.mark.parametrize(
    ("name", "words", "script"),
    [
        ("sh", ["sh", "/home/p/game.sh"], "/home/p/game.sh"),
        ("python3.11", ["python3", "-X", "dev", "-u", "game.py", "-c"], "game.py"),
        ("python3", ["python3", "-m", "game"], "game"),
        ("java", ["java", "-cp", "a:b", "-jar", "game.jar"], "game.jar"),
        ("PowerShell.exe", ["powershell", "game.ps1"], "game.ps1"),
        ("ld-linux-x86-64.so.2", ["ld.so", "/home/p/game"], "/home/p/game"),
        ("bash", ["bash"], ""),
        ("bash", ["bash", "-c", "echo hello"], ""),
        ("python3", ["python3", "-m"], ""),
        ("essay", ["essay", "/home/p/essay.txt"], ""),
    ],
)
def test_what_an_interpreter_runs(name: str, words: list[str], script: str) -> None:
    assert script_of(name, lambda: words) == script


@given(st.text(), st.lists(st.text()))
def test_any_arguments_have_an_answer(name: str, words: list[str]) -> None:
    for known in (name, "bash"):
        found = script_of(known, lambda: words)
        assert not found or found in words[1:]
