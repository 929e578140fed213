"""Logs: JSON, one event a line, to standard error. Events name what happened; nobody's data goes in them."""

from __future__ import annotations

import contextlib
import io
import logging
import sys
from typing import TextIO, cast

import structlog
from structlog.typing import ExcInfo


def log_to_stderr(*, verbose: bool) -> None:
    """From now on."""
    level = logging.DEBUG if verbose else logging.INFO
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
            structlog.processors.ExceptionRenderer(_places),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(cast("TextIO", _Forgiving())),
        cache_logger_on_first_use=False,
    )
    logging.basicConfig(handlers=[_Libraries(logging.WARNING)], force=True)


def _places(exc_info: ExcInfo) -> list[dict[str, object]]:
    """Kinds and places of an error and its causes. Never its words or the values of variables: they may be what a pupil
    wrote, a name, a key, or the address of a database with its password.
    """
    return [
        {"kind": each.exc_type, "places": [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in each.frames]}
        for each in structlog.tracebacks.extract(*exc_info).stacks
    ]


class _Libraries(logging.Handler):
    """What libraries log: that they did, with kind and place of an error, and not a word of theirs, for the same
    reason.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """As one of our own lines."""
        structlog.get_logger(record.name).warning(
            "library.logged", library=record.name, place=f"{record.pathname}:{record.lineno}", exc_info=record.exc_info
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
