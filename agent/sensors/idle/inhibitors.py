"""Programs that asked logind to keep the screen on: `systemd-inhibit --list` (systemd-inhibit(1)).

Written against its documentation; not yet seen on a real desktop.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

_PROGRAM = Path("/usr/bin/systemd-inhibit")
_SECONDS = 2.0


def list_inhibitors() -> str:
    """What logind says, as JSON. Raises OSError and subprocess.SubprocessError."""
    command = (str(_PROGRAM), "--list", "--json=short")
    return subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=True).stdout  # noqa: S603 - a constant


def idle_is_inhibited(uid: int, ask: Callable[[], str] = list_inhibitors) -> bool:
    """Whether a program of this user blocks idleness; False where logind says nothing."""
    try:
        told = json.loads(ask())
    except (OSError, subprocess.SubprocessError, ValueError):  # no logind, or one too old to say it as JSON
        return False
    return isinstance(told, list) and any(_blocks(one, uid) for one in told)


def _blocks(one: object, uid: int) -> bool:
    return (
        isinstance(one, dict)
        and one.get("uid") == uid
        and one.get("mode") == "block"
        and "idle" in str(one.get("what")).split(":")
    )
