"""LockWorkStation. Written to Microsoft's documentation; not yet run on Windows."""

from __future__ import annotations

import ctypes
import sys

from agent.errors import LockError, Unsupported


class WindowsLocker:
    """Asks each time (agent/ports: Locker)."""

    def trouble(self) -> str:
        """See the port."""
        return ""

    def lock(self, attempt: int) -> None:  # noqa: ARG002 - there is but one way
        """See the port."""
        if sys.platform == "win32":
            if not ctypes.windll.user32.LockWorkStation():
                raise LockError("Windows refused to lock the workstation")
        else:
            raise Unsupported("this is not Windows")
