"""What the agent reads of this machine is what the machine's own tools say, field by field (issue 5, must show 7).

No field is left out: each is compared with a tool, or the agent itself must say that it is unsupported where the tool
has nothing to say either. A field without an entry here fails the test.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest

from agent.core.posture import PostureFacts, Unread
from agent.sensors.device.asking import SystemPrograms
from agent.sensors.device.linux import LinuxDevice
from agent.sensors.device.linux_inventory import HARDWARE

pytestmark = pytest.mark.only_on("linux")
UNSUPPORTED = "unsupported here, because "
GIB = 1 << 30


class NoAnswer(Exception):
    """The system's own tool is not there, or cannot tell here."""


def tool(*command: str) -> str:
    program = shutil.which(command[0], path="/usr/sbin:/usr/bin:/sbin:/bin")
    if program is None:
        raise NoAnswer(f"{command[0]} is not installed")
    done = subprocess.run([program, *command[1:]], capture_output=True, text=True, check=False, env={"LC_ALL": "C"})
    if done.returncode:
        raise NoAnswer(f"{' '.join(command)}: {done.stderr.strip()}")
    return done.stdout


def dmi(name: str) -> str:
    try:
        return tool("dmidecode", "-s", name).strip()
    except NoAnswer:
        files = {
            "system-manufacturer": "sys_vendor",
            "system-product-name": "product_name",
            "system-serial-number": "product_serial",
            "bios-version": "bios_version",
        }
        return tool("cat", f"/sys/class/dmi/id/{files[name]}").strip()


def antivirus() -> tuple[str, bool]:
    try:
        installed = tool("dpkg-query", "-W", "-f", "${db:Status-Status}", "clamav-daemon") == "installed"
    except NoAnswer:
        installed = False
    try:
        runs = bool(tool("pgrep", "-x", "clamd"))
    except NoAnswer:
        runs = False
    return ("ClamAV" if installed or runs else "", runs)


def firewall() -> bool:
    rules = tool("nft", "list", "ruleset")
    return re.search(r"hook input[^}]*policy drop", rules) is not None


def encryption() -> bool:
    source = tool("findmnt", "-no", "SOURCE", "/").strip().partition("[")[0]
    return "crypt" in tool("lsblk", "-nso", "TYPE", source).split()


def updates() -> int:
    if not any(Path("/var/lib/apt/lists").glob("*_Packages*")):
        raise NoAnswer("apt has no lists")
    return sum("upgradable from" in line for line in tool("apt", "list", "--upgradable").splitlines())


def administrators() -> set[str]:
    people = [line.split(":") for line in tool("getent", "passwd").splitlines()]
    names = {one[0] for one in people if one[2] == "0"}
    for group in ("sudo", "wheel", "admin"):
        try:
            _, _, number, members = tool("getent", "group", group).strip().split(":")
        except NoAnswer:
            continue
        names |= {one for one in members.split(",") if one} | {one[0] for one in people if one[3] == number}
    return names


def secure_boot() -> bool:
    tool("ls", "/sys/firmware/efi")  # not started by UEFI: nobody can tell
    return "SecureBoot enabled" in tool("mokutil", "--sb-state")


def agent_files() -> bool:
    """Whether an installation left a list of the agent's files."""
    import sysconfig

    for record in Path(sysconfig.get_path("purelib")).glob("heed-*.dist-info/RECORD"):
        if tool("cat", str(record)).count("\nagent/"):
            return True
    raise NoAnswer("the agent runs from its source")


def processor() -> str:
    model = re.search(r"Model name:\s+(.+)", tool("lscpu"))
    assert model
    return f"{model[1].strip()}, {tool('nproc', '--all').strip()} threads"


def answer(ask: Callable[[], object]) -> object:
    """What the tool says, or the reason why it says nothing."""
    try:
        return ask()
    except NoAnswer as silent:
        return silent


