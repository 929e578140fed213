"""Asks the system's own programs, by their full search path, in plain English, within a time."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence

_SECONDS = 120.0  # a slow disk, an old machine; nothing else waits for it
_PLACES = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

Ask = Callable[[Sequence[str]], str]
"""What a program writes to its standard output. Raises CannotAskError."""


class CannotAskError(OSError):
    """The program is not there, failed or took too long; the message ends a sentence."""


def ask(command: Sequence[str], expected: tuple[int, ...] = (0,)) -> str:
    """What this writes. `expected`: exit codes that are no failure. Raises CannotAskError."""
    search = _PLACES if sys.platform != "win32" else None
    program = shutil.which(command[0], path=search)
    if program is None:
        raise CannotAskError(f"{command[0]} is not installed")
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}
    if search:
        environment["PATH"] = search
    try:
        done = subprocess.run(  # noqa: S603 - the system's own programs, no shell, no argument from outside
            [program, *command[1:]],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=_SECONDS,
            check=False,
            env=environment,
        )
    except subprocess.TimeoutExpired:
        raise CannotAskError(f"{command[0]} did not answer within {_SECONDS:.0f} seconds") from None
    except OSError as error:
        raise CannotAskError(f"{command[0]} could not be started ({error.strerror})") from None
    if done.returncode not in expected:
        raise CannotAskError(f"{command[0]} failed with exit code {done.returncode}")
    return done.stdout
