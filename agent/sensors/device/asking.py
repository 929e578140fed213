"""Asks the system's own programs, by their full search path, in plain English, within a time."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from threading import Lock

_SECONDS = 120.0  # a slow disk, an old machine; nothing else waits for it
_PLACES = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

Ask = Callable[[Sequence[str]], str]
"""What a program writes to its standard output. Raises CannotAskError."""


class CannotAskError(OSError):
    """The program is not there, failed or took too long; the message ends a sentence."""


class SystemPrograms:
    """Those of this system. Whoever asked has gone once it was told to `end`: what still runs then is ended too, with
    what it started, since a service that is stopped must not wait for it, and nobody reads its answer.
    """

    def __init__(self) -> None:
        self._guard = Lock()
        self._running: set[subprocess.Popen[str]] = set()
        self._over = False

    def __call__(self, command: Sequence[str]) -> str:
        """What this writes. Blocks. Raises CannotAskError."""
        search = _PLACES if sys.platform != "win32" else None
        program = shutil.which(command[0], path=search)
        if program is None:
            raise CannotAskError(f"{command[0]} is not installed")
        environment = {**os.environ, "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}
        if search:
            environment["PATH"] = search
        try:
            asked = self._start([program, *command[1:]], environment)
        except OSError as error:
            raise CannotAskError(f"{command[0]} could not be started ({error.strerror})") from None
        with asked:
            try:
                said, _ = asked.communicate(timeout=_SECONDS)
            except subprocess.TimeoutExpired:
                _kill(asked)
                raise CannotAskError(f"{command[0]} did not answer within {_SECONDS:.0f} seconds") from None
            finally:
                with self._guard:
                    self._running.discard(asked)
        if asked.returncode:
            raise CannotAskError(f"{command[0]} failed with exit code {asked.returncode}")
        return said

    def end(self) -> None:
        """Ask nothing more. From any thread; does not wait."""
        with self._guard:
            self._over = True
            for asked in self._running:
                _kill(asked)

    def _start(self, command: Sequence[str], environment: dict[str, str]) -> subprocess.Popen[str]:
        with self._guard:
            if self._over:
                raise OSError(0, "this program is ending")
            asked = subprocess.Popen(  # noqa: S603 - the system's own programs, no shell, no argument from outside
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                encoding="utf-8",
                errors="replace",
                env=environment,
                start_new_session=True,
            )
            self._running.add(asked)
        return asked


def _kill(asked: subprocess.Popen[str]) -> None:
    """With what it started, where there are such groups."""
    if sys.platform == "win32":
        asked.kill()
    else:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(asked.pid, signal.SIGKILL)
