"""Screen lockers on X11, known by their windows: a hook sees the keys that a locker takes for itself.

X has no word for "locked". Every locker of X puts a window over all others that no window manager touches
(override-redirect), so a mapped one of a program that is known to lock is the sign. Asking for the keyboard oneself, to
see whether it is taken, would take it from whoever types. A locker that is not in the list is not noticed; one that is
drawn by the desktop itself (GNOME's) says so to the login service: see logind.py.
"""

from __future__ import annotations

import contextlib
import socket

from Xlib import X
from Xlib.display import Display
from Xlib.error import XError
from Xlib.ext import res
from Xlib.protocol.event import DestroyNotify, MapNotify, UnmapNotify
from Xlib.protocol.rq import Event
from Xlib.xobject.drawable import Window

from agent.core.event import Liveness, SensorState
from agent.core.observation import Lock, SensorReady, Unlock
from agent.errors import DisplayLost, Unsupported
from agent.ports import Clock, Emit
from agent.sensors.x11 import arrivals, in_thread, process_name, root_of

_PROGRAM_LETTERS = 15  # of a program's name are known to the kernel
LOCKERS = frozenset(
    name[:_PROGRAM_LETTERS]
    for name in (
        "i3lock", "xscreensaver", "xscreensaver-auth", "xscreensaver-gfx", "xsecurelock", "slock", "xlock", "xtrlock",
        "alock", "sxlock", "light-locker", "gnome-screensaver", "gnome-screensaver-dialog", "mate-screensaver",
        "mate-screensaver-dialog", "xfce4-screensaver", "xfce4-screensaver-dialog", "cinnamon-screensaver",
        "cinnamon-screensaver-main.py", "kscreenlocker_greet", "betterlockscreen",
    )
)  # fmt: skip


class X11Lock:
    """Tells when a locker covers the screen, and when it is gone (agent/ports: Sensor)."""

    name = "lock"

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._state = SensorState(self.name, Liveness.FAILED, "not started yet")
        self._locked = False

    def state(self) -> SensorState:
        """Whether the display tells."""
        return self._state

    async def run(self, emit: Emit) -> None:
        """Notice until cancelled. Raises DisplayLost, Unsupported."""
        try:
            await in_thread("heed-lock", lambda display, stop: self._watch(display, stop, emit))
        except Unsupported as error:
            self._state = SensorState(self.name, Liveness.UNSUPPORTED, str(error))
            raise
        except DisplayLost as error:
            self._state = SensorState(self.name, Liveness.FAILED, str(error))
            raise

    def _watch(self, display: Display, stop: socket.socket, emit: Emit) -> None:
        lockers = _Lockers(display)
        self._tell(emit, locked=lockers.cover)
        self._state = SensorState(self.name, Liveness.WORKING)
        emit(SensorReady(self._clock.monotonic()))
        for events in arrivals(display, stop):
            for event in events:
                lockers.see(event)
            self._tell(emit, locked=lockers.cover)

    def _tell(self, emit: Emit, *, locked: bool) -> None:
        if locked != self._locked:
            self._locked = locked
            at = self._clock.monotonic()
            emit(Lock(at) if locked else Unlock(at))


class _Lockers:
    """The windows that lockers show now. Used by one thread. Raises Unsupported where windows have no known owner."""

    def __init__(self, display: Display) -> None:
        self._display = display
        if not display.has_extension(res.extname):
            raise Unsupported("this display cannot tell whose a window is (no X-Resource)")
        root = root_of(display)
        root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self._shown = {window.id for window in root.query_tree().children if self._covers(window)}

    @property
    def cover(self) -> bool:
        """Whether a locker shows any window."""
        return bool(self._shown)

    def see(self, event: Event) -> None:
        """A window came or went."""
        if isinstance(event, MapNotify) and event.override and self._is_lockers(event.window):
            self._shown.add(event.window.id)
        elif isinstance(event, UnmapNotify | DestroyNotify):
            self._shown.discard(event.window.id)

    def _covers(self, window: Window) -> bool:
        with contextlib.suppress(XError):  # it vanished while one asked about it
            shown = window.get_attributes()
            return bool(shown.override_redirect and shown.map_state == X.IsViewable and self._is_lockers(window))
        return False

    def _is_lockers(self, window: Window) -> bool:
        asked = [{"client": window.id, "mask": res.LocalClientPIDMask}]
        with contextlib.suppress(XError):  # as above
            answer = self._display.res_query_client_ids(asked)
            return any(process_name(pid) in LOCKERS for found in answer.ids for pid in found.value)
        return False
