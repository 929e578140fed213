"""Whether the screen of this macOS session is locked, as the window server's dictionary of the session tells it.

The key is not documented, and is what others go by too; where the dictionary is wanting nothing is claimed. Unproven.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Any

from agent.errors import SensorLost, Unsupported

_LOCKED = "CGSSessionScreenIsLocked"  # there while it is locked, and gone else
_AT_CONSOLE = "kCGSSessionOnConsoleKey"  # false: another user was switched to


def is_locked(session: Mapping[str, Any] | None) -> bool:
    """From the dictionary. A session that is not on the screen is as good as locked: nothing typed reaches it. Raises
    SensorLost where there is no dictionary, as outside of a graphical session.
    """
    if not session:
        raise SensorLost("the window server does not tell of this session")
    return bool(session.get(_LOCKED)) or not session.get(_AT_CONSOLE, True)


class MacLocked:
    """Holds the framework."""

    def __init__(self) -> None:
        """Raises Unsupported without pyobjc."""
        try:
            self._quartz: Any = importlib.import_module("Quartz")
        except ImportError as error:
            raise Unsupported("macOS's Quartz bindings (pyobjc) are not installed") from error

    def look(self) -> bool:
        """Whether it is locked now. Raises SensorLost."""
        return is_locked(self._quartz.CGSessionCopyCurrentDictionary())
