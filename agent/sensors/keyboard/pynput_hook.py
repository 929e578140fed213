"""The hook by pynput, alike on X11, Windows and macOS but for the canary."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from agent.errors import DisplayLost
from agent.sensors.keyboard.hook import Ears

if TYPE_CHECKING:
    from agent.sensors.keyboard.listeners import KeyListener, PointerListener


class Canary(Protocol):
    """A key that means nothing, pressed at the lowest point that can be reached."""

    def press(self) -> bool:
        """Press and release it; False where that cannot be done. Raises DisplayLost."""

    def is_it(self, key: object) -> bool:
        """Whether the hook's key is this one."""

    def codes(self) -> tuple[int, int] | None:
        """Two keycodes that mean nothing, or None. Raises DisplayLost."""

    def press_codes(self, codes: Sequence[int]) -> bool:
        """Press and release these in order; False, and none pressed, where one means something. Raises DisplayLost."""


class NoCanary:
    """Where no key can be pressed unseen: a suspicious hook is simply armed again."""

    def press(self) -> bool:
        """Never."""
        return False

    def is_it(self, key: object) -> bool:  # noqa: ARG002 - the port's signature
        """Never."""
        return False

    def codes(self) -> tuple[int, int] | None:
        """None."""
        return None

    def press_codes(self, codes: Sequence[int]) -> bool:  # noqa: ARG002 - the port's signature
        """Never."""
        return False


class PynputHook:
    """One life of the two listeners (agent/sensors/keyboard/hook.py: Hook)."""

    def __init__(self, canary: Canary) -> None:
        self._canary = canary
        self._listeners: list[KeyListener | PointerListener] = []

    def arm(self, ears: Ears) -> None:
        """Start both threads."""
        try:
            from agent.sensors.keyboard.listeners import KeyListener, PointerListener  # noqa: PLC0415 - connects
        except ImportError as error:
            raise DisplayLost("the display cannot be reached") from error

        self._listeners = [KeyListener(ears), PointerListener(ears)]
        for listener in self._listeners:
            listener.start()

    def armed(self) -> bool:
        """Whether both hear."""
        return bool(self._listeners) and all(listener.heard for listener in self._listeners)

    def disarm(self) -> None:
        """Stop both."""
        for listener in self._listeners:
            listener.end()
        self._listeners.clear()

    def press_canary(self) -> bool:
        """See `Canary.press`."""
        return self._canary.press()

    def is_canary(self, key: object) -> bool:
        """See `Canary.is_it`."""
        return self._canary.is_it(key)

    def check_codes(self) -> tuple[int, int] | None:
        """See `Canary.codes`."""
        return self._canary.codes()

    def press_check(self, codes: Sequence[int]) -> bool:
        """See `Canary.press_codes`."""
        return self._canary.press_codes(codes)
