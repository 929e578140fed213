"""What Windows and macOS answer, read by functions that run anywhere; the answers are those of their documentation."""

from __future__ import annotations

import json
from typing import Any

from agent.core.posture import Administrators, Antivirus, Encryption, Firewall, SecureBoot, TimeSync, Unread, Updates
from agent.sensors.device import macos
from agent.sensors.device.windows import windows_hardware, windows_posture, windows_updates


def of(*value: Any) -> dict[str, Any]:
    return {"value": list(value)}


def test_windows_posture_is_read() -> None:
    facts = windows_posture(
        {
            "antivirus": of({"displayName": "Defender", "productState": 0x61100}),
            "firewall": of({"Name": "Domain", "on": True}, {"Name": "Public", "on": False}),
            "volume": of({"DriveLetter": "C:", "ProtectionStatus": 1}),
            "administrators": of("PC\\admin", "PC\\it"),
            "secure_boot": of(True),
            "time": of("Leap Indicator: 3(not synchronized)", "Stratum: 0"),
        }
    )
    assert facts.antivirus == Antivirus("Defender", running=True, age_days=0.0)
    assert facts.firewall == Firewall("Windows Defender Firewall", on=False)
    assert facts.encryption == Encryption("C:", encrypted=True)
    assert facts.administrators == Administrators(("admin", "it"))
    assert facts.secure_boot == SecureBoot(on=True)
    assert facts.time_sync == TimeSync(synchronised=False)


def test_windows_says_what_it_could_not_tell() -> None:
    facts = windows_posture({"volume": {"error": "CimException"}, "firewall": of()})
    assert facts.encryption == Unread("PowerShell could not tell (CimException)")
    assert isinstance(facts.antivirus, Unread)
    assert windows_posture({"": "powershell.exe is not installed"}).secure_boot == Unread(
        "powershell.exe is not installed"
    )
    assert windows_updates({"updates": of(True, False), "asked": of(2.5)}) == Updates(2, 1, 2.5)
    told = windows_hardware({"system": of({"Manufacturer": "Example", "TotalPhysicalMemory": 8 << 30})})
    assert (told["make"], told["memory"]) == ("Example", "8.0 GiB")
    assert told["serial"].startswith("unsupported here, because ")


def test_macos_answers_are_read() -> None:
    assert macos.mac_firewall("Firewall is enabled. (State = 1)") == Firewall("The macOS firewall", on=True)
    assert macos.mac_encryption("FileVault is Off.") == Encryption("the startup disk", encrypted=False)
    assert macos.mac_administrators("GroupMembership: root it") == Administrators(("it", "root"))
    assert macos.mac_time("Network Time: On") == TimeSync(synchronised=True)
    assert macos.mac_updates("* Label: macOS 14.1\n\tTitle: x\n") == Updates(1, None, None)
    boot = json.dumps({"SPiBridgeDataType": [{"ibridge_secure_boot": "Full Security"}]})
    assert macos.mac_secure_boot(boot) == SecureBoot(on=True)
    assert isinstance(macos.mac_secure_boot("{}"), Unread)
    assert isinstance(macos.mac_software("nonsense"), Unread)
    apps = json.dumps({"SPApplicationsDataType": [{"_name": "Pages", "version": "13.2"}]})
    assert macos.mac_software(apps) == {"Pages": "13.2"}
