"""Freezes the agent on Windows, by PyInstaller, into the folder that its installer carries. Not yet run on Windows."""

from __future__ import annotations

import importlib.util
import os
import platform
import subprocess
import sys
from pathlib import Path

from installers.bill import source_date
from installers.linux import BuildError

_SPEC = Path(__file__).with_name("heed-agent.spec")


def freeze(root: Path, out: Path) -> Path:
    """The frozen folder. Raises BuildError elsewhere than on Windows, where PyInstaller would make another program."""
    if platform.system() != "Windows":
        raise BuildError(
            "the agent for Windows is frozen on Windows: PyInstaller makes programs for its own system alone"
        )
    if importlib.util.find_spec("PyInstaller") is None:
        raise BuildError(
            "PyInstaller is not installed: `pip install --no-deps --require-hashes -r requirements\\freeze.txt`"
        )
    words = [
        sys.executable,
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--distpath",
        str(out),
        "--workpath",
        str(out / "work"),
    ]
    # PyInstaller dates by this variable, and numbers its objects by the order of hashes
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(source_date(root)), "PYTHONHASHSEED": "1"}
    done = subprocess.run(  # noqa: S603 - our own environment
        [*words, str(_SPEC)], check=False, capture_output=True, text=True, cwd=root, env=environment
    )
    if done.returncode:
        raise BuildError(f"PyInstaller failed: {done.stderr.strip()[-1000:]}")
    return out / "heed-agent"
