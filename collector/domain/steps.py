"""The boundaries of durable changes, by name, so that a fault test can end the process just there."""

from __future__ import annotations

from collections.abc import Callable

OnStep = Callable[[str], None]
"""Called before and after each commit: "ingest.before_commit", "ingest.after_commit", "exchange.before_commit" …"""


def no_step(_name: str) -> None:
    """What `OnStep` is outside of tests."""
