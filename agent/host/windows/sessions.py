"""Sessions of Windows (agent/ports: Sessions): Remote Desktop Services tells who is signed in, and gives the service
their token, with which a helper is started in their session.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agent.errors import Unsupported
from agent.ports import HelperProcess, SignedIn

_ACTIVE, _DISCONNECTED = 0, 4  # WTS_CONNECTSTATE_CLASS; disconnected: another user was switched to
_SERVICES = 0  # the session in which nobody can sign in


@dataclass(frozen=True, slots=True)
class TerminalSession:
    """As Windows tells of it; `account` is empty where nobody is signed in."""

    number: int
    state: int
    account: str


def users_sessions(told: Iterable[TerminalSession]) -> list[SignedIn]:
    """Those in which a user is signed in. A session's number stands for its user, who has none."""
    return [
        SignedIn(str(one.number), one.number, one.account)
        for one in told
        if one.number != _SERVICES and one.state in (_ACTIVE, _DISCONNECTED) and one.account
    ]


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _USER_NAME = 5  # WTS_INFO_CLASS
    _DESKTOP = "winsta0\\default"
    _UNICODE_ENVIRONMENT, _NO_WINDOW = 0x400, 0x08000000
    _STILL_ACTIVE = 259

    class _Session(ctypes.Structure):
        _fields_ = (("number", wintypes.DWORD), ("station", wintypes.LPWSTR), ("state", ctypes.c_int))

    class _Startup(ctypes.Structure):
        _fields_ = (
            ("size", wintypes.DWORD),
            ("reserved", wintypes.LPWSTR),
            ("desktop", wintypes.LPWSTR),
            ("title", wintypes.LPWSTR),
            *((f"number{place}", wintypes.DWORD) for place in range(8)),
            ("show", wintypes.WORD),
            ("more", wintypes.WORD),
            ("pointer", ctypes.c_void_p),
            *((f"stream{place}", wintypes.HANDLE) for place in range(3)),
        )

    class _Process(ctypes.Structure):
        _fields_ = (
            ("process", wintypes.HANDLE),
            ("thread", wintypes.HANDLE),
            ("pid", wintypes.DWORD),
            ("tid", wintypes.DWORD),
        )

    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    _wts = ctypes.WinDLL("wtsapi32", use_last_error=True)
    _userenv = ctypes.WinDLL("userenv", use_last_error=True)
    _enumerate = _wts.WTSEnumerateSessionsW
    _enumerate.argtypes = (
        wintypes.HANDLE,
        wintypes.DWORD,
        wintypes.DWORD,
        ctypes.POINTER(ctypes.POINTER(_Session)),
        ctypes.POINTER(wintypes.DWORD),
    )
    _enumerate.restype = wintypes.BOOL
    _query = _wts.WTSQuerySessionInformationW
    _query.argtypes = (
        wintypes.HANDLE,
        wintypes.DWORD,
        ctypes.c_int,
        ctypes.POINTER(wintypes.LPWSTR),
        ctypes.POINTER(wintypes.DWORD),
    )
    _query.restype = wintypes.BOOL
    _free = _wts.WTSFreeMemory
    _free.argtypes, _free.restype = (ctypes.c_void_p,), None
    _token_of = _wts.WTSQueryUserToken
    _token_of.argtypes, _token_of.restype = (wintypes.ULONG, ctypes.POINTER(wintypes.HANDLE)), wintypes.BOOL
    _environment_of = _userenv.CreateEnvironmentBlock
    _environment_of.argtypes = (ctypes.POINTER(ctypes.c_void_p), wintypes.HANDLE, wintypes.BOOL)
    _environment_of.restype = wintypes.BOOL
    _forget_environment = _userenv.DestroyEnvironmentBlock
    _forget_environment.argtypes, _forget_environment.restype = (ctypes.c_void_p,), wintypes.BOOL
    _create = ctypes.WinDLL("advapi32", use_last_error=True).CreateProcessAsUserW
    _create.argtypes = (
        wintypes.HANDLE,
        wintypes.LPCWSTR,
        wintypes.LPWSTR,
        ctypes.c_void_p,
        ctypes.c_void_p,
        wintypes.BOOL,
        wintypes.DWORD,
        ctypes.c_void_p,
        wintypes.LPCWSTR,
        ctypes.POINTER(_Startup),
        ctypes.POINTER(_Process),
    )
    _create.restype = wintypes.BOOL
    _close = _kernel.CloseHandle
    _close.argtypes, _close.restype = (wintypes.HANDLE,), wintypes.BOOL
    _terminate = _kernel.TerminateProcess
    _terminate.argtypes, _terminate.restype = (wintypes.HANDLE, wintypes.UINT), wintypes.BOOL
    _exit_code = _kernel.GetExitCodeProcess
    _exit_code.argtypes, _exit_code.restype = (wintypes.HANDLE, ctypes.POINTER(wintypes.DWORD)), wintypes.BOOL


