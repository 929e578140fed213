"""Idle time on Windows, by GetLastInputInfo. Written to Microsoft's documentation; not yet run on Windows."""

from __future__ import annotations

import ctypes
import sys

from agent.errors import SensorLost, Unsupported


def milliseconds_between(now: int, last: int) -> int:
    """From `last` to `now`, where both count in 32 bits and wrap every 49.7 days."""
    return (now - last) & 0xFFFFFFFF


if sys.platform == "win32":
    from ctypes import wintypes

    class _LastInput(ctypes.Structure):
        _fields_ = (("cbSize", wintypes.UINT), ("dwTime", wintypes.DWORD))


class WindowsIdle:
    """Asks each time; holds nothing (agent/ports: IdleProbe)."""

    def idle_seconds(self) -> float:
        """Seconds since the last input of this session. Raises SensorLost."""
        if sys.platform == "win32":
            last = _LastInput(cbSize=ctypes.sizeof(_LastInput))
            if not ctypes.windll.user32.GetLastInputInfo(ctypes.byref(last)):
                raise SensorLost("Windows did not say when it last saw input")
            now = ctypes.windll.kernel32.GetTickCount() & 0xFFFFFFFF
            return milliseconds_between(now, last.dwTime) / 1000
        raise Unsupported("this is not Windows")

    def close(self) -> None:
        """Nothing is held."""
