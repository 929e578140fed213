"""What lies beside every installer: its bill of materials (CycloneDX), and the checksums of all."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tomllib
from pathlib import Path

from installers.linux import BuildError

_LISTED = {".deb", ".json", ".mobileconfig", ".msi", ".pkg", ".plist"}


def bill_of_materials(root: Path, lock: str, bill: Path) -> Path:
    """Of what `requirements/LOCK.txt` names, into the file `bill`. Raises BuildError."""
    words = [sys.executable, "-m", "cyclonedx_py", "requirements", str(root / "requirements" / f"{lock}.txt")]
    words += ["--pyproject", str(root / "pyproject.toml"), "--output-reproducible", "--of", "JSON", "-o", str(bill)]
    done = subprocess.run(words, check=False, capture_output=True, text=True)  # noqa: S603 - our own environment
    if done.returncode:
        raise BuildError(f"there is no bill of materials: {done.stderr.strip()[-500:]}")
    return bill


def checksums(out: Path, key: str) -> Path:
    """SHA256SUMS of all that lies there, signed if a key is named. Raises CalledProcessError where gpg refuses."""
    made = sorted(path for path in out.iterdir() if path.suffix in _LISTED)
    listed = out / "SHA256SUMS"
    listed.write_text("".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made))
    if key:
        words = ["gpg", "--batch", "--yes", "--local-user", key, "--armor", "--detach-sign", str(listed)]
        subprocess.run(words, check=True)  # noqa: S603 - the system's gpg; no shell
    return listed


def version(root: Path) -> str:
    """Of Heed, as its project file says."""
    return str(tomllib.loads((root / "pyproject.toml").read_text())["project"]["version"])


def source_date(root: Path) -> int:
    """Seconds since 1970 that every file is dated to: SOURCE_DATE_EPOCH (reproducible-builds.org), or the commit's."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    words = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    said = subprocess.run(words, check=True, capture_output=True, text=True)  # noqa: S603 - the system's git
    return int(said.stdout)
