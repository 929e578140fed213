"""Lockers of X11 desktops, asked by their own programs: the login service, desktops' lockers, lockers that stand alone.

Several are tried in turn, since being there does not mean that one works: the login service only passes the wish on to
whoever listens, and a desktop's locker may not run.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import dataclass

from agent.errors import LockError

_ANSWER_SECONDS = 5.0

Find = Callable[[str], str | None]
"""Where a program is, or None (shutil.which)."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to lock. `stays`: the program is the locker itself, and runs until the screen is open again."""

    command: tuple[str, ...]
    stays: bool = False


DESKTOPS = (
    Way(("xfce4-screensaver-command", "--lock")),
    Way(("mate-screensaver-command", "--lock")),
    Way(("cinnamon-screensaver-command", "--lock")),
    Way(("gnome-screensaver-command", "--lock")),
    Way(("light-locker-command", "--lock")),
    Way(("xscreensaver-command", "-lock")),
)
"""These fail where their desktop does not run."""

ALONE = (
    Way(("i3lock", "--nofork"), stays=True),
    Way(("xsecurelock",), stays=True),
    Way(("slock",), stays=True),
    Way(("xtrlock",), stays=True),
)


def ways(session: str, find: Find) -> tuple[Way, ...]:
    """The ways there are here, the session's own first. `session`: its name at the login service, or empty."""
    by_login = (Way(("loginctl", "lock-session", session)),) if session else ()
    found = ((find(way.command[0]), way) for way in (*by_login, *DESKTOPS, *ALONE))
    return tuple(Way((path, *way.command[1:]), way.stays) for path, way in found if path)


class Programs:
    """Tries `ways` in turn; begins with the one that was last not refused. `running`: lockers that were started."""

    def __init__(self, ways: tuple[Way, ...]) -> None:
        """There is at least one."""
        self._ways = ways
        self._first = 0
        self.running: list[subprocess.Popen[bytes]] = []

    def trouble(self) -> str:
        """See the port."""
        return ""

    def lock(self, attempt: int) -> None:
        """See the port."""
        self.running = [process for process in self.running if process.poll() is None]
        said = ""
        for turn in range(len(self._ways)):
            place = (self._first + attempt + turn) % len(self._ways)
            said = self._ask(self._ways[place])
            if not said:
                self._first = (place - attempt) % len(self._ways)
                return
        raise LockError(said)

    def _ask(self, way: Way) -> str:
        """Why it cannot be had, or "" when it was asked."""
        name, silent = way.command[0].rsplit("/", 1)[-1], subprocess.DEVNULL
        try:
            if way.stays:
                started = subprocess.Popen(  # noqa: S603 - a known locker, no shell
                    way.command,
                    stdin=silent,
                    stdout=silent,
                    stderr=silent,
                    start_new_session=True,  # it outlives this helper: nobody gets a screen open by ending that
                )
                self.running.append(started)
                return ""
            asked = subprocess.run(  # noqa: S603 - as above
                way.command, stdin=silent, stdout=silent, stderr=silent, check=False, timeout=_ANSWER_SECONDS
            )
        except (OSError, subprocess.SubprocessError) as error:
            return f"{name} cannot be run: {type(error).__name__}"
        return f"{name} refused to lock" if asked.returncode else ""
