"""Very many files at once, for a real helper with the real lists: no match among them is lost, within bounds.

What it took is told and, but for the bounds, not judged: a few hundred always, fifty thousand by `make soak`.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tarfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import psutil
import pytest

from agent.core.effect import Enrolled, effective_for, helper_policy
from agent.core.event import Event, Keyword, Liveness, Source
from agent.core.link import HelperSettings
from agent.core.policy import NATIONAL_DEFAULT
from agent.runtime.clock import SystemClock
from agent.runtime.link_server import LinkServer
from agent.sensors.files.pacing import SHARE
from policy.redact import redact
from tests.conditions import until

pytestmark = pytest.mark.only_on("linux")
STARTING = 90.0  # seconds, on a machine that does much else
EVERY = 50  # files, of which one matches
MEMORY = 40 * 1024 * 1024  # bytes more than before
CALM = "The treaty was signed in June and the soldiers went home to their farms. Question {} of the homework is hard. "


DIGITS = ("nil", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


@dataclass
class Flood:
    """A real helper, and what it told so far."""

    home: Path
    events: list[Event]
    helper: psutil.Process

    def found(self) -> set[str]:
        """The names of documents that were told."""
        told = (one.payload for one in self.events if isinstance(one.payload, Keyword))
        return {one.window_title for one in told if one.source is Source.FILE_TEXT}

    def texts(self) -> int:
        """How many documents were told."""
        told = (one.payload for one in self.events if isinstance(one.payload, Keyword))
        return sum(one.source is Source.FILE_TEXT for one in told)

    def cost(self) -> tuple[float, int]:
        """Seconds of processor time and bytes of memory."""
        times = self.helper.cpu_times()
        return times.user + times.system + times.children_user + times.children_system, self.helper.memory_info().rss


@asynccontextmanager
async def flood(at: Path) -> AsyncIterator[Flood]:
    events: list[Event] = []
    home = at / "home"
    (home / "Documents").mkdir(parents=True)

    async def commit(event: Event) -> None:
        events.append(event)

    policy = helper_policy(
        NATIONAL_DEFAULT, effective_for(NATIONAL_DEFAULT, Enrolled("", ""), "pupil", SystemClock().now())
    )
    link = LinkServer(
        at / "link",
        admit=lambda _peer: "pupil",
        commit=commit,
        settings=HelperSettings(pulse_seconds=1),
        policy_for=lambda _account: policy,
        mode=0o600,
        changed=lambda: None,
    )
    serving = asyncio.create_task(link.run())
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    helper = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "agent", "session", "--socket", str(at / "link"), "--session", "one"),
        env={**environment, "HOME": str(home)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )

    def reads() -> bool:
        states = [state for one in link.helpers if one.pulse is not None for state in one.pulse.sensors]
        return any(state.sensor == "documents" and state.liveness is Liveness.WORKING for state in states)

    try:
        await until(reads, STARTING)
        yield Flood(home, events, psutil.Process(helper.pid))
    finally:
        helper.kill()
        await helper.wait()
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)


def archive(at: Path, files: int) -> set[str]:
    """The names of those that match."""
    matching = set()
    with tarfile.open(at, "w") as tar:
        for number in range(files):
            code = " ".join(DIGITS[int(digit)] for digit in str(number))
            said = CALM.format(code)
            name = f"homework {code}.txt"
            if number % EVERY == 0:
                said += f"\n\nI want to kill myself, I have told nobody for {code} days.\n"
                matching.add(name)
                assert redact(name) == name, "it comes back as it went"
            entry = tarfile.TarInfo(f"folder {number % (files // 100 + 1)}/{name}")
            entry.size = len(said)
            tar.addfile(entry, BytesIO(said.encode()))
    return matching


@pytest.mark.parametrize(
    ("files", "seconds"),
    [(300, 60.0), pytest.param(50_000, 3_600.0, marks=[pytest.mark.soak, pytest.mark.timeout(4_000)])],
)
async def test_of_very_many_files_none_that_matches_is_lost_and_the_device_stays_usable(
    tmp_path: Path, files: int, seconds: float, record_property: Callable[[str, object], None]
) -> None:
    matching = archive(tmp_path / "all.tar", files)
    async with flood(tmp_path) as running:
        spent, memory = running.cost()
        began, most = time.monotonic(), memory
        unpacking = await asyncio.create_subprocess_exec(
            "tar", "-xf", str(tmp_path / "all.tar"), "-C", str(running.home / "Documents")
        )
        while not running.found() >= matching:
            most = max(most, running.cost()[1])
            assert time.monotonic() - began < seconds, f"{len(running.found())} of {len(matching)} were told"
            await asyncio.sleep(0.2)
        await unpacking.wait()
        took, cost = time.monotonic() - began, running.cost()[0] - spent
        assert running.found() == matching
        # A name that is no text, as an archive from elsewhere holds, ends nothing.
        (running.home / os.fsdecode(b"Documents/odd \xff.txt")).write_text("I want to die", encoding="utf-8")
        matching.add("odd ?.txt")
        await until(lambda: running.found() == matching, seconds)
        assert running.texts() == len(matching), "one event each"
    record_property("files a second", files / took)
    record_property("share of a core", cost / took)
    record_property("memory grown by, MB", (most - memory) / 1e6)
    print(f"{files} files: {took:.1f} s, {cost:.1f} s of processor time, {(most - memory) / 1e6:.1f} MB more")
    assert most - memory < MEMORY
    assert cost < 1.1 * SHARE * took + 3.0  # what may be taken at once, and what a helper does besides: it sends events
