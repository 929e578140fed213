"""Locking the screen of macOS, by the ways that its own tools offer to a user.

There is no public call. The display is put to sleep (`pmset displaysleepnow`), at a second try the screen saver is
started; each locks only where a password is asked for at once, so that setting is read first (`sysadminctl -screenLock
status`) and said where it is another. Whether the screen is then locked, agent/sensors/lock/macos sees. Unproven.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Sequence

from agent.errors import LockError

WAYS = (("/usr/bin/pmset", "displaysleepnow"), ("/usr/bin/open", "-a", "ScreenSaverEngine"))
_SETTING = ("/usr/sbin/sysadminctl", "-screenLock", "status")
_SECONDS = 10.0

RunCommand = Callable[[Sequence[str]], subprocess.CompletedProcess[str]]
"""Raises OSError, subprocess.SubprocessError."""


def password_after(said: str) -> float | None:
    """Seconds from the screen's going dark until a password is asked for; None: never. 0 where it cannot be told, so
    that a lock is tried.
    """
    if re.search(r"screenLock is off", said):
        return None
    delay = re.search(r"screenLock delay is (\d+) seconds", said)
    return float(delay.group(1)) if delay else 0.0


def run_command(words: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """By the system's own program."""
    return subprocess.run(words, capture_output=True, text=True, check=False, timeout=_SECONDS)  # noqa: S603 - no shell


class MacLocker:
    """Asks each time (agent/ports: Locker)."""

    def __init__(self, run: RunCommand = run_command) -> None:
        self._run = run

    def trouble(self) -> str:
        """See the port: settings may change."""
        return ""

    def lock(self, attempt: int) -> None:
        """See the port."""
        way = WAYS[attempt % len(WAYS)]
        try:
            setting = self._run(_SETTING)  # it answers on standard error
            after = password_after(setting.stdout + setting.stderr)
            done = self._run(way)
        except (OSError, subprocess.SubprocessError) as error:
            raise LockError(f"the screen could not be asked to lock: {type(error).__name__}") from error
        if done.returncode:
            raise LockError(f"{way[0].rpartition('/')[2]} refused to lock")
        if after is None or after > 0:
            when = "never" if after is None else f"only after {after:.0f} seconds"
            raise LockError(
                f"this Mac asks for a password {when}: require it at once by profile (installers/macos, docs/macos.md)"
            )
