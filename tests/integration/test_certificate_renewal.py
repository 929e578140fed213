"""The server's certificate is renewed while devices are connected; who comes later is shown the new one."""

from __future__ import annotations

import asyncio
import socket
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from cryptography import x509
from fastapi import FastAPI

from collector.console.server import ConsoleServer, tls
from collector.services.authority import ServerIdentity
from collector.services.certificate import keep_renewed
from policy.severity import Lane
from tests.fakes.device import Device
from tests.in_process import in_process_collector
from tests.processes import free_port


def shown(port: int) -> int:
    """The serial number of what a port shows to somebody without a certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_alpn_protocols(["h2"])
    with socket.create_connection(("127.0.0.1", port)) as plain, context.wrap_socket(plain) as secure:
        return x509.load_der_x509_certificate(secure.getpeercert(True) or b"").serial_number


@pytest.mark.clause("T23")
async def test_a_collector_that_never_restarts_does_not_run_out(tmp_path: Path) -> None:
    async with in_process_collector(tmp_path / "collector") as collector:
        services, ports = collector.house.services, (collector.servers.enrol_port, collector.servers.uplink_port)
        app = FastAPI(openapi_url=None)
        app.state.desk = SimpleNamespace(streams=SimpleNamespace(close=lambda: None))
        console = ConsoleServer(app, "127.0.0.1", free_port(), tls(services.authority.server_identity()))
        await console.start()
        every = (*ports, console.port)
        old = datetime.now(UTC) - timedelta(days=380)
        services.authority.renew_server(["localhost"], old)
        collector.servers.show(services.authority.server_identity())
        console.show(services.authority.server_identity())
        before = [await asyncio.to_thread(shown, port) for port in every]
        assert len(set(before)) == 1

        def show(identity: ServerIdentity) -> None:
            collector.servers.show(identity)
            console.show(identity)

        looks = 0

        async def sleep(_seconds: float) -> None:
            nonlocal looks
            looks += 1
            if looks == 3:
                raise asyncio.CancelledError

        async with Device(await collector.device(), collector.uplink) as device:
            lane = await device.lane(Lane.URGENT)
            with pytest.raises(asyncio.CancelledError):
                await keep_renewed(services.authority, ["localhost"], services.clock, show, sleep)
            await lane.send(5)  # over the connection of before
            await lane.all_acknowledged()
        after = [await asyncio.to_thread(shown, port) for port in every]
        assert len(set(after)) == 1
        assert not set(before) & set(after)
        async with Device(await collector.device(), collector.uplink) as device:
            await device.watched()  # and devices know it for the school's
        await console.stop(1)