class WindowsSessions:
    """All but `start` blocks. `helpers`: the processes that `start` made and that have not ended; their handles are
    held until then, so that no other process can have their number. `accounts`: who was signed in when `current` was
    last asked, by session.
    """

    def __init__(self, command: Sequence[str]) -> None:
        """`command`: what starts a helper, but for its session's name."""
        self._command = list(command)
        self.helpers: set[int] = set()
        self.accounts: dict[int, str] = {}

    def current(self) -> list[SignedIn]:
        """See the port. Raises OSError."""
        found = users_sessions(_sessions())
        self.accounts = {one.uid: one.account for one in found}
        return found

    async def start(self, signed_in: SignedIn) -> HelperProcess:
        """See the port. Raises OSError."""
        words = subprocess.list2cmdline([*self._command, "--session", signed_in.session])
        handle, pid = await asyncio.to_thread(lambda: _start(words, self._command[0], signed_in.uid))
        self.helpers.add(pid)
        return _Helper(handle, pid, self.helpers.discard)


class _Helper:
    """A process of a user's, by its handle (agent/ports: HelperProcess)."""

    def __init__(self, handle: int, pid: int, ended: Callable[[int], None]) -> None:
        self.pid = pid
        self._handle = handle
        self._ended = ended
        self._code: int | None = None

    def terminate(self) -> None:
        """Windows has no way to ask a program without a window: it is ended."""
        self.kill()

    def kill(self) -> None:
        """See the port."""
        if sys.platform == "win32" and self._code is None:
            _terminate(self._handle, 1)

    async def wait(self) -> int:
        """See the port."""
        if sys.platform == "win32":
            if self._code is None:
                loop: Any = asyncio.get_running_loop()
                await loop._proactor.wait_for_handle(self._handle)  # noqa: SLF001 - as asyncio's own subprocesses do
            if self._code is None:
                code = wintypes.DWORD(_STILL_ACTIVE)
                _exit_code(self._handle, ctypes.byref(code))
                self._code = int(code.value)
                self._ended(self.pid)
                _close(self._handle)
            return self._code
        else:
            raise Unsupported("this is not Windows")


def _sessions() -> list[TerminalSession]:
    if sys.platform == "win32":
        rows, count = ctypes.POINTER(_Session)(), wintypes.DWORD()
        if not _enumerate(None, 0, 1, ctypes.byref(rows), ctypes.byref(count)):
            raise ctypes.WinError(ctypes.get_last_error())
        try:
            told = [(int(rows[place].number), int(rows[place].state)) for place in range(count.value)]
        finally:
            _free(rows)
        return [TerminalSession(number, state, _account(number)) for number, state in told]
    else:
        raise Unsupported("this is not Windows")


def _account(session: int) -> str:
    """Empty where nobody is signed in, or the session has just ended."""
    if sys.platform == "win32":
        name, size = wintypes.LPWSTR(), wintypes.DWORD()
        if not _query(None, session, _USER_NAME, ctypes.byref(name), ctypes.byref(size)):
            return ""
        try:
            return name.value or ""
        finally:
            _free(name)
    else:
        raise Unsupported("this is not Windows")


def _start(words: str, program: str, session: int) -> tuple[int, int]:
    """The process's handle and number. The user's own environment, none of the service's; and no console."""
    if sys.platform == "win32":
        token, environment = wintypes.HANDLE(), ctypes.c_void_p()
        if not _token_of(session, ctypes.byref(token)):
            raise ctypes.WinError(ctypes.get_last_error())
        try:
            if not _environment_of(ctypes.byref(environment), token, False):
                raise ctypes.WinError(ctypes.get_last_error())
            try:
                startup = _Startup(size=ctypes.sizeof(_Startup), desktop=_DESKTOP)
                made = _Process()
                how = _UNICODE_ENVIRONMENT | _NO_WINDOW
                line = ctypes.create_unicode_buffer(words)  # Windows may write into it
                place = str(Path(program).parent)
                begun = _create(
                    token,
                    None,
                    line,
                    None,
                    None,
                    False,
                    how,
                    environment,
                    place,
                    ctypes.byref(startup),
                    ctypes.byref(made),
                )
                if not begun:
                    raise ctypes.WinError(ctypes.get_last_error())
            finally:
                _forget_environment(environment)
        finally:
            _close(token)
        _close(made.thread)
        return int(made.process), int(made.pid)
    else:
        raise Unsupported("this is not Windows")
