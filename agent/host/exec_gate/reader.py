"""Reads files for the gate, in a process apart: a disk that does not answer holds this one up, and never the gate.

It has no part in the kernel's questions: it is begun before the gate opens its line to the kernel.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import signal
import socket
import stat
import struct
import sys

from agent.core.exec_gate import Content

assert sys.platform == "linux"  # noqa: S101 - told to the type checker, which then leaves this file alone elsewhere

_ELF = b"\x7fELF"
_HASHED_AT_MOST = 512 << 20  # bytes
_PIECE = 1 << 20
_ASK = struct.Struct("=Q?")
_ANSWER = 4096


class Reader:
    """Takes files, and says later what is in them. `fileno` is readable when it has something to say."""

    def __init__(self) -> None:
        """Begin it. Only for a process that has one thread."""
        self._line, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        if os.fork() == 0:
            self._line.close()
            _be_reader(theirs)
        theirs.close()
        self._line.setblocking(False)

    def fileno(self) -> int:
        """For waiting on it."""
        return self._line.fileno()

    def want(self, number: int, file: int, *, hashed: bool) -> bool:
        """Ask what is in this open file; the answer bears the number. Whether there was room to ask."""
        try:
            socket.send_fds(self._line, [_ASK.pack(number, hashed)], [file])
        except OSError:
            return False
        return True

    def answers(self) -> list[tuple[int, Content]]:
        """What it has found. Raises EOFError when it is no more."""
        found: list[tuple[int, Content]] = []
        while True:
            try:
                data = self._line.recv(_ANSWER)
            except BlockingIOError:
                return found
            if not data:
                raise EOFError("the gate's reader ended")
            number, native, sha256 = json.loads(data)
            found.append((number, Content(native, sha256)))


def _be_reader(line: socket.socket) -> None:
    """Until the gate is gone. Never returns: what the gate's own process would do next is not ours to do."""
    code = 1
    try:
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, signal.SIG_DFL)
        nothing = os.open(os.devnull, os.O_RDWR)
        for ours in (0, 1):  # held open by a reader that waits for a disk, the gate's end would not be seen
            os.dup2(nothing, ours)
        while _read_one(line):
            pass
        code = 0
    finally:
        os._exit(code)


def _read_one(line: socket.socket) -> bool:
    data, files, _, _ = socket.recv_fds(line, _ASK.size, 1)
    if not data:
        return False
    number, hashed = _ASK.unpack(data)
    try:
        found = read(files[0], hashed=hashed)
    except (OSError, IndexError):
        found = Content(native=False)  # nobody can say: then it may run
    finally:
        for file in files:
            os.close(file)
    line.send(json.dumps([number, found.native, found.sha256]).encode())
    return True


def read(file: int, *, hashed: bool) -> Content:
    """What is in this open file. Raises OSError."""
    if os.pread(file, len(_ELF), 0) != _ELF:
        return Content(native=False)
    if not hashed:
        return Content(native=True)
    said = os.fstat(file)
    if not stat.S_ISREG(said.st_mode) or said.st_size > _HASHED_AT_MOST:
        return Content(native=True, sha256="")
    with contextlib.suppress(OSError):
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_SEQUENTIAL)
    digest, at = hashlib.sha256(), 0
    while piece := os.pread(file, _PIECE, at):
        digest.update(piece)
        at += len(piece)
    return Content(native=True, sha256=digest.hexdigest())
