"""The Linux kernel's process connector: it tells of each exec. Needs CAP_NET_ADMIN and the first network namespace.

Messages (linux/cn_proc.h, linux/connector.h): a netlink header of 16 bytes, a connector header of 20, then what
happened (4), on which processor (4), when (8), and for an exec the thread (4) and the process (4).
"""

from __future__ import annotations

import errno
import os
import select
import socket
import struct
import sys

from agent.errors import SensorLost, Unsupported

_NETLINK_CONNECTOR = 11
_CN_IDX_PROC, _CN_VAL_PROC = 1, 1
_LISTEN = 1
_NLMSG_DONE = 3
_HAPPENED_AT = 36
_NONE, _EXEC = 0, 2
_BUFFER = 4 << 20
_ANSWER_SECONDS = 1.0


def execs(datagram: bytes) -> list[int]:
    """The processes that began another program, by one datagram of the kernel's. What is no such message is none."""
    found: list[int] = []
    at = 0
    while at + 16 <= len(datagram):
        (length,) = struct.unpack_from("=I", datagram, at)
        if length < 16 or at + length > len(datagram):
            break
        if length >= _HAPPENED_AT + 24 and struct.unpack_from("=I", datagram, at + _HAPPENED_AT)[0] == _EXEC:
            found.append(struct.unpack_from("=i", datagram, at + _HAPPENED_AT + 20)[0])
        at += (length + 3) & ~3
    return found


def listen_request(pid: int) -> bytes:
    """What asks the kernel to tell."""
    body = struct.pack("=IIIIHHI", _CN_IDX_PROC, _CN_VAL_PROC, 0, 0, 4, 0, _LISTEN)
    return struct.pack("=IHHII", 16 + len(body), _NLMSG_DONE, 0, 0, pid) + body


class Connector:
    """An open line to the kernel. `fileno` is readable when there is something to take."""

    def __init__(self) -> None:
        """Raises Unsupported, saying why the kernel does not tell."""
        self._socket = _open()
        try:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _BUFFER)
            self._socket.bind((0, _CN_IDX_PROC))
            self._socket.setblocking(False)
            self._socket.send(listen_request(os.getpid()))
            self._await_answer()
        except OSError as error:
            self._socket.close()
            raise Unsupported(f"the kernel's process connector is not allowed here ({error.strerror})") from error
        except Unsupported:
            self._socket.close()
            raise

    def fileno(self) -> int:
        """For waiting on it."""
        return self._socket.fileno()

    def take(self) -> list[int]:
        """Who began another program since. Raises SensorLost when the kernel could not keep all it had to tell."""
        found: list[int] = []
        while True:
            try:
                datagram, (sender, _) = self._socket.recvfrom(65536)
            except BlockingIOError:
                return found
            except OSError as error:
                if error.errno == errno.ENOBUFS:
                    raise SensorLost("the kernel had more to tell than there was room for") from error
                raise SensorLost(f"the process connector broke ({error.strerror})") from error
            if sender == 0:  # the kernel; anybody else could make things up
                found += execs(datagram)

    def close(self) -> None:
        """Hang up."""
        self._socket.close()

    def _await_answer(self) -> None:
        """The kernel answers whether it will tell; in another namespace it is silent."""
        if not select.select([self._socket], [], [], _ANSWER_SECONDS)[0]:
            raise Unsupported("the kernel's process connector does not answer here, as in a container")
        datagram, _ = self._socket.recvfrom(65536)
        if len(datagram) >= _HAPPENED_AT + 20 and struct.unpack_from("=I", datagram, _HAPPENED_AT)[0] == _NONE:
            (refusal,) = struct.unpack_from("=I", datagram, _HAPPENED_AT + 16)
            if refusal:
                raise Unsupported(f"the kernel's process connector is refused here ({os.strerror(refusal)})")


def _open() -> socket.socket:
    if sys.platform == "linux":
        try:
            return socket.socket(socket.AF_NETLINK, socket.SOCK_DGRAM, _NETLINK_CONNECTOR)
        except OSError as error:
            raise Unsupported(f"the kernel has no process connector ({error.strerror})") from error
    else:
        raise Unsupported("only Linux has a process connector")
