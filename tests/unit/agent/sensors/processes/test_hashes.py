from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

import pytest

from agent.sensors.processes.hashes import Hashes, Installed


def test_a_file_is_known_by_what_is_in_it_now(tmp_path: Path) -> None:
    hashes, file = Hashes(), tmp_path / "essay"
    file.write_bytes(b"one")
    assert hashes.of(str(file)) == hashes.of(str(file)) == hashlib.sha256(b"one").hexdigest()
    file.write_bytes(b"other")
    assert hashes.of(str(file)) == hashlib.sha256(b"other").hexdigest()


def test_what_is_no_plain_file_has_no_hash(tmp_path: Path) -> None:
    assert [Hashes().of(str(place)) for place in (tmp_path, tmp_path / "gone", Path("\0"))] == ["", "", ""]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_a_pipe_holds_nobody_up(tmp_path: Path) -> None:
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe")
    assert Hashes().of(str(tmp_path / "pipe")) == ""


@pytest.mark.clause("T9")
def test_a_copy_of_an_installed_program_is_that_program(tmp_path: Path) -> None:
    game, copy = tmp_path / "game", tmp_path / "homework"
    for file in (game, copy):
        file.write_bytes(b"a game")
    hashes = Hashes()
    installed = Installed(hashes, lambda name: str(game) if name == "game" else None)
    installed.seek({"game", "../etc/passwd", "a\0b"})
    assert installed.name_of(hashes.of(str(copy)), "homework") == "game"
    assert installed.name_of(hashes.of(str(game)), "Game.exe") == ""
    assert installed.name_of("", "homework") == ""


def test_one_file_of_many_names_is_none_of_them(tmp_path: Path) -> None:
    busybox = tmp_path / "busybox"
    busybox.write_bytes(b"many programs in one")
    hashes = Hashes()
    installed = Installed(hashes, lambda name: str(busybox) if name == "wget" else None)
    installed.seek({"wget"})
    assert installed.name_of(hashes.of(str(busybox)), "essay") == ""
