"""One sensor's lives: what fails goes on where it was."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from agent.core.event import Liveness
from agent.core.observation import FileArrived, Observation
from agent.errors import SensorLost
from agent.runtime.offload import aside
from agent.sensors.files.arrivals import FileArrivals
from agent.sensors.files.noticing import World
from agent.sensors.files.pacing import Pacing
from agent.sensors.files.places import Places
from agent.sensors.files.reader import DocumentReader
from agent.sensors.files.texts import DocumentTexts
from agent.sensors.files.tree import Change
from tests.conditions import until
from tests.fakes.running_clock import RunningClock


class FakeTree:
    """Tells nothing of itself; `fault` is raised where it is opened."""

    partial = ""
    fault: Exception | None = None

    def open(self, news: Callable[[], None]) -> None:  # noqa: ARG002 - the port's signature
        if self.fault is not None:
            raise self.fault

    def watch(self, folder: str) -> bool:  # noqa: ARG002 - the port's signature
        return True

    def forget(self, folder: str) -> None: ...

    def take(self) -> list[Change]:
        return []

    def close(self) -> None: ...


def sensor(place: Path, tree: FakeTree) -> FileArrivals:
    clock = RunningClock()
    pacing = Pacing(clock, spent=lambda: 0.0)
    texts = DocumentTexts(DocumentReader([], aside), pacing, clock)
    world = World(lambda: tree, set, pacing, clock, aside, lambda: True)
    return FileArrivals(Places((str(place),)), texts, world)


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (OSError(errno.EMFILE, os.strerror(errno.EMFILE), "/home/secret"), os.strerror(errno.EMFILE)),
        (RuntimeError("of /home/secret"), "RuntimeError"),
    ],
)
async def test_why_it_failed_is_said_without_a_path(tmp_path: Path, fault: Exception, reason: str) -> None:
    tree = FakeTree()
    tree.fault = fault
    files = sensor(tmp_path, tree)
    with pytest.raises(SensorLost):
        await files.run(lambda _observation: None)
    assert files.state().liveness is Liveness.FAILED
    assert files.state().reason == f"the folders cannot be watched: {reason}"


async def test_a_home_without_a_folder_is_said_to_be_so_until_there_is_one(tmp_path: Path) -> None:
    files, seen = sensor(tmp_path / "Downloads", FakeTree()), list[Observation]()
    task = asyncio.create_task(files.run(seen.append))
    await until(lambda: files.state().liveness is Liveness.UNSUPPORTED)
    (tmp_path / "Downloads").mkdir()
    (tmp_path / "Downloads" / "a.txt").touch()
    await until(lambda: any(isinstance(one, FileArrived) for one in seen))
    assert files.state().liveness is Liveness.WORKING
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
