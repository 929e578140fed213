"""Folders are looked through in parts, watched before they are, and not followed out of."""

from __future__ import annotations

import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from agent.sensors.files import walk as walk_module
from agent.sensors.files.since import EVER
from agent.sensors.files.walk import Walk, is_elsewhere

LATER = time.time() + 10_000_000  # however long the tests before it took


class Watched:
    """Says of each folder once that it is new."""

    def __init__(self) -> None:
        self.folders: list[str] = []

    def __call__(self, folder: str) -> bool:
        new = folder not in self.folders
        self.folders.append(folder)
        return new


def names(walk: Walk, entries: int = 1_000) -> list[str]:
    found = []
    while walk.busy:
        found += [Path(one.path).name for one in walk.step(entries)]
    return sorted(found)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in ("a/b", "c", ".git"):
        (tmp_path / "top" / name).mkdir(parents=True)
    for name in ("one.txt", "a/two.txt", "a/b/three.txt", "c/four.jpg", ".git/five.txt", "c/~$six.docx"):
        (tmp_path / "top" / name).touch()
    return tmp_path / "top"


@pytest.mark.parametrize("entries", [1, 3, 1_000])
def test_all_that_is_somebodys_is_found_however_small_the_parts(tree: Path, entries: int) -> None:
    watched = Watched()
    walk = Walk(watched)
    walk.add(str(tree), EVER)
    assert names(walk, entries) == ["four.jpg", "one.txt", "three.txt", "two.txt"]
    assert sorted(watched.folders) == [str(tree), str(tree / "a"), str(tree / "a/b"), str(tree / "c")]


def test_what_is_older_counts_only_in_folders_that_were_not_watched(tree: Path) -> None:
    watched = Watched()
    walk = Walk(watched)
    walk.add(str(tree), LATER, first=True)
    assert names(walk) == []
    (tree / "new").mkdir()
    (tree / "new" / "old.txt").touch()
    walk.add(str(tree), LATER)
    assert names(walk) == ["old.txt"]
    walk.add(str(tree), LATER)
    assert names(walk) == []


@pytest.mark.only_on("linux")
def test_links_are_not_followed(tree: Path, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.txt").touch()
    (tree / "c" / "link").symlink_to(tmp_path / "outside")
    (tree / "c" / "link.txt").symlink_to(tmp_path / "outside" / "secret.txt")
    walk = Walk(Watched())
    walk.add(str(tree / "c"), EVER)
    assert names(walk) == ["four.jpg"]


def test_what_is_gone_is_passed_over(tmp_path: Path) -> None:
    walk = Walk(Watched())
    walk.add(str(tmp_path / "gone"), EVER)
    assert names(walk) == []


@pytest.mark.parametrize("entries", [1, 4, 7])
def test_of_a_large_folder_all_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, entries: int) -> None:
    monkeypatch.setattr(walk_module, "_READ_AHEAD", 4)
    wanted = [f"{number:02}.txt" for number in range(13)]
    for name in wanted:
        (tmp_path / name).touch()
    walk = Walk(Watched())
    walk.add(str(tmp_path), EVER)
    assert names(walk, entries) == wanted


def test_what_a_sync_program_keeps_elsewhere_is_known(tmp_path: Path) -> None:
    assert is_elsewhere(SimpleNamespace(st_file_attributes=0x0040_0020))
    assert not is_elsewhere(SimpleNamespace(st_file_attributes=0x20))
    assert not is_elsewhere(tmp_path.stat())
