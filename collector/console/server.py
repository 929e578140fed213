"""The console on a port: started and stopped by whoever owns the event loop, never by signals of its own."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import tempfile
from collections.abc import Generator
from pathlib import Path

import uvicorn
from fastapi import FastAPI

from collector.console.routes import require_declared
from collector.services.authority import ServerIdentity


class _Quiet(uvicorn.Server):
    """uvicorn without its signal handlers: the collector has one way to stop, and it is not here."""

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None]:
        """Take no signal."""
        yield


def tls(identity: ServerIdentity) -> ssl.SSLContext:
    """A server's TLS, 1.2 or newer. Keys are read from files only, so they lie in a private folder for a moment."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    _load(context, identity)
    return context


def _load(context: ssl.SSLContext, identity: ServerIdentity) -> None:
    with tempfile.TemporaryDirectory() as folder:
        certificate, key = Path(folder, "certificate.pem"), Path(folder, "key.pem")
        certificate.write_bytes(identity.certificate)
        key.touch(mode=0o600)
        key.write_bytes(identity.key)
        context.load_cert_chain(certificate, key)


class ConsoleServer:
    """One listening console."""

    def __init__(self, app: FastAPI, host: str, port: int, context: ssl.SSLContext | None = None) -> None:
        self._app, self._host, self._port, self._context = app, host, port, context
        config = uvicorn.Config(
            app,
            ssl_context_factory=(lambda _config, _default: context) if context else None,
            log_config=None,
            access_log=False,  # an address may hold a name that somebody looked for
            server_header=False,
            proxy_headers=False,
            lifespan="off",
            timeout_graceful_shutdown=4,
        )
        self._server = _Quiet(config)
        self._serving: asyncio.Task[None] | None = None

    def show(self, identity: ServerIdentity) -> None:
        """Another certificate, to whoever connects from now on; nothing where it is plain HTTP."""
        if self._context is not None:
            _load(self._context, identity)

    @property
    def port(self) -> int:
        """The port it listens on; chosen by the system when it was asked for 0."""
        port: int = self._server.servers[0].sockets[0].getsockname()[1]
        return port

    async def start(self) -> None:
        """Return once it listens. Raises OSError: the port cannot be had; UndeclaredRoute: the console is unsound.

        Both are looked at here, because uvicorn would end the whole program over them.
        """
        require_declared(self._app.routes)
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        listening = socket.create_server((self._host, self._port), family=family)
        self._serving = asyncio.create_task(self._server.serve([listening]), name="console")
        while not self._server.started and not self._serving.done():  # noqa: ASYNC110 - uvicorn tells by a flag only
            await asyncio.sleep(0.01)

    async def stop(self, grace: float = 4.0) -> None:
        """End the open streams, finish what is being answered for `grace` seconds at most, and close."""
        if self._serving is None:
            return
        self._app.state.desk.streams.close()
        self._server.config.timeout_graceful_shutdown = max(1, int(grace))
        self._server.should_exit = True
        await self._serving