POSTURE: dict[str, tuple[Callable[[], object], Callable[..., object]]] = {
    "antivirus": (antivirus, lambda fact: (fact.name, fact.running)),
    "firewall": (firewall, lambda fact: fact.on),
    "encryption": (encryption, lambda fact: fact.encrypted),
    "updates": (updates, lambda fact: fact.waiting),
    "administrators": (administrators, lambda fact: set(fact.names)),
    "secure_boot": (secure_boot, lambda fact: fact.on),
    "time_sync": (
        lambda: tool("timedatectl", "show", "-p", "NTPSynchronized", "--value").strip() == "yes",
        lambda fact: fact.synchronised,
    ),
    "agent_files": (agent_files, lambda fact: fact.looked_at > 0),
}
TOLD_BY_THE_KERNEL_ALONE = {"time_sync"}  # timedatectl needs a system bus; adjtimex(2), which it asks, does not
HARDWARE_TOLD: dict[str, Callable[[], str]] = {
    "name": lambda: tool("uname", "-n").strip(),
    "make": lambda: dmi("system-manufacturer"),
    "model": lambda: dmi("system-product-name"),
    "serial": lambda: dmi("system-serial-number"),
    "firmware": lambda: dmi("bios-version"),
    "processor": processor,
    "memory": lambda: f"{int(tool('free', '-b').splitlines()[1].split()[1]) / GIB:.1f} GiB",
    "disks": lambda: ", ".join(
        sorted(
            f"{name} {int(size) / GIB:.1f} GiB"
            for name, size, kind, removable in (
                line.split() for line in tool("lsblk", "-bdno", "NAME,SIZE,TYPE,RM").splitlines()
            )
            if kind == "disk" and removable == "0" and not name.startswith("zram")
        )
    ),
    "system": lambda: tool("sh", "-c", '. /etc/os-release; printf %s "$PRETTY_NAME"'),
    "kernel": lambda: tool("uname", "-r").strip(),
}


@pytest.fixture(scope="module")
def posture() -> PostureFacts:
    return LinuxDevice(SystemPrograms()).posture()


@pytest.mark.parametrize("name", [field.name for field in fields(PostureFacts)])
def test_posture_is_what_the_systems_own_tools_say(posture: PostureFacts, name: str) -> None:
    ask, read = POSTURE[name]
    fact = LinuxDevice(SystemPrograms()).updates() if name == "updates" else getattr(posture, name)
    said = answer(ask)
    if isinstance(said, NoAnswer):
        kernel_alone = name in TOLD_BY_THE_KERNEL_ALONE
        assert isinstance(fact, Unread) is not kernel_alone, f"{fact} is told, though {said}"
        return
    assert not isinstance(fact, Unread), fact
    assert read(fact) == said


@pytest.mark.parametrize("name", HARDWARE)
def test_hardware_is_what_the_systems_own_tools_say(name: str) -> None:
    told = LinuxDevice(SystemPrograms()).hardware()[name]
    said = answer(HARDWARE_TOLD[name])
    if isinstance(said, NoAnswer):
        assert told.startswith(UNSUPPORTED), f"{told} is told, though {said}"
        return
    if name == "disks":
        told = re.sub(r" \([^)]*\)", "", told)  # lsblk was not asked for models
    assert told == said or (told.startswith(UNSUPPORTED) and str(said).casefold() in {"", "not specified", "none"})


def test_software_is_what_dpkg_says() -> None:
    own = tool("dpkg", "--print-architecture").strip()
    told = LinuxDevice(SystemPrograms()).software()
    assert not isinstance(told, Unread)
    said = {}
    form = "${db:Status-Status}\t${Package}\t${Architecture}\t${Version}\n"
    for line in tool("dpkg-query", "-W", "-f", form).splitlines():
        status, name, architecture, version = line.split("\t")
        if status == "installed":
            said[name if architecture in (own, "all") else f"{name}:{architecture}"] = version
    assert {name: one for name, one in told.items() if not name.startswith(("snap:", "flatpak:"))} == said
