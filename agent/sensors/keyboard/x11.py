"""The canary on X11: XTEST presses a keycode that has no symbol, so no program makes a character of it."""

from __future__ import annotations

from collections.abc import Sequence

from Xlib import X
from Xlib.display import Display
from Xlib.ext import xtest

from agent.sensors.x11 import close_display, losing_display, open_display

_FIRST_KEYCODE, _LAST_KEYCODE = 8, 255
_PAIR = 2


class X11Canary:
    """Pressed rarely, so it connects for each press."""

    def press(self) -> bool:
        """Press and release it; False when the display lacks XTEST, or every keycode means something."""
        display = open_display()
        try:
            with losing_display():
                keycode = _unused_keycode(display)
                if keycode is None or not display.has_extension("XTEST"):
                    return False
                xtest.fake_input(display, X.KeyPress, keycode)
                xtest.fake_input(display, X.KeyRelease, keycode)
                display.sync()
                return True
        finally:
            close_display(display)

    def is_it(self, key: object) -> bool:
        """A key without symbol or character."""
        return getattr(key, "vk", None) == 0 and getattr(key, "char", None) is None

    def codes(self) -> tuple[int, int] | None:
        """Two keycodes without a symbol; None when the display lacks XTEST, or there are fewer."""
        display = open_display()
        try:
            with losing_display():
                found = _unused_keycodes(display)
                if len(found) < _PAIR or not display.has_extension("XTEST"):
                    return None
                return found[-2], found[-1]  # programs that map keys as they type begin with the first
        finally:
            close_display(display)

    def press_codes(self, codes: Sequence[int]) -> bool:
        """While nobody else can map them to anything; False, and none is pressed, where somebody has."""
        display = open_display()
        try:
            with losing_display():
                display.grab_server()
                free = set(codes) <= set(_unused_keycodes(display))
                for code in codes if free else ():
                    xtest.fake_input(display, X.KeyPress, code)
                    xtest.fake_input(display, X.KeyRelease, code)
                display.ungrab_server()
                display.sync()
                return free
        finally:
            close_display(display)


def _unused_keycode(display: Display) -> int | None:
    return next(iter(_unused_keycodes(display)), None)


def _unused_keycodes(display: Display) -> list[int]:
    mapping = display.get_keyboard_mapping(_FIRST_KEYCODE, _LAST_KEYCODE - _FIRST_KEYCODE + 1)
    modifiers = {keycode for keycodes in display.get_modifier_mapping() for keycode in keycodes}
    return [
        keycode
        for keycode, symbols in enumerate(mapping, _FIRST_KEYCODE)
        if keycode not in modifiers and not any(symbols)
    ]
