from __future__ import annotations

import asyncio
import socket
import time

import httpx
import pytest

from collector.console.app import create_console
from collector.console.server import ConsoleServer
from tests.fakes.console_services import PASSWORD, FakeServices, settings


async def test_it_stops_within_its_time_though_pages_are_open(services: FakeServices) -> None:
    server = ConsoleServer(create_console(settings(), services.whole), "127.0.0.1", 0)
    await server.start()
    site = f"http://127.0.0.1:{server.port}"
    async with httpx.AsyncClient(base_url=site, headers={"Sec-Fetch-Site": "same-origin"}) as client:
        await client.post("/sign-in", data={"name": "dsl", "password": PASSWORD})
        async with client.stream("GET", "/events") as first, client.stream("GET", "/events") as second:
            for stream in (first, second):
                assert stream.headers["content-type"].startswith("text/event-stream")
            began = time.monotonic()
            await asyncio.wait_for(server.stop(), 5)
            assert time.monotonic() - began < 3


async def test_a_port_that_is_taken_is_told_as_an_error(services: FakeServices) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        server = ConsoleServer(create_console(settings(), services.whole), "127.0.0.1", taken.getsockname()[1])
        with pytest.raises(OSError, match="in use"):
            await server.start()


async def test_a_server_that_never_started_stops(services: FakeServices) -> None:
    await ConsoleServer(create_console(settings(), services.whole), "127.0.0.1", 0).stop()
