"""A Windows device (agent/ports: DeviceReader). Written to Microsoft's documentation; not yet run on Windows.

PowerShell answers with JSON, each question caught by itself; what it says is read by functions that run anywhere.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from typing import Any

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

_TOLD = """
[Console]::OutputEncoding = [Text.Encoding]::UTF8; $ErrorActionPreference = 'Stop'; $all = @{}
function told($name, $of) { try { $all[$name] = @{ value = @(& $of) } }
  catch { $all[$name] = @{ error = $_.Exception.GetType().Name } } }
"""
_SAY = "\nConvertTo-Json -Compress -Depth 5 $all\n"
POSTURE = (
    _TOLD
    + """
told antivirus { Get-CimInstance -Namespace root/SecurityCenter2 AntiVirusProduct | select displayName, productState }
told firewall { Get-NetFirewallProfile | select Name, @{ n = 'on'; e = { [bool]($_.Enabled -eq 'True') } } }
told volume { Get-CimInstance -Namespace root/cimv2/Security/MicrosoftVolumeEncryption Win32_EncryptableVolume |
  where DriveLetter -eq $env:SystemDrive | select DriveLetter, ProtectionStatus }
told administrators { Get-LocalGroupMember -SID S-1-5-32-544 | foreach { $_.Name } }
told secure_boot { Confirm-SecureBootUEFI }
told time { w32tm /query /status }
"""
    + _SAY
)
UPDATES = (
    _TOLD
    + """
told updates { $s = New-Object -ComObject Microsoft.Update.Session
  $found = $s.CreateUpdateSearcher().Search('IsInstalled=0 and IsHidden=0').Updates
  foreach ($u in $found) { [bool]($u.Categories | where CategoryID -eq '0fa1201d-4330-4fa8-8ae9-b877473b6441') } }
told asked { $at = (New-Object -ComObject Microsoft.Update.AutoUpdate).Results.LastSearchSuccessDate
  ((Get-Date).ToUniversalTime() - $at).TotalDays }
"""
    + _SAY
)
HARDWARE = (
    _TOLD
    + """
told system { Get-CimInstance Win32_ComputerSystem | select Name, Manufacturer, Model, TotalPhysicalMemory }
told bios { Get-CimInstance Win32_BIOS | select SerialNumber, SMBIOSBIOSVersion }
told processor { Get-CimInstance Win32_Processor | select Name, NumberOfLogicalProcessors }
told disks { Get-CimInstance Win32_DiskDrive | where InterfaceType -ne 'USB' | select Model, Size }
told windows { Get-CimInstance Win32_OperatingSystem | select Caption, Version }
"""
    + _SAY
)
SOFTWARE = (
    _TOLD
    + r"""
told software { Get-ItemProperty HKLM:\Software\Microsoft\Windows\CurrentVersion\Uninstall\*,
  HKLM:\Software\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall\* | where DisplayName |
  select DisplayName, DisplayVersion }
"""
    + _SAY
)
Said = Mapping[str, Any]
_GIB = 1 << 30
_SCANS, _STALE = 0x1000, 0x10  # of Security Center's productState


class WindowsDevice:
    """This machine."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask

    def posture(self) -> PostureFacts:
        """See the port."""
        return windows_posture(self._said(POSTURE))

    def updates(self) -> Updates | Unread:
        """See the port."""
        return windows_updates(self._said(UPDATES))

    def hardware(self) -> Mapping[str, str]:
        """See the port."""
        return windows_hardware(self._said(HARDWARE))

    def software(self) -> Mapping[str, str] | Unread:
        """See the port."""
        rows = _rows(self._said(SOFTWARE), "software")
        if isinstance(rows, Unread):
            return rows
        return {str(row["DisplayName"]): str(row.get("DisplayVersion") or "") for row in rows}

    def software_mark(self) -> str:
        """See the port: nothing cheap tells."""
        return ""

    def program(self, name: str, software: Mapping[str, str]) -> ProgramFacts:
        """See the port. The name is what Windows lists it by, or begins with, or its program's."""
        wanted = name.casefold().removesuffix(".exe")
        listed = next((one for one in software if one.casefold().startswith(wanted)), "")
        file = find_program([name, f"{wanted}.exe"], os.environ.get("PATH", ""))
        return ProgramFacts(name, bool(listed), software.get(listed, ""), file, trouble_of(file) if file else "")

    def _said(self, script: str) -> Said:
        try:
            said = json.loads(self._ask(["powershell.exe", "-NoProfile", "-NonInteractive", "-Command", script]))
        except CannotAskError as error:
            return {"": str(error)}
        except ValueError:
            return {"": "PowerShell's answer is not JSON"}
        return said if isinstance(said, dict) else {"": "PowerShell's answer is malformed"}


