"""Every database the store stands on."""

from tests.postgres import postgres_server, postgres_url
from tests.stores import migrated_databases, migrated_file, sqlite_store, store

__all__ = ["migrated_databases", "migrated_file", "postgres_server", "postgres_url", "sqlite_store", "store"]
