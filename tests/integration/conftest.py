"""A store for what needs no more of a collector."""

from __future__ import annotations

from tests.stores import migrated_file, sqlite_store

__all__ = ["migrated_file", "sqlite_store"]
