"""Linux's inotify, as the kernel has it: five calls and a record (man 7 inotify).

watchdog's reader of it drops the kernel's word that its queue overflowed, which is the one thing that must not be
missed, and asks for every opening and reading of a file too.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass

CLOSE_WRITE = 0x0000_0008
MOVED_FROM = 0x0000_0040
MOVED_TO = 0x0000_0080
CREATE = 0x0000_0100
UNMOUNT = 0x0000_2000
OVERFLOW = 0x0000_4000
IGNORED = 0x0000_8000
IS_DIRECTORY = 0x4000_0000
_ONLY_DIRECTORY = 0x0100_0000
_EXCLUDE_UNLINKED = 0x0400_0000
_ASKED = CLOSE_WRITE | MOVED_FROM | MOVED_TO | CREATE | _ONLY_DIRECTORY | _EXCLUDE_UNLINKED
_RECORD = struct.Struct("iIII")
_BUFFER = 32 * 1024  # bytes, about a thousand records


@dataclass(frozen=True, slots=True)
class Record:
    """What happened in one folder; `cookie` is the same for both halves of a renaming."""

    watch: int
    mask: int
    cookie: int
    name: str


class Inotify:
    """One queue of the kernel's. Raises OSError when there is none to be had."""

    def __init__(self) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)
        self.descriptor = self._called(self._libc.inotify_init1(_flags()))

    def add(self, folder: str) -> int:
        """Watch it; its number, the same as before where it is watched already. Raises OSError."""
        return self._called(self._libc.inotify_add_watch(self.descriptor, os.fsencode(folder), _ASKED))

    def remove(self, watch: int) -> None:
        """Watch it no more; one that is gone by itself is nothing to remove."""
        self._libc.inotify_rm_watch(self.descriptor, watch)

    def read(self) -> tuple[list[Record], bool]:
        """What happened since, and whether there may be more. Never waits. Raises OSError."""
        try:
            data = os.read(self.descriptor, _BUFFER)
        except BlockingIOError:
            return [], False
        return list(_records(data)), len(data) > _BUFFER // 2

    def close(self) -> None:
        """Give back the queue with all its watches."""
        os.close(self.descriptor)

    @staticmethod
    def _called(result: int) -> int:
        if result < 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number))
        return result


def _flags() -> int:
    if sys.platform == "win32":
        raise OSError(errno.ENOSYS, "inotify is Linux's")
    else:
        return os.O_NONBLOCK | os.O_CLOEXEC


def is_full(error: OSError) -> bool:
    """Whether this user may have no more watches."""
    return error.errno in (errno.ENOSPC, errno.ENOMEM)


def _records(data: bytes) -> Iterator[Record]:
    at = 0
    while at + _RECORD.size <= len(data):
        watch, mask, cookie, length = _RECORD.unpack_from(data, at)
        at += _RECORD.size
        yield Record(watch, mask, cookie, os.fsdecode(data[at : at + length].rstrip(b"\0")))
        at += length
