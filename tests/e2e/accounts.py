"""Separate accounts for agent and collector where this one may take on others (root), else all is one's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_UNPRIVILEGED = ("daemon", "nobody")  # on every Debian, and neither owns anything

# Root's own interpreter may lie in a home that others may not enter. In a mount namespace of the program's own, that
# home is replaced by an empty one which holds nothing but the interpreter; nothing changes outside.
_ENTERABLE = """
home=$1 kept=$2; shift 2
mount --make-rprivate / && mount -t tmpfs tmpfs /mnt && mkdir /mnt/kept && mount --bind "$kept" /mnt/kept &&
mount -t tmpfs -o mode=755 tmpfs "$home" && mkdir -p "$kept" && mount --bind /mnt/kept "$kept" && exec "$@"
"""
_START_ANOTHER = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import ssl'], check=True)"


@dataclass(frozen=True, slots=True)
class Account:
    """A folder, and what a command must be prefixed with to run as its owner (nothing: as this process). `enter`: the
    same without becoming its owner, for what starts programs of theirs.
    """

    home: Path
    prefix: tuple[str, ...] = ()
    enter: tuple[str, ...] = ()


@contextmanager
def device_and_server() -> Iterator[tuple[Account, Account]]:
    """The pupil's account on the device, and the collector's."""
    homes = [Path(tempfile.mkdtemp(prefix="heed-")) for _ in _UNPRIVILEGED]
    try:
        yield _account(_UNPRIVILEGED[0], homes[0]), _account(_UNPRIVILEGED[1], homes[1])
    finally:
        for home in homes:
            shutil.rmtree(home, ignore_errors=True)


def _account(name: str, home: Path) -> Account:
    """That account, if this process may become it and it can use this interpreter."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return Account(home)
    become = ("setpriv", f"--reuid={name}", "--regid=65534", "--clear-groups", "--")
    interpreter = Path(sys.base_prefix)
    enter = ("unshare", "--mount", "sh", "-c", _ENTERABLE, "sh", f"/{interpreter.parts[1]}", str(interpreter), *become)
    for prefix in (become, enter):
        tried = subprocess.run([*prefix, sys.executable, "-c", _START_ANOTHER], capture_output=True, check=False)
        if tried.returncode == 0:
            shutil.chown(home, name)
            return Account(home, prefix, prefix[: -len(become)])
    return Account(home)
