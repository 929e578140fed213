"""What speaks for a presentation or a call in a session of Windows (agent/ports: StageProbe).

The shell says whether presentation settings are on; the register of permissions says whether a program uses a
microphone: its last use has then a beginning and no end. Written to Microsoft's documentation; not yet run on Windows.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from agent.core.presenting import Stage
from agent.errors import Unsupported

_PRESENTS = 4  # QUNS_PRESENTATION_MODE
_MICROPHONE = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\microphone"


def in_use(uses: Iterable[tuple[int, int]]) -> bool:
    """Whether any program's last use, by (beginning, end) as FILETIMEs, is not over: its end is 0."""
    return any(began > 0 and ended == 0 for began, ended in uses)


class WindowsStage:
    """Asks each time; holds nothing."""

    def look(self) -> Stage:
        """See the port. Sound and full-screen windows are not known here."""
        if sys.platform == "win32":
            import ctypes  # noqa: PLC0415 - only here

            state = ctypes.c_int()
            ask = ctypes.WinDLL("shell32").SHQueryUserNotificationState
            ask.argtypes, ask.restype = (ctypes.POINTER(ctypes.c_int),), ctypes.c_long
            presents = ask(ctypes.byref(state)) == 0 and state.value == _PRESENTS
            return Stage(microphone=in_use(_uses(_MICROPHONE)), inhibited=presents)
        else:
            raise Unsupported("this is not Windows")

    def close(self) -> None:
        """Nothing is held."""


def _uses(place: str) -> Iterator[tuple[int, int]]:
    """Of each program below this key of the user's."""
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - only here

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, place) as key:
                try:
                    values = [
                        int(winreg.QueryValueEx(key, name)[0]) for name in ("LastUsedTimeStart", "LastUsedTimeStop")
                    ]
                    yield values[0], values[1]
                except (OSError, TypeError, ValueError):
                    pass  # it is a folder of programs
                below = [winreg.EnumKey(key, one) for one in range(winreg.QueryInfoKey(key)[0])]
        except OSError:
            return
        for name in below:
            yield from _uses(f"{place}\\{name}")
    else:
        yield from ()
