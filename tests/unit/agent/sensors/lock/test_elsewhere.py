"""Locks and locking on Windows and macOS, as far as they can be told here."""

from __future__ import annotations

import ctypes
import struct
import subprocess
from collections.abc import Sequence
from typing import Any

import pytest

from agent.core.presenting import Stage, is_presenting
from agent.errors import HookLost, LockError, SensorLost
from agent.host.lock.macos import WAYS, MacLocker, password_after
from agent.sensors.idle.windows_stage import in_use
from agent.sensors.keyboard.macos import may_listen
from agent.sensors.lock import macos, windows
from tests.fakes.windows import Function, on_windows


def told(level: int, flags: int) -> bytes:
    """WTSINFOEXW, as documented: level; session, state and flags; names and times after them."""
    return struct.pack("<I4xIii", level, 1, 0, flags) + bytes(200)


def test_windows_says_locked_by_nought() -> None:
    assert windows.is_locked(told(1, 0))
    assert not windows.is_locked(told(1, 1))


@pytest.mark.parametrize("said", [told(1, -1), told(2, 0), b"", told(1, 0)[:12]])
def test_what_windows_does_not_know_is_not_guessed(said: bytes) -> None:
    with pytest.raises(SensorLost, match="does not say whether"):
        windows.is_locked(said)


@pytest.mark.parametrize(("flags", "locked"), [(0, True), (1, False)])
def test_windows_is_asked_for_this_session(flags: int, *, locked: bool) -> None:
    held = ctypes.create_string_buffer(told(1, flags))
    freed: list[int] = []

    def query(_server: None, session: int, what: int, place: Any, size: Any) -> int:
        assert (session, what) == (0xFFFFFFFF, 25)
        place._obj.value, size._obj.value = ctypes.addressof(held), len(held)
        return 1

    does: dict[str, Function] = {"WTSQuerySessionInformationW": query, "WTSFreeMemory": lambda _place: freed.append(1)}
    with on_windows(does, "agent.sensors.lock.windows") as module:
        assert module.look() is locked
    assert freed == [1]


def test_macos_says_locked_by_a_key_that_is_there() -> None:
    assert macos.is_locked({"kCGSSessionOnConsoleKey": True, "CGSSessionScreenIsLocked": True})
    assert not macos.is_locked({"kCGSSessionOnConsoleKey": True})
    assert macos.is_locked({"kCGSSessionOnConsoleKey": False})  # another user was switched to
    with pytest.raises(SensorLost):
        macos.is_locked(None)
    with pytest.raises(SensorLost):
        macos.is_locked({})


class Mac:
    """Answers commands; `setting`: what it says of its lock."""

    def __init__(
        self, setting: str = "2026-11-27 sysadminctl[1:2] screenLock delay is immediate", code: int = 0
    ) -> None:
        self.asked: list[tuple[str, ...]] = []
        self._setting = setting
        self._code = code

    def __call__(self, words: Sequence[str]) -> subprocess.CompletedProcess[str]:
        self.asked.append(tuple(words))
        if "sysadminctl" in words[0]:
            return subprocess.CompletedProcess(words, 0, "", self._setting)
        return subprocess.CompletedProcess(words, self._code, "", "")


def test_a_mac_is_locked_by_its_own_tools_in_turn() -> None:
    mac = Mac()
    locker = MacLocker(mac)
    locker.lock(0)
    locker.lock(1)
    assert [words for words in mac.asked if "sysadminctl" not in words[0]] == list(WAYS)


@pytest.mark.parametrize(
    ("setting", "said"),
    [("screenLock is off", "a password never"), ("screenLock delay is 300 seconds", "only after 300 seconds")],
)
def test_a_mac_that_asks_for_no_password_says_so(setting: str, said: str) -> None:
    with pytest.raises(LockError, match=said):
        MacLocker(Mac(setting)).lock(0)
    with pytest.raises(LockError, match="pmset refused"):
        MacLocker(Mac(code=1)).lock(0)


def test_the_setting_is_read_as_macos_words_it() -> None:
    assert password_after("screenLock delay is immediate") == 0
    assert password_after("screenLock delay is 5 seconds") == 5
    assert password_after("screenLock is off") is None
    assert password_after("words of another version") == 0


class Quartz:
    def __init__(self, *, granted: bool) -> None:
        self.asked = 0
        self._granted = granted

    def CGPreflightListenEventAccess(self) -> bool:  # noqa: N802 - Apple's name
        return self._granted

    def CGRequestListenEventAccess(self) -> bool:  # noqa: N802 - Apple's name
        self.asked += 1
        return False


def test_without_the_permission_macos_asks_its_user_and_heed_says_what_is_wanting() -> None:
    without = Quartz(granted=False)
    with pytest.raises(HookLost, match="Input Monitoring"):
        may_listen(without)
    assert without.asked == 1
    granted = Quartz(granted=True)
    may_listen(granted)
    may_listen(object())  # too old to be asked: the hook itself shows
    assert granted.asked == 0


def test_a_microphone_is_in_use_while_its_last_use_has_no_end() -> None:
    assert in_use([(5, 9), (7, 0)])
    assert not in_use([(5, 9), (0, 0)])
    assert is_presenting(Stage(microphone=in_use([(7, 0)])))
