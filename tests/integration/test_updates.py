"""A device and signed releases that are real: TUF's own metadata, over HTTP; only the package installer is a fake."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from tuf.ngclient.updater import Updater

from agent.app.updating import Device, Updating
from agent.core.updating import PATIENCE
from agent.errors import UpdateBusy, UpdateRefused, UpdatesUnreachable
from agent.host.disk import LocalDisk
from agent.uplink.releases import SignedReleases
from installers.updates import LASTS, Repository, main

NOW = datetime.now(UTC)
HEALTHY = Device("d" * 64, "Year 6", running=True, heard=NOW + timedelta(minutes=1))
SICK = Device("d" * 64, "Year 6", running=False, heard=None)


class FakePackages:
    """Remembers whose bytes are in. `broken`: bytes that cannot be put in; `half_in`: the power went meanwhile."""

    def __init__(self) -> None:
        self.content = b"0.1.0-1"
        self.broken = b""
        self.busy = self.half_in = False
        self.no_systemd = False
        self.ways_back: list[bytes] = []
        self.standing: list[bytes] = []
        self.began = timedelta()

    def installed(self) -> str | None:
        return None if self.half_in else self.content.decode()

    def install(self, package: Path) -> None:
        if self.busy:
            raise UpdateBusy("apt is at it")
        self.half_in = False
        if package.read_bytes() == self.broken:
            raise UpdateRefused("dpkg would not")
        self.content = package.read_bytes()

    def switch(self, package: Path, unless: Path, judged: Path, at: datetime) -> None:
        if self.no_systemd:
            raise UpdateRefused("systemd would not")
        assert unless.exists()
        assert not judged.exists()
        assert at == NOW + self.began + PATIENCE
        self.ways_back.append(package.read_bytes())
        self.standing = [package.read_bytes()]

    def stay(self) -> None:
        self.standing = []


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Nothing."""


