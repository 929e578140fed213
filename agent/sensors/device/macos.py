"""A Mac (agent/ports: DeviceReader). Written to Apple's documentation; not yet run on a Mac."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from agent.core.posture import (
    Administrators,
    Antivirus,
    Encryption,
    Firewall,
    PostureFacts,
    SecureBoot,
    TimeSync,
    Unread,
    Updates,
)
from agent.core.required import ProgramFacts
from agent.sensors.device.agent_files import agent_files
from agent.sensors.device.asking import Ask, CannotAskError
from agent.sensors.device.launching import find_program, trouble_of

_FIREWALL = "/usr/libexec/ApplicationFirewall/socketfilterfw"
_PLACES = "/usr/local/bin:/opt/homebrew/bin:/usr/bin:/bin"
Fact = TypeVar("Fact")
_UNSEEN = "this Mac does not tell it"


class MacDevice:
    """This machine."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask

    def posture(self) -> PostureFacts:
        """See the port."""
        return PostureFacts(
            antivirus=Antivirus("XProtect, a part of macOS,", running=True),
            firewall=self._of([_FIREWALL, "--getglobalstate"], mac_firewall),
            encryption=self._of(["fdesetup", "status"], mac_encryption),
            updates=Unread("nobody has asked yet"),
            administrators=self._of(["dscl", ".", "-read", "/Groups/admin", "GroupMembership"], mac_administrators),
            secure_boot=self._of(["system_profiler", "-json", "SPiBridgeDataType"], mac_secure_boot),
            time_sync=self._of(["systemsetup", "-getusingnetworktime"], mac_time),
            agent_files=agent_files(),
        )

    def updates(self) -> Updates | Unread:
        """See the port."""
        return self._of(["softwareupdate", "-l"], mac_updates)

    def hardware(self) -> Mapping[str, str]:
        """See the port."""
        try:
            said = self._ask(["system_profiler", "-json", "SPHardwareDataType", "SPSoftwareDataType", "SPNVMeDataType"])
        except CannotAskError as error:
            return {"system": f"unsupported here, because {error}"}
        return mac_hardware(said)

    def software(self) -> Mapping[str, str] | Unread:
        """See the port."""
        return self._of(["system_profiler", "-json", "SPApplicationsDataType"], mac_software)

    def software_mark(self) -> str:
        """See the port: nothing cheap tells."""
        return ""

    def program(self, name: str, software: Mapping[str, str]) -> ProgramFacts:
        """See the port."""
        listed = next((one for one in software if one.casefold() == name.casefold().removesuffix(".app")), "")
        file = f"/Applications/{listed}.app/Contents/MacOS/{listed}" if listed else find_program([name], _PLACES)
        return ProgramFacts(name, bool(listed), software.get(listed, ""), file, trouble_of(file) if file else "")

    def _of(self, command: list[str], read: Callable[[str], Fact | Unread]) -> Fact | Unread:
        try:
            return read(self._ask(command))
        except CannotAskError as error:
            return Unread(str(error))


def mac_firewall(said: str) -> Firewall | Unread:
    """From `socketfilterfw --getglobalstate`: 0 off, 1 on, 2 on and closed to all."""
    state = said.partition("State = ")[2][:1]
    return Firewall("The macOS firewall", state in ("1", "2")) if state else Unread(_UNSEEN)


def mac_encryption(said: str) -> Encryption | Unread:
    """From `fdesetup status`."""
    return Encryption("the startup disk", "FileVault is On" in said) if "FileVault is" in said else Unread(_UNSEEN)


def mac_administrators(said: str) -> Administrators | Unread:
    """From `dscl . -read /Groups/admin GroupMembership`."""
    names = said.partition("GroupMembership:")[2].split()
    return Administrators(tuple(sorted(names))) if names else Unread(_UNSEEN)


def mac_secure_boot(said: str) -> SecureBoot | Unread:
    """From `system_profiler -json SPiBridgeDataType`."""
    level = str(_first(said, "SPiBridgeDataType").get("ibridge_secure_boot", "")).casefold()
    return SecureBoot("full" in level) if level else Unread(_UNSEEN)


def mac_time(said: str) -> TimeSync | Unread:
    """From `systemsetup -getusingnetworktime`."""
    return TimeSync("Network Time: On" in said) if "Network Time:" in said else Unread(_UNSEEN)


def mac_updates(said: str) -> Updates:
    """From `softwareupdate -l`, which does not tell which of them are for security."""
    return Updates(sum(line.strip().startswith("* ") for line in said.splitlines()), None, None)


def mac_hardware(said: str) -> dict[str, str]:
    """From `system_profiler -json SPHardwareDataType SPSoftwareDataType SPNVMeDataType`."""
    machine, system = _first(said, "SPHardwareDataType"), _first(said, "SPSoftwareDataType")
    disks = _first(said, "SPNVMeDataType").get("_items") or []
    told = {
        "name": system.get("local_host_name"),
        "make": "Apple",
        "model": machine.get("machine_model"),
        "serial": machine.get("serial_number"),
        "firmware": machine.get("boot_rom_version"),
        "processor": machine.get("chip_type") or machine.get("cpu_type"),
        "memory": machine.get("physical_memory"),
        "disks": ", ".join(f"{one.get('_name')} {one.get('size')}" for one in disks if isinstance(one, dict)),
        "system": system.get("os_version"),
        "kernel": system.get("kernel_version"),
    }
    return {name: str(value) if value else f"unsupported here, because {_UNSEEN}" for name, value in told.items()}


def mac_software(said: str) -> dict[str, str] | Unread:
    """From `system_profiler -json SPApplicationsDataType`."""
    rows = _all(said, "SPApplicationsDataType")
    found = {str(one["_name"]): str(one.get("version") or "") for one in rows if one.get("_name")}
    return found or Unread(_UNSEEN)


def _first(said: str, name: str) -> dict[str, Any]:
    return next(iter(_all(said, name)), {})


def _all(said: str, name: str) -> list[dict[str, Any]]:
    try:
        rows = json.loads(said).get(name)
    except (ValueError, AttributeError):
        return []
    return [one for one in rows if isinstance(one, dict)] if isinstance(rows, list) else []
