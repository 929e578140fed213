"""A tiny real proxy on loopback: CONNECT, and nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress


class Proxy:
    """`asked` are the targets it was asked for; `authorizations` what it was shown. `wanted`: what it wants to see."""

    def __init__(self, wanted: str = "") -> None:
        self.asked: list[str] = []
        self.authorizations: list[str] = []
        self.port = 0
        self._wanted = wanted
        self._host = ""
        self._tasks: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def serving(self, host: str = "127.0.0.1") -> AsyncIterator[str]:
        """Its address. What it opens comes from there too."""
        self._host = host
        server = await asyncio.start_server(self._welcome, host, 0)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield f"http://{host}:{self.port}"
        finally:
            server.close()
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    def _welcome(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._serve(reader, writer))
        self._tasks.add(task)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            first, *fields = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
            method, target, _version = first.split()
            shown = [
                field.split(":", 1)[1].strip() for field in fields if field.lower().startswith("proxy-authorization:")
            ]
            self.asked.append(f"{method} {target}")
            self.authorizations += shown
            if self._wanted and self._wanted not in shown:
                writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")
                return
            host, _, port = target.rpartition(":")
            there, beyond = await asyncio.open_connection(host, int(port), local_addr=(self._host, 0))
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            try:
                await asyncio.gather(_copy(reader, beyond), _copy(there, writer))
            finally:
                await _close(beyond)
        finally:
            await _close(writer)


async def _close(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with suppress(OSError):
        await writer.wait_closed()


async def _copy(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while piece := await source.read(65_536):
            sink.write(piece)
            await sink.drain()
    sink.close()
