"""The package for macOS: what is in it is laid out anywhere; Apple's own pkgbuild, on macOS alone, closes it."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from installers.linux import BuildError
from installers.macos import BUNDLE, launchd

_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Pkg:
    """`epoch`: seconds since 1970 that all in it is dated to."""

    out: Path
    version: str
    epoch: int

    def lay(self, app: Path, root: Path) -> None:
        """Everything where it is installed, below `root`. Raises BuildError where `app` is no bundle of ours."""
        if not (app / "Contents" / "MacOS" / "heed-agent").is_file():
            raise BuildError(f"{app} is no frozen agent: there is no Contents/MacOS/heed-agent in it")
        shutil.copytree(app, root / "Applications" / "Heed.app", symlinks=True)
        jobs = {"LaunchDaemons": launchd.service(), "LaunchAgents": launchd.session()}
        for folder, job in jobs.items():
            place = root / "Library" / folder / f"{job['Label']}.plist"
            place.parent.mkdir(parents=True)
            place.write_bytes(launchd.written(job))
            place.chmod(0o644)  # launchd takes no job that others could write
        for path in [root, *root.rglob("*")]:
            os.utime(path, (self.epoch, self.epoch), follow_symlinks=False)

    def build(self, app: Path, sign: str = "") -> Path:
        """The package. `sign`: the name of an installer's certificate in the keychain. Raises BuildError, OSError."""
        if shutil.which("pkgbuild") is None:
            raise BuildError("a package for macOS needs pkgbuild, which is a part of macOS: build it there")
        self.out.mkdir(parents=True, exist_ok=True)
        made = self.out / f"heed-agent-{self.version}.pkg"
        with tempfile.TemporaryDirectory(prefix="heed-pkg-") as scratch:
            root = Path(scratch) / "root"
            root.mkdir()
            self.lay(app, root)
            words = ["pkgbuild", "--root", str(root), "--install-location", "/", "--ownership", "recommended"]
            words += ["--identifier", BUNDLE, "--version", self.version, "--scripts", str(_HERE / "scripts")]
            words += [*(["--sign", sign] if sign else []), str(made)]
            done = subprocess.run(words, check=False, capture_output=True, text=True)  # noqa: S603 - Apple's; no shell
        if done.returncode:
            raise BuildError(f"pkgbuild failed: {done.stderr.strip()[-500:]}")
        return made
