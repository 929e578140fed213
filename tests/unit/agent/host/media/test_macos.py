from __future__ import annotations

import plistlib

import pytest

from agent.core.media import Medium
from agent.host.media.macos import external_media


def listed(*disks: object) -> bytes:
    return plistlib.dumps({"AllDisksAndPartitions": list(disks)})


STICK = {
    "DeviceIdentifier": "disk4",
    "Size": 16_000,
    "Partitions": [
        {"DeviceIdentifier": "disk4s1", "Size": 200},
        {"DeviceIdentifier": "disk4s2", "Size": 15_000, "MountPoint": "/Volumes/STICK"},
    ],
}
CONTAINER = {
    "DeviceIdentifier": "disk6",
    "Size": 8_000,
    "APFSPhysicalStores": [{"DeviceIdentifier": "disk5s2"}],
    "APFSVolumes": [{"DeviceIdentifier": "disk6s1", "MountPoint": "/Volumes/Fast"}],
}
DISK = {"DeviceIdentifier": "disk5", "Size": 9_000, "Partitions": [{"DeviceIdentifier": "disk5s2"}]}


def test_external_disks_by_their_partitions_and_by_the_containers_on_them() -> None:
    assert external_media(listed(STICK, DISK, CONTAINER)) == (
        Medium("disk4", "other", 16_000, "disk4-16000", ("/Volumes/STICK",)),
        Medium("disk5", "other", 9_000, "disk5-9000", ("/Volumes/Fast",)),
    )


def test_the_disk_that_the_system_was_started_from_is_left_alone() -> None:
    system = {"DeviceIdentifier": "disk6s2", "MountPoint": "/"}
    assert external_media(listed(DISK, {**CONTAINER, "APFSVolumes": [*CONTAINER["APFSVolumes"], system]})) == ()  # type: ignore[misc] # a plist's parts are of any kind


@pytest.mark.parametrize(
    "said",
    [b"", b"not a list", plistlib.dumps([]), plistlib.dumps({}), listed(1, {}, {"DeviceIdentifier": 3, "Size": "x"})],
)
def test_what_cannot_be_understood_names_none(said: bytes) -> None:
    assert external_media(said) == ()
