"""What a process that holds people's words does to itself first (design section 1, principle 2): no core dumps."""

from __future__ import annotations

import ctypes
import sys

_PR_SET_DUMPABLE = 4
_NO_HEAP = 1  # WER_FAULT_REPORTING_FLAG_NOHEAP


def forbid_core_dumps() -> None:
    """Make this process, and what it starts, leave no core file; on Linux its memory is closed to its own user too.

    Raises OSError when the system refuses: a process that cannot promise this must not begin.
    """
    if sys.platform == "win32":
        # the installer leaves our programs out of error reports; should one be made all the same, it is without memory
        ctypes.WinDLL("kernel32").WerSetFlags(_NO_HEAP)
    else:
        import resource  # noqa: PLC0415 - absent on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) != 0:
            raise OSError(ctypes.get_errno(), "prctl(PR_SET_DUMPABLE) was refused")
