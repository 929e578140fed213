from __future__ import annotations

import ctypes
from typing import Any

import pytest

from agent.host.windows.sessions import TerminalSession, users_sessions
from agent.ports import SignedIn
from tests.fakes.windows import on_windows

ACTIVE, CONNECTED, DISCONNECTED, LISTENING = 0, 1, 4, 6


def test_a_session_is_one_where_a_user_is_signed_in() -> None:
    told = [
        TerminalSession(0, DISCONNECTED, ""),  # the services'
        TerminalSession(1, ACTIVE, "pupil"),
        TerminalSession(2, DISCONNECTED, "teacher"),  # who was switched away from
        TerminalSession(3, CONNECTED, ""),  # the sign-in screen
        TerminalSession(4, LISTENING, "somebody"),
        TerminalSession(5, ACTIVE, ""),
    ]
    assert users_sessions(told) == [SignedIn("1", 1, "pupil"), SignedIn("2", 2, "teacher")]


class FakeSystem:
    """Two sessions, and what is started in them."""

    def __init__(self, *, token: int = 1) -> None:
        self.started: list[tuple[str, str, int]] = []
        self.freed = 0
        self.closed: list[Any] = []
        self.environments = 0
        self._token = token
        self._names = {0: "", 1: "pupil"}
        self._kept: list[Any] = []

    def functions(self) -> dict[str, Any]:
        return {
            "WTSEnumerateSessionsW": self._enumerate,
            "WTSQuerySessionInformationW": self._query,
            "WTSFreeMemory": self._free,
            "WTSQueryUserToken": lambda _session, token: self._set(token, 11) if self._token else 0,
            "CreateEnvironmentBlock": self._environment,
            "DestroyEnvironmentBlock": self._no_environment,
            "CreateProcessAsUserW": self._create,
            "CloseHandle": self._close,
            "TerminateProcess": lambda _handle, _code: 1,
            "GetExitCodeProcess": lambda _handle, code: self._set(code, 3),
        }

    def _set(self, place: Any, value: int) -> int:
        place._obj.value = value
        return 1

    def _enumerate(self, server: None, _reserved: int, version: int, rows: Any, count: Any) -> int:
        assert server is None
        assert version == 1
        row = rows._obj._type_
        table = (row * 2)(row(0, "Services", DISCONNECTED), row(1, "Console", ACTIVE))
        self._kept.append(table)
        ctypes.memmove(rows, ctypes.byref(ctypes.cast(table, ctypes.POINTER(row))), ctypes.sizeof(ctypes.c_void_p))
        return self._set(count, 2)

    def _query(self, _server: None, session: int, what: int, name: Any, _size: Any) -> int:
        assert what == 5  # WTSUserName
        name._obj.value = self._names[session]
        return 1

    def _free(self, _memory: Any) -> None:
        self.freed += 1

    def _environment(self, block: Any, token: Any, inherit: bool) -> int:
        assert token.value == 11
        assert not inherit  # nothing of the service's
        self.environments += 1
        return self._set(block, 12)

    def _no_environment(self, _block: Any) -> int:
        self.environments -= 1
        return 1

    def _create(self, *words: Any) -> int:
        token, program, line, _process, _thread, inherits, how, environment, place, startup, made = words
        assert token.value == 11
        assert program is None
        assert not inherits
        assert environment.value == 12
        assert startup._obj.size == ctypes.sizeof(startup._obj)
        self.started.append((line.value, startup._obj.desktop, how))
        assert place == "."
        made._obj.process, made._obj.thread, made._obj.pid = 21, 22, 4711
        return 1

    def _close(self, handle: Any) -> int:
        self.closed.append(getattr(handle, "value", handle))
        return 1


def test_a_helper_is_started_in_its_users_session_with_their_token_and_environment() -> None:
    system = FakeSystem()
    with on_windows(system.functions(), "agent.host.windows.sessions") as module:
        sessions = module.WindowsSessions(["heed-agent.exe", "session", "--socket", r"\\.\pipe\a b"])
        (one,) = sessions.current()
        assert (one.session, one.uid, one.account) == ("1", 1, "pupil")
        assert sessions.accounts == {1: "pupil"}
        handle, pid = module._start('heed-agent.exe session --session "1"', "heed-agent.exe", 1)
    assert (handle, pid) == (21, 4711)
    unicode_environment, no_window = 0x400, 0x08000000
    assert system.started == [
        ('heed-agent.exe session --session "1"', "winsta0\\default", unicode_environment | no_window)
    ]
    assert system.freed == 3  # the table, and two names
    assert system.environments == 0
    assert system.closed == [11, 22]  # the process's own handle is kept: its number is no other's meanwhile


def test_a_session_that_has_just_ended_is_an_error_and_leaves_nothing_open() -> None:
    system = FakeSystem(token=0)
    with (
        on_windows(system.functions(), "agent.host.windows.sessions") as module,
        pytest.raises(OSError, match="refused"),
    ):
        module._start("heed-agent.exe", "heed-agent.exe", 1)
    assert system.closed == []


def test_the_structures_have_the_sizes_that_windows_has() -> None:
    """On 64 bits: WTS_SESSION_INFOW 24, STARTUPINFOW 104, PROCESS_INFORMATION 24 bytes."""
    with on_windows(FakeSystem().functions(), "agent.host.windows.sessions") as module:
        sizes = [ctypes.sizeof(one) for one in (module._Session, module._Startup, module._Process)]
    assert sizes == [24, 104, 24]