class School:
    """Its releases, its web server, and one device."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.served = folder / "releases"
        self.keys = folder / "keys"
        self.packages = FakePackages()
        self.answers = True  # the collector's address
        self.repository(NOW).init()
        for version in ("0.1.0-1", "0.2.0-1"):
            self.publish(version)
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(self.served)))
        Thread(target=self.server.serve_forever, daemon=True).start()

    def repository(self, now: datetime) -> Repository:
        return Repository(self.served, self.keys, now)

    def publish(self, version: str, share: int = 100) -> None:
        package = self.folder / f"heed-agent_{version}_amd64.deb"
        package.write_text(version)
        self.repository(NOW).publish(package, version, share, ())

    def run(self, device: Device, minutes: float = 0) -> str:
        """As the timer does: each time a new process, which knows what lies on disk."""
        root = self.repository(NOW).root.read_bytes()
        at = f"http://127.0.0.1:{self.server.server_port}"
        here = self.folder / "device"
        self.packages.began = timedelta(minutes=minutes)
        updating = Updating(here, LocalDisk(), self.packages, SignedReleases(at, root, here), lambda: self.answers)
        return updating.run(device, NOW + timedelta(minutes=minutes))

    def only(self, pattern: str) -> Path:
        (found,) = self.served.glob(pattern)
        return found


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    made = School(tmp_path)
    yield made
    made.server.shutdown()
    made.server.server_close()


def test_a_version_is_tried_found_well_and_then_the_one_to_go_back_to(school: School) -> None:
    assert "0.2.0-1 is on trial" in school.run(HEALTHY)
    assert school.packages.content == b"0.2.0-1"
    assert school.packages.ways_back == [b"0.1.0-1"]
    assert school.packages.standing == [b"0.1.0-1"]
    assert "is well" in school.run(HEALTHY, 2)
    assert school.packages.standing == []
    assert "is what this device is to have" in school.run(HEALTHY, 4)
    assert [path.name for path in (school.folder / "device").glob("*.deb")] == ["0.2.0-1.deb"]


def test_one_that_is_not_heard_of_is_taken_back_and_not_tried_again(school: School) -> None:
    school.run(HEALTHY)
    assert "is on trial" in school.run(SICK, 10)
    assert "0.1.0-1 is back" in school.run(SICK, 21)
    assert school.packages.content == b"0.1.0-1"
    assert "is what this device is to have" in school.run(HEALTHY, 30)
    school.publish("0.3.0-1")
    assert "0.3.0-1 is on trial" in school.run(HEALTHY, 40)


@pytest.mark.parametrize("network", [True, False])
def test_where_no_collector_answers_a_version_that_runs_waits(school: School, *, network: bool) -> None:
    school.run(HEALTHY)
    school.answers = False
    if not network:
        school.server.shutdown()
        school.server.server_close()
    running = Device("d" * 64, "Year 6", running=True, heard=None)
    assert "is on trial" in school.run(running, 600)
    assert "is back" in school.run(SICK, 600)


def test_a_package_that_cannot_be_put_in_leaves_the_one_before(school: School) -> None:
    school.packages.broken = b"0.2.0-1"
    with pytest.raises(UpdateRefused, match="dpkg"):
        school.run(HEALTHY)
    assert school.packages.content == b"0.1.0-1"
    assert "is what this device is to have" in school.run(HEALTHY, 5)


def test_while_something_else_installs_nothing_is_put_in_and_the_version_is_not_given_up(school: School) -> None:
    school.packages.busy = True
    with pytest.raises(UpdateBusy):
        school.run(HEALTHY)
    school.packages.busy = False
    assert "0.2.0-1 is on trial" in school.run(HEALTHY, 5)
    school.packages.busy = True
    with pytest.raises(UpdateBusy):
        school.run(SICK, 30)
    school.packages.busy = False
    assert "0.1.0-1 is back" in school.run(SICK, 35)


def test_a_device_that_lost_its_power_while_a_version_was_put_in_goes_back(school: School) -> None:
    school.run(HEALTHY)
    for minute in (2, 12):
        school.packages.half_in = True
        assert "The power went while 0.2.0-1 was put in; 0.1.0-1 is back." in school.run(SICK, minute)
        assert school.packages.installed() == "0.1.0-1"
        assert "0.2.0-1 is on trial" in school.run(HEALTHY, minute + 5)  # it is not to blame
    school.packages.half_in = True
    assert "0.2.0-1 was not well" in school.run(SICK, 20)
    assert "is what this device is to have" in school.run(HEALTHY, 25)


def test_what_an_administrator_put_in_meanwhile_is_kept(school: School) -> None:
    school.run(HEALTHY)
    school.packages.content = b"0.3.0-1"
    assert "0.3.0-1 was put in by other means" in school.run(SICK, 30)
    assert school.packages.content == b"0.3.0-1"
    assert not (school.folder / "device" / "trial").exists()  # nor does the system itself go back


def test_what_there_is_to_go_back_to_is_whole(school: School, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Updater.download_target

    def half(updater: Updater, target: Any, filepath: str) -> str:
        if not target.path.endswith(".deb"):
            return whole(updater, target, filepath)
        Path(filepath).write_bytes(b"0.1")
        raise OSError("the power went")

    with monkeypatch.context() as lost:
        lost.setattr(Updater, "download_target", half)
        with pytest.raises(OSError, match="power"):
            school.run(HEALTHY)
    assert "0.2.0-1 is on trial" in school.run(HEALTHY, 5)
    assert school.packages.ways_back == [b"0.1.0-1"]


def test_without_the_systems_own_way_back_nothing_is_put_in_and_it_is_tried_again(school: School) -> None:
    school.packages.no_systemd = True
    with pytest.raises(UpdateRefused, match="systemd"):
        school.run(HEALTHY)
    assert school.packages.content == b"0.1.0-1"
    school.packages.no_systemd = False
    assert "0.2.0-1 is on trial" in school.run(HEALTHY, 5)


def test_a_share_of_none_is_offered_to_nobody_and_is_widened_by_a_command(school: School) -> None:
    school.publish("0.3.0-1", share=0)
    school.run(HEALTHY)
    assert school.packages.content == b"0.2.0-1"
    assert main(["--keys", str(school.keys), "share", str(school.served), "0.3.0-1", "--share", "100"]) == 0
    school.run(HEALTHY, 2)
    assert "0.3.0-1 is on trial" in school.run(HEALTHY, 4)
    assert main(["--keys", str(school.keys), "share", str(school.served), "9.9.9-1"]) == 1


def test_nothing_is_put_in_to_which_there_is_no_way_back(school: School) -> None:
    school.packages.content = b"0.0.9-1"
    with pytest.raises(UpdateRefused, match="no way back"):
        school.run(HEALTHY)
    assert school.packages.content == b"0.0.9-1"


def test_a_changed_package_is_refused(school: School) -> None:
    school.only("targets/agent/*.heed-agent_0.2.0-1_amd64.deb").write_text("0.2.0-X")
    with pytest.raises(UpdateRefused, match="not to be believed"):
        school.run(HEALTHY)
    assert school.packages.content == b"0.1.0-1"


def test_a_changed_list_is_refused(school: School) -> None:
    for listed in school.served.glob("targets/*.agent.json"):
        told = json.loads(listed.read_text())
        listed.write_text(json.dumps(told | {"x": 1}))
    with pytest.raises(UpdateRefused, match="not to be believed"):
        school.run(HEALTHY)


def test_a_repository_of_other_keys_is_refused(school: School, tmp_path: Path) -> None:
    school.run(HEALTHY)
    school.run(HEALTHY, 2)
    stranger = School(tmp_path / "stranger")
    stranger.publish("9.0.0-1")
    stranger.server.shutdown()
    stranger.server.server_close()
    (school.served / "metadata").rename(school.folder / "before")
    (stranger.served / "metadata").rename(school.served / "metadata")
    root = (school.folder / "before" / "1.root.json").read_bytes()
    at = f"http://127.0.0.1:{school.server.server_port}"
    with pytest.raises(UpdateRefused, match="not to be believed"):
        SignedReleases(at, root, tmp_path / "another").releases()


def test_old_metadata_played_back_is_refused(school: School) -> None:
    before = school.only("metadata/timestamp.json").read_bytes()
    school.repository(NOW).refresh()
    school.run(HEALTHY)
    school.only("metadata/timestamp.json").write_bytes(before)
    with pytest.raises(UpdateRefused, match="not to be believed"):
        SignedReleases(
            f"http://127.0.0.1:{school.server.server_port}",
            school.repository(NOW).root.read_bytes(),
            school.folder / "device",
        ).releases()


def test_metadata_that_nobody_signed_anew_has_run_out(school: School) -> None:
    school.repository(NOW - 2 * LASTS["timestamp"]).refresh()
    with pytest.raises(UpdateRefused, match="not to be believed"):
        school.run(HEALTHY)
    school.repository(NOW).refresh()
    assert "0.2.0-1 is on trial" in school.run(HEALTHY)


def test_nobody_there_is_unreachable(tmp_path: Path, school: School) -> None:
    root = school.repository(NOW).root.read_bytes()
    with pytest.raises(UpdatesUnreachable):
        SignedReleases("http://127.0.0.1:9", root, tmp_path / "x").releases()
