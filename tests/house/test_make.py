"""The commands that the README names are there, and tell themselves."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from tools.clauses import ROOT

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="needs make")


def make(*arguments: str) -> str:
    asked = ["make", "--no-print-directory", *arguments]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout


def test_help_tells_every_command() -> None:
    told = set(re.findall(r"^  make (\S+)", make("help"), re.MULTILINE))
    assert {"install", "run", "test", "lint", "bench", "soak", "clauses", "requirements", "protos", "package"} <= told
    named = re.findall(r"`make ([a-z-]+)", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert set(named) <= told


@pytest.mark.parametrize(("variables", "ending"), [((), "--data .run"), (("DEMO=1",), "--data .run --pupils 6")])
def test_run_starts_the_demo(variables: tuple[str, ...], ending: str) -> None:
    assert make("--dry-run", "run", *variables).rstrip().endswith(f"heed-collector demo {ending}")


def test_the_long_tests_run_by_soak_alone() -> None:
    assert '-m "not soak"' in make("--dry-run", "test")
    assert "-m soak" in make("--dry-run", "soak")
