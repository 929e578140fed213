"""What a Linux machine is and what is installed on it, by the kernel's and the packagers' own files (J9, J10)."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from pathlib import Path

from agent.core.posture import Unread
from agent.sensors.device.asking import Ask, CannotAskError

HARDWARE = ("name", "make", "model", "serial", "firmware", "processor", "memory", "disks", "system", "kernel")
_DMI = {"make": "sys_vendor", "model": "product_name", "serial": "product_serial", "firmware": "bios_version"}
_TREE = {"model": "model", "serial": "serial-number"}  # boards without a BIOS
_BLANK = {"", "none", "not specified", "default string", "system serial number", "to be filled by o.e.m.", "0"}
_NO_DISK = ("loop", "ram", "zram", "dm-", "md", "sr", "fd", "nbd")
_GIB = 1 << 30


def unsupported(because: str) -> str:
    """How an inventory says that a fact cannot be had."""
    return f"unsupported here, because {because}"


def hardware(root: Path = Path("/")) -> dict[str, str]:
    """Each of HARDWARE."""
    facts = {
        "name": platform.node() or unsupported("this machine has no name"),
        **{name: _board(root, name) for name in _DMI},
        "processor": _processor(root),
        "memory": _memory(root),
        "disks": _disks(root),
        "system": _system(root),
        "kernel": platform.release() or unsupported("the kernel does not tell its release"),
    }
    return {name: facts[name] for name in HARDWARE}


def software(ask: Ask, root: Path = Path("/")) -> dict[str, str] | Unread:
    """Installed packages with their versions; snaps and flatpaks by snap:NAME and flatpak:NAME."""
    status = root / "var/lib/dpkg/status"
    try:
        found = dict(debian_packages(status.read_text(encoding="utf-8", errors="replace")))
    except FileNotFoundError:
        try:
            found = dict(rpm_packages(ask(["rpm", "-qa", "--qf", "%{NAME}\t%{EVR}\n"])))
        except CannotAskError as error:
            return Unread(f"there is no dpkg, and {error}")
    except OSError as error:
        return Unread(f"{status} cannot be read ({error.strerror})")
    for snap in sorted((root / "var/lib/snapd/snaps").glob("*_*.snap")):
        name, _, revision = snap.stem.rpartition("_")
        found[f"snap:{name}"] = f"revision {revision}"
    for flatpak in sorted((root / "var/lib/flatpak/app").glob("*/current")):
        found[f"flatpak:{flatpak.parent.name}"] = flatpak.readlink().name if flatpak.is_symlink() else ""
    return found


def software_mark(root: Path = Path("/")) -> str:
    """The moments at which the packagers last wrote."""
    places = ("var/lib/dpkg/status", "var/lib/rpm", "var/lib/snapd/snaps", "var/lib/flatpak/app")
    return " ".join(str((root / one).stat().st_mtime_ns) if (root / one).exists() else "-" for one in places)


def debian_packages(status: str) -> Iterator[tuple[str, str]]:
    """From dpkg's status file; a package of a second architecture is named NAME:ARCHITECTURE, as dpkg does."""
    wanted = ("Package", "Version", "Architecture", "Status")
    packages = [
        dict(
            line.split(": ", 1) for line in paragraph.split("\n") if line.partition(": ")[0] in wanted and ": " in line
        )
        for paragraph in status.split("\n\n")
    ]
    here = [one for one in packages if one.get("Status", "").endswith(" installed")]
    own = {one.get("Architecture") for one in here if one.get("Package") == "dpkg"} | {"all"}
    for one in here:
        name, architecture = one.get("Package", ""), one.get("Architecture", "")
        if name:
            yield name if architecture in own else f"{name}:{architecture}", one.get("Version", "")


def rpm_packages(said: str) -> Iterator[tuple[str, str]]:
    """From `rpm -qa`, a package a line with a tab before its version; of several (kernels) the last told counts."""
    for line in said.splitlines():
        name, tab, version = line.partition("\t")
        if tab and name:
            yield name, version


def _board(root: Path, name: str) -> str:
    places = [root / "sys/class/dmi/id" / _DMI[name]]
    if name in _TREE:
        places.append(root / "sys/firmware/devicetree/base" / _TREE[name])
    refused = "the firmware does not tell it"
    for place in places:
        try:
            said = place.read_text(encoding="utf-8", errors="replace").strip("\0\n ")
        except FileNotFoundError:
            continue
        except OSError as error:
            refused = f"it may not be read ({error.strerror})"
            continue
        if said.casefold() not in _BLANK:
            return said
        refused = "the maker left it blank"
    return unsupported(refused)


def _processor(root: Path) -> str:
    lines = _read(root / "proc/cpuinfo").splitlines()
    names = [value.strip() for line in lines for key, _, value in [line.partition(":")] if key.strip() == "model name"]
    count = sum(line.startswith("processor") for line in lines)
    if not count:
        return unsupported("the kernel does not tell its processors")
    return f"{names[0] if names else platform.machine()}, {count} threads"


def _memory(root: Path) -> str:
    for line in _read(root / "proc/meminfo").splitlines():
        if line.startswith("MemTotal:"):
            return f"{int(line.split()[1]) / (1 << 20):.1f} GiB"
    return unsupported("the kernel does not tell its memory")


def _disks(root: Path) -> str:
    """Those that are built in, with their sizes: a stick that comes and goes is no part of the machine."""
    found: list[str] = []
    for disk in sorted((root / "sys/block").glob("*")):
        size = _read(disk / "size").strip()
        if disk.name.startswith(_NO_DISK) or _read(disk / "removable").strip() == "1" or not size.isdigit():
            continue
        model = _read(disk / "device/model").strip()
        found.append(f"{disk.name} {int(size) * 512 / _GIB:.1f} GiB{f' ({model})' if model else ''}")
    return ", ".join(found) or unsupported("the kernel tells of no disk that is built in")


def _system(root: Path) -> str:
    for place in ("etc/os-release", "usr/lib/os-release"):
        for line in _read(root / place).splitlines():
            if line.startswith("PRETTY_NAME="):
                return line.partition("=")[2].strip("\"'")
    return unsupported("this system has no os-release file")


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:  # not there: the caller says what that means
        return ""
