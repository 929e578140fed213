"""Logs: one line of JSON each on standard error. No personal data: callers log ids, counts and types of errors."""

from __future__ import annotations

import asyncio
import contextlib
import io
import sys
from typing import Any, TextIO, cast

import structlog


def configure_logs() -> None:
    """For this process, before anything logs."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=structlog.WriteLoggerFactory(cast("TextIO", _Forgiving())),
        cache_logger_on_first_use=True,
    )


def quiet_loop() -> None:
    """Errors that nobody waited for are logged by their type alone: their words may be a person's."""
    log = structlog.get_logger("heed.loop")

    def told(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        log.error("unheard_error", error=type(error).__name__ if error else "none")

    asyncio.get_running_loop().set_exception_handler(told)


class _Forgiving(io.TextIOBase):
    """Standard error, but a line that finds no room is lost alone: a log on a full disk stops nothing it tells of."""

    def write(self, text: str, /) -> int:
        """Never raises OSError."""
        with contextlib.suppress(OSError):
            sys.stderr.write(text)
        return len(text)

    def flush(self) -> None:
        """Never raises OSError."""
        with contextlib.suppress(OSError):
            sys.stderr.flush()
