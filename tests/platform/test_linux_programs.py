"""App control with real processes of a real account: copies, wrappings, a burst; by the connector and by sweeps."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent.core.apps import Terminate
from agent.core.event import AppBlocked
from agent.errors import Unsupported
from agent.host.terminate import ProcessTerminator
from agent.sensors.processes.connector import Connector
from agent.sensors.processes.seen import GONE, started
from tests.apps import UID, app_control, no_sleep, only_listed
from tests.conditions import until

NAMES = ("essay", "homework", "notes", "maths", "music")

pytestmark = [
    pytest.mark.xdist_group(
        "kernel"
    ),  # what the kernel tells of programs, and a network's addresses, are the machine's
    pytest.mark.only_on("linux"),
    pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="starting programs as a pupil needs root"),
]


@pytest.fixture
def home() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="heed-home-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def start(*argv: str | Path, stdin: int | None = None) -> subprocess.Popen[bytes]:
    return subprocess.Popen([str(one) for one in argv], user=UID, group=UID, extra_groups=[], cwd="/", stdin=stdin)


def family(home: Path) -> list[subprocess.Popen[bytes]]:
    """The program under five other names, and run by a shell's and a python's script."""
    for name in NAMES:
        shutil.copy("/usr/bin/sleep", home / name)
    (home / "wrap.sh").write_text(f"{home}/essay 61\nexit 3\n")
    (home / "wrap.py").write_text(f"import subprocess\nsubprocess.run(['{home}/notes', '61'])\n")
    for script in (home / "wrap.sh", home / "wrap.py"):
        script.chmod(0o644)
    wrapped = [start("/bin/sh", home / "wrap.sh"), start("/usr/bin/python3", home / "wrap.py")]
    return [*(start(home / name, "60") for name in NAMES), *wrapped]


@pytest.mark.clause("D3", "T9")
@pytest.mark.parametrize("connector", [True, False], ids=["connector", "sweep"])
async def test_watch_notes_all_and_enforce_ends_all(home: Path, connector: bool) -> None:
    if connector:
        try:
            Connector().close()
        except Unsupported as error:
            pytest.skip(str(error))
    shutil.copy(shutil.which("cat") or "", home / "allowed")
    allowed = await asyncio.to_thread(start, home / "allowed", stdin=subprocess.PIPE)
    told: list[AppBlocked] = []
    try:
        async with app_control(no_sleep("watch"), told, connector=connector) as programs:
            assert programs.state is not None
            assert bool(programs.state.reason) is not connector
            watched = family(home)
            await until(lambda: len(told) == len(watched), 15)
            assert {one.enforced for one in told} == {False}
            assert all(one.poll() is None for one in watched)
        told.clear()
        async with app_control(no_sleep("enforce"), told, connector=connector):
            await until(lambda: all(one.poll() is not None for one in watched), 15)  # what ran before is ended too
            again = family(home)
            await until(lambda: all(one.poll() is not None for one in again), 15)
            assert {one.rule for one in told} == {"no-sleep"}
            assert all(one.enforced for one in told)
        assert allowed.poll() is None
    finally:
        allowed.communicate()


@pytest.mark.parametrize("connector", [True, False], ids=["connector", "sweep"])
async def test_a_burst_is_ended_whole_and_told_whole(home: Path, connector: bool) -> None:
    told: list[AppBlocked] = []
    shutil.copy("/usr/bin/sleep", home / "essay")
    async with app_control(no_sleep("enforce"), told, connector=connector):
        burst = (sys.executable, "-m", "tests.bench.burst", "200", str(UID), str(home / "essay"))
        driver = await asyncio.create_subprocess_exec(*burst, stdout=subprocess.PIPE)
        async with asyncio.timeout(60):
            lived, _ = await driver.communicate()
        assert len(json.loads(lived)) == 200
        await until(lambda: len(told) == 200)


@pytest.mark.clause("D3")
@pytest.mark.parametrize("connector", [True, False], ids=["connector", "sweep"])
async def test_where_only_the_listed_may_run_the_systems_own_commands_do(home: Path, connector: bool) -> None:
    sign_in = home / "sign-in"
    steps = "find /usr/share -maxdepth 2 | sed -n 1,3p | grep -c . >/dev/null; date >/dev/null; sleep 0.02\n"
    sign_in.write_text(f"set -e\n{steps * 20}")  # as Xsession does, read from where no rule knows it
    shutil.copy("/usr/bin/sleep", home / "essay")
    told: list[AppBlocked] = []
    async with app_control(only_listed(), told, connector=connector):
        with sign_in.open("rb") as typed:
            session = await asyncio.to_thread(start, "/bin/sh", "-s", stdin=typed.fileno())
        assert await asyncio.to_thread(session.wait, 60) == 0
        assert told == []
        own = await asyncio.to_thread(start, home / "essay", "60")
        assert await asyncio.to_thread(own.wait, 15) == -signal.SIGKILL


def test_a_number_used_again_is_not_hit() -> None:
    process = subprocess.Popen(["/usr/bin/sleep", "60"])
    terminator = ProcessTerminator(started, GONE)
    try:
        assert not terminator.end(Terminate(process.pid, started(process.pid) + 1), force=True)
        assert process.poll() is None
        assert terminator.end(Terminate(process.pid, started(process.pid)), force=False)
        assert process.wait(5) == -signal.SIGTERM
    finally:
        process.kill()
        process.wait()
