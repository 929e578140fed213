from __future__ import annotations

import ctypes
import threading
from typing import Any

from agent.host.windows.control import Asked, Standing, Stopping, accepted, asked, controlled
from tests.fakes.windows import on_windows


def test_what_the_manager_asks() -> None:
    assert [asked(code) for code in (1, 5, 15)] == [Asked.STOP] * 3  # stop, shutdown, before a shutdown
    assert asked(4) is Asked.STATE
    assert [asked(code) for code in (2, 3, 14, 128)] == [Asked.NOTHING] * 4  # pause, continue, a session, one's own


def test_it_may_be_stopped_only_while_it_runs() -> None:
    assert accepted(Standing.RUNNING) == 0x5
    assert [accepted(one) for one in Standing if one is not Standing.RUNNING] == [0, 0, 0]


def test_whoever_waits_and_whoever_listens_hears_that_it_is_to_stop() -> None:
    stopping, heard = Stopping(), []
    stopping.hear(lambda: heard.append("before"))
    assert not stopping.wait(0)
    stopping.stop()
    stopping.stop()
    stopping.hear(lambda: heard.append("after"))
    assert heard == ["before", "after"]
    assert stopping.wait(60)


def test_elsewhere_there_is_no_manager() -> None:
    with controlled() as stopping:
        assert not stopping.wait(0)


class FakeManager:
    """The service control manager: starts the service's main function on a thread, and keeps what it says."""

    def __init__(self, *, there: bool = True) -> None:
        self.states: list[tuple[int, int, int]] = []
        self.configured: list[int] = []
        self.handler: Any = None
        self._there = there

    def functions(self) -> dict[str, Any]:
        return {
            "StartServiceCtrlDispatcherW": self._dispatch,
            "RegisterServiceCtrlHandlerExW": self._register,
            "SetServiceStatus": self._status,
            "OpenSCManagerW": lambda *_: 7,
            "OpenServiceW": lambda _manager, name, _access: 8 if name == "HeedAgent" else None,
            "CloseServiceHandle": lambda _handle: 1,
            "ChangeServiceConfig2W": self._configure,
        }

    def _dispatch(self, table: Any) -> int:
        if not self._there:
            return 0
        main = ctypes.cast(table[0].main, ctypes.CFUNCTYPE(None, ctypes.c_ulong, ctypes.c_void_p))
        assert table[0].name == "HeedAgent"
        assert table[1].main is None
        thread = threading.Thread(target=main, args=(0, None))
        thread.start()
        thread.join()
        return 1

    def _configure(self, _service: int, what: int, _info: Any) -> int:
        self.configured.append(what)
        return 1

    def _register(self, _name: str, handler: Any, _context: None) -> int:
        self.handler = handler
        return 9

    def _status(self, handle: int, status: Any) -> int:
        assert handle == 9
        told = status._obj
        self.states.append((told.state, told.accepted, told.exit))
        return 1


def test_a_service_says_that_it_runs_stops_when_asked_and_says_so() -> None:
    manager, stopped = FakeManager(), threading.Event()
    with on_windows(manager.functions(), "agent.host.windows.manager") as module:
        service = module.Manager("HeedAgent", stopped.set, 2000, 86400)
        service.start()
        assert manager.states == [(4, 5, 0)]
        assert manager.configured == [2, 4]  # started again when it fails, without a crash too
        assert manager.handler(4, 0, None, None) == 0
        assert manager.handler(14, 0, None, None) == 120
        assert not stopped.is_set()
        assert manager.handler(1, 0, None, None) == 0
        assert stopped.is_set()
        service.end(failed=False)
    assert manager.states == [(4, 5, 0), (4, 5, 0), (3, 0, 0), (1, 0, 0)]


def test_one_that_failed_says_so_that_it_is_started_again() -> None:
    manager = FakeManager()
    with on_windows(manager.functions(), "agent.host.windows.manager") as module:
        service = module.Manager("HeedAgent", lambda: None, 2000, 86400)
        service.start()
        service.end(failed=True)
    assert manager.states[-1] == (1, 0, 1066)


def test_the_structures_have_the_sizes_that_windows_has() -> None:
    """On 64 bits: SERVICE_STATUS 28, SERVICE_TABLE_ENTRYW 16, SC_ACTION 8, SERVICE_FAILURE_ACTIONSW 40 bytes."""
    with on_windows(FakeManager().functions(), "agent.host.windows.manager") as module:
        kinds = (module._Status, module._Entry, module._Action, module._Actions)
        assert [ctypes.sizeof(one) for one in kinds] == [28, 16, 8, 40]


def test_started_by_a_person_it_runs_without_a_manager() -> None:
    manager = FakeManager(there=False)
    with on_windows(manager.functions(), "agent.host.windows.manager") as module:
        service = module.Manager("HeedAgent", lambda: None, 2000, 86400)
        service.start()
        service.end(failed=False)
    assert manager.states == []
