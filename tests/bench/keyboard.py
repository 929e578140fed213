"""Keys at the lowest point a test can reach, by a connection that stands already: XTEST, without xdotool's own time."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from Xlib import XK, X
from Xlib.display import Display
from Xlib.ext import xtest

RETURN: int = XK.XK_Return


class Keyboard:
    """One more client of an X display, which only presses keys."""

    def __init__(self, display: Display) -> None:
        self._display = display

    def press(self, symbol: int, held: float = 0.0) -> None:
        """Down, and up after `held` seconds; the server knows both when this returns. For Latin letters the symbol is
        the code point.
        """
        keycode = self._display.keysym_to_keycode(symbol)
        xtest.fake_input(self._display, X.KeyPress, keycode)
        self._display.sync()
        time.sleep(held)
        xtest.fake_input(self._display, X.KeyRelease, keycode)
        self._display.sync()

    def type(self, text: str, per_second: float) -> None:
        """Lower-case letters and spaces at an even pace, each held for half of its time, as fingers do; a late key does
        not delay those after it.
        """
        began = time.monotonic()
        for place, character in enumerate(text):
            time.sleep(max(0.0, began + place / per_second - time.monotonic()))
            self.press(ord(character), held=0.5 / per_second)


@contextmanager
def keyboard(name: str) -> Iterator[Keyboard]:
    """A keyboard for the display of that name (as in $DISPLAY)."""
    display = Display(name)
    try:
        yield Keyboard(display)
    finally:
        display.close()
