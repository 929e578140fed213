"""Freezes the agent by PyInstaller, for the system this runs on, as its installer carries it.

What is frozen for Windows was tried on Linux alone: there it starts, and finds all that it needs.
"""

from __future__ import annotations

import importlib.util
import os
import platform
import subprocess
import sys
from pathlib import Path

from installers.bill import source_date
from installers.linux import BuildError

_HERE = Path(__file__).parent
_SPECS = {"Windows": _HERE / "windows" / "heed-agent.spec", "Darwin": _HERE / "macos" / "heed-agent.spec"}
_MADE = {"Windows": "heed-agent", "Darwin": "Heed.app"}


def freeze(root: Path, out: Path) -> Path:
    """The frozen folder. Raises BuildError: PyInstaller makes programs for its own system alone."""
    system = platform.system()
    if system not in _SPECS:
        raise BuildError("the agent for Windows is frozen on Windows, and that for macOS on macOS")
    if importlib.util.find_spec("PyInstaller") is None:
        raise BuildError(
            "PyInstaller is not installed: `pip install --no-deps --require-hashes -r requirements/freeze.txt`"
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
        [*words, str(_SPECS[system])], check=False, capture_output=True, text=True, cwd=root, env=environment
    )
    if done.returncode:
        raise BuildError(f"PyInstaller failed: {done.stderr.strip()[-1000:]}")
    return out / _MADE[system]
