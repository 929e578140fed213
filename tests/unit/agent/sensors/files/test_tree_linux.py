"""What the kernel tells of folders, with the kernel."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from agent.sensors.files.tree import Change, FileChanged, FolderCame, FolderGone, Missed

if sys.platform == "linux":
    from agent.sensors.files.inotify import OVERFLOW, Record
    from agent.sensors.files.tree_linux import InotifyTree

pytestmark = pytest.mark.only_on("linux")
DEADLINE = 30.0


class Watching:
    def __init__(self, limit: int = 100) -> None:
        self.tree = InotifyTree(limit)
        self.news = asyncio.Event()
        self.tree.open(self.news.set)

    async def told(self) -> list[Change]:
        async with asyncio.timeout(DEADLINE):
            await self.news.wait()
        self.news.clear()
        changes = self.tree.take()
        assert self.tree.take() == []  # it listens again
        return changes


@pytest.fixture
async def watching() -> AsyncIterator[Watching]:
    made = Watching()
    yield made
    made.tree.close()


async def test_a_file_is_told_when_it_appears_and_when_it_is_closed(watching: Watching, tmp_path: Path) -> None:
    assert watching.tree.watch(str(tmp_path))
    assert not watching.tree.watch(str(tmp_path))
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    path = str(tmp_path / "a.txt")
    assert await watching.told() == [FileChanged(path, closed=False), FileChanged(path, closed=True)]
    (tmp_path / "a.txt").rename(tmp_path / "b.txt")
    assert await watching.told() == [FileChanged(str(tmp_path / "b.txt"), closed=True)]


async def test_a_folder_that_is_renamed_is_known_by_its_new_name(watching: Watching, tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    for folder in (tmp_path, tmp_path / "a", tmp_path / "a" / "b"):
        watching.tree.watch(str(folder))
    (tmp_path / "a").rename(tmp_path / "c")
    assert await watching.told() == [FolderCame(str(tmp_path / "c"), renamed=True)]
    (tmp_path / "c" / "b" / "x").touch()
    assert FileChanged(str(tmp_path / "c" / "b" / "x"), closed=True) in await watching.told()


async def test_a_folder_that_leaves_is_watched_no_more(watching: Watching, tmp_path: Path) -> None:
    (tmp_path / "in" / "a").mkdir(parents=True)
    watching.tree.watch(str(tmp_path / "in"))
    watching.tree.watch(str(tmp_path / "in" / "a"))
    (tmp_path / "in" / "a").rename(tmp_path / "out")
    assert await watching.told() == []
    (tmp_path / "out" / "x").touch()
    (tmp_path / "in" / "y").mkdir()
    changes = await watching.told()
    while not changes:  # the kernel's word that it watches `a` no more came first
        changes = await watching.told()
    assert changes == [FolderCame(str(tmp_path / "in" / "y"))]


async def test_a_folder_that_is_removed_is_told(watching: Watching, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    watching.tree.watch(str(tmp_path / "a"))
    (tmp_path / "a").rmdir()
    assert await watching.told() == [FolderGone(str(tmp_path / "a"))]


async def test_where_there_are_too_many_folders_it_says_so(tmp_path: Path) -> None:
    watching = Watching(limit=1)
    assert watching.tree.watch(str(tmp_path))
    assert watching.tree.partial == ""
    (tmp_path / "a").mkdir()
    assert not watching.tree.watch(str(tmp_path / "a"))
    assert "more than 1 folders" in watching.tree.partial
    watching.tree.close()


async def test_what_the_kernel_missed_is_said(watching: Watching, monkeypatch: pytest.MonkeyPatch) -> None:
    assert watching.tree._inotify is not None
    monkeypatch.setattr(watching.tree._inotify, "read", lambda: ([Record(-1, OVERFLOW, 0, "")], False))
    assert watching.tree.take() == [Missed()]


async def test_a_folder_that_is_not_there_is_an_error(watching: Watching, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        watching.tree.watch(str(tmp_path / "none"))