def windows_posture(said: Said) -> PostureFacts:
    """From what POSTURE answers."""
    volume, boot, time = _rows(said, "volume"), _rows(said, "secure_boot"), _rows(said, "time")
    firewall, administrators = _rows(said, "firewall"), _rows(said, "administrators")
    return PostureFacts(
        antivirus=_antivirus(_rows(said, "antivirus")),
        firewall=firewall
        if isinstance(firewall, Unread)
        else Firewall("Windows Defender Firewall", bool(firewall) and all(row.get("on") is True for row in firewall)),
        encryption=volume
        if isinstance(volume, Unread)
        else Encryption(str(volume[0].get("DriveLetter")), volume[0].get("ProtectionStatus") == 1)
        if volume
        else Unread("this Windows tells nothing of encryption, as its Home edition does not"),
        updates=Unread("nobody has asked yet"),
        administrators=administrators
        if isinstance(administrators, Unread)
        else Administrators(tuple(sorted(str(one).rpartition("\\")[2] for one in administrators))),
        secure_boot=boot if isinstance(boot, Unread) else SecureBoot(boot[:1] == [True]),
        time_sync=time if isinstance(time, Unread) else _time([str(line) for line in time]),
        agent_files=agent_files(),
    )


def windows_updates(said: Said) -> Updates | Unread:
    """From what UPDATES answers."""
    rows, asked = _rows(said, "updates"), _rows(said, "asked")
    if isinstance(rows, Unread):
        return rows
    days = None if isinstance(asked, Unread) or not asked else float(asked[0])
    return Updates(len(rows), sum(row is True for row in rows), days)


def windows_hardware(said: Said) -> dict[str, str]:
    """From what HARDWARE answers."""
    disks = _rows(said, "disks")
    return {
        "name": _fact(said, "system", "Name"),
        "make": _fact(said, "system", "Manufacturer"),
        "model": _fact(said, "system", "Model"),
        "serial": _fact(said, "bios", "SerialNumber"),
        "firmware": _fact(said, "bios", "SMBIOSBIOSVersion"),
        "processor": _fact(said, "processor", "Name"),
        "memory": _gib(_fact(said, "system", "TotalPhysicalMemory")),
        "disks": f"unsupported here, because {disks.because}"
        if isinstance(disks, Unread)
        else ", ".join(f"{row.get('Model')} {_gib(str(row.get('Size')))}" for row in disks),
        "system": _fact(said, "windows", "Caption"),
        "kernel": _fact(said, "windows", "Version"),
    }


def _antivirus(rows: list[Any] | Unread) -> Antivirus | Unread:
    """Security Center tells of each whether it watches and whether it is current; the best of them counts."""
    if isinstance(rows, Unread):
        return rows
    found = [
        Antivirus(str(row.get("displayName")), bool(state & _SCANS), 365.0 if state & _STALE else 0.0)
        for row in rows
        if isinstance(state := row.get("productState"), int)
    ]
    return max(found, key=lambda one: (one.running, -(one.age_days or 0.0)), default=Antivirus(""))


def _time(lines: list[str]) -> TimeSync | Unread:
    """The first line is the leap indicator, whose number 3 says in every language that nothing keeps the clock."""
    number = lines[0].partition(":")[2].strip()[:1] if lines else ""
    return TimeSync(number != "3") if number.isdigit() else Unread("w32tm did not say how the clock is kept")


def _rows(said: Said, name: str) -> list[Any] | Unread:
    if said.get(""):
        return Unread(str(said[""]))
    told = said.get(name)
    if not isinstance(told, dict):
        return Unread("PowerShell did not answer this")
    if "error" in told:
        return Unread(f"PowerShell could not tell ({told['error']})")
    value = told.get("value")
    return value if isinstance(value, list) else [] if value is None else [value]


def _fact(said: Said, name: str, key: str) -> str:
    rows = _rows(said, name)
    if isinstance(rows, Unread):
        return f"unsupported here, because {rows.because}"
    value = str(rows[0].get(key) or "").strip() if rows else ""
    return value or "unsupported here, because Windows does not tell it"


def _gib(size: str) -> str:
    return f"{int(size) / _GIB:.1f} GiB" if size.isdigit() else size
