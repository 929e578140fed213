"""A Linux device (agent/ports: DeviceReader)."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path

import psutil

from agent.core.posture import PostureFacts, Unread, Updates
from agent.core.required import ProgramFacts
from agent.sensors.device import linux_inventory, linux_posture
from agent.sensors.device.agent_files import agent_files
from agent.sensors.device.asking import Ask
from agent.sensors.device.launching import find_program, trouble_of
from agent.sensors.device.linux_firewall import firewall
from agent.sensors.device.linux_volume import system_volume

_PLACES = (
    "/usr/local/bin:/usr/bin:/bin:/usr/games:/usr/local/games:/snap/bin:/var/lib/flatpak/exports/bin:/usr/sbin:/sbin"
)
_STARTED_FROM = tuple(f"{one}/" for one in ("/usr/bin", "/bin", "/usr/games", "/usr/sbin", "/sbin"))


class LinuxDevice:
    """This machine, or what a folder holds of one."""

    def __init__(self, ask: Ask, root: Path = Path("/"), now: Callable[[], float] = time.time) -> None:
        """`now`: Unix seconds."""
        self._root, self._ask, self._now = root, ask, now

    def posture(self) -> PostureFacts:
        """See the port."""
        names = {one.info["name"] for one in psutil.process_iter(["name"])}
        return PostureFacts(
            antivirus=linux_posture.antivirus(names.__contains__, self._now(), self._root),
            firewall=firewall(self._ask, names.__contains__, self._root),
            encryption=system_volume(self._root),
            updates=Unread("nobody has asked yet"),
            administrators=linux_posture.administrators(),
            secure_boot=linux_posture.secure_boot(self._root),
            time_sync=linux_posture.time_sync(),
            agent_files=agent_files(),
        )

    def updates(self) -> Updates | Unread:
        """See the port."""
        return linux_posture.updates(self._ask, self._now(), self._root)

    def hardware(self) -> Mapping[str, str]:
        """See the port."""
        return linux_inventory.hardware(self._root)

    def software(self) -> Mapping[str, str] | Unread:
        """See the port."""
        return linux_inventory.software(self._ask, self._root)

    def software_mark(self) -> str:
        """See the port."""
        return linux_inventory.software_mark(self._root)

    def program(self, name: str, software: Mapping[str, str]) -> ProgramFacts:
        """See the port. A package whose program has another name is found by the package's own list of files."""
        package = next((one for one in (name, f"snap:{name}", f"flatpak:{name}") if one in software), "")
        file = find_program([name], _PLACES)
        if package == name and not file:
            file = find_program(self._programs_of(name), _PLACES)
        return ProgramFacts(name, bool(package), software.get(package, ""), file, trouble_of(file) if file else "")

    def _programs_of(self, package: str) -> list[str]:
        try:
            listed = (self._root / f"var/lib/dpkg/info/{package}.list").read_text(encoding="utf-8", errors="replace")
        except (OSError, ValueError):  # rpm keeps no such list; a name with a NUL is none
            return []
        return [Path(line).name for line in listed.splitlines() if line.startswith(_STARTED_FROM)]
