"""What speaks for a presentation or a call in an X11 session (agent/ports: StageProbe)."""

from __future__ import annotations

import contextlib
import os
import sys

from Xlib import X
from Xlib.display import Display
from Xlib.error import XError

from agent.core.presenting import Stage
from agent.errors import DisplayLost
from agent.sensors.idle.inhibitors import idle_is_inhibited
from agent.sensors.idle.sound import is_running
from agent.sensors.x11 import close_display, losing_display, open_display, root_of


class X11Stage:
    """Keeps one connection to the display; makes another after it was lost."""

    def __init__(self) -> None:
        self._display: Display | None = None

    def look(self) -> Stage:
        """See the port. Blocks. Raises DisplayLost."""
        sound, microphone = is_running("p"), is_running("c")
        return Stage(
            full_screen=sound and self._full_screen(),
            sound=sound,
            microphone=microphone,
            inhibited=sys.platform != "win32" and idle_is_inhibited(os.getuid()),
        )

    def close(self) -> None:
        """Give the connection back; the next question makes another."""
        if self._display is not None:
            close_display(self._display)
            self._display = None

    def _full_screen(self) -> bool:
        display = self._display or open_display()
        self._display = display
        try:
            with losing_display():
                return full_screen(display)
        except DisplayLost:
            self.close()
            raise


def full_screen(display: Display) -> bool:
    """Whether the window that has the keyboard fills the screen (EWMH: _NET_WM_STATE_FULLSCREEN)."""
    with contextlib.suppress(XError):  # the window vanished while one asked about it
        active = root_of(display).get_full_property(display.intern_atom("_NET_ACTIVE_WINDOW"), X.AnyPropertyType)
        if active is None or not len(active.value) or not active.value[0]:
            return False
        window = display.create_resource_object("window", int(active.value[0]))
        states = window.get_full_property(display.intern_atom("_NET_WM_STATE"), X.AnyPropertyType)
        return states is not None and display.intern_atom("_NET_WM_STATE_FULLSCREEN") in list(states.value)
    return False
