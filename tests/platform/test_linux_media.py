"""A stick, by a loop device that is a real file system, really mounted; that it comes and goes is said by the test."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from agent.core.event import Liveness, Payload, RemovableMedium
from agent.host.media.linux import LinuxMedia
from agent.runtime.clock import SystemClock
from agent.runtime.media import Media
from agent.runtime.offload import aside
from policy.severity import Severity
from tests.conditions import until
from tests.unit.agent.runtime.test_media import says

pytestmark = pytest.mark.only_on("linux")
DEADLINE = 30.0


class Machine:
    """This one, on which only what the test plugs in is a medium. `place`: where it is mounted."""

    def __init__(self, at: Path, place: Path) -> None:
        self.place = place
        self.image = at / "stick.img"
        self.root = at / "root"
        self.told: list[Payload] = []
        (self.root / "sys/block").mkdir(parents=True)
        (self.root / "sys/dev").mkdir()
        (self.root / "sys/dev/block").symlink_to("/sys/dev/block")
        for name in ("proc", "dev", "etc"):
            (self.root / name).symlink_to(f"/{name}")
        with self.image.open("wb") as file:
            file.truncate(4 * 1024 * 1024)
        subprocess.run(["mkfs.ext4", "-q", str(self.image)], check=True)

    def plug_in(self) -> None:
        order = ["mount", "-o", "loop", str(self.image), str(self.place)]
        if subprocess.run(order, check=False, capture_output=True).returncode:
            pytest.skip("no image may be mounted here")

    def says_of_it(self) -> None:
        """Each loop device comes and goes here, whichever is taken."""
        for number in range(64):
            disk = self.root / f"sys/block/loop{number}"
            disk.mkdir()
            (disk / "removable").write_text("1\n")

    def is_mounted(self) -> bool:
        return f" {self.place} " in Path("/proc/self/mountinfo").read_text(encoding="utf-8")


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    place = Path("/media") / f"heed-{tmp_path.parent.name}-{tmp_path.name}" / "STICK"
    try:
        place.mkdir(parents=True)
    except PermissionError:
        pytest.skip("only root makes folders where desktops mount things")
    made = Machine(tmp_path, place)
    made.says_of_it()
    try:
        yield made
    finally:
        while made.is_mounted():
            subprocess.run(["umount", "--lazy", str(place)], check=True)
        place.rmdir()
        place.parent.rmdir()


@contextmanager
def control(machine: Machine, do: str) -> Iterator[Media]:
    def tell(payload: Payload, _severity: Severity, account: str) -> None:
        assert account == "pupil"
        machine.told.append(payload)

    media = Media(
        LinuxMedia(machine.root),
        aside,
        SystemClock(),
        people=lambda: {1000: "pupil"},
        holds=lambda _account: says(do),
        tell=tell,
    )
    task = asyncio.get_running_loop().create_task(media.run())
    try:
        yield media
    finally:
        task.cancel()


@pytest.mark.clause("T9")
async def test_a_denied_stick_is_unmounted_each_time_and_told_once(machine: Machine) -> None:
    with control(machine, "deny") as media:
        await until(lambda: media.state is not None and media.state.liveness is Liveness.WORKING, DEADLINE)
        for _ in range(2):
            machine.plug_in()
            await until(lambda: not machine.is_mounted(), DEADLINE)
        await until(lambda: bool(machine.told), DEADLINE)
        (told,) = machine.told
        assert isinstance(told, RemovableMedium)
        assert (told.kind, told.done) == ("other", "removed")


async def test_one_that_is_in_use_is_taken_from_under_its_user_and_keeps_what_was_written(machine: Machine) -> None:
    machine.plug_in()
    with (machine.place / "essay.txt").open("w", encoding="utf-8") as essay:
        essay.write("written before it was taken off")
        essay.flush()
        with control(machine, "deny"):
            await until(lambda: not machine.is_mounted(), DEADLINE)
        assert not list(machine.place.iterdir())
    machine.plug_in()
    assert (machine.place / "essay.txt").read_text(encoding="utf-8") == "written before it was taken off"


async def test_one_that_is_only_watched_stays_and_is_told(machine: Machine) -> None:
    with control(machine, "watch"):
        machine.plug_in()
        await until(lambda: bool(machine.told), DEADLINE)
        assert machine.is_mounted()
