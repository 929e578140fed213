"""The kernel's side of the gate: fanotify(7), by ctypes. Linux 5.0 and later, with CAP_SYS_ADMIN.

A group that is closed, as by the end of its process, lets everything run that waits for it. Its queue is left bounded
on purpose: what does not fit in is let run too.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from agent.errors import Unsupported

assert sys.platform == "linux"  # noqa: S101 - told to the type checker, which then leaves this file alone elsewhere

_CLASS_CONTENT, _CLOEXEC, _NONBLOCK = 0x4, 0x1, 0x2  # linux/fanotify.h
_MARK_ADD, _MARK_MOUNT, _MARK_FILESYSTEM = 0x1, 0x10, 0x100
_OPEN_EXEC_PERM = 0x0004_0000
_ALLOW, _DENY = 1, 2
_AT_FDCWD = -100
_EVENT = struct.Struct("=IBBHQii")  # struct fanotify_event_metadata
_RESPONSE = struct.Struct("=iI")
_VERSION = 3
_TOGETHER = 32  # events read at once: each comes with an open file, and where there is no room for one, it is refused
_BIND, _RECURSIVE = 0x1000, 0x4000  # sys/mount.h
_NEW_MOUNTS = 0x0002_0000  # CLONE_NEWNS
_LOCK_CURRENT, _LOCK_FUTURE = 1, 2
_PR_SET_PDEATHSIG = 1  # linux/prctl.h


@dataclass(frozen=True, slots=True)
class Asked:
    """`pid` is about to run the file that is open as `file`, and waits for an answer."""

    file: int
    pid: int


class Group:
    """A notification group. `fileno` is readable when somebody asks."""

    def __init__(self) -> None:
        """Raises Unsupported, saying why the kernel does not ask."""
        self._libc = _libc()
        flags = _CLASS_CONTENT | _CLOEXEC | _NONBLOCK
        self._group: int = self._libc.fanotify_init(flags, os.O_RDONLY | os.O_LARGEFILE | os.O_CLOEXEC)
        if self._group < 0:
            raise Unsupported(f"the kernel does not let Heed answer for programs ({os.strerror(ctypes.get_errno())})")

    def fileno(self) -> int:
        """For waiting on it."""
        return self._group

    def mark(self, place: str, *, whole: bool) -> None:
        """Ask about what is run from this mount, or from its `whole` file system. Raises OSError."""
        how = _MARK_ADD | (_MARK_FILESYSTEM if whole else _MARK_MOUNT)
        if self._libc.fanotify_mark(self._group, how, _OPEN_EXEC_PERM, _AT_FDCWD, os.fsencode(place)) != 0:
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), place)

    def asked(self) -> Iterator[Asked]:
        """Who waits for an answer, a few at a time. Each is to be answered, and its file then closed."""
        try:
            data = os.read(self._group, _TOGETHER * _EVENT.size)
        except BlockingIOError:
            return
        at = 0
        while at + _EVENT.size <= len(data):
            length, version, _, _, mask, file, pid = _EVENT.unpack_from(data, at)
            if version != _VERSION or length < _EVENT.size:
                raise OSError("the kernel speaks another fanotify than this")
            at += length
            if file >= 0 and mask & _OPEN_EXEC_PERM:
                yield Asked(file, pid)

    def answer(self, asked: Asked, *, allow: bool) -> None:
        """Let it run, or not. Never raises: who asked may be gone."""
        with contextlib.suppress(OSError):
            os.write(self._group, _RESPONSE.pack(asked.file, _ALLOW if allow else _DENY))

    def close(self) -> None:
        """Everything may run again."""
        os.close(self._group)


def bind_to_itself(place: str) -> None:
    """Make a mount of a folder, with what is mounted in it. Raises OSError."""
    path = os.fsencode(place)
    if _libc().mount(path, path, None, _BIND | _RECURSIVE, None) != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), place)


def enter_mounts_of(pid: int) -> None:
    """See the mounts that this process sees: a service of systemd may have its own. Raises OSError."""
    line = os.open(f"/proc/{pid}/ns/mnt", os.O_RDONLY)
    try:
        if os.path.samestat(os.fstat(line), Path("/proc/self/ns/mnt").stat()):
            return
        if _libc().setns(line, _NEW_MOUNTS) != 0:
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    finally:
        os.close(line)


def end_with_parent() -> None:
    """Be killed once whoever started this process is gone, stopped or not. Raises OSError."""
    if _libc().prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def stay_in_memory() -> None:
    """Never wait for the disk to run one's own code. Raises OSError."""
    if _libc().mlockall(_LOCK_CURRENT | _LOCK_FUTURE) != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def _libc() -> ctypes.CDLL:
    libc = ctypes.CDLL(None, use_errno=True)
    whole, path, flags = ctypes.c_int, ctypes.c_char_p, ctypes.c_uint
    libc.fanotify_mark.argtypes = (whole, flags, ctypes.c_uint64, whole, path)
    libc.mount.argtypes = (path, path, path, ctypes.c_ulong, ctypes.c_void_p)
    return libc
