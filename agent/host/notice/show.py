"""Shows one message at a time, each in a process of its own (agent/ports: Notices)."""

from __future__ import annotations

import asyncio
import importlib.util
import json
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from dataclasses import asdict

import structlog

from agent.core.messages import Message

_COMMAND = (sys.executable, "-m", "agent.host.notice.window")
_LEAVING_SECONDS = 2.0

_log = structlog.get_logger("heed.notice")


class WindowNotices:
    """Windows of agent/host/notice/window.py."""

    def __init__(self) -> None:
        self.trouble = "" if importlib.util.find_spec("_tkinter") else "no Tk is installed to show it with (python3-tk)"
        self._shown: Process | None = None
        self._ending: dict[asyncio.Task[None], Process] = {}

    async def show(self, message: Message) -> None:
        """See the port."""
        await self.hide()
        if self.trouble:
            return
        try:
            process = await asyncio.create_subprocess_exec(*_COMMAND, stdin=PIPE, stdout=DEVNULL, stderr=DEVNULL)
        except OSError as error:
            self.trouble = f"no window can be opened ({error.strerror})"
            return
        self._shown = process
        if process.stdin is not None:
            process.stdin.write(json.dumps(asdict(message)).encode() + b"\n")
        task = asyncio.create_task(self._reap(process), name="notice")
        self._ending[task] = process
        task.add_done_callback(self._ending.pop)

    async def ask(self, message: Message) -> bool | None:
        """See the port."""
        if self.trouble:
            return None
        try:
            process = await asyncio.create_subprocess_exec(*_COMMAND, stdin=PIPE, stdout=PIPE, stderr=DEVNULL)
        except OSError as error:
            self.trouble = f"no window can be opened ({error.strerror})"
            return None
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("a process with pipes has none")
        try:
            process.stdin.write(json.dumps(asdict(message)).encode() + b"\n")
            said = (await process.stdout.read()).strip()
            return said == b"acknowledged" if await process.wait() == 0 else None
        finally:
            process.stdin.close()
            await asyncio.shield(process.wait())

    async def hide(self) -> None:
        """See the port."""
        shown, self._shown = self._shown, None
        if shown is not None and shown.returncode is None and shown.stdin is not None:
            shown.stdin.close()

    async def close(self) -> None:
        """Take down what is shown, and wait for it."""
        await self.hide()
        if self._ending:
            _, late = await asyncio.wait(self._ending, timeout=_LEAVING_SECONDS)
            for task in late:
                self._ending[task].kill()
            await asyncio.gather(*late)

    async def _reap(self, process: Process) -> None:
        if code := await process.wait():
            _log.warning("notice_not_shown", code=code)
