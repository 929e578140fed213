"""Services are tested on a real database."""

from tests.postgres import postgres_server, postgres_url
from tests.stores import sqlite_store, store

__all__ = ["postgres_server", "postgres_url", "sqlite_store", "store"]
