"""What is installed on macOS and what an MDM sends there, as far as Linux can tell (issue 8, must-show 2)."""

from __future__ import annotations

import plistlib
import re
import stat
import subprocess
from pathlib import Path
from typing import Any

import pytest

from agent.host.macos_sessions import LABEL
from agent.host.paths import Paths
from installers.linux import BuildError
from installers.macos import BUNDLE, PROGRAM, launchd
from installers.macos.pkg import Pkg
from installers.macos.profile import GRANTED, LEFT_TO_USERS, profile
from tools.clauses import ROOT

EPOCH = 1_700_000_000
MACOS = ROOT / "installers" / "macos"
CANNOT_BE_GRANTED = {"ListenEvent", "ScreenCapture", "Camera", "Microphone"}  # Apple's documentation of the payload


@pytest.fixture
def root(tmp_path: Path) -> Path:
    app = tmp_path / "Heed.app"
    (app / "Contents" / "MacOS").mkdir(parents=True)
    program = app / "Contents" / "MacOS" / "heed-agent"
    program.write_text("stand-in")
    program.chmod(0o755)
    laid = tmp_path / "root"
    laid.mkdir()
    Pkg(tmp_path / "out", "1.2.3", EPOCH).lay(app, laid)
    return laid


def jobs(root: Path) -> dict[str, dict[str, Any]]:
    return {path.stem: plistlib.loads(path.read_bytes()) for path in (root / "Library").rglob("*.plist")}


def test_both_jobs_start_the_program_that_is_installed(root: Path) -> None:
    found = jobs(root)
    assert set(found) == {job["Label"] for job in found.values()} == {launchd.SERVICE, launchd.SESSION}
    for job in found.values():
        program = root / job["ProgramArguments"][0].lstrip("/")
        assert program.is_file()
        assert program.stat().st_mode & stat.S_IXOTH
        assert job["RunAtLoad"] is job["KeepAlive"] is True
        assert job["HardResourceLimits"]["Core"] == 0  # no core file: it would hold what was typed
    assert (root / "Library" / "LaunchDaemons" / f"{launchd.SERVICE}.plist").is_file()
    assert (root / "Library" / "LaunchAgents" / f"{launchd.SESSION}.plist").is_file()


def test_launchd_takes_them(root: Path) -> None:
    for path in (root / "Library").rglob("*.plist"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o644
        assert path.stat().st_mtime == EPOCH
        assert path.read_bytes().startswith(b"<?xml")


def test_a_helper_runs_in_graphical_sessions_and_finds_the_service(root: Path) -> None:
    session = jobs(root)[launchd.SESSION]
    assert session["LimitLoadToSessionType"] == "Aqua"
    assert session["ProgramArguments"][1:] == ["session", "--socket", launchd.LINK]
    assert launchd.SESSION == LABEL  # as the service asks launchd for it
    assert str(Paths(Path("s"), Path("/var/run/heed-agent"), Path("c")).shared / "link.sock") == launchd.LINK


def test_what_is_no_bundle_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="no frozen agent"):
        Pkg(tmp_path, "1.2.3", EPOCH).lay(tmp_path, tmp_path)


def test_a_package_says_where_it_is_built(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="a part of macOS"):
        Pkg(tmp_path, "1.2.3", EPOCH).build(tmp_path)


@pytest.fixture
def sent() -> dict[str, Any]:
    content: dict[str, Any] = plistlib.loads(profile("ABCDE12345", "A School"))
    return content


def payload(sent: dict[str, Any], kind: str) -> dict[str, Any]:
    (found,) = [one for one in sent["PayloadContent"] if one["PayloadType"] == kind]
    return dict(found)


def test_every_payload_has_what_apple_asks_of_one(sent: dict[str, Any]) -> None:
    every = [sent, *sent["PayloadContent"]]
    assert sent["PayloadType"] == "Configuration"
    assert sent["PayloadScope"] == "System"  # for everybody who uses the Mac
    for one in every:
        assert one["PayloadVersion"] == 1
        assert re.fullmatch(r"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}", one["PayloadUUID"])
        assert one["PayloadIdentifier"].startswith(BUNDLE)
    assert len({one["PayloadUUID"] for one in every}) == len({one["PayloadIdentifier"] for one in every}) == len(every)


def test_the_profile_grants_what_a_profile_can_and_claims_no_more(sent: dict[str, Any]) -> None:
    services = payload(sent, "com.apple.TCC.configuration-profile-policy")["Services"]
    for service, (entry,) in services.items():
        granted = entry["Authorization"] == "Allow"
        assert granted == (service in GRANTED), service
        assert not (granted and service in CANNOT_BE_GRANTED)
        assert entry["IdentifierType"] == "bundleID"
        assert entry["Identifier"] == BUNDLE
        assert 'certificate leaf[subject.OU] = "ABCDE12345"' in entry["CodeRequirement"]
        assert f'identifier "{BUNDLE}"' in entry["CodeRequirement"]
    assert {name for name, (entry,) in services.items() if entry["Authorization"] != "Allow"} == set(LEFT_TO_USERS)
    assert set(LEFT_TO_USERS) <= CANNOT_BE_GRANTED


def test_a_dark_screen_asks_for_a_password_at_once(sent: dict[str, Any]) -> None:
    lock = payload(sent, "com.apple.screensaver")
    assert (lock["askForPassword"], lock["askForPasswordDelay"]) == (True, 0)


def test_nobody_turns_the_jobs_off(sent: dict[str, Any]) -> None:
    (rule,) = payload(sent, "com.apple.servicemanagement")["Rules"]
    assert rule["RuleType"] == "LabelPrefix"
    assert launchd.SERVICE.startswith(rule["RuleValue"])
    assert launchd.SESSION.startswith(rule["RuleValue"])


def test_the_same_input_gives_the_same_bytes() -> None:
    assert profile("ABCDE12345", "A School") == profile("ABCDE12345", "A School") != profile("ABCDE12345", "B School")


@pytest.mark.parametrize("team", ["", "abcde12345", "ABCDE1234", '"; evil'])
def test_what_is_no_team_is_refused(team: str) -> None:
    with pytest.raises(BuildError, match="--team"):
        profile(team, "A School")


@pytest.mark.only_on("linux", "darwin")
@pytest.mark.parametrize(
    "script",
    [*sorted((MACOS / "scripts").iterdir()), ROOT / "installers" / "mdm" / "jamf-status.sh"],
    ids=lambda path: path.name,
)
def test_a_script_is_one_that_the_shell_understands(script: Path) -> None:
    subprocess.run(["sh", "-n", str(script)], check=True, timeout=20)
    text = script.read_text()
    assert "\nset -eu\n" in text
    assert script.stat().st_mode & stat.S_IXUSR
    assert "--token " not in text  # never an argument
    for program in re.findall(r"/Applications/\S+", text):
        assert program == PROGRAM
    for job in re.findall(r"/Library/Launch\w+/(\S+)\.plist", text):
        assert job in (launchd.SERVICE, launchd.SESSION)
