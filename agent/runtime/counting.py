"""Keeps what was counted where a reboot leaves it: the status lies where a system may begin with nothing."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from agent.core.tally import Sums, read
from agent.ports import Clock, Offload
from agent.runtime.status_file import read_status, write_status

EVERY_SECONDS = 60.0


def kept_sums(path: Path) -> Sums:
    """What was kept last; nothing where nothing can be read."""
    return read((read_status(path) or {}).get("tally"))


async def keep_sums(path: Path, sums: Callable[[], Sums], clock: Clock, offload: Offload) -> None:
    """Each minute and at the end, which is to be cancelled: sums that fell below what a heartbeat said would count as
    begun anew. On a full disk their place is there already, but for the first time.
    """
    kept: Sums | None = None
    try:
        while True:
            await clock.sleep(EVERY_SECONDS)
            now = sums()
            if now != kept:
                with contextlib.suppress(OSError):
                    await offload(lambda: _write(path, now))  # noqa: B023 - awaited at once
                    kept = now
    finally:
        with contextlib.suppress(OSError):
            _write(path, sums())


def _write(path: Path, sums: Sums) -> None:
    write_status(path, {"tally": asdict(sums)})
