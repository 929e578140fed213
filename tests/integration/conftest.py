"""A store for what needs no more of a collector."""

from __future__ import annotations

from tests.stores import sqlite_store

__all__ = ["sqlite_store"]
