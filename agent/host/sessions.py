"""Who is signed in, and how a helper is started as that user (agent/ports.py: Sessions)."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from agent.errors import Unsupported
from agent.ports import SignedIn

_KEPT = ("PATH", "LANG", "LC_ALL", "TZ", "PYTHONPATH", "VIRTUAL_ENV", "SSL_CERT_FILE")
_DISPLAY = ("DISPLAY", "XAUTHORITY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP")


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
    """The number of the account this process runs as; 0 where accounts have none."""
    if sys.platform == "win32":
        return 0
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
        return [SignedIn("run", own_uid(), own_account(), {})]

    async def start(self, _signed_in: SignedIn) -> asyncio.subprocess.Process:
        """Start the helper. Raises OSError."""
        return await asyncio.create_subprocess_exec(*self._command, stdin=subprocess.DEVNULL)


class LoginSessions:
    """For the service on Linux: graphical and text sessions that logind knows; helpers run as their users."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = list(command)
        self.accounts: dict[int, str] = {}
        """Who was signed in when `current` was last asked, by number."""

    def current(self) -> list[SignedIn]:
        """Who is signed in now. Raises Unsupported where logind does not answer."""
        try:
            listed = _loginctl("list-sessions", "--output=json")
            sessions: list[Mapping[str, object]] = json.loads(listed)
        except (OSError, subprocess.SubprocessError, ValueError) as error:
            raise Unsupported("the system's login service (systemd-logind) does not answer") from error
        found = []
        for entry in sessions:
            shown = dict(
                line.split("=", 1)
                for line in _loginctl("show-session", str(entry["session"])).splitlines()
                if "=" in line
            )
            if shown.get("Class") == "user" and shown.get("State") in ("active", "online"):
                found.append(_signed_in(shown))
        self.accounts = {one.uid: one.account for one in found}
        return found

    async def start(self, signed_in: SignedIn) -> asyncio.subprocess.Process:
        """Start a helper as that user, with nothing of the service's rights. Raises OSError."""
        if sys.platform == "win32":
            raise Unsupported("sessions on Windows are not built yet")
        else:
            import pwd  # noqa: PLC0415 - Unix only

            entry = pwd.getpwuid(signed_in.uid)
            kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
            return await asyncio.create_subprocess_exec(
                *self._command,
                "--session",
                signed_in.session,
                stdin=subprocess.DEVNULL,
                env={
                    **kept,
                    "HOME": entry.pw_dir,
                    "USER": entry.pw_name,
                    "LOGNAME": entry.pw_name,
                    **signed_in.environment,
                },
                user=entry.pw_uid,
                group=entry.pw_gid,
                extra_groups=os.getgrouplist(entry.pw_name, entry.pw_gid),
                cwd="/",
                start_new_session=True,
            )


def _signed_in(shown: Mapping[str, str]) -> SignedIn:
    """From logind's words; what it does not say of the display, the session's leader does."""
    environment = _environment_of(shown.get("Leader", ""), int(shown["User"]))
    if shown.get("Display"):
        environment.setdefault("DISPLAY", shown["Display"])
    return SignedIn(shown["Id"], int(shown["User"]), shown["Name"], environment)


def _environment_of(leader: str, uid: int) -> dict[str, str]:
    """The display's variables as some process of this user, in the leader's session, has them."""
    found: dict[str, str] = {}
    if sys.platform == "linux":
        import psutil  # noqa: PLC0415 - only the service needs it

        try:
            family = [psutil.Process(int(leader)), *psutil.Process(int(leader)).children(recursive=True)]
        except (ValueError, psutil.Error):
            return found
        for process in family:
            try:
                if process.uids().real == uid:
                    theirs = process.environ()
                    found.update({name: theirs[name] for name in _DISPLAY if name in theirs})
            except (psutil.Error, OSError):
                continue  # it ended meanwhile
    if "XAUTHORITY" not in found and sys.platform != "win32":
        candidate = Path(f"/run/user/{uid}/gdm/Xauthority")
        if candidate.exists():
            found["XAUTHORITY"] = str(candidate)
    return found


def _loginctl(*words: str) -> str:
    return subprocess.run(  # noqa: S603 - the system's own program, no shell
        ["/usr/bin/loginctl", "--no-pager", *words], capture_output=True, text=True, check=True, timeout=5
    ).stdout
