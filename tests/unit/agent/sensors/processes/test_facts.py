from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agent.core.apps import Running
from agent.sensors.processes.facts import facts_of
from agent.sensors.processes.hashes import Hashes, Installed
from agent.sensors.processes.seen import seen

pytestmark = pytest.mark.only_on("linux")


@pytest.fixture
def start() -> Iterator[Callable[..., int]]:
    """Starts what its arguments say, and gives its pid once it waits for what is typed."""
    running: list[subprocess.Popen[bytes]] = []

    def begin(*argv: str | Path) -> int:
        process = subprocess.Popen([str(one) for one in argv], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        running.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == b"here\n"
        return process.pid

    yield begin
    for process in running:
        process.kill()
        process.communicate()


def facts(pid: int, **otherwise: Any) -> Running:
    """Of a process, as if it were a person's, whoever runs the tests."""
    hashes = Hashes()
    process = replace(seen(pid), uid=4321, **otherwise)
    found = facts_of(pid, process, hashes, Installed(hashes), 0, fresh=True)
    assert found is not None
    return found


@pytest.mark.clause("T9")
def test_a_script_is_known_whatever_switches_its_first_line_has(start: Callable[..., int], tmp_path: Path) -> None:
    script = tmp_path / "game"
    script.write_text("#!/bin/sh -e\necho here\nread -r line\n")
    script.chmod(0o755)
    found = facts(start(script))
    assert (found.script, found.script_sha256) == (str(script), Hashes().of(str(script)))
    module = tmp_path / "game.py"
    module.write_text("print('here', flush=True)\ninput()\n")
    assert facts(start(sys.executable, "-OsE", module)).script == str(module)


def test_what_only_root_can_write_is_the_systems(start: Callable[..., int]) -> None:
    found = facts(start("/bin/sh", "-c", "echo here; read -r line"))
    assert found.system
    assert found.script == ""


def test_a_program_of_the_system_is_one_still_when_it_has_just_ended() -> None:
    assert facts(os.getpid(), path="/usr/bin/env", image="/proc/0/exe").system
    assert not facts(os.getpid(), path="/nowhere/env", image="/proc/0/exe").system
