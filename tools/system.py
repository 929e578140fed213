"""Sees to what pip cannot bring: the venv module, and the programs that tests and the demo drive on Linux.

`python3 -m tools.system venv|programs` runs on the system's Python, before there is a virtual environment, so it
uses the standard library alone. As root with apt it installs what is missing; otherwise it says which command a person
must run.
"""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

PROGRAMS = {
    # apt package: a program it brings
    "xvfb": "Xvfb",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "xterm": "xterm",
    "chromium": "chromium",
    "xclip": "xclip",
    "i3lock": "i3lock",
    "x11-utils": "xdpyinfo",
    "wixl": "wixl",
    "msitools": "msibuild",
    "iproute2": "ip",  # school and home, as network namespaces
    "nftables": "nft",
    "fonts-dejavu-core": "",  # for Chromium and xterm in a bare container; only asked for along with another
}


PLAYWRIGHT = [".venv/bin/python", "-m", "playwright", "install", "--with-deps", "chromium"]


@dataclass(frozen=True, slots=True)
class Machine:
    """What decides whether this module can install, and how."""

    apt: bool
    root: bool
    ubuntu: bool  # has Chromium as a snap only, which a container cannot run: Playwright's own is used there
    python: str
    has_venv: bool
    has_program: Callable[[str], bool]
    lacks_tk: bool = False  # apt's own Python without what draws windows; to another apt could give none


def missing(wanted: str, machine: Machine) -> list[str]:
    """The apt packages to install for "venv" or "programs"; empty when all is there."""
    if wanted == "venv":
        return [] if machine.has_venv else [f"python{machine.python}-venv"]
    absent = [package for package, program in PROGRAMS.items() if program and not machine.has_program(program)]
    beside = [package for package, program in PROGRAMS.items() if not program] if absent else []
    return [*absent, *beside, *(["python3-tk"] if machine.lacks_tk else [])]


def commands(packages: Sequence[str], machine: Machine) -> list[list[str]]:
    """What installs these packages without a question, as root."""
    fetched = [package for package in packages if machine.ubuntu and package == "chromium"]
    by_apt = [package for package in packages if package not in fetched]
    apt = [["apt-get", "update"], ["apt-get", "install", "--yes", "--no-install-recommends", *by_apt]] if by_apt else []
    return [*apt, PLAYWRIGHT] if fetched else apt


def advice(packages: Sequence[str], machine: Machine) -> str:
    """What a person must do: commands to paste where there is apt."""
    if machine.apt:
        lines = [command if command is PLAYWRIGHT else ["sudo", *command] for command in commands(packages, machine)]
        return "Run:\n" + "\n".join(f"  {' '.join(line)}" for line in lines)
    programs = [PROGRAMS.get(package) or package for package in packages]
    return "There is no apt here: with this system's own package manager install " + ", ".join(programs) + "."


def find_machine() -> Machine:
    """This machine."""
    try:
        system = platform.freedesktop_os_release().get("ID", "")
    except OSError:  # no such file: not a Linux of today
        system = ""
    search = (
        f"{os.environ.get('PATH', os.defpath)}:/usr/sbin:/sbin"  # where Debian has ip and nft, beside a user's own path
    )
    fetched = any(Path.home().glob(".cache/ms-playwright/chromium-*"))
    return Machine(
        apt=shutil.which("apt-get") is not None,
        root=hasattr(os, "geteuid") and os.geteuid() == 0,
        ubuntu=system == "ubuntu",
        python=f"{sys.version_info.major}.{sys.version_info.minor}",
        has_venv=importlib.util.find_spec("ensurepip") is not None,
        has_program=lambda name: shutil.which(name, path=search) is not None or (name == "chromium" and fetched),
        lacks_tk=sys.base_prefix == "/usr" and importlib.util.find_spec("_tkinter") is None,
    )


def main(arguments: Sequence[str]) -> int:
    """0 when all is there now, 1 when a person must act (and the words are printed), 2 for a wrong argument."""
    if len(arguments) != 1 or arguments[0] not in ("venv", "programs"):
        sys.stderr.write("tools.system: give one of: venv, programs\n")
        return 2
    if arguments[0] == "programs" and sys.platform != "linux":
        sys.stderr.write(f"On {sys.platform} the tests that drive a real X session and a real browser are left out.\n")
        return 0
    machine = find_machine()
    packages = missing(arguments[0], machine)
    if not packages:
        return 0
    if machine.apt and machine.root:
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in commands(packages, machine):
            if subprocess.run(command, env=environment, check=False).returncode:  # noqa: S603 - the two lines above
                sys.stderr.write(f"This failed: {' '.join(command)}\n")
                return 1
        return 0
    programs = ", ".join(packages)
    sys.stderr.write(f"Missing on this machine: {programs}. {advice(packages, machine)}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
