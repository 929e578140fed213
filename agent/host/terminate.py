"""Ending a process that is still the one that was meant (agent/ports: Terminator)."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent.core.apps import Terminate


class ProcessTerminator:
    """`started`: what tells a process from a later one of its number; raises what is in `gone` where there is none."""

    def __init__(self, started: Callable[[int], float], gone: tuple[type[Exception], ...]) -> None:
        self._started = started
        self._gone = gone

    def end(self, target: Terminate, *, force: bool) -> bool:
        """See the port. Raises PermissionError where the system does not let it be ended."""
        if target.pid <= 1:
            return False
        if sys.platform == "linux":
            return self._signal(target, signal.SIGKILL if force else signal.SIGTERM)
        else:
            return self._ask(target, force=force)

    def _signal(self, target: Terminate, what: signal.Signals) -> bool:
        if sys.platform == "linux":
            try:
                line = os.pidfd_open(target.pid)  # stays this process's, even when its number is used again
            except ProcessLookupError:
                return False
            try:
                if self._started(target.pid) != target.created:
                    return False
                signal.pidfd_send_signal(line, what)
            except (ProcessLookupError, FileNotFoundError):
                return False
            finally:
                os.close(line)
            return True
        else:
            raise AssertionError("only Linux has lines to processes")

    def _ask(self, target: Terminate, *, force: bool) -> bool:
        import psutil  # noqa: PLC0415 - a megabyte that Linux does not need

        try:
            process = psutil.Process(target.pid)
            if self._started(target.pid) != target.created:
                return False
            if force:
                process.kill()
            else:
                process.terminate()
        except psutil.AccessDenied as error:
            raise PermissionError("the system does not let this program be ended") from error
        except self._gone:
            return False
        return True
