from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from agent.host.single import alone

HOLD = """
import pathlib, sys
from agent.host.single import alone
with alone(pathlib.Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_one_is_turned_away_until_the_first_is_done(tmp_path: Path) -> None:
    with alone(tmp_path / "lock"), pytest.raises(BlockingIOError), alone(tmp_path / "lock"):
        pytest.fail("two hold the same lock")
    with alone(tmp_path / "lock"):
        pass


def test_a_killed_holder_holds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        with pytest.raises(BlockingIOError), alone(path):
            pytest.fail("two hold the same lock")
        holder.kill()
    with alone(path):
        pass


def test_the_lock_is_nobody_elses_to_read(tmp_path: Path) -> None:
    with alone(tmp_path / "lock"):
        assert (tmp_path / "lock").stat().st_mode & 0o077 == 0
