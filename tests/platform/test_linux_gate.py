"""The gate before programs, with the real kernel, over a file system of the test's own."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent.core.event import AppBlocked, Tamper
from policy.document.tree import Json
from tests.apps import UID, app_control
from tests.conditions import until
from tests.gate import KEPT, copied, gated, kept_gate, own_file_system, start

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
    with own_file_system() as folder:
        yield folder


@pytest.mark.clause("D3", "T9")
async def test_no_denied_native_program_reaches_its_first_instruction(home: Path) -> None:
    wrapped = home / "wrap.sh", home / "wrap.py"
    wrapped[0].write_text("".join(f"{home}/{name} 0 && echo ran >&2\n" for name in NAMES))
    wrapped[1].write_text(f"import subprocess\nfor name in {NAMES}:\n    subprocess.run([f'{home}/{{name}}', '0'])\n")
    copied(home, "sleep", *NAMES)
    copied(home, "true", "allowed")
    async with kept_gate(home) as kept:
        for name in NAMES * 2:
            assert await asyncio.to_thread(start, home / name, "0") == KEPT
        assert await asyncio.to_thread(start, "/bin/sh", wrapped[0]) == 126
        assert await asyncio.to_thread(start, "/usr/bin/python3", wrapped[1]) == 1
        assert await asyncio.to_thread(start, home / "allowed") == 0
        (home / "allowed").rename(home / "sleep")  # what was let run is asked about again under another name
        assert await asyncio.to_thread(start, home / "sleep") == KEPT
        assert await asyncio.to_thread(start, home / "essay", "0", uid=0) == 0  # the system's own work never waits
        await until(lambda: len(kept.told) == 3 * len(NAMES) + 2)
    assert {type(one) for one in kept.told} == {AppBlocked}
    blocked = [one for one in kept.told if isinstance(one, AppBlocked)]
    assert {(one.name, one.rule, one.enforced) for one in blocked} == {("sleep", "no-sleep", True)}
    assert {Path(one.path).name for one in blocked} == {*NAMES, "sleep"}
    assert await asyncio.to_thread(start, home / "essay", "0") == 0  # no gate, no answer to wait for


@pytest.mark.clause("D3")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "hung"])
async def test_programs_start_again_within_two_seconds_of_a_lost_gate(home: Path, how: signal.Signals) -> None:
    copied(home, "true", "allowed")
    copied(home, "sleep", "essay")
    async with kept_gate(home) as kept:
        lost = kept.pid
        os.kill(lost, how)
        began = time.monotonic()
        assert await asyncio.to_thread(start, home / "allowed") == 0
        assert time.monotonic() - began < 2.0
        await until(lambda: any(isinstance(one, Tamper) for one in kept.told))
        assert {one.what for one in kept.told if isinstance(one, Tamper)} <= {"gate_ended", "gate_hung"}
        await until(lambda: kept.pid != lost and kept.works())
        assert await asyncio.to_thread(start, home / "essay", "0") == KEPT  # and the next one stands


@pytest.mark.clause("D3")
async def test_an_absurd_policy_blocks_nothing_that_was_allowed(home: Path) -> None:
    copied(home, "true", "allowed")
    absurd: list[dict[str, Json]] = [
        {"apps_unlisted": "deny", "apps": {"nothing": {"do": "allow", "because": "b"}}},
        {"apps": {"broken": {"do": "destroy", "names": ["allowed", "true"], "because": "b"}}},
        {"apps": {"closed": {"do": "deny", "names": ["true"], "hours": "no such hours", "because": "b"}}},
    ]
    async with kept_gate(home) as kept:
        for said in absurd:
            kept.holds = gated(**said)
            await asyncio.sleep(0.6)  # two looks of the keeper, whose clock is the system's
            assert await asyncio.to_thread(start, home / "allowed") == 0, said
    assert not kept.told


async def test_a_flood_is_answered_and_a_burst_beside_app_control_never_runs(home: Path) -> None:
    copied(home, "sleep", *NAMES)
    copied(home, "true", "allowed")
    told: list[AppBlocked] = []
    holds = gated()
    async with kept_gate(home, holds) as kept, app_control(holds, told, connector=False):
        burst = (sys.executable, "-m", "tests.bench.burst", "200", str(UID), str(home / "essay"))
        driver = await asyncio.create_subprocess_exec(*burst, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        began = time.monotonic()
        assert await asyncio.to_thread(start, home / "allowed") == 0
        assert time.monotonic() - began < 2.0
        async with asyncio.timeout(30):
            await driver.communicate()
        await until(lambda: len(kept.told) == 200)
        assert told == []
        assert len(kept.gates) == 1


async def test_it_ends_with_its_service_and_says_where_it_cannot_stand(home: Path) -> None:
    shutil.copy("/usr/bin/true", home / "allowed")
    command = [sys.executable, "-m", "agent", "gate", "--place"]
    gate = await asyncio.create_subprocess_exec(*command, str(home), stdin=-1, stdout=-1)
    assert gate.stdin is not None
    assert gate.stdout is not None
    assert b'"places":["' in await gate.stdout.readline()
    gate.stdin.write(b"what is this\n")  # and so it blocks nothing
    assert await asyncio.to_thread(start, home / "allowed") == 0
    gate.stdin.close()
    assert await asyncio.wait_for(gate.wait(), 5) == 0
    gate = await asyncio.create_subprocess_exec(*command, "/proc", stdin=-1, stdout=-1, stderr=subprocess.DEVNULL)
    said, _ = await asyncio.wait_for(gate.communicate(), 10)
    assert b"/proc is no local file system but proc" in said


_A_SERVICE = """
import os, signal, subprocess, sys
gate = subprocess.Popen([sys.executable, "-m", "agent", "gate", "--place", sys.argv[1]], stdin=-1, stdout=-1)
gate.stdout.readline()
os.kill(gate.pid, signal.SIGSTOP)
os.kill(os.getpid(), signal.SIGKILL)
"""


async def test_a_gate_that_hangs_does_not_outlive_its_service(home: Path) -> None:
    copied(home, "true", "allowed")
    service = await asyncio.create_subprocess_exec(sys.executable, "-c", _A_SERVICE, str(home))
    assert await asyncio.wait_for(service.wait(), 20) == -signal.SIGKILL
    began = time.monotonic()
    assert await asyncio.to_thread(start, home / "allowed") == 0
    assert time.monotonic() - began < 2.0


@pytest.fixture
def beside_the_system() -> Iterator[Path]:
    """A folder on the file system that /var/tmp is on, which ends up as a mount of its own."""
    with tempfile.TemporaryDirectory(prefix="heed-bound-", dir="/var/tmp") as folder:
        Path(folder).chmod(0o755)
        place = Path(folder) / "home"
        place.mkdir(mode=0o755)
        yield place
        subprocess.run(["umount", "--lazy", str(place)], check=True)


async def test_where_a_folder_shares_the_systems_file_system_only_its_own_mount_is_watched(
    beside_the_system: Path,
) -> None:
    inside, outside = copied(beside_the_system, "sleep", "essay", "../essay")
    async with kept_gate(beside_the_system):
        assert await asyncio.to_thread(start, inside, "0") == KEPT
        assert await asyncio.to_thread(start, outside, "0") == 0


def test_a_gate_that_cannot_see_where_programs_start_does_not_say_that_it_stands(home: Path) -> None:
    nobody = 2**22 + 1  # no process has this number (proc(5), pid_max)
    asked = [sys.executable, "-m", "agent", "gate", "--mounts-of", str(nobody), "--place", str(home)]
    done = subprocess.run(asked, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode != 0
    assert "cannot be seen" in done.stdout + done.stderr
