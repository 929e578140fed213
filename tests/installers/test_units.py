from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from agent.host import dpkg
from tools.clauses import ROOT

LINUX = ROOT / "installers" / "linux"
SCRIPTS = sorted(path for path in LINUX.rglob("*") if path.is_file() and path.read_bytes().startswith(b"#!/bin/sh"))


@pytest.mark.only_on("linux")
@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")
def test_the_collector_is_shut_in() -> None:
    unit = LINUX / "collector" / "heed-collector.service"
    words = ["systemd-analyze", "security", "--offline=true", "--no-pager", str(unit)]
    said = subprocess.run(words, capture_output=True, text=True, check=False, timeout=60).stdout
    exposure = re.search(r"Overall exposure level for heed-collector.service: ([\d.]+)", said)
    assert exposure is not None, said
    assert float(exposure.group(1)) <= 3.0


@pytest.mark.only_on("linux")
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_a_script_is_one_that_the_shell_understands(script: Path) -> None:
    subprocess.run(["sh", "-n", str(script)], check=True, timeout=20)
    assert re.search(r"^set -eu?$", script.read_text(), re.MULTILINE), "goes on after a failure"


def test_a_lock_screen_below_the_agent_can_still_check_a_password() -> None:
    unit = (LINUX / "agent" / "heed-agent.service").read_text()
    for forbidding in ("NoNewPrivileges", "ProtectHome", "PrivateTmp", "CapabilityBoundingSet", "SystemCallFilter"):
        assert f"\n{forbidding}=" not in unit


def test_the_token_is_never_an_argument() -> None:
    assert "--token " not in "".join(script.read_text() for script in SCRIPTS)


def test_what_a_service_knew_of_its_helpers_outlives_its_crash() -> None:
    unit = (LINUX / "agent" / "heed-agent.service").read_text()
    assert "\nKillMode=process\n" in unit
    assert "\nRuntimeDirectoryPreserve=restart\n" in unit  # else systemd takes the status away first


def test_what_is_removed_during_a_trial_does_not_come_back() -> None:
    script = (LINUX / "agent" / "prerm").read_text()
    for kind in ("service", "timer"):
        assert f"{dpkg._UNITS}/{dpkg._WAY_BACK}.{kind}" in script
    assert f"systemctl disable --now {dpkg._WAY_BACK}.timer" in script
