"""A store for what needs no more of a collector."""

from __future__ import annotations

from tests.postgres import postgres_server
from tests.stores import migrated_databases, migrated_file, sqlite_store, store

__all__ = ["migrated_databases", "migrated_file", "postgres_server", "sqlite_store", "store"]
