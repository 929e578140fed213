"""Services are tested on a real database."""

from collections.abc import Iterator

import pytest
from argon2 import PasswordHasher

from collector.services import passphrase, users
from tests.postgres import postgres_server, postgres_url
from tests.stores import migrated_databases, migrated_file, sqlite_store, store

__all__ = ["migrated_databases", "migrated_file", "postgres_server", "postgres_url", "sqlite_store", "store"]


@pytest.fixture(autouse=True)
def quick_passwords(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The same functions at a hundredth of their cost: what they must cost is not what these tests are about."""
    monkeypatch.setattr(users, "_hasher", PasswordHasher(1, 64, 1))
    monkeypatch.setattr(passphrase, "_MEMORY_KIB", 64)
    users._nobody.cache_clear()
    yield
    users._nobody.cache_clear()
