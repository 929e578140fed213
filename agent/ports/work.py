"""Work of the program itself: jobs that live long, and what blocks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol, TypeVar

T = TypeVar("T")


class Offload(Protocol):
    """Does blocking work away from the event loop, one piece after another."""

    async def __call__(self, work: Callable[[], T]) -> T:
        """What `work` returns or raises."""


Actor = Callable[[], Awaitable[None]]
"""One named long-lived job of a program; see agent/runtime/supervisor.py."""
