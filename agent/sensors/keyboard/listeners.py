"""pynput's listeners, contained: a display that dies ends a thread, and prints nothing and leaks nothing.

Importing this connects to the display (pynput does), so it is imported when a hook is armed, not before.
"""

from __future__ import annotations

import contextlib
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from pynput import keyboard, mouse
from pynput._util import AbstractListener

from agent.sensors.keyboard.hook import Ears

_JOIN_SECONDS = 2.0
if sys.platform == "linux":
    from Xlib import X

    _SHORTCUTS = X.ControlMask | X.Mod1Mask | X.Mod4Mask  # Ctrl, Alt, Super; AltGr is none of these
    _WHEEL = frozenset(range(4, 8))  # the buttons that scrolling presses
    _MAPPING_SECONDS = 1.0  # between looks whether keys mean something else now
    _RESTLESS_SECONDS = 5.0  # after a change more may follow at once: an on-screen keyboard maps as it types

    def _follow_layout(display: Any) -> bool:  # noqa: ANN401 - python-xlib's
        """Take note of what keys mean since the last look; whether that changed."""
        changed = False
        for _ in range(display.pending_events()):
            notice = display.next_event()
            if notice.type == X.MappingNotify:
                display.refresh_keyboard_mapping(notice)
                changed = True
        return changed


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
    """Keys. On X11 presses alone: each tells which shortcut keys are down, and releases cost as much as presses."""

    if sys.platform == "linux":
        _EVENTS = (X.KeyPress, X.KeyPress)  # first and last kind of event to record

    def __init__(self, ears: Ears) -> None:
        super().__init__(
            on_press=lambda key, _injected: ears.press(key),
            on_release=lambda key, _injected: ears.release(key),
        )
        self._ears = ears
        self._look_again = 0.0
        self._restless_until = 0.0
        self.on_end = ears.ended

    if sys.platform == "linux":

        def _handle_message(self, display: Any, event: Any, _injected: object) -> None:  # noqa: ANN401 - python-xlib's
            at = time.monotonic()
            if at >= self._look_again or at < self._restless_until:
                self._follow(display, at)
            key = self._event_to_key(display, event)  # type: ignore[attr-defined] # private to pynput's X11 backend
            if getattr(key, "vk", None) == 0 and self._follow(display, at):
                key = self._event_to_key(display, event)  # type: ignore[attr-defined] # as above
            self._ears.press(key, shortcut=bool(event.state & _SHORTCUTS), code=event.detail)

        def _follow(self, display: Any, at: float) -> bool:  # noqa: ANN401 - see above
            self._look_again = at + _MAPPING_SECONDS
            changed = _follow_layout(display)
            if changed:
                self._restless_until = at + _RESTLESS_SECONDS
            return changed


class PointerListener(_Contained, mouse.Listener):
    """Clicks, and that the pointer moved or scrolled; never where."""

    def __init__(self, ears: Ears) -> None:
        super().__init__(
            on_click=lambda _x, _y, _button, pressed, _injected: ears.click(pressed=pressed),
            on_move=lambda *_where: ears.pointer(),
            on_scroll=lambda *_where: ears.pointer(),
        )
        self._ears = ears
        self.on_end = ears.ended

    if sys.platform == "linux":

        def _handle_message(self, _display: object, event: Any, _injected: object) -> None:  # noqa: ANN401 - see above
            if event.type == X.ButtonPress and event.detail not in _WHEEL:
                self._ears.click(pressed=True)
            else:
                self._ears.pointer()
