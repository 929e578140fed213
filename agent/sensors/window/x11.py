"""The focused window on X11, from property events: no polling. A thread waits for the display and only enqueues."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterable

from Xlib import X
from Xlib.display import Display
from Xlib.error import XError
from Xlib.protocol.event import PropertyNotify
from Xlib.protocol.rq import Event

from agent.core.event import Liveness, SensorState
from agent.core.observation import Focus, SensorReady
from agent.errors import DisplayLost
from agent.ports import Clock, Emit
from agent.sensors.x11 import arrivals, in_thread, process_name, root_of

_TITLE_UNITS = 1024  # 32-bit units of a title that are read


class X11Window:
    """Tells of each change of window or title (agent/ports: Sensor)."""

    name = "window"

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._state = SensorState(self.name, Liveness.FAILED, "not started yet")

    def state(self) -> SensorState:
        """Whether the display tells."""
        return self._state

    async def run(self, emit: Emit) -> None:
        """Notice until cancelled. Raises DisplayLost."""
        try:
            await in_thread("heed-window", lambda display, stop: self._watch(display, stop, emit))
        except DisplayLost as error:
            self._state = SensorState(self.name, Liveness.FAILED, str(error))
            raise

    def _watch(self, display: Display, stop: socket.socket, emit: Emit) -> None:
        watcher = _Watcher(display, emit, self._clock)
        self._state = SensorState(self.name, Liveness.WORKING)
        emit(SensorReady(self._clock.monotonic()))
        watcher.tell()
        for events in arrivals(display, stop):
            watcher.read(events)


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

    def read(self, events: Iterable[Event]) -> None:
        """Tell once if any of these mattered."""
        changed = any(
            isinstance(event, PropertyNotify) and event.atom in (self._active_window, *self._title_atoms)
            for event in events
        )
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
        with contextlib.suppress(XError):  # the window vanished while one asked about it
            found = self._display.create_resource_object("window", window).get_full_property(atom, X.AnyPropertyType)
            return int(found.value[0]) if found is not None and len(found.value) else 0
        return 0

    def _title(self, window: int) -> str:
        asked = self._display.create_resource_object("window", window)
        for atom in self._title_atoms:
            with contextlib.suppress(XError):  # as above
                found = asked.get_property(atom, X.AnyPropertyType, 0, _TITLE_UNITS)
                if found is not None and found.value:
                    value = found.value
                    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
        return ""

    def _process(self, window: int) -> str:
        pid = self._number(window, self._pid)
        return process_name(pid) if pid else ""
