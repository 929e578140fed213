"""Slowing guessers: each try is charged before its outcome is known; success takes the charge back."""

from __future__ import annotations

from datetime import datetime, timedelta

from collector.domain.limits import TRIES_FORGOTTEN, wait_after
from collector.errors import TooManyTries
from collector.store import UnitOfWork


async def charge(uow: UnitOfWork, subject: bytes, free: int, now: datetime) -> None:
    """Count one try for `subject`. Raises TooManyTries, counting nothing, while it must wait."""
    failures, last_at = await uow.tries.failures(subject, now)
    if now - last_at > TRIES_FORGOTTEN:
        failures = 0
    elif (left := last_at + wait_after(failures, free) - now) > timedelta(0):
        seconds = left.total_seconds()
        raise TooManyTries(f"Too many tries; wait {max(1, round(seconds))} s and try again.", seconds)
    await uow.tries.count(subject, failures + 1, now)
