"""Sessions of macOS (agent/ports: Sessions). Launchd itself starts a helper in each graphical session, since only
what it started there may be granted what macOS asks its user about; one that ended for good is asked for again here.

Written to Apple's documentation; not yet run on macOS.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from agent.errors import Unsupported
from agent.ports import SignedIn

LABEL = "org.heed.agent.session"
_LAUNCHCTL = "/bin/launchctl"
_FIRST_PERSON = 500  # as agent/sensors/processes/seen.py has it
_EVERY = 1.0  # seconds between two looks at a process that is not our child

AskLaunchctl = Callable[[Sequence[str]], str]
"""Blocks. Raises OSError, subprocess.SubprocessError."""


def at_console(users: Iterable[tuple[str, str]], number_of: Callable[[str], int | None]) -> list[SignedIn]:
    """Of (account, terminal), those in graphical sessions. An account has one of them, so its number names it."""
    found = {account: number_of(account) for account, terminal in users if terminal == "console"}
    return [
        SignedIn(str(uid), uid, account) for account, uid in found.items() if uid is not None and uid >= _FIRST_PERSON
    ]


def is_own_helper(program: str, words: Sequence[str], ours: str) -> bool:
    """Whether a process that runs the file `program` with these words is a helper of ours (`ours`: our own file, where
    only root can write), and not one that a user made to play a script.
    """
    return Path(program) == Path(ours) and list(words[1:2]) == ["session"] and "--script" not in words


def started_by_launchd(pid: int) -> bool:
    """Whether this process is a helper of ours, which launchd started before the service could know of it."""
    import psutil  # noqa: PLC0415 - see _users

    try:
        process = psutil.Process(pid)
        return is_own_helper(process.exe(), process.cmdline(), sys.executable)
    except (psutil.Error, OSError):
        return False


def ask_launchctl(words: Sequence[str]) -> str:
    """By the system's own program."""
    return subprocess.run(  # noqa: S603 - no shell
        [_LAUNCHCTL, *words], capture_output=True, text=True, check=True, timeout=10
    ).stdout


def _users() -> list[tuple[str, str]]:
    import psutil  # noqa: PLC0415 - a megabyte that only macOS needs here

    return [(one.name, one.terminal or "") for one in psutil.users()]


def _number_of(account: str) -> int | None:
    if sys.platform == "win32":
        raise Unsupported("this is not macOS")
    else:
        import pwd  # noqa: PLC0415 - Unix only

        try:
            return pwd.getpwnam(account).pw_uid
        except KeyError:
            return None


class MacSessions:
    """`helpers`, `accounts`: as agent/host/sessions.py: LoginSessions has them."""

    def __init__(
        self,
        ask: AskLaunchctl = ask_launchctl,
        users: Callable[[], Iterable[tuple[str, str]]] = _users,
        number_of: Callable[[str], int | None] = _number_of,
    ) -> None:
        self._ask = ask
        self._users = users
        self._number_of = number_of
        self.helpers: set[int] = set()
        self.accounts: dict[int, str] = {}

    def current(self) -> list[SignedIn]:
        """See the port."""
        found = at_console(self._users(), self._number_of)
        self.accounts = {one.uid: one.account for one in found}
        return found

    async def start(self, signed_in: SignedIn) -> LaunchdHelper:
        """Have launchd start it, if it does not run. Raises OSError."""
        words = ["kickstart", "-p", f"gui/{signed_in.uid}/{LABEL}"]
        try:
            said = await asyncio.to_thread(self._ask, words)
        except subprocess.SubprocessError as error:
            raise ConnectionError("launchd does not start the session's helper") from error
        pid = re.search(r"(\d+)\s*$", said)
        if pid is None:
            raise ConnectionError("launchd does not say which process the session's helper is")
        self.helpers.add(int(pid.group(1)))
        return LaunchdHelper(int(pid.group(1)))


class LaunchdHelper:
    """A process that launchd started (agent/ports: HelperProcess); its exit code is launchd's to know."""

    def __init__(self, pid: int) -> None:
        self.pid = pid

    def terminate(self) -> None:
        """See the port."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGTERM)

    def kill(self) -> None:
        """Launchd starts it again, as it does whatever ends."""
        self.terminate()

    async def wait(self) -> int:
        """Until it is gone."""
        while True:
            try:
                os.kill(self.pid, 0)
            except ProcessLookupError:
                return 0
            except PermissionError:  # the number is another's by now
                return 0
            await asyncio.sleep(_EVERY)
