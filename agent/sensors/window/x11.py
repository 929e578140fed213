"""The focused window on X11, from property events: no polling. A thread waits for the display and only enqueues."""

from __future__ import annotations

import asyncio
import contextlib
import select
import socket
import threading
from pathlib import Path

from Xlib import X
from Xlib.display import Display
from Xlib.protocol.event import PropertyNotify

from agent.core.event import Liveness, SensorState
from agent.core.observation import Focus
from agent.errors import DisplayLost
from agent.ports import Clock, Emit
from agent.sensors.x11 import close_display, losing_display, open_display, root_of

_TITLE_UNITS = 1024  # 32-bit units of a title that are read
_JOIN_SECONDS = 2.0


class X11Window:
    """Tells of each change of window or title (agent/ports.py: Sensor)."""

    name = "window"

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._state = SensorState(self.name, Liveness.FAILED, "not started yet")

    def state(self) -> SensorState:
        """Whether the display tells."""
        return self._state

    async def run(self, emit: Emit) -> None:
        """Notice until cancelled. Raises DisplayLost."""
        loop = asyncio.get_running_loop()
        ended = asyncio.Event()
        ours, theirs = socket.socketpair()  # closing ours tells the thread to stop

        def watch() -> None:
            try:
                with contextlib.suppress(DisplayLost), theirs:
                    self._watch(emit, theirs)
            finally:
                if not loop.is_closed():
                    loop.call_soon_threadsafe(ended.set)

        thread = threading.Thread(target=watch, name="heed-window", daemon=True)
        thread.start()
        try:
            await ended.wait()
            self._state = SensorState(self.name, Liveness.FAILED, "the display is gone")
            raise DisplayLost("the display is gone")
        finally:
            ours.close()
            await asyncio.shield(asyncio.to_thread(thread.join, _JOIN_SECONDS))

    def _watch(self, emit: Emit, stop: socket.socket) -> None:
        display = open_display()
        try:
            with losing_display():
                watcher = _Watcher(display, emit, self._clock)
                self._state = SensorState(self.name, Liveness.WORKING)
                watcher.tell()
                while not watcher.gone(stop):
                    watcher.read()
        finally:
            close_display(display)


class _Watcher:
    """Follows the active window of one display. Used by one thread."""

    def __init__(self, display: Display, emit: Emit, clock: Clock) -> None:
        self._display = display
        self._emit = emit
        self._clock = clock
        self._root = root_of(display)
        self._active_window = display.intern_atom("_NET_ACTIVE_WINDOW")
        self._title_atoms = (display.intern_atom("_NET_WM_NAME"), display.intern_atom("WM_NAME"))
        self._pid = display.intern_atom("_NET_WM_PID")
        self._window = 0
        self._told: tuple[int, str, str] | None = None
        self._root.change_attributes(event_mask=X.PropertyChangeMask)

    def gone(self, stop: socket.socket) -> bool:
        """Wait for something to read; True when told to stop instead."""
        if self._display.pending_events():
            return False
        readable, _, _ = select.select([self._display.fileno(), stop.fileno()], [], [])
        return stop.fileno() in readable

    def read(self) -> None:
        """Take all events that came; tell once if any mattered."""
        changed = False
        for _ in range(self._display.pending_events()):
            event = self._display.next_event()
            if isinstance(event, PropertyNotify):
                changed |= event.atom == self._active_window or event.atom in self._title_atoms
        if changed:
            self.tell()

    def tell(self) -> None:
        """Say which window has the keyboard now, if that is news."""
        window = self._number(self._root.id, self._active_window)
        if window != self._window:
            self._window = window
            if window:
                self._display.create_resource_object("window", window).change_attributes(
                    event_mask=X.PropertyChangeMask
                )
        title, process = (self._title(window), self._process(window)) if window else ("", "")
        if self._told != (window, title, process):
            self._told = (window, title, process)
            self._emit(Focus(self._clock.monotonic(), title, process))

    def _number(self, window: int, atom: int) -> int:
        found = self._display.create_resource_object("window", window).get_full_property(atom, X.AnyPropertyType)
        return int(found.value[0]) if found is not None and len(found.value) else 0

    def _title(self, window: int) -> str:
        for atom in self._title_atoms:
            found = self._display.create_resource_object("window", window).get_property(
                atom, X.AnyPropertyType, 0, _TITLE_UNITS
            )
            if found is not None and found.value:
                value = found.value
                return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
        return ""

    def _process(self, window: int) -> str:
        pid = self._number(window, self._pid)
        return process_name(pid) if pid else ""


def process_name(pid: int) -> str:
    """The program's name as the kernel knows it, or "" when it is gone."""
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/comm").read_text(encoding="utf-8", errors="replace").strip()
    return ""
