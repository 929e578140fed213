"""The screen lock as the desktop tells it to the login service: GNOME, KDE and others set LockedHint.

Lockers that stand alone set no hint (swaylock#382): they are known by their windows, see x11.py.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable

from agent.errors import SensorLost, Unsupported
from agent.ports import Clock
from agent.sensors.lock.polled import PolledLock

_ANSWER_SECONDS = 5.0
_HINTS = {"LockedHint=yes": True, "LockedHint=no": False}

AskHint = Callable[[str], str]
"""What the login service says of the session's LockedHint. Blocks. Raises OSError, subprocess.SubprocessError."""


class LogindLock(PolledLock):
    """Tells each change of the hint (agent/ports: Sensor)."""

    def __init__(self, session: str, clock: Clock, ask: AskHint | None = None) -> None:
        """`session`: its name at the login service."""
        asked = ask or ask_loginctl

        def look() -> bool:
            try:
                said = asked(session)
            except (OSError, subprocess.SubprocessError) as error:
                raise SensorLost("the login service does not answer") from error
            hint = _HINTS.get(said.strip())
            if hint is None:
                raise Unsupported("the login service keeps no lock hint for this session")
            return hint

        super().__init__("lock-hint", look, clock)


def ask_loginctl(session: str) -> str:
    """By the system's own program."""
    return subprocess.run(  # noqa: S603 - the system's own program, no shell
        ["/usr/bin/loginctl", "show-session", session, "--property=LockedHint"],
        capture_output=True,
        text=True,
        check=True,
        timeout=_ANSWER_SECONDS,
    ).stdout
