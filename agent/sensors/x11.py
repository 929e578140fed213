"""One connection to an X display: opened anew after it was lost, and quiet about it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from Xlib.display import Display
from Xlib.error import ConnectionClosedError, DisplayError
from Xlib.xobject.drawable import Window

from agent.errors import DisplayLost

LOST = (ConnectionClosedError, DisplayError, OSError)
"""What python-xlib raises when a display is gone."""


def open_display() -> Display:
    """A connection to $DISPLAY. Raises DisplayLost."""
    try:
        display = Display()
    except LOST as error:
        raise DisplayLost("the display cannot be reached") from error
    display.set_error_handler(_ignore)
    return display


def close_display(display: Display) -> None:
    """Give the connection back, alive or not."""
    with contextlib.suppress(*LOST, AttributeError):
        display.close()
    display.display.socket.close()


def root_of(display: Display) -> Window:
    """The root window of the display's default screen."""
    root: Window = display.screen().root
    return root


@contextlib.contextmanager
def losing_display() -> Iterator[None]:
    """Name what python-xlib raises for a lost display. Raises DisplayLost."""
    try:
        yield
    except LOST as error:
        raise DisplayLost("the display is gone") from error


def _ignore(*_arguments: object) -> None:
    """Windows vanish while one asks about them; each caller copes with an empty answer."""
