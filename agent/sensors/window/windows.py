"""The foreground window on Windows. Written to Microsoft's documentation; not yet run on Windows."""

from __future__ import annotations

import ctypes
import sys
from pathlib import PureWindowsPath

from agent.errors import Unsupported

_TITLE_LIMIT = 512
_PATH_LIMIT = 1024
_QUERY_LIMITED_INFORMATION = 0x1000


def foreground() -> tuple[str, str]:
    """Title and program; both "" on the secure desktop, which is nobody's window."""
    if sys.platform == "win32":
        user32 = ctypes.windll.user32
        window = user32.GetForegroundWindow()
        if not window:
            return "", ""
        title = ctypes.create_unicode_buffer(_TITLE_LIMIT)
        user32.GetWindowTextW(window, title, _TITLE_LIMIT)
        pid = ctypes.c_ulong()
        user32.GetWindowThreadProcessId(window, ctypes.byref(pid))
        return title.value, _program(pid.value)
    else:
        raise Unsupported("this is not Windows")


def _program(pid: int) -> str:
    """The program's file name, or "" for one that this user may not ask about."""
    if sys.platform == "win32":
        kernel32 = ctypes.windll.kernel32
        kernel32.OpenProcess.restype = ctypes.c_void_p
        handle = kernel32.OpenProcess(_QUERY_LIMITED_INFORMATION, False, pid)
        if not handle:
            return ""
        try:
            path = ctypes.create_unicode_buffer(_PATH_LIMIT)
            length = ctypes.c_ulong(_PATH_LIMIT)
            if not kernel32.QueryFullProcessImageNameW(ctypes.c_void_p(handle), 0, path, ctypes.byref(length)):
                return ""
            return PureWindowsPath(path.value).name
        finally:
            kernel32.CloseHandle(ctypes.c_void_p(handle))
    else:
        raise Unsupported("this is not Windows")
