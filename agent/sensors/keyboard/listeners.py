"""pynput's listeners, contained: a display that dies ends a thread, and prints nothing and leaks nothing.

Importing this connects to the display (pynput does), so it is imported when a hook is armed, not before.
"""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Callable
from typing import Any

from pynput import keyboard, mouse
from pynput._util import AbstractListener

_JOIN_SECONDS = 2.0


class _Contained(AbstractListener):
    """One listener thread whose every end is told to `on_end`."""

    on_end: Callable[[], None]
    heard = False

    def run(self) -> None:
        """Listen; a lost display is an ordinary end."""
        with contextlib.suppress(Exception):
            super().run()
        self._close_displays()
        self.on_end()

    def _mark_ready(self) -> None:
        if sys.platform != "linux":
            self.heard = True
        super()._mark_ready()

    def _handler(self, *arguments: Any) -> Any:  # noqa: ANN401 - the backend's own, different on each platform
        # On X11 the first call says that the record context is enabled, which "ready" does not.
        self.heard = True
        return super()._handler(*arguments)  # type: ignore[misc] # private to pynput's backends, so not in its stubs

    def _initialize(self, display: Any) -> None:  # noqa: ANN401 - python-xlib's display
        # The default handler prints to standard error.
        display.set_error_handler(_ignore)
        super()._initialize(display)  # type: ignore[misc] # private to pynput's X11 backend, so not in its stubs

    def _close_displays(self) -> None:
        # After a lost connection pynput leaves both sockets open.
        for name in ("_display_stop", "_display_record"):
            display = getattr(self, name, None)
            if display is not None:
                with contextlib.suppress(Exception):
                    display.display.socket.close()

    def end(self) -> None:
        """Stop listening. Never raises; waits for a moment at most."""
        if self.heard and self.is_alive():
            with contextlib.suppress(Exception):
                self.stop()
        # pynput's own join waits for, and raises, what the thread left behind.
        threading.Thread.join(self, _JOIN_SECONDS)


def _ignore(*_arguments: object) -> None:
    """The context is gone with its display; there is nobody to tell."""


class KeyListener(_Contained, keyboard.Listener):
    """Keys, pressed and released."""


class PointerListener(_Contained, mouse.Listener):
    """Clicks, and that the pointer moved or scrolled; never where."""
