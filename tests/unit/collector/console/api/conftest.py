"""The API over services in memory, and a program with a token for each role."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import httpx
import pytest
from fastapi import FastAPI

from collector.console.app import create_console
from collector.domain.api_tokens import Scope
from collector.domain.people import Role
from tests.fakes.console_services import FakeServices, settings

Program = Callable[..., httpx.AsyncClient]


@pytest.fixture
def services() -> FakeServices:
    return FakeServices()


@pytest.fixture
def console(services: FakeServices) -> FastAPI:
    return create_console(settings(), services.whole)


@pytest.fixture
async def program(services: FakeServices, console: FastAPI) -> AsyncIterator[Program]:
    """`program(Role.DSL)` asks with a token for all that this role can have, `program()` with none; from within the
    school, unless `address` is another.
    """
    opened: list[httpx.AsyncClient] = []

    def begun(role: Role | None = None, *scopes: Scope, address: str = "192.0.2.7") -> httpx.AsyncClient:
        headers = {"Authorization": f"Bearer {services.api_tokens.of_role(role, *scopes)}"} if role else {}
        transport = httpx.ASGITransport(console, client=(address, 50000))
        client = httpx.AsyncClient(transport=transport, base_url="http://heed.test/api/v1", headers=headers)
        opened.append(client)
        return client

    yield begun
    for client in opened:
        await client.aclose()
