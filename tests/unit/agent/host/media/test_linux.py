"""What the kernel's own files say of a disk; they are laid out here as sysfs lays them out."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.core.media import Medium
from agent.errors import Unsupported
from agent.host.media.linux import LinuxMedia

pytestmark = pytest.mark.only_on("linux")
BUILT_IN, BY_USB = "pci0000:00/ata1/block/sda", "pci0000:00/usb1/1-2/1-2:1.0/host3/block/sdb"
TABLE = "1 0 8:1 / / rw - ext4 /dev/sda1 rw\n"


class Machine:
    """Its /proc, /sys and /etc."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.table = TABLE
        (root / "proc/1").mkdir(parents=True)
        (root / "sys/dev/block").mkdir(parents=True)
        (root / "sys/block").mkdir()
        self.disk(BUILT_IN, "8:0", removable=0)
        self.part(BUILT_IN, "sda1", "8:1")

    def disk(self, at: str, number: str, *, removable: int, **files: str) -> None:
        place = self.root / "sys/devices" / at
        place.mkdir(parents=True)
        for name, said in {"removable": str(removable), "size": "1000", "diskseq": "7", **files}.items():
            (place / name).parent.mkdir(exist_ok=True)
            (place / name).write_text(f"{said}\n")
        (self.root / "sys/block" / place.name).symlink_to(place)
        (self.root / "sys/dev/block" / number).symlink_to(place)

    def part(self, of: str, name: str, number: str) -> None:
        place = self.root / "sys/devices" / of / name
        place.mkdir()
        (place / "partition").write_text("1\n")
        (self.root / "sys/dev/block" / number).symlink_to(place)

    def mount(self, number: str, point: str, source: str = "/dev/sdb1") -> None:
        self.table += f"2 1 {number} / {point} rw - vfat {source} rw\n"

    def media(self, whose: str = "1") -> tuple[Medium, ...]:
        (self.root / "proc" / whose).mkdir(exist_ok=True)
        (self.root / "proc" / whose / "mountinfo").write_text(self.table)
        media = LinuxMedia(self.root)
        media.open()
        try:
            return media.look()
        finally:
            media.close()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_stick_is_told_by_how_it_is_connected_and_a_disk_within_by_none(machine: Machine) -> None:
    machine.disk(BY_USB, "8:16", removable=0)  # as many USB disks say of themselves
    machine.part(BY_USB, "sdb1", "8:17")
    machine.mount("8:17", "/media/p/A\\040B")
    machine.mount("8:1", "/media/p/Windows", "/dev/sda1")
    assert machine.media() == (Medium("sdb", "usb", 512_000, "sdb-7", ("/media/p/A B",)),)


def test_a_card_a_disc_and_what_says_of_itself_that_it_comes_and_goes(machine: Machine) -> None:
    machine.disk("mmc0/block/mmcblk0", "179:0", removable=0, **{"device/type": "SD"})
    machine.disk("mmc1/block/mmcblk1", "179:8", removable=0, **{"device/type": "MMC"})  # soldered in
    machine.disk("ata2/block/sr0", "11:0", removable=1)
    machine.disk("x/block/fd0", "2:0", removable=1)
    for number, name in (("179:0", "card"), ("179:8", "soldered"), ("11:0", "disc"), ("2:0", "floppy")):
        machine.mount(number, f"/media/p/{name}")
    assert [(one.name, one.kind) for one in machine.media()] == [
        ("fd0", "other"),
        ("mmcblk0", "card"),
        ("sr0", "disc"),
    ]


def test_what_is_encrypted_lies_on_the_stick_beneath(machine: Machine) -> None:
    machine.disk(BY_USB, "8:16", removable=1)
    machine.part(BY_USB, "sdb1", "8:17")
    machine.disk("virtual/block/dm-0", "253:0", removable=0)
    slaves = machine.root / "sys/devices/virtual/block/dm-0/slaves"
    slaves.mkdir()
    (slaves / "sdb1").symlink_to(machine.root / "sys/devices" / BY_USB / "sdb1")
    machine.mount("253:0", "/media/p/secret", "/dev/mapper/luks-1")
    assert [(one.name, one.kind, one.places) for one in machine.media()] == [("sdb", "usb", ("/media/p/secret",))]


def test_where_the_first_process_is_hidden_ones_own_table_has_to_do(machine: Machine) -> None:
    machine.disk(BY_USB, "8:16", removable=1)
    machine.mount("8:16", "/media/p/A")
    assert machine.media(whose="self")[0].name == "sdb"
    with pytest.raises(Unsupported, match="does not tell what is mounted"):
        LinuxMedia(machine.root / "nowhere").open()


def test_what_lies_on_no_disk_is_none(machine: Machine) -> None:
    machine.mount("0:44", "/media/p/share", "//server/all")
    machine.mount("0:45", "/media/p/phone", "gvfsd-fuse")
    machine.mount("99:1", "/media/p/gone", "/dev/gone")
    assert machine.media() == ()
