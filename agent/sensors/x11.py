"""One connection to an X display: opened anew after it was lost, and quiet about it; and a thread that waits for it."""

from __future__ import annotations

import asyncio
import contextlib
import select
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from Xlib import ext
from Xlib.display import Display
from Xlib.error import ConnectionClosedError, DisplayError
from Xlib.protocol.rq import Event
from Xlib.xobject.drawable import Window

from agent.errors import DisplayLost

_JOIN_SECONDS = 2.0
_ASKED = frozenset({"XTEST", "RECORD", "X-Resource", "MIT-SCREEN-SAVER"})
# Every connection loads what else the server has (a megabyte), and asks for each by a round trip.
ext.__extensions__[:] = [one for one in ext.__extensions__ if one[0] in _ASKED]  # type: ignore[attr-defined] # not in its stubs

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


def process_name(pid: int) -> str:
    """The program's name as the kernel knows it, at most 15 characters, or "" when it is gone."""
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/comm").read_text(encoding="utf-8", errors="replace").strip()
    return ""


def arrivals(display: Display, stop: socket.socket) -> Iterator[list[Event]]:
    """The display's events as they come, all that wait at once, until `stop` can be read. Blocks between."""
    while True:
        if not display.pending_events():
            readable, _, _ = select.select([display.fileno(), stop.fileno()], [], [])
            if stop.fileno() in readable:
                return
        yield [display.next_event() for _ in range(display.pending_events())]


async def in_thread(name: str, follow: Callable[[Display, socket.socket], None]) -> None:
    """Give `follow` a connection of its own and a thread of this name until cancelled: then its socket can be read.

    Raises DisplayLost once the display is gone, and what else `follow` raised.
    """
    loop = asyncio.get_running_loop()
    ended: asyncio.Future[None] = loop.create_future()
    ours, theirs = socket.socketpair()

    def end(error: Exception) -> None:
        if not ended.done():
            ended.set_exception(error)

    def live() -> None:
        error: Exception = DisplayLost("the display is gone")
        try:
            with theirs:
                display = open_display()
                try:
                    with losing_display():
                        follow(display, theirs)
                finally:
                    close_display(display)
        except Exception as other:  # noqa: BLE001 - it is raised where the sensor runs, not lost with this thread
            error = other
        finally:
            if not loop.is_closed():
                loop.call_soon_threadsafe(end, error)

    thread = threading.Thread(target=live, name=name, daemon=True)
    thread.start()
    try:
        await ended
    finally:
        ours.close()
        await asyncio.shield(asyncio.to_thread(thread.join, _JOIN_SECONDS))


def _ignore(*_arguments: object) -> None:
    """Windows vanish while one asks about them; each caller copes with an empty answer."""
