"""This process: its clock, what it never leaves behind, and where a fault test ends it."""

from __future__ import annotations

import ctypes
import os
import sys
from datetime import UTC, datetime

from collector.domain.steps import OnStep, no_step


def utc_now() -> datetime:
    """The collector's clock."""
    return datetime.now(UTC)


def crash_hook(wanted: str) -> OnStep:
    """For fault tests: at the step `name`, or its nth time with `name#n`, the process ends as by kill -9."""
    if not wanted:
        return no_step
    name, _, count = wanted.partition("#")
    left = int(count or 1)

    def crash(step: str) -> None:
        nonlocal left
        left -= step == name
        if left <= 0:
            os._exit(137)  # nothing is flushed, closed or unwound, as by a kill

    return crash


def no_core_dumps() -> None:
    """Make sure that no crash leaves evidence or keys on disk (design section 1, principle 2)."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - there is none on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)  # PR_SET_DUMPABLE: nor may another process of ours read this memory
