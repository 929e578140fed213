"""Which locker this session has: one chooser, native siblings beside it, an honest fallback."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping

from agent.errors import Unsupported
from agent.ports import Locker

NONE_KNOWN = "no screen locker is installed that this agent knows: install i3lock or xsecurelock"


class UnsupportedLocker:
    """Stands where nothing can be asked, and says why (agent/ports: Locker)."""

    def __init__(self, reason: str) -> None:
        self.reason = reason

    def trouble(self) -> str:
        """See the port."""
        return self.reason

    def lock(self, attempt: int) -> None:  # noqa: ARG002 - the port's signature
        """Raises Unsupported."""
        raise Unsupported(self.reason)


def choose_locker(environment: Mapping[str, str]) -> Locker:
    """The locker for this session."""
    if sys.platform == "win32":
        from agent.host.lock.windows import WindowsLocker  # noqa: PLC0415 - only where it is used

        return WindowsLocker()
    elif sys.platform == "darwin":
        from agent.host.lock.macos import MacLocker  # noqa: PLC0415 - only where it is used

        return MacLocker()
    else:
        from agent.host.lock.programs import Programs, ways  # noqa: PLC0415 - only where it is used

        if not environment.get("DISPLAY"):
            return UnsupportedLocker("there is no display in this session (DISPLAY is not set)")
        there = ways(environment.get("XDG_SESSION_ID", ""), shutil.which)
        return Programs(there) if there else UnsupportedLocker(NONE_KNOWN)
