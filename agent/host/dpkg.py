"""Debian's packages (agent/ports: Packages)."""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path

from agent.errors import UpdateBusy, UpdateRefused

_NAME = "heed-agent"
_SECONDS = 600
_BUSY = "locked by another process"  # dpkg's words where apt, or a desktop's updater, holds one of its locks
_ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}


class DebianPackages:
    """By dpkg, which goes to an older version as to a newer one, and asks nobody."""

    def installed(self) -> str | None:
        """See the port."""
        done = self._said("dpkg-query", "--show", "--showformat=${db:Status-Status} ${Version}", _NAME)
        state, _, version = done.stdout.partition(" ")
        return version if done.returncode == 0 and state == "installed" else None

    def install(self, package: Path) -> None:
        """See the port."""
        done = self._said("dpkg", "--install", "--force-confold", str(package))
        if done.returncode and _BUSY in done.stderr:
            raise UpdateBusy("Something else installs programs just now; it is tried again.")
        if done.returncode:
            raise UpdateRefused(f"dpkg would not put {package.name} in: {done.stderr.strip()[-300:]}")

    def switch(self, package: Path, unless: Path, judged: Path, seconds: int) -> None:
        """See the port. Nothing in it is this program's: systemd, a shell and dpkg."""
        trial, word, deb = (shlex.quote(str(path)) for path in (unless, judged, package))
        script = f"[ ! -e {trial} ] || [ -e {word} ] || exec dpkg --install --force-confold {deb}"
        self._said("systemctl", "stop", "heed-agent-go-back.timer")  # of a trial before
        words = ("systemd-run", "--unit=heed-agent-go-back", f"--on-active={seconds}", "--collect", "/bin/sh", "-c")
        done = self._said(*words, script)
        if done.returncode:
            raise UpdateRefused(f"systemd would not keep the way back: {done.stderr.strip()[-300:]}")

    def _said(self, *words: str) -> subprocess.CompletedProcess[str]:
        try:
            return subprocess.run(  # noqa: S603 - the system's own programs; no shell
                words, check=False, capture_output=True, text=True, timeout=_SECONDS, env=_ENVIRONMENT
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise UpdateRefused(f"{words[0]} cannot be run here ({type(error).__name__}).") from error
