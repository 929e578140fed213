"""Logs: JSON, one event a line, to standard error. Events name what happened; nobody's data goes in them."""

from __future__ import annotations

import contextlib
import io
import logging
import sys
from typing import TextIO, cast

import structlog


def log_to_stderr(*, verbose: bool) -> None:
    """From now on."""
    level = logging.DEBUG if verbose else logging.INFO
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
            # Never the values of variables: they may be somebody's words, or a key.
            structlog.processors.ExceptionRenderer(structlog.tracebacks.ExceptionDictTransformer(show_locals=False)),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(cast("TextIO", _Forgiving())),
        cache_logger_on_first_use=False,
    )


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
