from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from agent.core.posture import Antivirus, Firewall, SecureBoot, Unread, Updates
from agent.sensors.device.agent_files import compare
from agent.sensors.device.asking import CannotAskError
from agent.sensors.device.launching import find_program, trouble_of
from agent.sensors.device.linux_firewall import firewall, iptables_on, nft_on
from agent.sensors.device.linux_inventory import debian_packages, hardware, rpm_packages
from agent.sensors.device.linux_posture import antivirus, apt_waiting, secure_boot, updates
from agent.sensors.device.linux_volume import system_volume

pytestmark = pytest.mark.only_on("linux")
NOW = 1_795_000_000.0


def write(path: Path, data: bytes | str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def refused(command: Sequence[str]) -> str:
    raise CannotAskError(f"{command[0]} is not installed")


def nobody(_name: str) -> bool:
    return False


def ruleset(*entries: dict[str, object]) -> str:
    return json.dumps({"nftables": [{"metainfo": {}}, *entries]})


def chain(name: str, **more: str) -> dict[str, object]:
    return {"chain": {"family": "inet", "table": "filter", "name": name, **more}}


def rule(of: str, *expr: dict[str, object]) -> dict[str, object]:
    return {"rule": {"family": "inet", "table": "filter", "chain": of, "expr": list(expr)}}


@pytest.mark.parametrize(
    ("said", "on"),
    [
        (ruleset(), False),
        (ruleset(chain("in", hook="input", policy="drop")), True),
        (ruleset(chain("in", hook="input", policy="accept")), False),
        (ruleset(chain("in", hook="forward", policy="drop")), False),
        (ruleset(chain("in", hook="input", policy="accept"), rule("in", {"counter": {}}, {"drop": None})), True),
        # a ban list drops some addresses, and lets everybody else in
        (ruleset(chain("in", hook="input", policy="accept"), rule("in", {"match": {}}, {"drop": None})), False),
        (
            ruleset(
                chain("in", hook="input", policy="accept"),
                rule("in", {"jump": {"target": "end"}}),
                chain("end"),
                rule("end", {"reject": {"type": "icmpx"}}),
            ),
            True,
        ),
        (ruleset(chain("in", hook="input"), rule("in", {"jump": {"target": "in"}})), False),
    ],
)
def test_a_firewall_is_on_when_what_was_not_asked_for_ends_there(said: str, on: bool) -> None:
    assert nft_on(said) is on


def test_a_firewall_that_cannot_be_read_is_not_called_off(tmp_path: Path) -> None:
    answer = firewall(refused, nobody, tmp_path)
    assert isinstance(answer, Unread)
    assert "nft is not installed and iptables-save is not installed" in answer.because
    write(tmp_path / "etc/ufw/ufw.conf", "ENABLED=yes\n")
    assert firewall(refused, nobody, tmp_path) == Firewall("ufw", on=True)
    assert iptables_on("*filter\n:INPUT DROP [0:0]\n")
    assert iptables_on(":INPUT ACCEPT [0:0]\n-A INPUT -j REJECT --reject-with icmp-port-unreachable\n")
    assert not iptables_on(":INPUT ACCEPT [0:0]\n-A INPUT -s 10.0.0.1/32 -j DROP\n")


def test_the_age_of_signatures_is_the_makers_own_word(tmp_path: Path) -> None:
    assert antivirus(nobody, NOW, tmp_path) == Antivirus("")
    write(tmp_path / "usr/sbin/clamd", "")
    assert antivirus(nobody, NOW, tmp_path) == Antivirus("ClamAV")
    head = b"ClamAV-VDB:16 Nov 2026 08-00 +0000:27000:2000000:90:X:X:builder:1795000000"
    write(tmp_path / "var/lib/clamav/daily.cvd", head.ljust(512))
    found = antivirus("clamd".__eq__, NOW, tmp_path)
    assert found.running
    assert found.age_days is not None
    assert 1.0 < found.age_days < 3.0
    assert antivirus("wdavdaemon".__eq__, NOW, tmp_path).age_days is None


def test_secure_boot_is_the_firmwares_word(tmp_path: Path) -> None:
    assert isinstance(secure_boot(tmp_path), Unread)
    name = "sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c"
    for value, on in ((b"\x06\0\0\0\x01", True), (b"\x06\0\0\0\x00", False)):
        write(tmp_path / name, value)
        assert secure_boot(tmp_path) == SecureBoot(on)
    write(tmp_path / name, b"\x06")
    assert isinstance(secure_boot(tmp_path), Unread)


def test_encryption_is_found_below_the_mount(tmp_path: Path) -> None:
    write(tmp_path / "proc/self/mountinfo", "22 1 253:1 / / rw - ext4 /dev/mapper/vg-root rw\n")
    assert isinstance(system_volume(tmp_path), Unread)  # no such block device
    lvm, crypt = tmp_path / "sys/devices/dm-1", tmp_path / "sys/devices/dm-0"
    write(lvm / "dm/uuid", "LVM-abc\n")
    (lvm / "slaves").mkdir()
    (tmp_path / "sys/dev/block").mkdir(parents=True)
    (tmp_path / "sys/dev/block/253:1").symlink_to(lvm)
    found = system_volume(tmp_path)
    assert not isinstance(found, Unread)
    assert (found.volume, found.encrypted) == ("/dev/mapper/vg-root", False)
    write(crypt / "dm/uuid", "CRYPT-LUKS2-abc\n")
    (lvm / "slaves/dm-0").symlink_to(crypt)
    assert getattr(system_volume(tmp_path), "encrypted", None) is True
    write(tmp_path / "proc/self/mountinfo", "22 1 0:40 / / rw - overlay overlay rw\n")
    assert isinstance(system_volume(tmp_path), Unread)


def test_updates_are_counted_as_apt_tells_them(tmp_path: Path) -> None:
    said = (
        "Inst bash [5.2-1] (5.2-2 Debian-Security:12/stable-security [amd64])\n"
        "Inst new (1.0 Debian:12/stable [amd64]) []\n"
        "Conf bash (5.2-2 Debian-Security:12/stable-security [amd64])\n"
    )
    assert apt_waiting(said) == (2, 1)
    assert isinstance(updates(refused, NOW, tmp_path), Unread)
    write(tmp_path / "usr/bin/apt-get", "")
    assert "apt-get update" in getattr(updates(refused, NOW, tmp_path), "because", "")
    write(tmp_path / "var/lib/apt/lists/x_Packages", "")
    (tmp_path / "var/lib/apt/lists/partial").mkdir()
    os.utime(tmp_path / "var/lib/apt/lists/partial", (NOW - 86_400, NOW - 86_400))
    assert updates(lambda _: said, NOW, tmp_path) == Updates(2, 1, 1.0)
    assert updates(refused, NOW, tmp_path) == Unread("apt-get is not installed")


def test_software_is_what_is_installed_now() -> None:
    status = (
        "Package: zlib1g\nStatus: install ok installed\nArchitecture: i386\nVersion: 1.3\n\n"
        "Package: dpkg\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1.21\nDescription: a: b\n c: d\n\n"
        "Package: old\nStatus: deinstall ok config-files\nArchitecture: amd64\nVersion: 1\n\n"
    )
    assert dict(debian_packages(status)) == {"zlib1g:i386": "1.3", "dpkg": "1.21"}
    assert dict(rpm_packages("bash\t5.2-1\nnonsense\n")) == {"bash": "5.2-1"}


def test_hardware_says_of_each_fact_why_it_cannot_be_had(tmp_path: Path) -> None:
    bare = hardware(tmp_path)
    for name in ("make", "model", "serial", "firmware", "memory", "disks", "system", "processor"):
        assert bare[name].startswith("unsupported here, because "), name
    write(tmp_path / "sys/class/dmi/id/sys_vendor", "Example\n")
    write(tmp_path / "sys/class/dmi/id/product_serial", "To be filled by O.E.M.\n")
    write(tmp_path / "sys/firmware/devicetree/base/model", "Board 4\0")
    write(tmp_path / "sys/block/sda/size", f"{2 * 1024 * 1024 * 10}\n")
    write(tmp_path / "sys/block/sdb/size", "2048\n")
    write(tmp_path / "sys/block/sdb/removable", "1\n")
    told = hardware(tmp_path)
    assert (told["make"], told["model"], told["disks"]) == ("Example", "Board 4", "sda 10.0 GiB")
    assert "left it blank" in told["serial"]


def test_whether_a_program_could_start_is_told_of_its_file(tmp_path: Path) -> None:
    script = write(tmp_path / "tool", "#!/bin/sh\n")
    assert find_program(["tool"], str(tmp_path)) == str(script)
    assert trouble_of(str(script)) == "its file may not be executed"
    script.chmod(0o755)
    assert trouble_of(str(script)) == ""
    write(script, "#!/no/such/interpreter -x\n")
    assert trouble_of(str(script)) == "/no/such/interpreter, which it needs, is not there"
    write(script, "")
    assert trouble_of(str(script)) == "its file is empty"
    (tmp_path / "left").symlink_to(tmp_path / "away")
    assert trouble_of(find_program(["left"], str(tmp_path))) == "its file is gone"
    assert trouble_of("/bin/sh") == ""
    assert find_program(["../tool", "a\0b", ""], str(tmp_path)) == ""


def test_changed_files_are_named(tmp_path: Path) -> None:
    same, changed = write(tmp_path / "a.py", "1"), write(tmp_path / "b.py", "2")
    listed = [(one.name, hashlib.sha256(one.read_bytes()).hexdigest(), one) for one in (same, changed)]
    assert compare(listed).changed == ()
    write(changed, "3")
    assert compare([*listed, ("c.py", "00", tmp_path / "c.py")]).changed == ("b.py", "c.py")
