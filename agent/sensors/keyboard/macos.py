"""Whether macOS lets this program listen to keys: the person at the Mac decides (Input Monitoring), and no profile can.

Written to Apple's documentation; not yet run on macOS.
"""

from __future__ import annotations

import importlib
from typing import Any

from agent.errors import HookLost

_WANTED = (
    "macOS does not let Heed listen to keys: allow it under System Settings, Privacy & Security, Input Monitoring "
    "(a profile lets users do that, and cannot do it for them)"
)


def may_listen(quartz: Any = None) -> None:  # noqa: ANN401 - pyobjc has no types
    """Raises HookLost while it may not; macOS is asked to put the question to its user once. Where the system is too
    old to be asked, or has no bindings, nothing is claimed: then the hook itself shows.
    """
    try:
        quartz = quartz or importlib.import_module("Quartz")
    except ImportError:
        return
    asked = getattr(quartz, "CGPreflightListenEventAccess", None)
    if asked is None or asked():
        return
    quartz.CGRequestListenEventAccess()
    raise HookLost(_WANTED)
