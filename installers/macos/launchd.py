"""Launchd's two jobs (launchd.plist(5)): the service, as root; and a helper in everybody's graphical session."""

from __future__ import annotations

import plistlib
from typing import Any

from installers.macos import BUNDLE, PROGRAM

SERVICE = f"{BUNDLE}.service"
SESSION = f"{BUNDLE}.session"  # as agent/host/macos_sessions.py starts it again
LINK = "/var/run/heed-agent/link.sock"
_NO_CORE_FILES = {"HardResourceLimits": {"Core": 0}, "SoftResourceLimits": {"Core": 0}}


def service() -> dict[str, Any]:
    """Of /Library/LaunchDaemons. It waits for an enrolment by itself, and is started again however it ends."""
    return {
        "Label": SERVICE,
        "ProgramArguments": [PROGRAM, "service"],
        "RunAtLoad": True,
        "KeepAlive": True,
        "ThrottleInterval": 2,
        "StandardErrorPath": "/var/log/heed-agent.log",
        **_NO_CORE_FILES,
    }


def session() -> dict[str, Any]:
    """Of /Library/LaunchAgents: in graphical sessions alone, as their user."""
    return {
        "Label": SESSION,
        "ProgramArguments": [PROGRAM, "session", "--socket", LINK],
        "LimitLoadToSessionType": "Aqua",
        "RunAtLoad": True,
        "KeepAlive": True,
        "ThrottleInterval": 2,
        **_NO_CORE_FILES,
    }


def written(job: dict[str, Any]) -> bytes:
    """As launchd reads it; the same every time."""
    return plistlib.dumps(job, sort_keys=True)
