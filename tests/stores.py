"""A migrated store on each database. Import the fixtures into a conftest, with those of tests.postgres."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from collector.settings import Folder, database_url
from collector.store import Store, Vault

MASTER = bytes(range(32))


@pytest.fixture(params=["sqlite", "postgresql"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    given = request.getfixturevalue("postgres_url") if request.param == "postgresql" else None
    opened = await Store.open(database_url(Folder(tmp_path), given), Vault(MASTER))
    await opened.migrate()
    yield opened
    await opened.close()


@pytest.fixture
async def sqlite_store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = await Store.open(database_url(Folder(tmp_path), None), Vault(MASTER))
    await opened.migrate()
    yield opened
    await opened.close()
