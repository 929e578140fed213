"""Starts the gate as a process of its own (agent/ports: GateProcess)."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Sequence

_LINE = 1 << 20


class GateChild:
    """A gate that runs."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    @property
    def pid(self) -> int:
        """Its number."""
        return self._process.pid

    def tell(self, line: bytes) -> None:
        """See the port."""
        if self._process.stdin is not None and not self._process.stdin.is_closing():
            self._process.stdin.write(line)

    async def hear(self) -> bytes:
        """See the port."""
        if self._process.stdout is None:
            return b""
        try:
            return await self._process.stdout.readline()
        except (ValueError, OSError):  # a line without end: it is none of ours
            return b""

    def kill(self) -> None:
        """See the port."""
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()

    async def wait(self) -> int:
        """See the port."""
        return await self._process.wait()


async def start_gate(command: Sequence[str]) -> GateChild:
    """By this command line. Raises OSError."""
    pipe, nothing = asyncio.subprocess.PIPE, asyncio.subprocess.DEVNULL
    return GateChild(
        await asyncio.create_subprocess_exec(
            *command, stdin=pipe, stdout=pipe, stderr=nothing, limit=_LINE, start_new_session=True
        )
    )
