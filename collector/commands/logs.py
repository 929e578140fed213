"""Logs: JSON, one event a line, to standard error. Events name what happened; nobody's data goes in them."""

from __future__ import annotations

import logging
import sys

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
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
