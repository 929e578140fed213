from __future__ import annotations

import os
from pathlib import Path

import pytest

from agent.host.disk import LocalDisk, replace_whole
from agent.ports import Disk
from tests.fakes.disk import FakeDisk


@pytest.fixture(params=["local", "fake"])
def disk(request: pytest.FixtureRequest) -> Disk:
    return LocalDisk() if request.param == "local" else FakeDisk()


def test_what_is_written_is_read(disk: Disk, tmp_path: Path) -> None:
    place = tmp_path / "a" / "b"
    disk.make_directory(place, 0o700)
    disk.make_directory(place, 0o700)
    disk.write(place / "one", b"long enough", 0o600)
    disk.write(place / "one", b"short", 0o600)
    disk.append(place / "one", b" and more", 0o600)
    disk.append(place / "two", b"new", 0o600)
    disk.flush(place / "one")
    disk.rename(place / "two", place / "three")
    disk.flush_directory(place)
    assert disk.read(place / "one") == b"short and more"
    assert disk.names(place) == ["one", "three"]
    disk.remove(place / "one")
    disk.remove(place / "one")
    assert disk.names(place) == ["three"]
    assert disk.names(place / "nowhere") == []
    with pytest.raises(FileNotFoundError):
        disk.read(place / "one")


def test_replacing_is_told_step_by_step(disk: Disk, tmp_path: Path) -> None:
    steps: list[str] = []
    replace_whole(disk, tmp_path / "file", b"new", on_step=steps.append, step="it")
    assert steps == ["it.written", "it.flushed", "it.renamed", "it.kept"]
    assert disk.read(tmp_path / "file") == b"new"
    assert disk.names(tmp_path) == ["file"]


@pytest.mark.parametrize("operation", [1, 2, 3])
def test_a_full_disk_leaves_what_was(operation: int) -> None:
    disk, path = FakeDisk(), Path("/place/file")
    replace_whole(disk, path, b"old")
    disk.operations, disk.fails_at = 0, operation
    with pytest.raises(OSError, match="No space"):
        replace_whole(disk, path, b"new")
    assert disk.read(path) == b"old"
    assert disk.names(path.parent) == ["file"]


@pytest.mark.only_on("linux", "darwin")
def test_a_file_is_made_with_its_mode_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        LocalDisk().write(tmp_path / "one", b"", 0o600)
        LocalDisk().append(tmp_path / "two", b"", 0o644)
    finally:
        os.umask(before)
    assert (tmp_path / "one").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "two").stat().st_mode & 0o777 == 0o644
