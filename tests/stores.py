"""A migrated store on each database. Import the fixtures into a conftest, with those of tests.postgres.

The tables are made once in a test session and copied: all migrations one after another take longer than most tests.
"""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from collector.settings import Folder, database_url
from collector.store import Store, Vault
from tests.postgres import PostgresServer

MASTER = bytes(range(32))


async def _make(url: str) -> None:
    opened = await Store.open(url, Vault(MASTER))
    await opened.migrate()
    await opened.close()


def _made(url: str) -> None:
    with ThreadPoolExecutor(1) as apart:  # a test's own loop may be running here
        apart.submit(lambda: asyncio.run(_make(url))).result()


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = Folder(tmp_path_factory.mktemp("migrated"))
    _made(database_url(folder, None))
    return folder.database


@pytest.fixture(scope="session")
def migrated_database(postgres_server: PostgresServer) -> str:
    url = postgres_server.create()
    _made(database_url(Folder(Path("unused")), url))
    return urlsplit(url).path.removeprefix("/")


async def _open(folder: Folder, given: str | None) -> Store:
    opened = await Store.open(database_url(folder, given), Vault(MASTER))
    await opened.migrate()
    return opened


@pytest.fixture(params=["sqlite", "postgresql"])
async def store(request: pytest.FixtureRequest, migrated_file: Path, tmp_path: Path) -> AsyncIterator[Store]:
    folder, given = Folder(tmp_path), None
    if request.param == "postgresql":
        server = request.getfixturevalue("postgres_server")
        given = server.create(request.getfixturevalue("migrated_database"))
    else:
        shutil.copy(migrated_file, folder.database)
    opened = await _open(folder, given)
    yield opened
    await opened.close()


@pytest.fixture
async def sqlite_store(migrated_file: Path, tmp_path: Path) -> AsyncIterator[Store]:
    folder = Folder(tmp_path)
    shutil.copy(migrated_file, folder.database)
    opened = await _open(folder, None)
    yield opened
    await opened.close()
