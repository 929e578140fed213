"""How a program of this house is started, runs until it is stopped, and plays a script."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from agent.host.journal import quiet_loop
from agent.host.windows.control import Stopping
from agent.settings import SettingsError


def until_stopped(work: Callable[[], Coroutine[Any, Any, None]], stopping: Stopping | None = None) -> int:
    """Run until it ends, or SIGTERM or SIGINT, or `stopping` says so; then it has what its supervisor grants to stop.
    Raises what ended it.
    """

    async def watched() -> None:
        quiet_loop()
        task = asyncio.ensure_future(work())
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            if sys.platform == "win32":
                signal.signal(number, lambda *_: loop.call_soon_threadsafe(task.cancel))
            else:
                loop.add_signal_handler(number, task.cancel)
        if stopping is not None:
            stopping.hear(lambda: loop.call_soon_threadsafe(task.cancel))
        with contextlib.suppress(asyncio.CancelledError):
            await task

    asyncio.run(watched())
    return 0


def ourselves() -> list[str]:
    """How to start another of this program: by its own name where it was installed with one."""
    if getattr(sys, "frozen", False):  # by PyInstaller: the program is its own interpreter
        return [sys.executable]
    beside = Path(sys.argv[0])
    return [sys.executable, str(beside)] if beside.name == "heed-agent" else [sys.executable, "-m", "agent"]


def read_script(script: Path) -> str:
    """The script's text. Raises SettingsError."""
    try:
        return script.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"the script {script} cannot be read") from error
