"""Which sensors this machine and session can have: one chooser, native siblings beside it, an honest fallback."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from agent.core.check import Injections
from agent.core.event import Liveness, SensorState
from agent.core.presenting import Stage
from agent.errors import Unsupported
from agent.ports import Clock, Emit, IdleProbe, Offload, Sensor, StageProbe
from agent.sensors.files.arrivals import FileArrivals
from agent.sensors.files.noticing import World
from agent.sensors.files.pacing import Pacing, children_seconds
from agent.sensors.files.places import NamedPlaces, home_places, sticks
from agent.sensors.files.reader import DocumentReader
from agent.sensors.files.texts import DocumentTexts
from agent.sensors.files.tree import Tree
from agent.sensors.idle.discounted import DiscountedIdle

if TYPE_CHECKING:
    from agent.sensors.keyboard.hook import Hook

LOGIND = Path("/run/systemd/seats")  # there while systemd-logind runs (sd_booted(3) and logind's own state)
_WAYLAND = "this is a Wayland session, which lets no program see another's keys; choose an X11 session at sign-in"
_NO_DISPLAY = "there is no display in this session (DISPLAY is not set)"


class UnsupportedSensor:
    """Stands where a sensor cannot work, and says why (agent/ports: Sensor)."""

    def __init__(self, name: str, reason: str) -> None:
        self.name = name
        self._reason = reason

    def state(self) -> SensorState:
        """Unsupported here, because of the reason."""
        return SensorState(self.name, Liveness.UNSUPPORTED, self._reason)

    async def run(self, emit: Emit) -> None:  # noqa: ARG002 - the port's signature
        """Raises Unsupported."""
        raise Unsupported(self._reason)


class UnsupportedIdle:
    """Stands where the system cannot be asked (agent/ports: IdleProbe)."""

    def __init__(self, reason: str) -> None:
        self._reason = reason

    def idle_seconds(self) -> float:
        """Raises Unsupported."""
        raise Unsupported(self._reason)

    def close(self) -> None:
        """Nothing is held."""


def display_trouble(environment: Mapping[str, str]) -> str:
    """Why keys and windows cannot be seen in this session, or "" when they can."""
    if sys.platform == "linux":
        if environment.get("XDG_SESSION_TYPE") == "wayland" or environment.get("WAYLAND_DISPLAY"):
            return _WAYLAND
        return "" if environment.get("DISPLAY") else _NO_DISPLAY
    else:
        return ""


def choose_idle(environment: Mapping[str, str]) -> IdleProbe:
    """The probe for this system."""
    if sys.platform == "win32":
        from agent.sensors.idle.windows import WindowsIdle  # noqa: PLC0415 - only where it is used

        return WindowsIdle()
    elif sys.platform == "darwin":
        from agent.sensors.idle.macos import MacIdle  # noqa: PLC0415 - only where it is used

        try:
            return MacIdle()
        except Unsupported as error:
            return UnsupportedIdle(str(error))
    else:
        trouble = display_trouble(environment)
        if trouble:
            return UnsupportedIdle(trouble)
        from agent.sensors.idle.x11 import X11Idle  # noqa: PLC0415 - only where there is a display

        return X11Idle()


class NoStage:
    """Stands where nothing tells of presentations and calls (agent/ports: StageProbe): none holds the lock off."""

    def look(self) -> Stage:
        """Nothing is so."""
        return Stage()

    def close(self) -> None:
        """Nothing is held."""


def choose_stage(environment: Mapping[str, str]) -> StageProbe:
    """What tells of presentations and calls on this system."""
    if sys.platform == "win32":
        from agent.sensors.idle.windows_stage import WindowsStage  # noqa: PLC0415 - only where it is used

        return WindowsStage()
    elif sys.platform != "linux" or display_trouble(environment):
        return NoStage()
    else:
        from agent.sensors.idle.stage import X11Stage  # noqa: PLC0415 - only where there is a display

        return X11Stage()


def choose_keyboard(environment: Mapping[str, str], clock: Clock, injections: Injections | None = None) -> Sensor:
    """The keyboard sensor for this session. `injections`: those of its canaries."""
    trouble = display_trouble(environment)
    if trouble:
        return UnsupportedSensor("keyboard", trouble)
    from agent.sensors.keyboard.hook import KeyboardSensor  # noqa: PLC0415 - only where there is a keyboard to hear

    injections = injections or Injections()
    idle = DiscountedIdle(choose_idle(environment), clock, injections)
    return KeyboardSensor(_make_hook, idle, clock, alt_writes=sys.platform == "darwin", injections=injections)


def _make_hook() -> Hook:
    from agent.sensors.keyboard.pynput_hook import NoCanary, PynputHook  # noqa: PLC0415 - see choose_keyboard

    if sys.platform == "linux":
        from agent.sensors.keyboard.x11 import X11Canary  # noqa: PLC0415 - python-xlib is there on Linux only

        return PynputHook(X11Canary())
    elif sys.platform == "darwin":
        from agent.sensors.keyboard.macos import may_listen  # noqa: PLC0415 - only where it is used

        may_listen()
        return PynputHook(NoCanary())
    else:
        return PynputHook(NoCanary())


def choose_window(environment: Mapping[str, str], clock: Clock) -> Sensor:
    """The window sensor for this session."""
    if sys.platform == "win32":
        from agent.sensors.window.polled import PolledWindow  # noqa: PLC0415 - only where it is used
        from agent.sensors.window.windows import foreground  # noqa: PLC0415 - only where it is used

        return PolledWindow(foreground, clock)
    elif sys.platform == "darwin":
        from agent.sensors.window.macos import MacForeground  # noqa: PLC0415 - only where it is used
        from agent.sensors.window.polled import PolledWindow  # noqa: PLC0415 - only where it is used

        try:
            return PolledWindow(MacForeground().look, clock)
        except Unsupported as error:
            return UnsupportedSensor("window", str(error))
    else:
        trouble = display_trouble(environment)
        if trouble:
            return UnsupportedSensor("window", trouble)
        from agent.sensors.window.x11 import X11Window  # noqa: PLC0415 - only where there is a display

        return X11Window(clock)


def choose_locks(environment: Mapping[str, str], clock: Clock) -> tuple[Sensor, ...]:
    """What tells that the screen is locked."""
    if sys.platform == "win32":
        from agent.sensors.lock.polled import PolledLock  # noqa: PLC0415 - only where it is used
        from agent.sensors.lock.windows import look  # noqa: PLC0415 - only where it is used

        return (PolledLock("lock", look, clock),)
    elif sys.platform == "darwin":
        from agent.sensors.lock.macos import MacLocked  # noqa: PLC0415 - only where it is used
        from agent.sensors.lock.polled import PolledLock  # noqa: PLC0415 - only where it is used

        try:
            return (PolledLock("lock", MacLocked().look, clock),)
        except Unsupported as error:
            return (UnsupportedSensor("lock", str(error)),)
    else:
        trouble = display_trouble(environment)
        if trouble:
            return (UnsupportedSensor("lock", trouble),)
        from agent.sensors.lock.x11 import X11Lock  # noqa: PLC0415 - only where there is a display

        session = environment.get("XDG_SESSION_ID")
        if not session or not LOGIND.is_dir():
            return (X11Lock(clock),)
        from agent.sensors.lock.logind import LogindLock  # noqa: PLC0415 - only where there is a login service

        return (X11Lock(clock), LogindLock(session, clock))


def _make_tree() -> Tree:
    if sys.platform == "linux":
        from agent.sensors.files.tree_linux import InotifyTree  # noqa: PLC0415 - only where it is used

        return InotifyTree()
    else:
        from agent.sensors.files.tree_other import WatchdogTree  # noqa: PLC0415 - only where it is used

        return WatchdogTree()


@dataclass(frozen=True, slots=True)
class Aside:
    """What a session lends to sensors that do slow or heavy work. `reader`: the command that reads a PDF on its
    standard input; `has_room`: whether more may be told now; `folders`: those that the policy names, in its words, None
    until one is known.
    """

    offload: Offload
    reader: Sequence[str]
    has_room: Callable[[], bool] = lambda: True
    folders: Callable[[], tuple[str, ...] | None] = lambda: None


def choose_files(environment: Mapping[str, str], home: Path, clock: Clock, aside: Aside) -> tuple[Sensor, ...]:
    """What notices files that arrive, and what reads documents among them."""
    pacing, pdf_pacing = Pacing(clock), Pacing(clock, spent=children_seconds)
    reader = DocumentReader(aside.reader, aside.offload)
    texts = DocumentTexts(reader, pacing, clock, aside.has_room, pdf_pacing=pdf_pacing)
    places = home_places(home, environment)
    named = NamedPlaces(home, places, aside.folders)
    world = World(_make_tree, sticks, pacing, clock, aside.offload, aside.has_room, named)
    return FileArrivals(places, texts, world), texts


def session_sensors(
    environment: Mapping[str, str], home: Path, clock: Clock, aside: Aside, injections: Injections | None = None
) -> tuple[Sensor, ...]:
    """Every sensor of a session, the unsupported ones too, so that each answers for itself."""
    return (
        choose_keyboard(environment, clock, injections),
        choose_window(environment, clock),
        *choose_locks(environment, clock),
        *choose_files(environment, home, clock, aside),
    )
