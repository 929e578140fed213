"""Whether this session of Windows is locked, as Remote Desktop Services tells it (WTSINFOEX).

Written to Microsoft's documentation; not yet run on Windows.
"""

from __future__ import annotations

import struct
import sys

from agent.errors import SensorLost, Unsupported

# of WTSINFOEXW, level 1: the level; then, aligned to 8 bytes: session, connection's state, flags
_FORM = struct.Struct("<I4xIii")
_LEVEL = 1
_LOCKED, _UNLOCKED = 0, 1  # WTS_SESSIONSTATE_LOCK, WTS_SESSIONSTATE_UNLOCK


def is_locked(told: bytes) -> bool:
    """From what WTSQuerySessionInformation says for WTSSessionInfoEx. Raises SensorLost where it says neither."""
    if len(told) >= _FORM.size:
        level, _session, _state, flags = _FORM.unpack_from(told)
        if level == _LEVEL and flags in (_LOCKED, _UNLOCKED):
            return bool(flags == _LOCKED)
    raise SensorLost("Windows does not say whether this session is locked")


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _CURRENT = 0xFFFFFFFF  # WTS_CURRENT_SESSION
    _SESSION_INFO = 25  # WTSSessionInfoEx
    _wts = ctypes.WinDLL("wtsapi32", use_last_error=True)
    _query = _wts.WTSQuerySessionInformationW
    _query.argtypes = (
        wintypes.HANDLE,
        wintypes.DWORD,
        ctypes.c_int,
        ctypes.POINTER(ctypes.c_void_p),
        ctypes.POINTER(wintypes.DWORD),
    )
    _query.restype = wintypes.BOOL
    _free = _wts.WTSFreeMemory
    _free.argtypes, _free.restype = (ctypes.c_void_p,), None


def look() -> bool:
    """Whether it is locked now. Raises SensorLost."""
    if sys.platform == "win32":
        told, size = ctypes.c_void_p(), wintypes.DWORD()
        if not _query(None, _CURRENT, _SESSION_INFO, ctypes.byref(told), ctypes.byref(size)):
            raise SensorLost("Windows does not say whether this session is locked")
        try:
            return is_locked(ctypes.string_at(told, size.value))
        finally:
            _free(told)
    else:
        raise Unsupported("this is not Windows")
