"""`heed-agent gate`: the gate's own process, started by the service (agent/host/exec_gate)."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

from agent.errors import Unsupported
from agent.host.hardening import forbid_core_dumps


def gate(places: Sequence[str], mounts_of: int) -> int:
    """Until the service is gone. Raises Unsupported, OSError."""
    if sys.platform == "linux":
        from agent.host.exec_gate.loop import run_gate  # noqa: PLC0415 - Linux only

        forbid_core_dumps()
        gc.freeze()
        return run_gate(places, mounts_of=mounts_of)
    else:
        raise Unsupported("only Linux has such a gate")
