from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.core.scripts import SHELLS_AND_KIN, script_of


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
        ("sh", ["sh", "-e", "/home/p/game.sh"], "/home/p/game.sh"),
        ("bash", ["bash", "-r", "-m", "game.sh"], "game.sh"),
        ("bash", ["bash", "-eo", "pipefail", "+O", "extglob", "game.sh"], "game.sh"),
        ("bash", ["bash", "-ec", "exec game"], ""),
        ("bash", ["bash", "--rcfile", "x", "--", "-game"], "-game"),
        ("dash", ["dash", "-", "game.sh"], "game.sh"),
        ("sh", ["sh", "-s", "hidden"], ""),
        ("python3", ["python3", "-OsE", "-W", "ignore", "-Xdev", "game.py"], "game.py"),
        ("python3", ["python3", "-Bmgame"], "game"),
        ("python3", ["python3", "-"], ""),
        ("perl", ["perl", "-X", "-I", "/lib", "-Mstrict", "-ie", "game.pl"], "game.pl"),
        ("perl", ["perl", "-lne", "print"], ""),
        ("ruby", ["ruby", "-W", "-rjson", "-I", "lib", "game.rb"], "game.rb"),
        ("node", ["node", "--require", "./x.js", "--no-warnings", "game.js"], "game.js"),
        ("node", ["node", "-e", "1", "game.js"], ""),
        ("deno", ["deno", "run", "--allow-all", "game.ts"], "game.ts"),
        ("php8.2", ["php", "-d", "memory_limit=1G", "-f", "game.php"], "game.php"),
        ("lua5.4", ["lua", "-e", "x=1", "-l", "y", "game.lua"], "game.lua"),
        ("java", ["java", "-Xmx1g", "--module-path", "lib", "Game"], "Game"),
        ("pwsh", ["pwsh", "-NoProfile", "-ExecutionPolicy", "Bypass", "-File", "game.ps1"], "game.ps1"),
        ("ld-linux-x86-64.so.2", ["ld.so", "--library-path", "/lib", "--argv0", "essay", "game"], "game"),
        ("busybox", ["busybox", "nc", "-l"], "nc"),
    ],
)
def test_what_an_interpreter_runs(name: str, words: list[str], script: str) -> None:
    assert script_of(name, lambda: words) == script


@given(st.text(), st.lists(st.text() | st.sampled_from(["-e", "-m", "-oO", "--", "-", "-cp", "-Wx"])))
def test_any_arguments_have_an_answer(name: str, words: list[str]) -> None:
    for known in (name, *SHELLS_AND_KIN, "ld.so"):
        found = script_of(known, lambda: words)
        assert not found or any(word.endswith(found) for word in words[1:])


@pytest.mark.clause("T9")
@given(
    st.sampled_from(["sh", "bash", "dash", "ksh", "zsh"]),
    st.lists(st.text("abefhiklmnprtuvxBCEHPT", min_size=1, max_size=4).map("-".__add__), max_size=4),
)
def test_no_switch_of_a_shell_hides_its_script(shell: str, switches: list[str]) -> None:
    assert script_of(shell, lambda: [shell, *switches, "/home/p/game"]) == "/home/p/game"
