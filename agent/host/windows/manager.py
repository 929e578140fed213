"""Speaks with the service control manager, by its own functions (advapi32). Loaded on Windows alone."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable

from agent.host.windows.control import Asked, Standing, accepted, asked

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _OWN_PROCESS = 0x10
    _NO_ERROR, _NOT_ASKED_FOR, _OF_OUR_OWN = 0, 120, 1066  # ERROR_CALL_NOT_IMPLEMENTED, ERROR_SERVICE_SPECIFIC_ERROR
    _CONNECT, _CHANGE_AND_START = 0x1, 0x2 | 0x10
    _FAILURE_ACTIONS, _ALSO_WITHOUT_CRASH = 2, 4
    _RESTART = 1
    _STOP_HINT = 15_000  # milliseconds

    class _Status(ctypes.Structure):
        _fields_ = tuple(
            (name, wintypes.DWORD) for name in ("type", "state", "accepted", "exit", "own_exit", "point", "hint")
        )

    class _Entry(ctypes.Structure):
        _fields_ = (("name", wintypes.LPWSTR), ("main", ctypes.c_void_p))

    class _Action(ctypes.Structure):
        _fields_ = (("kind", ctypes.c_int), ("delay", wintypes.DWORD))

    class _Actions(ctypes.Structure):
        _fields_ = (
            ("reset", wintypes.DWORD),
            ("reboot", wintypes.LPWSTR),
            ("command", wintypes.LPWSTR),
            ("count", wintypes.DWORD),
            ("actions", ctypes.POINTER(_Action)),
        )

    _Main = ctypes.WINFUNCTYPE(None, wintypes.DWORD, ctypes.POINTER(wintypes.LPWSTR))
    _Handler = ctypes.WINFUNCTYPE(wintypes.DWORD, wintypes.DWORD, wintypes.DWORD, ctypes.c_void_p, ctypes.c_void_p)

    _advapi = ctypes.WinDLL("advapi32", use_last_error=True)
    _dispatch = _advapi.StartServiceCtrlDispatcherW
    _dispatch.argtypes, _dispatch.restype = (ctypes.POINTER(_Entry),), wintypes.BOOL
    _register = _advapi.RegisterServiceCtrlHandlerExW
    _register.argtypes, _register.restype = (wintypes.LPCWSTR, _Handler, ctypes.c_void_p), ctypes.c_void_p
    _tell = _advapi.SetServiceStatus
    _tell.argtypes, _tell.restype = (ctypes.c_void_p, ctypes.POINTER(_Status)), wintypes.BOOL
    _open_manager, _open_service = _advapi.OpenSCManagerW, _advapi.OpenServiceW
    _open_manager.argtypes = (wintypes.LPCWSTR, wintypes.LPCWSTR, wintypes.DWORD)
    _open_service.argtypes = (ctypes.c_void_p, wintypes.LPCWSTR, wintypes.DWORD)
    _open_manager.restype = _open_service.restype = ctypes.c_void_p
    _close = _advapi.CloseServiceHandle
    _close.argtypes, _close.restype = (ctypes.c_void_p,), wintypes.BOOL
    _configure = _advapi.ChangeServiceConfig2W
    _configure.argtypes, _configure.restype = (ctypes.c_void_p, wintypes.DWORD, ctypes.c_void_p), wintypes.BOOL

    class Manager:
        """`on_stop` is called on one of the manager's threads."""

        def __init__(self, name: str, on_stop: Callable[[], None], restart: int, forgiven: int) -> None:
            """`restart`: milliseconds until a failed service is started again; `forgiven`: seconds without failure."""
            self._name = name
            self._on_stop = on_stop
            self._restart = restart
            self._forgiven = forgiven
            self._handle: int | None = None
            self._state = Standing.START_PENDING
            self._known = threading.Event()  # the manager knows us, or there is none
            self._over = threading.Event()
            self._main = _Main(self._serve)  # kept: the manager holds no reference
            self._handler = _Handler(self._control)
            self._thread = threading.Thread(target=self._listen, name="service-control", daemon=True)

        def start(self) -> None:
            """Until the manager knows that we run, or it is clear that nobody but a person started us."""
            self._thread.start()
            self._known.wait()
            if self._handle is not None:
                self._insist()

        def end(self, *, failed: bool) -> None:
            """We end; the process may go once the manager's thread has."""
            if self._handle is None:
                return
            self._say(Standing.STOPPED, failed=failed)
            self._over.set()
            self._thread.join(5)

        def _listen(self) -> None:
            table = (_Entry * 2)(_Entry(self._name, ctypes.cast(self._main, ctypes.c_void_p)), _Entry(None, None))
            _dispatch(table)  # returns when the service has stopped; at once where no manager started us
            self._known.set()

        def _serve(self, _count: int, _words: object) -> None:
            self._handle = _register(self._name, self._handler, None)
            if self._handle is not None:
                self._say(Standing.RUNNING)
            self._known.set()
            self._over.wait()

        def _control(self, code: int, _kind: int, _data: object, _context: object) -> int:
            match asked(code):
                case Asked.STOP:
                    self._say(Standing.STOP_PENDING)
                    self._on_stop()
                    return _NO_ERROR
                case Asked.STATE:
                    self._say(self._state)
                    return _NO_ERROR
            return _NOT_ASKED_FOR

        def _say(self, state: Standing, *, failed: bool = False) -> None:
            self._state = state
            hint = _STOP_HINT if state is Standing.STOP_PENDING else 0
            status = _Status(
                _OWN_PROCESS, state, accepted(state), _OF_OUR_OWN if failed else _NO_ERROR, int(failed), 0, hint
            )
            _tell(self._handle, ctypes.byref(status))

        def _insist(self) -> None:
            """Whoever installed us, what fails is started again. Where that is refused we run all the same."""
            manager = _open_manager(None, None, _CONNECT)
            service = _open_service(manager, self._name, _CHANGE_AND_START) if manager else None
            if service:
                again = (_Action * 3)(*(_Action(_RESTART, self._restart) for _ in range(3)))
                actions = _Actions(self._forgiven, None, None, len(again), again)
                _configure(service, _FAILURE_ACTIONS, ctypes.byref(actions))
                _configure(service, _ALSO_WITHOUT_CRASH, ctypes.byref(wintypes.BOOL(True)))
                _close(service)
            if manager:
                _close(manager)
