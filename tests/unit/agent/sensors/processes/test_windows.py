from __future__ import annotations

import ctypes
from typing import Any

import pytest

from agent.sensors.processes.windows import is_persons, is_windows_own
from tests.fakes.windows import on_windows

PUPIL = "S-1-5-21-1004336348-1177238915-682003330-1001"
SYSTEM = "S-1-5-18"


@pytest.mark.parametrize(
    ("sid", "person"),
    [
        (PUPIL, True),
        ("S-1-12-1-1943430372-1249052806-2496021943-3034400218", True),  # Entra ID
        (SYSTEM, False),
        ("S-1-5-19", False),
        ("S-1-5-90-0-1", False),  # the window manager of a session
        ("S-1-5-96-0-1", False),  # its fonts
        ("", False),
    ],
)
def test_a_person_is_told_by_their_accounts_identifier(sid: str, *, person: bool) -> None:
    assert is_persons(sid) is person


@pytest.mark.parametrize(
    ("path", "own"),
    [
        ("C:/Windows/explorer.exe", True),
        (r"C:\WINDOWS\System32\cmd.exe", True),
        ("C:/Windows/Temp/game.exe", False),
        ("C:/windows/system32/SPOOL/drivers/color/game.exe", False),
        ("C:/Windows/SysWOW64/Tasks/game.exe", False),
        ("C:/WindowsGames/game.exe", False),
        ("C:/Users/pupil/game.exe", False),
        ("D:/Windows/explorer.exe", False),
        ("", False),
    ],
)
def test_windows_own_is_where_users_cannot_write(path: str, *, own: bool) -> None:
    assert is_windows_own(path, r"C:\Windows") is own


class FakeTokens:
    """One process: the session it runs in, and whose token it has."""

    def __init__(self, session: int, sid: str, *, there: bool = True) -> None:
        self.open = 0
        self._session = session
        self._sid = sid
        self._there = there

    def functions(self) -> dict[str, Any]:
        return {
            "ProcessIdToSessionId": lambda _pid, place: self._set(place, self._session),
            "OpenProcess": self._process,
            "OpenProcessToken": self._token,
            "GetTokenInformation": self._told,
            "ConvertSidToStringSidW": self._text,
            "LocalFree": self._close,
            "CloseHandle": self._close,
        }

    def _set(self, place: Any, value: Any) -> int:
        place._obj.value = value
        return 1

    def _process(self, access: int, _inherit: bool, _pid: int) -> int:
        assert access == 0x1000  # no more than to be told
        self.open += self._there
        return 5 if self._there else 0

    def _token(self, _process: int, access: int, place: Any) -> int:
        assert access == 0x8
        self.open += 1
        return self._set(place, 6)

    def _told(self, _token: Any, what: int, told: Any, room: int, _size: Any) -> int:
        assert what == 1
        assert room == len(told)
        ctypes.memmove(told, ctypes.byref(ctypes.c_void_p(0xABC)), 8)
        return 1

    def _text(self, sid: int, place: Any) -> int:
        assert sid == 0xABC
        self.open += 1
        return self._set(place, self._sid)

    def _close(self, _handle: Any) -> int:
        self.open -= 1
        return 1


@pytest.mark.parametrize(("session", "sid", "owner"), [(2, PUPIL, 2), (2, SYSTEM, 0), (0, PUPIL, 0)])
def test_a_process_is_its_sessions_users_where_it_is_a_persons(session: int, sid: str, owner: int) -> None:
    tokens = FakeTokens(session, sid)
    with on_windows(tokens.functions(), "agent.sensors.processes.windows") as module:
        assert module.owner(4711) == owner
    assert tokens.open == 0  # nothing is left open


def test_one_that_has_ended_is_nobodys() -> None:
    tokens = FakeTokens(2, PUPIL, there=False)
    with (
        on_windows(tokens.functions(), "agent.sensors.processes.windows") as module,
        pytest.raises(OSError, match="refused"),
    ):
        module.owner(4711)
    assert tokens.open == 0
