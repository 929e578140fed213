"""The installer for Windows, built around a stand-in: what its tables say (issue 8, must-show 2)."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from installers.linux import BuildError
from installers.windows.msi import Msi
from tools.clauses import ROOT

EPOCH = 1_700_000_000
Row = dict[str, str]

pytestmark = [
    pytest.mark.only_on("linux"),
    pytest.mark.skipif(shutil.which("wixl") is None, reason="wixl is not installed"),
]


def rows(msi: Path, table: str) -> list[Row]:
    said = subprocess.run(["msiinfo", "export", str(msi), table], capture_output=True, text=True, check=True).stdout
    lines = said.replace("\r", "").rstrip("\n").split("\n")
    return [dict(zip(lines[0].split("\t"), line.split("\t"), strict=True)) for line in lines[3:]]


def by(msi: Path, table: str, key: str) -> dict[str, Row]:
    return {row[key]: row for row in rows(msi, table)}


def values(msi: Path) -> dict[str, str]:
    return {row["Property"]: row["Value"] for row in rows(msi, "Property")}


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stand-in for what PyInstaller makes."""
    folder = tmp_path_factory.mktemp("frozen")
    for name in ("heed-agent.exe", "heed-page.exe", "_internal/python312.dll", "_internal/policy/model/weights.bin"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    return folder


@pytest.fixture(scope="module")
def msi(frozen: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Msi(tmp_path_factory.mktemp("out"), "1.2.3", EPOCH).build(frozen)


def test_the_service_starts_with_the_system_as_the_system(msi: Path) -> None:
    (service,) = rows(msi, "ServiceInstall")
    assert service["Name"] == "HeedAgent"
    assert service["Arguments"] == "service"
    assert service["StartName"] == "LocalSystem"
    assert (service["ServiceType"], service["StartType"]) == ("16", "2")  # a process of its own; automatic
    assert "Its users are told" in service["Description"]  # seen by anybody, by what it is
    (control,) = rows(msi, "ServiceControl")
    start, stop_both, remove_at_uninstall = 0x1, 0x2 | 0x20, 0x80
    assert int(control["Event"]) == start | stop_both | remove_at_uninstall
    assert by(msi, "Component", "Component")[service["Component_"]]["KeyPath"] == "HeedAgent"


def test_every_file_of_the_payload_is_installed_where_it_belongs(msi: Path, frozen: Path) -> None:
    folders, components = by(msi, "Directory", "Directory"), by(msi, "Component", "Component")

    def place(folder: str) -> str:
        row = folders[folder]
        above = row["Directory_Parent"]
        return "" if folder == "INSTALLDIR" else f"{place(above)}{row['DefaultDir']}/"

    installed = {place(components[row["Component_"]]["Directory_"]) + row["FileName"] for row in rows(msi, "File")}
    assert installed == {path.relative_to(frozen).as_posix() for path in frozen.rglob("*") if path.is_file()}
    assert folders["INSTALLDIR"]["Directory_Parent"] == "ProgramFiles64Folder"
    assert all(int(row["Attributes"]) & 0x100 for row in components.values())  # 64-bit
    held = {row["Component_"] for row in rows(msi, "FeatureComponents")}
    assert held == set(components)


def test_it_installs_silently_for_everybody_and_takes_its_answers_from_the_command_line(msi: Path) -> None:
    properties = values(msi)
    assert properties["ALLUSERS"] == "1"
    secure = set(properties["SecureCustomProperties"].split(";"))
    assert {"SERVER", "CAFINGERPRINT", "TOKEN", "TOKENFILE"} <= secure
    conditions = by(msi, "LaunchCondition", "Condition")
    assert "Privileged" in conditions
    assert "NOT TOKEN OR (SERVER AND CAFINGERPRINT)" in conditions


def test_the_token_is_hidden_and_kept_nowhere(msi: Path) -> None:
    assert values(msi)["MsiHiddenProperties"].split(";") == ["TOKEN"]
    telling = [row for row in rows(msi, "CustomAction") if "[TOKEN]" in row["Target"]]
    (action,) = telling
    deferred, as_system, hidden, program = 0x400, 0x800, 0x2000, 18
    assert int(action["Type"]) == deferred | as_system | hidden | program
    assert action["Target"].startswith("enrol --later ")
    for table in ("Registry", "Property", "Shortcut", "ServiceInstall"):
        assert "[TOKEN" not in str(rows(msi, table))


def test_the_token_waits_in_its_file_before_the_service_is_started(msi: Path) -> None:
    order = {name: int(row["Sequence"]) for name, row in by(msi, "InstallExecuteSequence", "Action").items()}
    started = order["StartServices"]
    assert order["CreateFolders"] < order["InstallFiles"] < order["KeepToken"] < started
    assert order["InstallFiles"] < order["KeepTokenFile"] < started
    assert order["InstallInitialize"] < order["RemoveExistingProducts"] < order["ProcessComponents"]
    assert order["DeleteServices"] < order["ForgetAll"] < order["RemoveFiles"] < order["InstallFinalize"]
    conditions = {name: row["Condition"] for name, row in by(msi, "InstallExecuteSequence", "Action").items()}
    assert conditions["ForgetAll"] == 'REMOVE="ALL" AND NOT UPGRADINGPRODUCTCODE AND NOT KEEPDATA'


def test_what_the_service_keeps_is_the_systems_alone(msi: Path) -> None:
    rights = by(msi, "MsiLockPermissionsEx", "LockObject")
    assert {row["Table"] for row in rights.values()} == {"CreateFolder"}
    assert set(rights) == {row["Directory_"] for row in rows(msi, "CreateFolder")} == {"DataFolder", "StateFolder"}
    for row in rights.values():
        assert row["SDDLText"].startswith("O:SYG:SYD:PAI")  # protected: nothing is inherited from ProgramData
    granted = {name: set(re.findall(r"\(A;OICI;(\w+);;;(\w+)\)", row["SDDLText"])) for name, row in rights.items()}
    assert granted["StateFolder"] == {("FA", "SY"), ("FA", "BA")}
    assert granted["DataFolder"] == {("FA", "SY"), ("FA", "BA"), ("0x1200a9", "BU")}  # users may read, not write


def test_no_error_report_holds_what_was_typed(msi: Path) -> None:
    reports = [row for row in rows(msi, "Registry") if row["Key"].endswith("ExcludedApplications")]
    assert {(row["Root"], row["Name"], row["Value"]) for row in reports} == {
        ("2", "heed-agent.exe", "#1"),
        ("2", "heed-page.exe", "#1"),
    }


def test_users_find_the_page_and_the_form_in_the_start_menu(msi: Path) -> None:
    shown = {row["Name"]: row["Arguments"] for row in rows(msi, "Shortcut")}
    assert shown == {"Is this device monitored": "status --open", "Report a concern": "report --open"}


def test_a_newer_version_takes_the_place_of_an_older_and_never_the_other_way(
    msi: Path, frozen: Path, tmp_path: Path
) -> None:
    newer = Msi(tmp_path, "1.2.4", EPOCH).build(frozen)
    assert values(newer)["UpgradeCode"] == values(msi)["UpgradeCode"]
    assert values(newer)["ProductCode"] != values(msi)["ProductCode"]
    codes = [{row["FileName"]: row["Component_"] for row in rows(made, "File")} for made in (msi, newer)]
    assert codes[0] == codes[1]  # a file is the same component from version to version
    assert "NOT WIX_DOWNGRADE_DETECTED" in by(newer, "LaunchCondition", "Condition")


def test_the_same_input_gives_the_same_bytes(msi: Path, frozen: Path, tmp_path: Path) -> None:
    time.sleep(max(0.0, msi.stat().st_mtime + 1.01 - time.time()))  # what dates by the clock would differ now
    assert Msi(tmp_path / "again", "1.2.3", EPOCH).build(frozen).read_bytes() == msi.read_bytes()
    other = tmp_path / "other"
    shutil.copytree(frozen, other)
    (other / "heed-page.exe").write_text("another")
    summary = [
        subprocess.run(["msiinfo", "suminfo", str(made)], capture_output=True, text=True, check=True).stdout
        for made in (msi, Msi(tmp_path / "third", "1.2.3", EPOCH).build(other))
    ]
    codes = [re.findall(r"UUID\): (\S+)", one) for one in summary]
    assert codes[0] != codes[1]
    assert "2023" in summary[0]


def test_what_is_no_frozen_agent_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match=r"no heed-agent\.exe in it"):
        Msi(tmp_path, "1.2.3", EPOCH).build(tmp_path)


@pytest.mark.soak  # the bill of materials alone takes five seconds
def test_one_entry_builds_it_with_its_bill_and_checksums(frozen: Path, tmp_path: Path) -> None:
    words = [
        str(ROOT / ".venv/bin/python"),
        "installers/build.py",
        "msi",
        "--frozen",
        str(frozen),
        "--out",
        str(tmp_path),
    ]
    subprocess.run(words, cwd=ROOT, check=True, timeout=60, stdout=subprocess.DEVNULL)
    listed = (tmp_path / "SHA256SUMS").read_text().split()
    assert [name for name in listed if not re.fullmatch("[0-9a-f]{64}", name)] == [
        "heed-agent-0.1.0-x64.cdx.json",
        "heed-agent-0.1.0-x64.msi",
    ]
