"""Who is signed in, and how a helper is started as that user (agent/ports: Sessions)."""

from __future__ import annotations

import asyncio
import ctypes
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from agent.errors import Unsupported
from agent.ports import SignedIn

_KEPT = ("PATH", "LANG", "LC_ALL", "TZ", "PYTHONPATH", "VIRTUAL_ENV", "SSL_CERT_FILE")
_DISPLAY = ("DISPLAY", "XAUTHORITY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP")


_LOGINCTL = Path("/usr/bin/loginctl")
_BOOTED = Path("/run/systemd/system")  # there where systemd runs the system (sd_booted(3))

AskLogind = Callable[..., str]
"""Puts words to logind. Blocks. Raises Unsupported where there is none, subprocess.SubprocessError."""


@dataclass(frozen=True, slots=True)
class LoginSession:
    """A user's session as logind tells of it. `leader`: the process it began with, 0 if unknown."""

    name: str
    uid: int
    account: str
    leader: int
    graphical: bool
    display: str


def account_of(uid: int) -> str:
    """The account's name, or its number where it has none."""
    if sys.platform == "win32":
        raise Unsupported("Windows accounts have no number")
    else:
        import pwd  # noqa: PLC0415 - Unix only

        try:
            return pwd.getpwuid(uid).pw_name
        except KeyError:
            return str(uid)


def own_uid() -> int:
    """The number of the account this process runs as; on Windows, where accounts have none, of its session."""
    if sys.platform == "win32":
        session = ctypes.c_ulong()
        if not ctypes.windll.kernel32.ProcessIdToSessionId(os.getpid(), ctypes.byref(session)):
            raise OSError("Windows does not say in which session this program runs")
        return session.value
    else:
        return os.getuid()


def own_account() -> str:
    """The name of the account this process runs as."""
    if sys.platform == "win32":
        return os.environ.get("USERNAME", "")
    else:
        return account_of(os.getuid())


class OwnSession:
    """For `run`: the one session is that of whoever started us, with their own environment."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = [*command, "--session", "run"]

    def current(self) -> list[SignedIn]:
        """The user who started this program."""
        return [SignedIn("run", own_uid(), own_account())]

    async def start(self, _signed_in: SignedIn) -> asyncio.subprocess.Process:
        """Start the helper. Raises OSError."""
        return await asyncio.create_subprocess_exec(*self._command, stdin=subprocess.DEVNULL)


class LoginSessions:
    """For the service on Linux: graphical and text sessions that logind knows; helpers run as their users."""

    def __init__(self, command: Sequence[str], ask: AskLogind | None = None) -> None:
        """`command`: what starts a helper, but for its session's name."""
        self._command = list(command)
        self._ask = ask or ask_loginctl
        self._sessions: dict[str, LoginSession] = {}
        self.helpers: set[int] = set()
        """The processes that `start` made and that have not ended."""
        self.accounts: dict[int, str] = {}
        """Who was signed in when `current` was last asked, by number."""

    def current(self) -> list[SignedIn]:
        """Who is signed in now. Raises OSError where logind does not answer now; Unsupported where there is none."""
        try:
            names = session_names(self._ask("list-sessions", "--no-legend"))
            shown = [parse_session(said) for name in names if (said := self._show(name))]
        except subprocess.SubprocessError as error:
            raise ConnectionError("the system's login service (systemd-logind) does not answer") from error
        self._sessions = {one.name: one for one in shown if one is not None}
        self.accounts = {one.uid: one.account for one in self._sessions.values()}
        return [SignedIn(one.name, one.uid, one.account) for one in self._sessions.values()]

    async def start(self, signed_in: SignedIn) -> asyncio.subprocess.Process:
        """Start a helper as that user, with nothing of the service's rights. Raises OSError, also while a graphical
        session has not yet said which display is its own.
        """
        if sys.platform == "win32":
            raise Unsupported("sessions of Windows are told of by agent/host/windows/sessions")
        else:
            import pwd  # noqa: PLC0415 - Unix only

            session = self._sessions[signed_in.session]
            display = await asyncio.to_thread(lambda: session_display(session, _environments(session)))
            entry = pwd.getpwuid(signed_in.uid)
            kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
            process = await asyncio.create_subprocess_exec(
                *self._command,
                "--session",
                signed_in.session,
                stdin=subprocess.DEVNULL,
                env={
                    **kept,
                    "HOME": entry.pw_dir,
                    "USER": entry.pw_name,
                    "LOGNAME": entry.pw_name,
                    "XDG_SESSION_ID": signed_in.session,
                    **display,
                },
                user=entry.pw_uid,
                group=entry.pw_gid,
                extra_groups=os.getgrouplist(entry.pw_name, entry.pw_gid),
                cwd="/",
                start_new_session=True,
            )
            self.helpers = {pid for pid in self.helpers if _lives(pid)} | {process.pid}
            return process

    def _show(self, name: str) -> str:
        """What logind says of a session, "" when it has ended meanwhile."""
        try:
            return self._ask("show-session", name)
        except subprocess.CalledProcessError:
            return ""


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except OSError:
        return False
    return True


def session_names(listed: str) -> list[str]:
    """The first word of each line of `loginctl list-sessions --no-legend`; the columns after it differ by version."""
    return [line.split()[0] for line in listed.splitlines() if line.strip()]


def parse_session(said: str) -> LoginSession | None:
    """From `loginctl show-session`; None for what is no user's, is ending, or cannot be understood."""
    shown = dict(line.split("=", 1) for line in said.splitlines() if "=" in line)
    if shown.get("Class") != "user" or shown.get("State") not in ("active", "online"):
        return None
    try:
        return LoginSession(
            name=shown["Id"],
            uid=int(shown["User"]),
            account=shown["Name"],
            leader=int(shown.get("Leader") or 0),
            graphical=shown.get("Type") in ("x11", "wayland"),
            display=shown.get("Display", ""),
        )
    except (KeyError, ValueError):
        return None


def session_display(session: LoginSession, environments: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """The variables by which a helper finds the session's display: those of one of its processes that has them.

    Raises ConnectionError for a graphical session none of whose processes has a display yet, as just after signing in.
    """
    for environment in environments:
        if environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"):
            return {name: environment[name] for name in _DISPLAY if name in environment}
    if session.display:
        return {"DISPLAY": session.display}
    if session.graphical:
        raise ConnectionError("the session's display is not known yet")
    return {}


def _environments(session: LoginSession) -> Iterator[Mapping[str, str]]:
    """Of the user's own processes below the session's leader."""
    if sys.platform == "linux":
        import psutil  # noqa: PLC0415 - only the service needs it

        try:
            leader = psutil.Process(session.leader)
            family = [leader, *leader.children(recursive=True)]
        except (ValueError, psutil.Error):
            return
        for process in family:
            try:
                if process.uids().real == session.uid:
                    yield process.environ()
            except (psutil.Error, OSError):
                continue  # it ended meanwhile
    else:
        yield from ()


def ask_loginctl(*words: str) -> str:
    """By the system's own program. Raises Unsupported where systemd does not run, subprocess.SubprocessError."""
    if not _BOOTED.is_dir() or not _LOGINCTL.is_file():
        raise Unsupported("this system has no login service (systemd-logind), so nobody says who is signed in")
    return subprocess.run(  # noqa: S603 - the system's own program, no shell
        [str(_LOGINCTL), "--no-pager", *words], capture_output=True, text=True, check=True, timeout=5
    ).stdout
