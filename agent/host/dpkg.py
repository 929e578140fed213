"""Debian's packages (agent/ports: Packages)."""

from __future__ import annotations

import shlex
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from agent.errors import UpdateBusy, UpdateRefused

_NAME = "heed-agent"
_SECONDS = 600
_BUSY = "locked by another process"  # dpkg's words where apt, or a desktop's updater, holds one of its locks
_WAY_BACK: Final = "heed-agent-go-back"
_UNITS: Final = Path("/etc/systemd/system")
_ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}

_SERVICE: Final = """\
[Unit]
Description=Put the Heed agent before in again, where the new one cannot judge itself

[Service]
Type=oneshot
ExecStart=/bin/sh -c "{script}"
"""
_TIMER: Final = """\
[Unit]
Description=The way back from a version of the Heed agent that is on trial

[Timer]
OnCalendar={at} UTC
AccuracySec=1s
Persistent=true

[Install]
WantedBy=timers.target
"""


class DebianPackages:
    """By dpkg, which goes to an older version as to a newer one, and asks nobody."""

    def __init__(self, units: Path = _UNITS) -> None:
        """`units`: where an administrator's units lie, which no package brings or takes away."""
        self._service, self._timer = (units / f"{_WAY_BACK}.{kind}" for kind in ("service", "timer"))

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

    def switch(self, package: Path, unless: Path, judged: Path, at: datetime) -> None:
        """See the port. Nothing in it is this program's: systemd, a shell and dpkg. It lies on disk, so that a device
        that is off at that time goes back when it is on again.
        """
        trial, word, deb = (shlex.quote(str(path)) for path in (unless, judged, package))
        script = f"[ ! -e {trial} ] || [ -e {word} ] || exec dpkg --install --force-confold {deb}"
        self.stay()  # whatever a trial before left
        try:
            self._service.write_text(_SERVICE.format(script=_escaped(script)), encoding="utf-8")
            self._timer.write_text(_TIMER.format(at=f"{at.astimezone(UTC):%Y-%m-%d %H:%M:%S}"), encoding="utf-8")
        except OSError as error:
            raise UpdateRefused(f"the way back cannot be kept in {self._timer.parent}: {error.strerror}") from error
        self._said("systemctl", "daemon-reload")
        done = self._said("systemctl", "enable", "--now", self._timer.name)
        if done.returncode:
            self.stay()
            raise UpdateRefused(f"systemd would not keep the way back: {done.stderr.strip()[-300:]}")

    def stay(self) -> None:
        """See the port."""
        if self._timer.exists() or self._service.exists():
            self._said("systemctl", "disable", "--now", self._timer.name)
            self._timer.unlink(missing_ok=True)
            self._service.unlink(missing_ok=True)
            self._said("systemctl", "daemon-reload")

    def _said(self, *words: str) -> subprocess.CompletedProcess[str]:
        try:
            return subprocess.run(  # noqa: S603 - the system's own programs; no shell
                words, check=False, capture_output=True, text=True, timeout=_SECONDS, env=_ENVIRONMENT
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise UpdateRefused(f"{words[0]} cannot be run here ({type(error).__name__}).") from error


def _escaped(script: str) -> str:
    """As it stands between double quotes in a unit (systemd.service(5), "Command lines")."""
    for one, other in (("\\", "\\\\"), ('"', '\\"'), ("%", "%%"), ("$", "$$")):
        script = script.replace(one, other)
    return script
