"""The service control manager, which starts, watches and stops the service on Windows.

The manager calls back on threads of its own, so the program keeps its main thread: a second thread speaks with the
manager, and what the manager asks comes as a call of `on_stop`. Where nobody but a person started the program there is
no manager, and that is no error.
"""

from __future__ import annotations

import enum
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

NAME = "HeedAgent"
_RESTART_MILLISECONDS = 2000
_FORGIVEN_SECONDS = 86_400


class Asked(enum.Enum):
    """What one of the manager's control codes means to us."""

    STOP = enum.auto()
    STATE = enum.auto()
    NOTHING = enum.auto()


def asked(code: int) -> Asked:
    """SERVICE_CONTROL_STOP, SHUTDOWN and PRESHUTDOWN; INTERROGATE; and all others, which we did not ask for."""
    return {1: Asked.STOP, 5: Asked.STOP, 15: Asked.STOP, 4: Asked.STATE}.get(code, Asked.NOTHING)


class Standing(enum.IntEnum):
    """SERVICE_STATUS.dwCurrentState."""

    STOPPED = 1
    START_PENDING = 2
    STOP_PENDING = 3
    RUNNING = 4


def accepted(standing: Standing) -> int:
    """Which controls may come in this state: SERVICE_ACCEPT_STOP | SERVICE_ACCEPT_SHUTDOWN while it runs."""
    return 0x1 | 0x4 if standing is Standing.RUNNING else 0


class Stopping:
    """Whether the program is to stop, for who waits on any thread and for who wants to hear of it."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._hears: list[Callable[[], object]] = []
        self._lock = threading.Lock()

    def stop(self) -> None:
        """From now on it is to."""
        with self._lock:
            self._event.set()
            hears, self._hears = self._hears, []
        for hear in hears:
            hear()

    def wait(self, seconds: float) -> bool:
        """So long, or until it is to; whether it is."""
        return self._event.wait(seconds)

    def hear(self, hear: Callable[[], object]) -> None:
        """Call this once it is to; at once, if it is already."""
        with self._lock:
            if not self._event.is_set():
                self._hears.append(hear)
                return
        hear()


@contextmanager
def controlled() -> Iterator[Stopping]:
    """The block runs as the service; `Stopping` says when the manager wants it to end. The manager hears whether the
    block ended well, and starts the service again where it did not. Raises nothing of its own.
    """
    stopping = Stopping()
    if sys.platform == "win32":
        from agent.host.windows.manager import Manager  # noqa: PLC0415 - only there

        manager = Manager(NAME, stopping.stop, _RESTART_MILLISECONDS, _FORGIVEN_SECONDS)
        manager.start()
        failed = True
        try:
            yield stopping
            failed = False
        finally:
            manager.end(failed=failed)
    else:
        yield stopping
