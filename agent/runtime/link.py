"""The local link between session helper and service: a Unix socket, or a named pipe (agent/runtime/pipe.py), whose peer
the kernel vouches for.

The helper greets; the service answers with its settings; then matches and pulses go up, and the id of each committed
event comes down. A broken frame ends that connection and nothing else. The helper connects anew when the link is lost:
that is its session's business (agent/runtime/session.py).
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from agent.core.event import Pulse
from agent.core.link import (
    Committed,
    Declined,
    Greeting,
    HelperCheck,
    HelperPolicy,
    HelperSettings,
    Match,
    ToUser,
)
from agent.errors import LinkError, Unsupported
from agent.runtime.pipe import PipeServer, Welcome, dial, who_connected
from agent.wire.link import (
    FRAME_LIMIT,
    HEADER_BYTES,
    TO_HELPER_LIMIT,
    decode_to_helper,
    encode_from_helper,
    frame,
    frame_length,
)

_PATH_LIMIT = 100  # bytes of a socket's path that every Unix takes
_GREETING_SECONDS = 5.0
_LEAVING_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Peer:
    """Who is at the other end, as the kernel says. `pid` is 0 where the system does not tell; on Windows `uid` is the
    number of the session.
    """

    uid: int
    pid: int


async def read_frame(reader: asyncio.StreamReader, limit: int = FRAME_LIMIT) -> bytes:
    """The next message's bytes. Raises LinkError when the other end left or broke the framing."""
    try:
        return await reader.readexactly(frame_length(await reader.readexactly(HEADER_BYTES), limit))
    except asyncio.IncompleteReadError as error:
        raise LinkError("the other end of the link left") from error
    except OSError as error:
        raise LinkError("the link is broken") from error


@contextlib.contextmanager
def reachable(path: Path) -> Iterator[str]:
    """A name for `path` that is short enough for a socket's address, however deep the directory lies.

    Raises LinkError where there is no such name.
    """
    if len(os.fsencode(path)) <= _PATH_LIMIT:
        yield str(path)
        return
    if sys.platform == "linux":
        try:
            directory = os.open(path.parent, os.O_PATH | os.O_DIRECTORY)
        except OSError as error:
            raise LinkError(f"{path.parent} cannot be opened: {error.strerror}") from error
        try:
            yield f"/proc/self/fd/{directory}/{path.name}"
        finally:
            os.close(directory)
    else:
        raise LinkError(f"{path} is too long for a socket: choose a data directory nearer the root")


class Listening(Protocol):
    """What `listen` gives: asyncio.Server, or what stands for it."""

    async def serve_forever(self) -> None:
        """Until cancelled."""

    def close(self) -> None:
        """Take no more."""


def peer_of(writer: asyncio.StreamWriter) -> Peer:
    """Who connected. Raises OSError; Unsupported where the system does not say."""
    if sys.platform == "win32":
        session, pid = who_connected(writer.get_extra_info("pipe"))
        return Peer(uid=session, pid=pid)
    elif sys.platform == "linux":
        connection = writer.get_extra_info("socket")
        size = struct.calcsize("3i")
        pid, uid, _gid = struct.unpack("3i", connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, size))
        return Peer(uid=uid, pid=pid)
    elif sys.platform == "darwin":
        connection = writer.get_extra_info("socket")
        # struct xucred: version, uid, number of groups; LOCAL_PEERCRED of SOL_LOCAL, from <sys/un.h>.
        credentials = connection.getsockopt(0, 1, struct.calcsize("IIh16I"))
        _version, uid = struct.unpack_from("II", credentials)
        (pid,) = struct.unpack("i", connection.getsockopt(0, 2, 4))  # LOCAL_PEERPID
        return Peer(uid=uid, pid=pid)
    else:
        raise Unsupported("this system does not tell who is at the other end of a socket")


async def listen(path: Path, mode: int, welcome: Welcome) -> Listening:
    """A server at `path`, with the permissions `mode`. Raises OSError, LinkError."""
    if sys.platform == "win32":
        return PipeServer(str(path), mode, welcome)
    else:
        return await asyncio.start_unix_server(welcome, sock=_bind(path, mode))


def _bind(path: Path, mode: int) -> socket.socket:
    if sys.platform == "win32":
        raise Unsupported("Windows has pipes in place of sockets")
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)  # what a killed service left; the data directory's lock says we are alone
        listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        with reachable(path) as name:
            listener.bind(name)
        path.chmod(mode)
        return listener


def tidy(path: Path) -> None:
    """Take away what `listen` left at `path`. A pipe goes by itself."""
    if sys.platform != "win32":
        path.unlink(missing_ok=True)


async def _dial(path: Path) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    if sys.platform == "win32":
        return await dial(str(path))
    else:
        with reachable(path) as name:
            return await asyncio.open_unix_connection(name)


class LinkClient:
    """The helper's end. `settings` is what the service answered to the greeting."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, settings: HelperSettings) -> None:
        self.settings = settings
        self._reader = reader
        self._writer = writer

    @classmethod
    async def connect(cls, path: Path, session: str) -> LinkClient:
        """Connect and greet. Raises LinkError when there is no service, or it will not have us; Unsupported here."""
        try:
            reader, writer = await _dial(path)
        except OSError as error:
            raise LinkError(f"no service answers at {path}: {error.strerror or error}") from error
        try:
            await _write(writer, encode_from_helper(Greeting(session)))
            answer = decode_to_helper(await asyncio.wait_for(read_frame(reader), _GREETING_SECONDS))
        except TimeoutError as error:
            writer.close()
            raise LinkError("the service did not answer the greeting") from error
        except LinkError:
            writer.close()
            raise
        if not isinstance(answer, HelperSettings):
            writer.close()
            raise LinkError("the service did not begin with its settings")
        return cls(reader, writer, answer)

    async def send(self, message: Match | Pulse) -> None:
        """Hand over one match or pulse. Raises LinkError; a match not yet `Committed` is then to be sent again."""
        await _write(self._writer, encode_from_helper(message))

    async def receive(self) -> Committed | HelperPolicy | ToUser | HelperCheck | Declined:
        """The next event that is safe in the spool, what the policy says now, or what is to be shown. Raises LinkError
        when the service left.
        """
        answer = decode_to_helper(await read_frame(self._reader, TO_HELPER_LIMIT))
        if isinstance(answer, HelperSettings):
            raise LinkError("the service greeted twice")
        return answer

    async def close(self) -> None:
        """Leave. A service that reads no further, since its disk is full, is not waited for long."""
        self._writer.close()
        with contextlib.suppress(OSError):
            try:
                async with asyncio.timeout(_LEAVING_SECONDS):
                    await self._writer.wait_closed()
            except TimeoutError:
                self._writer.transport.abort()


async def _write(writer: asyncio.StreamWriter, payload: bytes) -> None:
    try:
        writer.write(frame(payload))
        await writer.drain()
    except OSError as error:
        raise LinkError("the link is broken") from error
