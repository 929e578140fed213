"""The local link on Windows: a named pipe with an access list, whose peer the kernel vouches for.

Users may read and write it and nothing else: not one may make another end of it, and so play the service. The service's
pipe is in the name space where administrators alone can make one, so that no user can be there first. Written to
Microsoft's documentation; not yet run on Windows.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from typing import Any, Protocol

from agent.errors import Unsupported

Welcome = Callable[[asyncio.StreamReader, asyncio.StreamWriter], None]

# FILE_GENERIC_READ, and of FILE_GENERIC_WRITE what does not include FILE_CREATE_PIPE_INSTANCE (0x4)
CLIENT_ACCESS = 0x12018B
_MEDIUM = "S:(ML;;NW;;;ME)"  # what runs with less trust, as in a browser's sandbox, may not write
_OTHERS = 0o066


def access_list(mode: int) -> str:
    """SDDL for what a socket's mode says: others may use it, or its owner alone."""
    used_by = f"(A;;{CLIENT_ACCESS:#x};;;IU)" if mode & _OTHERS else "(A;;GA;;;OW)"
    return f"D:P(A;;GA;;;SY)(A;;GA;;;BA){used_by}{_MEDIUM}"


if sys.platform == "win32":
    import ctypes
    from asyncio import windows_utils
    from ctypes import wintypes

    _DUPLEX, _OVERLAPPED, _FIRST = 0x3, 0x40000000, 0x80000
    _BYTES_LOCAL_ONLY = 0x8  # PIPE_TYPE_BYTE, PIPE_READMODE_BYTE, PIPE_WAIT are 0; PIPE_REJECT_REMOTE_CLIENTS
    _ENDS, _BUFFER = 255, 65536
    _OPEN_EXISTING = 3
    _IDENTIFY_ALONE = 0x100000 | 0x10000  # SECURITY_SQOS_PRESENT | SECURITY_IDENTIFICATION: nobody acts in our name
    _NOBODY = ctypes.c_void_p(-1).value

    class _Attributes(ctypes.Structure):
        _fields_ = (("size", wintypes.DWORD), ("descriptor", ctypes.c_void_p), ("inherit", wintypes.BOOL))

    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    _parse = ctypes.WinDLL("advapi32", use_last_error=True).ConvertStringSecurityDescriptorToSecurityDescriptorW
    _parse.argtypes = (wintypes.LPCWSTR, wintypes.DWORD, ctypes.POINTER(ctypes.c_void_p), ctypes.c_void_p)
    _parse.restype = wintypes.BOOL
    _free = _kernel.LocalFree
    _free.argtypes, _free.restype = (ctypes.c_void_p,), ctypes.c_void_p
    _create = _kernel.CreateNamedPipeW
    _create.argtypes = (wintypes.LPCWSTR, *(wintypes.DWORD,) * 6, ctypes.POINTER(_Attributes))
    _create.restype = ctypes.c_void_p
    _open = _kernel.CreateFileW
    _open.argtypes = (
        wintypes.LPCWSTR,
        wintypes.DWORD,
        wintypes.DWORD,
        ctypes.c_void_p,
        wintypes.DWORD,
        wintypes.DWORD,
        ctypes.c_void_p,
    )
    _open.restype = ctypes.c_void_p
    _session_of, _process_of = _kernel.GetNamedPipeClientSessionId, _kernel.GetNamedPipeClientProcessId
    for _ask in (_session_of, _process_of):
        _ask.argtypes, _ask.restype = (ctypes.c_void_p, ctypes.POINTER(wintypes.ULONG)), wintypes.BOOL


class PipeServer:
    """As much of asyncio.Server as the link needs. The first end is made at once; raises OSError, as where another
    has this name.
    """

    def __init__(self, name: str, mode: int, welcome: Welcome) -> None:
        self._name = name
        self._access = access_list(mode)
        self._welcome = welcome
        self._waiting = _end(name, self._access, first=True)

    async def serve_forever(self) -> None:
        """Until cancelled; there is always one end that waits."""
        loop: Any = asyncio.get_running_loop()  # the proactor's; it has pipes, and no public word for them
        while True:
            came = self._waiting
            try:
                await loop._proactor.accept_pipe(came)  # noqa: SLF001 - as asyncio's own server of pipes does
            except OSError:  # it came and went before we looked
                came.close()
                self._waiting = _end(self._name, self._access, first=False)
                continue
            self._waiting = _end(self._name, self._access, first=False)
            reader = asyncio.StreamReader(loop=loop)
            protocol = asyncio.StreamReaderProtocol(reader, self._welcome, loop=loop)
            loop._make_duplex_pipe_transport(came, protocol)  # noqa: SLF001 - likewise

    def close(self) -> None:
        """Take no more."""
        self._waiting.close()


async def dial(name: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Connect to the pipe of this name. Raises OSError."""
    if sys.platform == "win32":
        handle = _open(name, CLIENT_ACCESS, 0, None, _OPEN_EXISTING, _OVERLAPPED | _IDENTIFY_ALONE, None)
        if handle is None or handle == _NOBODY:
            raise ctypes.WinError(ctypes.get_last_error())
        loop: Any = asyncio.get_running_loop()
        reader = asyncio.StreamReader(loop=loop)
        protocol = asyncio.StreamReaderProtocol(reader, loop=loop)
        pipe = windows_utils.PipeHandle(handle)
        transport = loop._make_duplex_pipe_transport(pipe, protocol)  # noqa: SLF001 - as create_pipe_connection does
        return reader, asyncio.StreamWriter(transport, protocol, reader, loop)
    else:
        raise Unsupported("named pipes of this form are a part of Windows")


class Pipe(Protocol):
    """One end of a pipe (asyncio.windows_utils.PipeHandle)."""

    @property
    def handle(self) -> int:
        """As Windows knows it."""

    def close(self) -> None:
        """Give it back."""


def who_connected(pipe: Pipe) -> tuple[int, int]:
    """Session and process at the other end of a pipe. Raises OSError."""
    if sys.platform == "win32":
        session, process = wintypes.ULONG(), wintypes.ULONG()
        if not _session_of(pipe.handle, ctypes.byref(session)) or not _process_of(pipe.handle, ctypes.byref(process)):
            raise ctypes.WinError(ctypes.get_last_error())
        return session.value, process.value
    else:
        raise Unsupported("named pipes of this form are a part of Windows")


def _end(name: str, access: str, *, first: bool) -> Pipe:
    """Of the pipe, for whoever connects next. Raises OSError."""
    if sys.platform == "win32":
        descriptor = ctypes.c_void_p()
        if not _parse(access, 1, ctypes.byref(descriptor), None):
            raise ctypes.WinError(ctypes.get_last_error())
        try:
            attributes = _Attributes(ctypes.sizeof(_Attributes), descriptor, False)
            how = _DUPLEX | _OVERLAPPED | (_FIRST if first else 0)
            handle = _create(name, how, _BYTES_LOCAL_ONLY, _ENDS, _BUFFER, _BUFFER, 0, ctypes.byref(attributes))
        finally:
            _free(descriptor)
        if handle is None or handle == _NOBODY:
            raise ctypes.WinError(ctypes.get_last_error())
        return windows_utils.PipeHandle(handle)
    else:
        raise Unsupported("named pipes of this form are a part of Windows")
