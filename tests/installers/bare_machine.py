"""A bare Debian, made by debootstrap and booted by its own systemd in namespaces of its own (not of the network's).

Needs root and debootstrap; `missing` says what is not there.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

from tests.processes import wait_for

_PATH = "PATH=/usr/sbin:/usr/bin:/sbin:/bin"
# Seen from outside as nothing but mounts of this one process: they end with it.
_BOOT = """
set -e
mount --make-rprivate /
mount --rbind {root} {root}
mount --rbind /sys {root}/sys
mount -t proc proc {root}/proc
mount -t tmpfs tmpfs {root}/run
mount --rbind /dev {root}/dev
exec chroot {root} env -i container=heed {path} /lib/systemd/systemd --log-target=null
"""


def missing() -> str:
    """Why there can be no bare machine here, or nothing."""
    if os.geteuid() != 0:
        return "only root can boot a bare machine"
    absent = [one for one in ("debootstrap", "unshare", "nsenter", "dpkg-deb") if shutil.which(one) is None]
    return f"not installed: {', '.join(absent)}" if absent else ""


class BareMachine:
    """`root`: its file system, which is made anew."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._started: subprocess.Popen[bytes] | None = None

    def make(self) -> None:
        """Debian's smallest system, with the package index that this machine uses."""
        words = ["debootstrap", "--variant=minbase", "--include=ca-certificates,systemd,dbus,debconf", "bookworm"]
        subprocess.run([*words, str(self.root)], check=True, capture_output=True, timeout=600)
        shutil.copy("/etc/resolv.conf", self.root / "etc" / "resolv.conf")
        (self.root / "etc" / "hosts").write_text("127.0.0.1 localhost\n")
        for setting in Path("/etc/apt/apt.conf.d").glob("*"):
            shutil.copy(setting, self.root / "etc" / "apt" / "apt.conf.d" / setting.name)

    def boot(self) -> None:
        """Until systemd says that it runs."""
        words = ["unshare", "--pid", "--fork", "--mount", "--uts", "--ipc", "--cgroup", "--kill-child"]
        script = _BOOT.format(root=self.root, path=_PATH)
        self._started = subprocess.Popen([*words, "sh", "-c", script], stdin=subprocess.DEVNULL, start_new_session=True)
        wait_for(
            "a booted machine", lambda: self.run("systemctl", "is-system-running", check=False).strip() == "running"
        )

    def run(self, *words: str, check: bool = True, seconds: float = 300, stdin: str = "") -> str:
        """A command of root's in there; what it says. AssertionError where it fails, unless that is looked for."""
        namespaces = ["--mount", "--pid", "--uts", "--ipc", "--cgroup", "--root", "--wd"]
        clean = ["env", "-i", _PATH, "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8"]
        done = subprocess.run(
            ["nsenter", "-t", str(self._first()), *namespaces, *clean, *words],
            capture_output=True,
            text=True,
            input=stdin,
            timeout=seconds,
            check=False,
        )
        assert not check or done.returncode == 0, f"{' '.join(words)}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def install(self, package: Path) -> str:
        """By apt, from the file; newer or older than what is there."""
        shutil.copy(package, self.root / "root" / package.name)
        words = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", "--allow-downgrades"]
        return self.run(*words, f"/root/{package.name}")

    def files(self) -> set[str]:
        """Every path of its own, but for what apt and systemd keep of any package's coming and going."""
        passing = (
            "/proc",
            "/sys",
            "/dev",
            "/run",
            "/tmp",
            "/root",
            "/var/lib/apt",
            "/var/cache",
            "/var/log",
            "/var/lib/dpkg",
        )
        found = self.run("find", "/", "-xdev").split("\n")
        return {path for path in found if not path.startswith(passing)}

    def off(self) -> None:
        """As if the plug were pulled."""
        if self._started is not None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._first(), signal.SIGKILL)
            self._started.wait(10)
            self._started = None

    def _first(self) -> int:
        """The process that is the machine's first, as seen from here."""
        assert self._started is not None
        children = Path(f"/proc/{self._started.pid}/task/{self._started.pid}/children")
        until = time.monotonic() + 10
        while not (told := children.read_text().split()):
            assert time.monotonic() < until, "the machine did not start"
        return int(told[0])
