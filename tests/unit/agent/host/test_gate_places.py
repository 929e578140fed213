from __future__ import annotations

import pytest

from agent.host.exec_gate.places import PLACES, Not, Stand, plan
from agent.host.mount_table import Mount, mounts

LAPTOP = """\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
23 22 0:5 / /dev rw shared:2 - devtmpfs udev rw
24 23 0:20 / /dev/shm rw,nosuid,nodev shared:3 - tmpfs tmpfs rw
25 22 0:21 / /tmp rw,nosuid,nodev shared:4 - tmpfs tmpfs rw
what is this
26 22 254:1 / /media/a\\040stick rw - vfat /dev/sdb1 rw
"""


def stands(table: str, *ours: str) -> list[Stand | Not]:
    return plan(mounts(table), PLACES, ours, lambda _place: True)


def test_what_is_its_own_file_system_is_watched_whole_and_the_rest_by_a_mount_of_its_own() -> None:
    assert mounts(LAPTOP)[-1] == Mount("254:1", "/media/a stick", "vfat", "/dev/sdb1")
    assert stands(LAPTOP) == [
        Stand("/home", whole=False, bind=True),
        Stand("/tmp", whole=True),
        Stand("/var/tmp", whole=False, bind=True),
        Stand("/dev/shm", whole=True),
    ]


def test_a_mount_of_the_systems_file_system_is_watched_alone_and_not_made_twice() -> None:
    bound = LAPTOP + "30 22 254:0 /home /home rw shared:1 - ext4 /dev/vda rw\n"
    assert Stand("/home", whole=False) in stands(bound)
    subvolume = LAPTOP.replace("ext4", "btrfs") + "30 22 254:0 /@home /home rw shared:1 - btrfs /dev/vda rw\n"
    assert Stand("/home", whole=False) in stands(subvolume)


def test_a_home_in_the_home_is_watched_too_unless_it_is_somebody_elses_server() -> None:
    own = LAPTOP + "31 22 254:5 / /home/anna rw - ext4 /dev/mapper/anna rw\n"
    assert Stand("/home/anna", whole=True) in stands(own)
    over = LAPTOP + "31 22 0:99 / /home/anna/cloud rw - fuse.rclone drive: rw\n"
    assert not [one for one in stands(over) if one.place == "/home/anna/cloud"]


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "fuse.sshfs", "autofs"])
def test_it_does_not_stand_where_an_answer_might_wait_for_another(kind: str) -> None:
    served = LAPTOP + f"32 22 0:77 / /home rw - {kind} server:/home rw\n"
    assert Not("/home", f"/home is no local file system but {kind}") in stands(served)


def test_it_does_not_stand_between_the_agent_and_itself() -> None:
    found = stands(LAPTOP, "/home/dev/heed/.venv/bin/python")
    assert found[0] == Not("/home", "Heed itself is installed in /home, and must never wait for its own gate")
    assert Stand("/tmp", whole=True) in found


def test_what_is_not_there_is_left_out() -> None:
    assert plan(mounts(LAPTOP), PLACES, (), lambda place: place == "/tmp") == [Stand("/tmp", whole=True)]
    assert plan([], PLACES, (), lambda _place: True) == []
