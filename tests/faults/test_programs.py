"""Programs that are not allowed, by the thousand; and a gate that is lost again and again while a compiler works."""

from __future__ import annotations

import asyncio
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest

from agent.core.event import AppBlocked, Tamper
from policy.document.tree import Tree
from tests.apps import UID, app_control, no_sleep
from tests.conditions import until
from tests.gate import KEPT, Kept, copied, gated, kept_gate, own_file_system, start

NAMES = ("essay", "homework", "notes", "maths", "music")
STARTS = 1_000
LOAD_SECONDS = float(os.environ.get("HEED_GATE_SECONDS", "600"))

pytestmark = [
    pytest.mark.soak,
    pytest.mark.timeout(3_600),
    pytest.mark.only_on("linux"),
    pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="starting programs as a pupil needs root"),
]


@pytest.fixture
def home() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="heed-home-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def own() -> Iterator[Path]:
    with own_file_system() as folder:
        yield folder


def commands(home: Path, program: str, argument: str) -> list[list[str]]:
    """A copy of the program under five other names, and each of these run by a shell's and a python's script."""
    found = [[str(one), argument] for one in copied(home, program, *NAMES)]
    for name in NAMES:
        (home / f"{name}.sh").write_text(f'{home}/{name} "$1"\n')
        (home / f"{name}.py").write_text(f"import subprocess, sys\nsubprocess.run(['{home}/{name}', sys.argv[1]])\n")
        found += [["/bin/sh", f"{home}/{name}.sh", argument], ["/usr/bin/python3", f"{home}/{name}.py", argument]]
    return found


def burst(each: Sequence[Sequence[str]], count: int) -> list[subprocess.Popen[bytes]]:
    """So many at once, as a pupil; those that were kept from starting are left out."""
    started = []
    for number in range(count):
        argv = [one.replace("NUMBER", str(number)) for one in each[number % len(each)]]
        try:
            started.append(
                subprocess.Popen(argv, user=UID, group=UID, extra_groups=[], cwd="/", stderr=subprocess.DEVNULL)
            )
        except PermissionError:
            continue
    return started


def ended(processes: Sequence[subprocess.Popen[bytes]]) -> bool:
    return all(one.poll() is not None for one in processes)


@pytest.mark.clause("D3", "T9")
@pytest.mark.parametrize("connector", [True, False], ids=["connector", "sweep"])
async def test_of_a_thousand_starts_watch_notes_each_and_enforce_ends_each(home: Path, connector: bool) -> None:
    told: list[AppBlocked] = []
    each = commands(home, "sleep", "300")
    async with app_control(no_sleep("watch"), told, connector=connector):
        watched = await asyncio.to_thread(burst, each, STARTS)
        await until(lambda: len(told) == STARTS, 300)
        assert {one.enforced for one in told} == {False}
        assert not any(one.poll() is not None for one in watched)
    told.clear()
    async with app_control(no_sleep("enforce"), told, connector=connector):
        await until(lambda: ended(watched), 300)  # what ran before is asked to end
        told.clear()
        again = await asyncio.to_thread(burst, each, STARTS)
        await until(lambda: len(told) == STARTS, 300)
        await until(lambda: ended(again), 300)
        assert {one.enforced for one in told} == {True}


@pytest.mark.clause("D3", "T9")
async def test_of_a_thousand_starts_none_gets_past_the_gate(own: Path) -> None:
    marks = own / "marks"
    marks.mkdir()
    os.chown(marks, UID, UID)
    no_touch: Tree = {"no-touch": {"do": "deny", "names": ["touch"], "because": "a test"}}
    each = commands(own, "touch", f"{marks}/NUMBER")
    async with kept_gate(own, gated(apps=no_touch)) as kept:
        started = await asyncio.to_thread(burst, each, STARTS)
        await until(lambda: len(kept.told) == STARTS, 300)
        await until(lambda: ended(started), 60)
        assert list(marks.iterdir()) == []  # not one of them did the first thing that it does
        assert {type(one) for one in kept.told} == {AppBlocked}
        assert len(kept.gates) == 1


def another_works(kept: Kept, gates: int) -> bool:
    return len(kept.gates) > gates and kept.works()


@pytest.mark.clause("D3")
async def test_a_gate_that_is_lost_again_and_again_holds_up_no_compiler(own: Path) -> None:
    work = own / "work"
    work.mkdir()
    os.chown(work, UID, UID)
    (allowed,) = copied(own, "true", "allowed")
    (denied,) = copied(own, "sleep", "essay")
    pace = random.Random(1)  # noqa: S311 - a pace, and no secret
    async with kept_gate(own) as kept:
        load = [sys.executable, "-m", "tests.faults.gate_load", str(LOAD_SECONDS), str(UID), str(work), str(allowed)]
        compilers = [await asyncio.create_subprocess_exec(*load, stdout=subprocess.PIPE) for _ in range(4)]
        loop = asyncio.get_running_loop()
        over, lost = loop.time() + LOAD_SECONDS - 5.0, 0
        while loop.time() < over:
            await asyncio.sleep(pace.uniform(1.0, 6.0))
            if kept.works():
                os.kill(kept.pid, pace.choice((signal.SIGKILL, signal.SIGSTOP)))
                lost += 1
                gates = len(kept.gates)
                await until(partial(another_works, kept, gates), 60)
        async with asyncio.timeout(60):
            found = [json.loads((await one.communicate())[0]) for one in compilers]
        print(found, lost)
        assert sum(one["failed"] for one in found) == 0
        assert max(one["slowest"] for one in found) < 2.0
        assert len([one for one in kept.told if isinstance(one, Tamper)]) >= lost
        await until(kept.works, 60)
        assert await asyncio.to_thread(start, denied, "0") == KEPT
