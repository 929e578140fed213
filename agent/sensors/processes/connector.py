"""The Linux kernel's process connector: it tells of each exec. Needs CAP_NET_ADMIN and the first network namespace.

Messages (linux/cn_proc.h, linux/connector.h): a netlink header of 16 bytes, a connector header of 20, then what
happened (4), on which processor (4), when (8), and for an exec the thread (4) and the process (4).

Each start comes with some seven messages more (forks, ends, names). A filter in the kernel keeps them away, so that a
burst, or somebody's compiler, neither wakes us for nothing nor fills the room that starts need.
"""

from __future__ import annotations

import array
import contextlib
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
_SO_ATTACH_FILTER, _SO_RCVBUFFORCE = 26, 33  # asm-generic/socket.h
_LOAD_WORD, _IF_EQUAL, _RETURN = 0x20, 0x15, 0x06  # linux/bpf_common.h
_ALL = 0xFFFFFFFF


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


def only_execs() -> bytes:
    """A classic BPF program that keeps a message whole if it tells of an exec, and else drops it. The kernel takes
    words for a network's, which those of its own messages are not.
    """
    steps = (
        (_LOAD_WORD, 0, 0, _HAPPENED_AT),
        (_IF_EQUAL, 0, 1, socket.htonl(_EXEC)),
        (_RETURN, 0, 0, _ALL),
        (_RETURN, 0, 0, 0),
    )
    return b"".join(struct.pack("=HBBI", *step) for step in steps)


class Connector:
    """An open line to the kernel. `fileno` is readable when there is something to take."""

    def __init__(self) -> None:
        """Raises Unsupported, saying why the kernel does not tell."""
        self._socket = _open()
        try:
            _make_room(self._socket)
            self._socket.bind((0, _CN_IDX_PROC))
            self._socket.setblocking(False)
            self._socket.send(listen_request(os.getpid()))
            self._await_answer()
            _keep_the_rest_away(self._socket)
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
                datagram, sender = self.receive()
            except BlockingIOError:
                return found
            except OSError as error:
                if error.errno == errno.ENOBUFS:
                    raise SensorLost("the kernel had more to tell than there was room for") from error
                raise SensorLost(f"the process connector broke ({error.strerror})") from error
            if sender == 0:  # the kernel; anybody else could make things up
                found += execs(datagram)

    def receive(self) -> tuple[bytes, int]:
        """One message, and from whom: 0 is the kernel. Raises BlockingIOError for none, and OSError."""
        datagram, (sender, _) = self._socket.recvfrom(65536)
        return datagram, sender

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


def _make_room(line: socket.socket) -> None:
    """For a burst, beyond what the system grants to anybody: 208 KiB is full after some thirty starts."""
    try:
        line.setsockopt(socket.SOL_SOCKET, _SO_RCVBUFFORCE, _BUFFER)
    except OSError:  # not privileged enough: as much as is granted
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _BUFFER)


def _keep_the_rest_away(line: socket.socket) -> None:
    steps = array.array("B", only_execs())
    place, length = steps.buffer_info()
    with contextlib.suppress(OSError):  # a kernel without filters tells all, and `execs` looks at it
        line.setsockopt(socket.SOL_SOCKET, _SO_ATTACH_FILTER, struct.pack("@HP", length // 8, place))


def _open() -> socket.socket:
    if sys.platform == "linux":
        try:
            return socket.socket(socket.AF_NETLINK, socket.SOCK_DGRAM, _NETLINK_CONNECTOR)
        except OSError as error:
            raise Unsupported(f"the kernel has no process connector ({error.strerror})") from error
    else:
        raise Unsupported("only Linux has a process connector")
