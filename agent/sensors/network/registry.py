"""Windows's registry, read only; empty on any other system."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping

Values = Mapping[str, object]


def values(path: str, *, of_users: bool = False) -> Values:
    """What a key of the machine holds, or of its accounts; empty where there is none such."""
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - Windows alone has it

        try:
            with winreg.OpenKey(winreg.HKEY_USERS if of_users else winreg.HKEY_LOCAL_MACHINE, path) as key:
                rows = [winreg.EnumValue(key, place) for place in range(winreg.QueryInfoKey(key)[1])]
        except OSError:
            return {}
        return {name: value for name, value, _ in rows}
    else:
        return {}


def names(path: str, *, of_users: bool = False) -> list[str]:
    """The keys below it."""
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - Windows alone has it

        try:
            with winreg.OpenKey(winreg.HKEY_USERS if of_users else winreg.HKEY_LOCAL_MACHINE, path) as key:
                return [winreg.EnumKey(key, place) for place in range(winreg.QueryInfoKey(key)[0])]
        except OSError:
            return []
    else:
        return []


def below(path: str) -> Iterator[Values]:
    """What each of the keys below one of the machine holds."""
    for name in names(path):
        yield values(rf"{path}\{name}")
