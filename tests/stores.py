"""A migrated store on each database. Import the fixtures into a conftest, with those of tests.postgres.

The tables are made once in a test session: all migrations one after another take longer than most tests. Of SQLite's
each test has a copy. A PostgreSQL database is lent, emptied and lent again, since to copy one takes longer than most
tests too.
"""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg  # type: ignore[import-untyped]  # it publishes no types
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


# Every column and index there is; what a test changed in them, no emptying mends.
_SHAPE = """
    SELECT md5(string_agg(concat_ws(' ', class.relname, class.relkind, attname, atttypid, attnotnull), ',' ORDER BY
      class.relname, attnum)) FROM pg_attribute JOIN pg_class class ON class.oid = attrelid
    WHERE class.relnamespace = 'public'::regnamespace AND attnum > 0
"""
_OTHERS = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version'"


class MigratedDatabases:
    """Lends databases of one server, as they are after all migrations: with every table, and not one row."""

    def __init__(self, server: PostgresServer) -> None:
        self._server = server
        url = server.create()
        _made(database_url(Folder(Path("unused")), url))
        self._pattern = urlsplit(url).path.removeprefix("/")
        self._shape: str | None = None
        self._free: list[str] = []

    async def lend(self) -> str:
        """The URL of one that nobody else has."""
        if self._free:
            return self._free.pop()
        url = self._server.create(self._pattern)
        if self._shape is None:
            connection = await asyncpg.connect(url)
            self._shape = await connection.fetchval(_SHAPE)
            await connection.close()
        return url

    async def take_back(self, url: str) -> None:
        """Empty it for the next; not one whose tables were changed, or that somebody is still connected to."""
        connection = await asyncpg.connect(url)
        try:
            if await connection.fetchval(_SHAPE) != self._shape or await connection.fetchval(_OTHERS):
                return
            tables = [row["tablename"] for row in await connection.fetch(_TABLES)]
            await connection.execute("SET session_replication_role = replica")  # in any order, whatever refers to what
            for table in tables:
                await connection.execute(f'DELETE FROM "{table}"')  # noqa: S608 - a name that PostgreSQL itself told
        finally:
            await connection.close()
        self._free.append(url)


@pytest.fixture(scope="session")
def migrated_databases(postgres_server: PostgresServer) -> MigratedDatabases:
    return MigratedDatabases(postgres_server)


async def _open(folder: Folder, given: str | None) -> Store:
    return await Store.open(database_url(folder, given), Vault(MASTER))


@pytest.fixture(params=["sqlite", "postgresql"])
async def store(request: pytest.FixtureRequest, migrated_file: Path, tmp_path: Path) -> AsyncIterator[Store]:
    folder = Folder(tmp_path)
    if request.param == "sqlite":
        shutil.copy(migrated_file, folder.database)
        opened = await _open(folder, None)
        yield opened
        await opened.close()
        return
    databases: MigratedDatabases = request.getfixturevalue("migrated_databases")
    url = await databases.lend()
    opened = await _open(folder, url)
    yield opened
    await opened.close()
    await databases.take_back(url)


@pytest.fixture
async def sqlite_store(migrated_file: Path, tmp_path: Path) -> AsyncIterator[Store]:
    folder = Folder(tmp_path)
    shutil.copy(migrated_file, folder.database)
    opened = await _open(folder, None)
    yield opened
    await opened.close()
