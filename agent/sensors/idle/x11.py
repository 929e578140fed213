"""Idle time on X11, by the MIT-SCREEN-SAVER extension."""

from __future__ import annotations

from Xlib.display import Display
from Xlib.ext import screensaver

from agent.errors import DisplayLost, Unsupported
from agent.sensors.x11 import close_display, losing_display, open_display, root_of


class X11Idle:
    """Keeps one connection; makes another after it was lost (agent/ports: IdleProbe)."""

    def __init__(self) -> None:
        self._display: Display | None = None

    def idle_seconds(self) -> float:
        """Seconds since the last input. Raises DisplayLost; Unsupported without the extension."""
        display = self._display or open_display()
        self._display = display
        try:
            with losing_display():
                if not display.has_extension(screensaver.extname):  # known since connecting: no question to the display
                    display.sync()
                    raise Unsupported("this display cannot tell how long it was idle (no MIT-SCREEN-SAVER)")
                info = screensaver.query_info(root_of(display))
                return float(info.idle) / 1000
        except DisplayLost:
            self.close()
            raise

    def close(self) -> None:
        """Give the connection back; the next question makes another."""
        if self._display is not None:
            close_display(self._display)
            self._display = None
