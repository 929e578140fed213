"""The frontmost program on macOS, by the frameworks pynput already brings. Written to Apple's documentation; unproven.

Titles of other programs' windows need the Screen Recording permission; without it the title is "" and only the program
is told.
"""

from __future__ import annotations

import importlib
from typing import Any

from agent.errors import Unsupported

_ON_SCREEN_ONLY = 1
_NO_WINDOW = 0


class MacForeground:
    """Holds the two frameworks."""

    def __init__(self) -> None:
        """Raises Unsupported without pyobjc."""
        try:
            self._appkit: Any = importlib.import_module("AppKit")
            self._quartz: Any = importlib.import_module("Quartz")
        except ImportError as error:
            raise Unsupported("macOS's AppKit and Quartz bindings (pyobjc) are not installed") from error

    def look(self) -> tuple[str, str]:
        """Title and program of the frontmost window."""
        front = self._appkit.NSWorkspace.sharedWorkspace().frontmostApplication()
        if front is None:
            return "", ""
        return self._title(front.processIdentifier()), str(front.localizedName() or "")

    def _title(self, pid: int) -> str:
        for window in self._quartz.CGWindowListCopyWindowInfo(_ON_SCREEN_ONLY, _NO_WINDOW) or ():
            if window.get("kCGWindowOwnerPID") == pid and window.get("kCGWindowLayer") == 0:
                return str(window.get("kCGWindowName") or "")
        return ""
