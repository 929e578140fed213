from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import psutil
import pytest

from agent.sensors.device.asking import CannotAskError, SystemPrograms
from tests.conditions import until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no sh")


def test_what_a_program_writes() -> None:
    assert SystemPrograms()(["sh", "-c", "echo $LC_ALL; echo no >&2"]) == "C.UTF-8\n"


@pytest.mark.parametrize(
    ("command", "why"),
    [(["no-such-program"], "is not installed"), (["sh", "-c", "exit 3"], "failed with exit code 3")],
)
def test_one_that_cannot_be_asked_says_why(command: list[str], why: str) -> None:
    with pytest.raises(CannotAskError, match=why):
        SystemPrograms()(command)


async def test_what_still_runs_is_ended_with_what_it_started_and_nothing_more_is_asked(tmp_path: Path) -> None:
    """As an apt-get does that simulates an upgrade for a minute while the service is asked to stop."""
    asked, noted = SystemPrograms(), tmp_path / "child"
    asking = asyncio.create_task(asyncio.to_thread(asked, ["sh", "-c", f"sleep 600 & echo $! > {noted}; wait"]))
    await until(lambda: noted.exists() and noted.read_text().endswith("\n"))
    child = psutil.Process(int(noted.read_text()))
    asked.end()
    with pytest.raises(CannotAskError, match="failed with exit code"):
        await asking
    await until(lambda: not child.is_running() or child.status() == psutil.STATUS_ZOMBIE)
    with pytest.raises(CannotAskError, match="could not be started"):
        asked(["sh", "-c", "true"])
