"""Where a collector listens, and who is told of it."""

from __future__ import annotations

import json
import os
import socket

import structlog

from collector.settings import Folder, Settings, is_loopback, replace_private

_log = structlog.get_logger("collector")


def announce(settings: Settings) -> None:
    """Leave word for the command line, and say in the log, where this collector listens."""
    told = {"enrolment": settings.enrolment, "uplink": settings.uplink, "console": settings.console_url}
    replace_private(settings.folder.serving, json.dumps({**told, "pid": os.getpid()}).encode())
    _log.info("server.ready", demo=settings.school.demo, **told)


def serving(folder: Folder) -> dict[str, str]:
    """Where the running collector listens, by "enrolment", "uplink" and "console"; empty when none runs."""
    try:
        told = json.loads(folder.serving.read_text())
    except (OSError, ValueError):
        return {}
    return {str(name): str(value) for name, value in told.items()}


def https_needed(host: str) -> bool:
    """Plain HTTP is for loopback only."""
    return not is_loopback(host)


def port_for(host: str, wanted: int) -> int:
    """The port, or a free one for 0: devices are told it before the servers listen."""
    if wanted:
        return wanted
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.bind((host, 0))
        port: int = probe.getsockname()[1]
        return port
