from __future__ import annotations

from pathlib import Path

import pytest

from agent.sensors.files import places
from agent.sensors.files.places import NamedPlaces, Places, home_places, named_places, shares, sticks


def test_the_usual_folders_and_those_that_a_desktop_named(tmp_path: Path) -> None:
    (tmp_path / ".config").mkdir()
    (tmp_path / ".config" / "user-dirs.dirs").write_text(
        'XDG_DESKTOP_DIR="$HOME/Pulpit"\nXDG_DOWNLOAD_DIR="/srv/in"\nXDG_DOCUMENTS_DIR="$HOME/"\nXDG_MUSIC_DIR="$HOME/M"\n',
        encoding="utf-8",
    )
    home = tmp_path.resolve()
    usual = [str(home / name) for name in ("Downloads", "Documents", "Desktop")]
    found = home_places(tmp_path, {}).within
    assert list(found[:3]) == usual
    assert str(home / ".local/bin") in found
    assert list(found[-2:]) == [str(home / "Pulpit"), str(Path("/srv/in").resolve())]
    assert str(home) not in found
    assert len(home_places(tmp_path, {"XDG_CONFIG_HOME": str(tmp_path / "none")}).within) == len(found) - 2


@pytest.mark.only_on("linux")
def test_sticks_are_what_is_mounted_where_desktops_mount_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 /media/pupil/A\\040STICK vfat rw 0 0\n"
        "/dev/sdc1 /run/media/pupil/B ext4 rw 0 0\ntmpfs /mediaelse tmpfs rw 0 0\n"
        "//server/all /media/all cifs rw 0 0\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(places, "_MOUNTED", mounts)
    assert sticks() == {"/media/pupil/A STICK", "/run/media/pupil/B"}
    monkeypatch.setattr(places, "_MOUNTED", tmp_path / "none")
    assert sticks() == set()


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (("~/Work",), ("home/Work",)),
        (("{at}/srv/shared", "{at}/srv/shared", "{at}/srv/../srv/shared"), ("srv/shared",)),
        (("{at}/srv", "{at}/srv/shared/year-6"), ("srv",)),
        (("{at}/home/Documents/History", "~/Documents"), ()),  # they are looked at anyway
        (("~", "~/", "{at}", "{at}/home", "/", "Work", "*", ""), ()),
        (("{at}/elsewhere/of",), ()),  # it holds a place that is looked at anyway
    ],
)
def test_folders_that_the_policy_names(tmp_path: Path, said: tuple[str, ...], found: tuple[str, ...]) -> None:
    at = tmp_path.resolve()
    places = Places((str(at / "home/Documents"), str(at / "elsewhere/of/downloads")))
    written = [one.replace("{at}", str(at)) for one in said]
    assert named_places(written, at / "home", places) == tuple(str(at / one) for one in found)


def test_until_a_policy_is_known_nobody_says_that_none_are_named(tmp_path: Path) -> None:
    said: list[tuple[str, ...] | None] = [None]
    named = NamedPlaces(tmp_path, Places(()), lambda: said[-1], set)
    assert named() is None
    said.append(("~/Work",))
    assert named() == (str(tmp_path.resolve() / "Work"),)
    said.append(())
    assert named() == ()


def test_what_is_on_the_network_is_nobodys_place_whenever_it_is_mounted(tmp_path: Path) -> None:
    at, mounted = tmp_path.resolve(), set[str]()
    said = tuple(str(at / one) for one in ("a", "b/c", "d"))
    named = NamedPlaces(at / "home", Places(()), lambda: said, lambda: mounted)
    assert named() == said
    mounted |= {said[0], str(at / "b"), str(at / "d" / "within")}
    assert named() == ()
    mounted.clear()
    assert named() == said


@pytest.mark.only_on("linux")
def test_shares_are_what_is_mounted_from_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\n//server/all /srv/all\\040shared cifs rw 0 0\nserver:/x /srv/x nfs4 rw 0 0\n"
        "p@server: /home/p/far fuse.sshfs rw 0 0\n/dev/sdb1 /media/pupil/A vfat rw 0 0\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(places, "_MOUNTED", mounts)
    assert shares() == {"/srv/all shared", "/srv/x", "/home/p/far"}
    monkeypatch.setattr(places, "_MOUNTED", tmp_path / "none")
    assert shares() == set()
