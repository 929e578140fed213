from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from agent.core.media import Medium
from agent.host.media.mounted import Disk, listed_places, media, swap_devices
from agent.host.mount_table import Mount

STICK = Disk("sdb", "usb", 16_000, "sdb-9")
COMES_AND_GOES = {"sdb": STICK, "sdc": Disk("sdc", "usb", 8_000, "sdc-3")}
ON = {"8:1": {"sda"}, "8:17": {"sdb"}, "8:18": {"sdb"}, "8:33": {"sdc"}, "253:0": {"sdb"}, "9:0": {"sda", "sdb"}}
ROOT = Mount("8:1", "/", "ext4", "/dev/sda1")


def found(*mounted: Mount, listed: tuple[str, ...] = (), swapped: frozenset[str] = frozenset()) -> tuple[Medium, ...]:
    return media(
        mounted, lambda one: frozenset(ON.get(one.device, ())), COMES_AND_GOES.get, listed=listed, swapped=swapped
    )


def test_sticks_by_disk_with_all_their_partitions_encrypted_or_not() -> None:
    one, other = Mount("8:17", "/media/p/A", "vfat"), Mount("253:0", "/media/p/B", "ext4", "/dev/mapper/luks")
    third = Mount("8:33", "/run/media/p/C", "exfat")
    assert found(ROOT, one, other, third) == (
        Medium("sdb", "usb", 16_000, "sdb-9", ("/media/p/A", "/media/p/B")),
        Medium("sdc", "usb", 8_000, "sdc-3", ("/run/media/p/C",)),
    )


def test_a_built_in_disk_is_none_wherever_it_is_mounted() -> None:
    assert found(ROOT, Mount("8:1", "/media/p/Windows", "ntfs")) == ()


def test_the_stick_that_the_system_stands_on_is_left_alone() -> None:
    stick = Mount("8:17", "/media/p/A", "vfat")
    assert found(ROOT, stick, Mount("8:18", "/cdrom", "iso9660")) == ()
    assert found(ROOT, stick, Mount("8:18", "/home", "ext4")) == ()
    assert found(ROOT, stick, Mount("9:0", "/srv", "ext4")) == ()  # an array that it is part of
    assert found(ROOT, stick, swapped=frozenset({"sdb"})) == ()
    assert found(ROOT, stick, listed=("/media/p/A",)) == ()
    assert found(ROOT, Mount("8:17", "/mnt", "vfat")) == ()  # an administrator's


_MOUNTS = st.lists(
    st.builds(
        Mount,
        st.sampled_from(sorted(ON)),
        st.sampled_from(["/", "/home", "/boot/efi", "/media", "/media/p/A", "/run/media/p/B", "/mediate/x", "/srv"]),
        st.just("ext4"),
    ),
    max_size=8,
)


@given(_MOUNTS)
def test_nothing_is_ever_a_medium_of_which_anything_is_mounted_elsewhere(mounted: list[Mount]) -> None:
    for medium in found(*mounted):
        points = {one.point for one in mounted if medium.name in ON[one.device]}
        assert points == set(medium.places)
        assert all(point.startswith(("/media/", "/run/media/")) for point in points)
        assert medium.name in COMES_AND_GOES


def test_the_tables_of_the_system() -> None:
    fstab = "# /dev/sdb1 /media/x\nUUID=1 / ext4 defaults 0 1\n\n/dev/sdc1\t/media/school\\040disk auto nofail\nhalf\n"
    assert listed_places(fstab) == {"/", "/media/school disk"}
    swaps = "Filename\tType\tSize\tUsed\tPriority\n/dev/sda2 partition 1 0 -2\n/swap\\040file file 1 0 -3\n"
    assert swap_devices(swaps) == ("/dev/sda2", "/swap file")
    assert swap_devices("") == ()
