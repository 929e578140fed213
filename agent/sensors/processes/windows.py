"""Whose a process of Windows is, and which files are Windows' own.

An account has no number there: the session that a process runs in stands for it, since one user is signed in in each.
In a user's session run processes of the system too (sign-in, the window manager); they are told by their token's user.
Written to Microsoft's documentation; not yet run on Windows.
"""

from __future__ import annotations

import sys

from agent.errors import Unsupported

_PERSONS = ("S-1-5-21-", "S-1-12-1-")  # accounts of this machine or a domain; of Entra ID
_USERS_MAY_WRITE = (
    "Temp",
    "Tasks",
    "Tracing",
    "debug",
    "Registration/CRMLog",
    *(
        f"{system}/{place}"
        for system in ("System32", "SysWOW64")
        for place in (
            "Com/dmp",
            "FxsTmp",
            "Microsoft/Crypto/RSA/MachineKeys",
            "spool/drivers/color",
            "spool/PRINTERS",
            "spool/SERVERS",
            "Tasks",
        )
    ),
)
"""Below Windows' folder: users can put programs there all the same, so these are nobody's own."""


def is_persons(sid: str) -> bool:
    """Whether an account is a person's, by its security identifier."""
    return sid.startswith(_PERSONS)


def is_windows_own(path: str, root: str) -> bool:
    """Whether a file lies where Windows itself is (`root`: %SystemRoot%) and users cannot write."""
    where, windows = _plain(path), f"{_plain(root)}/"
    written = tuple(f"{windows}{place.casefold()}/" for place in _USERS_MAY_WRITE)
    return where.startswith(windows) and not where.startswith(written)


def _plain(path: str) -> str:
    return path.replace("\\", "/").rstrip("/").casefold()


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _QUERY_PROCESS, _QUERY_TOKEN = 0x1000, 0x8  # PROCESS_QUERY_LIMITED_INFORMATION, TOKEN_QUERY
    _USER = 1  # TokenUser
    _ROOM = 256  # bytes: a TOKEN_USER and the longest identifier
    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    _advapi = ctypes.WinDLL("advapi32", use_last_error=True)
    _open = _kernel.OpenProcess
    _open.argtypes, _open.restype = (wintypes.DWORD, wintypes.BOOL, wintypes.DWORD), wintypes.HANDLE
    _close = _kernel.CloseHandle
    _close.argtypes, _close.restype = (wintypes.HANDLE,), wintypes.BOOL
    _session_of = _kernel.ProcessIdToSessionId
    _session_of.argtypes, _session_of.restype = (wintypes.DWORD, ctypes.POINTER(wintypes.DWORD)), wintypes.BOOL
    _token_of = _advapi.OpenProcessToken
    _token_of.argtypes = (wintypes.HANDLE, wintypes.DWORD, ctypes.POINTER(wintypes.HANDLE))
    _token_of.restype = wintypes.BOOL
    _told_by = _advapi.GetTokenInformation
    _told_by.argtypes = (
        wintypes.HANDLE,
        ctypes.c_int,
        ctypes.c_void_p,
        wintypes.DWORD,
        ctypes.POINTER(wintypes.DWORD),
    )
    _told_by.restype = wintypes.BOOL
    _written = _advapi.ConvertSidToStringSidW
    _written.argtypes, _written.restype = (ctypes.c_void_p, ctypes.POINTER(wintypes.LPWSTR)), wintypes.BOOL
    _free = _kernel.LocalFree
    _free.argtypes, _free.restype = (ctypes.c_void_p,), ctypes.c_void_p


def owner(pid: int) -> int:
    """The session of the person whose process this is; 0 for the system's. Raises OSError where it has ended."""
    if sys.platform == "win32":
        session = wintypes.DWORD()
        if not _session_of(pid, ctypes.byref(session)):
            raise ctypes.WinError(ctypes.get_last_error())
        return int(session.value) if session.value and is_persons(_sid(pid)) else 0
    else:
        raise Unsupported("this is not Windows")


def _sid(pid: int) -> str:
    """Of the account whose token the process has. Raises OSError."""
    if sys.platform == "win32":
        process = _open(_QUERY_PROCESS, False, pid)
        if not process:
            raise ctypes.WinError(ctypes.get_last_error())
        token, size, text = wintypes.HANDLE(), wintypes.DWORD(), wintypes.LPWSTR()
        try:
            if not _token_of(process, _QUERY_TOKEN, ctypes.byref(token)):
                raise ctypes.WinError(ctypes.get_last_error())
            try:
                told = ctypes.create_string_buffer(_ROOM)
                if not _told_by(token, _USER, told, _ROOM, ctypes.byref(size)):
                    raise ctypes.WinError(ctypes.get_last_error())
                place = ctypes.c_void_p.from_buffer(told).value  # TOKEN_USER begins with where the identifier is
                if not _written(place, ctypes.byref(text)):
                    raise ctypes.WinError(ctypes.get_last_error())
                try:
                    return text.value or ""
                finally:
                    _free(text)
            finally:
                _close(token)
        finally:
            _close(process)
    else:
        raise Unsupported("this is not Windows")
