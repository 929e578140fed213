"""Idle time on macOS, by the event source's own counter. Written to Apple's documentation; not yet run on macOS."""

from __future__ import annotations

import ctypes
import ctypes.util
import sys

from agent.errors import Unsupported

_COMBINED_SESSION_STATE = 0
_ANY_INPUT = 0xFFFFFFFF


class MacIdle:
    """Holds the framework's function (agent/ports: IdleProbe)."""

    def __init__(self) -> None:
        """Raises Unsupported where there is no such framework."""
        found = ctypes.util.find_library("ApplicationServices") if sys.platform == "darwin" else None
        if found is None:
            raise Unsupported("macOS's ApplicationServices framework is not to be found")
        self._seconds = ctypes.CDLL(found).CGEventSourceSecondsSinceLastEventType
        self._seconds.restype = ctypes.c_double
        self._seconds.argtypes = (ctypes.c_int32, ctypes.c_uint32)

    def idle_seconds(self) -> float:
        """Seconds since the last input of this session."""
        return float(self._seconds(_COMBINED_SESSION_STATE, _ANY_INPUT))

    def close(self) -> None:
        """Nothing is held."""
