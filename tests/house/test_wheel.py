"""The wheel is whole: both programs, what they read at run time, and the console's assets."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from tools.clauses import ROOT

PACKAGES = ("agent", "collector", "policy", "protos")
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
INFO = f"heed-{VERSION}.dist-info"
SERVED = "collector/console/static/vendor/htmx.min.js"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    for package in PACKAGES:
        shutil.copytree(ROOT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copyfile(ROOT / name, folder / name)
    (folder / SERVED).parent.mkdir(parents=True, exist_ok=True)
    (folder / SERVED).write_text("// an asset", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = (folder / "dist").glob("*.whl")
    return zipfile.ZipFile(built)


def test_every_file_that_the_programs_need_is_in_it(wheel: zipfile.ZipFile) -> None:
    left_out = {"package.json", "package-lock.json", "baseline.json"}
    tracked = subprocess.run(["git", "ls-files", *PACKAGES], cwd=ROOT, capture_output=True, text=True, check=True)
    needed = {
        name
        for name in tracked.stdout.splitlines()
        if Path(name).suffix not in (".proto", ".md")
        and not Path(name).name.startswith(".")
        and Path(name).name not in left_out
        and (ROOT / name).exists()
    }
    assert needed - set(wheel.namelist()) == set()
    assert SERVED in wheel.namelist()


def test_nothing_else_is_in_it(wheel: zipfile.ZipFile) -> None:
    roots = {name.partition("/")[0] for name in wheel.namelist()}
    assert roots == {*PACKAGES, INFO}
    assert not [name for name in wheel.namelist() if "node_modules" in name or Path(name).name.startswith("package")]


def test_it_brings_both_programs(wheel: zipfile.ZipFile) -> None:
    told = wheel.read(f"{INFO}/entry_points.txt").decode()
    assert "heed-agent = agent.__main__:main" in told
    assert "heed-collector = collector.__main__:main" in told
