from __future__ import annotations

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent.errors import UpdateRefused
from agent.host.dpkg import DebianPackages

AT = datetime(2026, 11, 27, 13, 20, tzinfo=UTC)


class Systemctl(DebianPackages):
    """Whose systemd only takes down what it is told; `refuses`: this word."""

    def __init__(self, units: Path) -> None:
        super().__init__(units)
        self.told: list[str] = []
        self.refuses = ""

    def _said(self, *words: str) -> subprocess.CompletedProcess[str]:
        self.told.append(" ".join(words))
        wrong = self.refuses in words
        return subprocess.CompletedProcess(words, int(wrong), "", "no bus" if wrong else "")


def test_the_way_back_lies_on_disk_until_it_is_wanted_no_more(tmp_path: Path) -> None:
    packages = Systemctl(tmp_path)
    packages.switch(tmp_path / "the old.deb", tmp_path / "trial", tmp_path / "judged", AT)
    timer = (tmp_path / "heed-agent-go-back.timer").read_text()
    for line in ("OnCalendar=2026-11-27 13:20:00 UTC", "Persistent=true", "WantedBy=timers.target"):
        assert f"\n{line}\n" in timer
    assert packages.told == ["systemctl daemon-reload", "systemctl enable --now heed-agent-go-back.timer"]
    packages.stay()
    assert packages.told[2:] == ["systemctl disable --now heed-agent-go-back.timer", "systemctl daemon-reload"]
    assert list(tmp_path.iterdir()) == []
    packages.stay()
    assert len(packages.told) == 4  # there is nothing to take back


def test_where_systemd_keeps_no_way_back_none_is_left_lying(tmp_path: Path) -> None:
    packages = Systemctl(tmp_path)
    packages.refuses = "enable"
    with pytest.raises(UpdateRefused, match="no bus"):
        packages.switch(tmp_path / "old.deb", tmp_path / "trial", tmp_path / "judged", AT)
    assert list(tmp_path.iterdir()) == []
    nowhere = Systemctl(tmp_path / "none")
    with pytest.raises(UpdateRefused, match="No such file"):
        nowhere.switch(tmp_path / "old.deb", tmp_path / "trial", tmp_path / "judged", AT)


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd-analyze")
def test_systemd_reads_both_units(tmp_path: Path) -> None:
    Systemctl(tmp_path).switch(tmp_path / "it's 100% $HOME.deb", tmp_path / "trial", tmp_path / "judged", AT)
    units = [str(tmp_path / f"heed-agent-go-back.{kind}") for kind in ("service", "timer")]
    done = subprocess.run(["systemd-analyze", "verify", *units], capture_output=True, text=True, check=False)
    assert "heed-agent" not in done.stderr, done.stderr


@pytest.mark.only_on("linux")
@pytest.mark.parametrize(("trial", "judged", "goes"), [(True, False, True), (True, True, False), (False, False, False)])
def test_it_goes_back_only_from_a_trial_that_did_not_judge_itself(
    tmp_path: Path, *, trial: bool, judged: bool, goes: bool
) -> None:
    """The script that the unit holds, run by a shell that finds a dpkg of ours."""
    place = tmp_path / "it's 100% $HOME"
    place.mkdir()
    Systemctl(tmp_path).switch(place / "old.deb", place / "trial", place / "judged", AT)
    unit = (tmp_path / "heed-agent-go-back.service").read_text()
    quoted = next(line for line in unit.splitlines() if line.startswith("ExecStart=")).split(' -c "', 1)[1][:-1]
    script = quoted.replace("$$", "$").replace("%%", "%").replace('\\"', '"').replace("\\\\", "\\")
    (tmp_path / "dpkg").write_text(f'#!/bin/sh\necho "$@" > "{tmp_path}/called"\n')
    (tmp_path / "dpkg").chmod(0o700)
    for name, there in (("trial", trial), ("judged", judged)):
        if there:
            (place / name).touch()
    subprocess.run(["/bin/sh", "-c", script], check=True, env={"PATH": f"{tmp_path}:/bin:/usr/bin"})
    called = tmp_path / "called"
    assert called.exists() is goes
    if goes:
        assert called.read_text() == f"--install --force-confold {place}/old.deb\n"
