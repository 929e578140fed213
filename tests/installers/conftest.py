"""What the tests on a bare machine share: it, and the packages, each made once a session."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.installers.bare_machine import BareMachine
from tools.clauses import ROOT


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Two revisions of each package, by "agent-1" and the like."""
    out = tmp_path_factory.mktemp("packages")
    for revision in ("1", "2"):
        words = [sys.executable, "installers/build.py", "--out", str(out), "--revision", revision]
        subprocess.run(words, check=True, cwd=ROOT, timeout=1200, stdout=subprocess.DEVNULL)
    return {
        f"{file.name.split('_')[0].removeprefix('heed-')}-{file.name.split('-')[2][0]}": file
        for file in out.glob("*.deb")
    }


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BareMachine]:
    """Made once: what tests install they take away again."""
    machine = BareMachine(tmp_path_factory.mktemp("machine") / "root")
    machine.make()
    machine.boot()
    yield machine
    machine.off()
