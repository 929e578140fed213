"""One database: SQLite by default, PostgreSQL by URL, the same promises on both.

What `begin` committed survives kill -9 and a power cut. A database that is locked, full or gone is StoreUnavailable
and nothing else: nothing of the transaction was kept, and the next one may succeed, since connections are made anew.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from sqlite3 import sqlite_version_info
from typing import Any

from sqlalchemy import URL, Connection, event, make_url, text
from sqlalchemy.exc import (
    ArgumentError,
    DataError,
    DBAPIError,
    IntegrityError,
    NotSupportedError,
    ProgrammingError,
)
from sqlalchemy.exc import (
    TimeoutError as PoolTimeout,
)
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from collector.domain.steps import OnStep, no_step
from collector.errors import BadRequest, Refused, StoreUnavailable
from collector.store import copying, migrate
from collector.store.copying import Filling, Rows
from collector.store.follow import follow
from collector.store.unit_of_work import UnitOfWork
from collector.store.vault import Vault

_OURS = (IntegrityError, DataError, ProgrammingError, NotSupportedError)  # a fault of the statement, not the database
_BUSY_MS = 2000  # how long SQLite waits for another process's lock
_DOUBTED_SECONDS = 30.0  # how long a refused write counts against the database, where none was tried since
_GONE = "The database cannot be written or read now (locked, full or gone); nothing was kept of this, try again."


def _unheard(_topic: str) -> None:
    """For programs that nobody follows."""


class Store:
    """Opened once a process; nothing is connected until it is first asked."""

    def __init__(
        self, engine: AsyncEngine, vault: Vault, lost: tuple[type[Exception], ...], on_step: OnStep = no_step
    ) -> None:
        self._engine = engine
        self._vault = vault
        self._lost: tuple[type[Exception], ...] = (OSError, PoolTimeout, *lost)
        self._failed: tuple[type[Exception], ...] = (DBAPIError, *self._lost)
        self._own_changes = 0
        self.heard: Callable[[str], None] = _unheard
        """Told of each topic that this process announced, once that is committed. Must not raise."""
        self._on_step = on_step
        self._refused_at: float | None = None  # by time.monotonic; None once a write went well again
        # SQLite has one writer: waiting in a fair queue here is better than in its polling lock.
        self._writer = asyncio.Lock() if engine.dialect.name == "sqlite" else None

    @classmethod
    async def open(cls, url: str, vault: Vault, on_step: OnStep = no_step) -> Store:
        """The store at a SQLAlchemy URL with an asynchronous driver (collector.settings.database_url). Raises
        BadRequest, as `check_url` does.
        """
        check_url(url)
        if url.startswith("sqlite"):
            return cls(_sqlite(url), vault, (), on_step)
        from collector.store.listen import LOST  # noqa: PLC0415 - the driver is loaded only where it is used

        return cls(_postgresql(url), vault, LOST, on_step)

    @property
    def vault(self) -> Vault:
        """The keys of the evidence."""
        return self._vault

    @asynccontextmanager
    async def begin(self, name: str = "store") -> AsyncIterator[UnitOfWork]:
        """One write transaction: committed when the block ends, rolled back when it raises. `name` is what its steps
        are called by.
        """
        async with self._alone():
            try:
                async with self._connected(writes=True) as work:
                    yield work
                    self._on_step(f"{name}.before_commit")
            except StoreUnavailable:
                self._refused_at = time.monotonic()
                raise
            self._refused_at = None
            self._on_step(f"{name}.after_commit")
            self._own_changes += len(work.announced)
            for topic in work.announced:
                self.heard(topic)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[UnitOfWork]:
        """One consistent view; nothing is written."""
        async with self._connected(writes=False) as work:
            yield work

    async def ready(self) -> bool:
        """Whether the database answers, and took the last write: a full disk is read from as ever."""
        if self._refused_at is not None and time.monotonic() - self._refused_at < _DOUBTED_SECONDS:
            return False
        try:
            async with self._engine.connect() as connection:
                await connection.execute(text("SELECT 1"))
        except self._failed:
            return False
        return True

    async def migrate(self, back_to: str | None = None) -> tuple[str | None, str | None]:
        """Bring the tables to this version, or back to a step; nothing happens where they are. Where they were, and
        where they are. Others may write meanwhile. Raises StoreUnavailable, BadRequest.
        """

        def run(connection: Connection) -> tuple[str | None, str | None]:
            before = migrate.revision(connection)
            if back_to is None:
                migrate.upgrade(connection)
            else:
                migrate.back(connection, back_to)
            return before, migrate.revision(connection)

        async with self._alone():
            # An index over a county's alerts takes longer than any other statement may.
            patient = _postgresql(self._engine.url, patient=True) if self._writer is None else None
            try:
                async with (patient or self._engine).connect() as plain:
                    connection = await plain.execution_options(heed_writes=True)
                    async with connection.begin():
                        return await connection.run_sync(run)
            except self._failed as error:
                raise StoreUnavailable(_GONE) from error
            finally:
                if patient is not None:
                    await patient.dispose()

    async def revision(self) -> str | None:
        """The step that the tables are at; None where there are none."""
        async with self._plain(writes=False) as connection:
            return await connection.run_sync(migrate.revision)

    async def behind(self) -> bool:
        """Whether there are steps that the tables have not taken yet."""
        async with self._plain(writes=False) as connection:
            return not await connection.run_sync(migrate.at_head)

    async def ahead(self) -> bool:
        """Whether the tables have taken a step that this version does not know."""
        async with self._plain(writes=False) as connection:
            at = await connection.run_sync(migrate.revision)
            return at is not None and not migrate.knows(at)

    async def rows(self) -> AsyncIterator[tuple[str, list[str], Rows]]:
        """All rows, as of one moment, while others write on (collector.store.copying.rows)."""
        async with self._plain(writes=False, one_moment=True) as connection:
            async for portion in copying.rows(connection):
                yield portion

    @asynccontextmanager
    async def filling(self, step: str) -> AsyncIterator[Filling]:
        """Fill an empty database, wholly or not at all. Raises BadRequest where it is not empty, or `step` is newer."""
        async with self._alone(), self._plain(writes=True) as connection:
            if not migrate.knows(step):
                raise BadRequest("This backup is of a newer Heed; install that version, then restore.")
            if not await connection.run_sync(copying.empty):
                raise BadRequest("The database is not empty; restore into a new one. Nothing was touched.")
            filling = Filling(connection, self._vault)
            await filling.begin(step)
            yield filling

    def changes(self) -> AsyncIterator[str]:
        """Topics that another process changed; may repeat itself, and ends only when closed."""
        if self._engine.dialect.name == "sqlite":
            return follow(self._engine, lambda: self._own_changes)
        from collector.store.listen import listen  # noqa: PLC0415 - as above

        return listen(self._engine.url)

    async def close(self) -> None:
        """Give back all connections."""
        await self._engine.dispose()

    def _alone(self) -> AbstractAsyncContextManager[object]:
        return self._writer if self._writer is not None else nullcontext()

    @asynccontextmanager
    async def _connected(self, *, writes: bool) -> AsyncIterator[UnitOfWork]:
        async with self._plain(writes=writes) as connection:
            yield UnitOfWork(connection, self._vault)

    @asynccontextmanager
    async def _plain(self, *, writes: bool, one_moment: bool = False) -> AsyncIterator[AsyncConnection]:
        """A connection in a transaction. `one_moment`: all that is read is as of its beginning, on PostgreSQL too."""
        options: dict[str, Any] = {"heed_writes": writes}
        if one_moment and self._engine.dialect.name == "postgresql":
            options |= {"isolation_level": "REPEATABLE READ"}
        try:
            async with self._engine.connect() as plain:
                connection = await plain.execution_options(**options)
                async with connection.begin():
                    yield connection
        except (Refused, StoreUnavailable):  # both are OSErrors, and neither is the database's
            raise
        except DBAPIError as error:
            if isinstance(error, _OURS) and not error.connection_invalidated:
                raise
            raise StoreUnavailable(_GONE) from error
        except self._lost as error:
            raise StoreUnavailable(_GONE) from error


def check_url(url: str) -> None:
    """Raises BadRequest for a URL that cannot be read; without a word of it, since it may hold a password."""
    try:
        make_url(url)
    except (ArgumentError, ValueError):
        raise BadRequest(
            "The database URL cannot be read; write it as postgresql://USER:PASSWORD@HOST:PORT/NAME, with marks in the "
            "password as %40 for @."
        ) from None


def _sqlite(url: str) -> AsyncEngine:
    if sqlite_version_info < (3, 35):
        raise StoreUnavailable("SQLite 3.35 or newer is needed.")
    engine = create_async_engine(url, hide_parameters=True, pool_size=4, max_overflow=4, pool_timeout=10)

    @event.listens_for(engine.sync_engine, "connect")
    def connected(connection: Any, _record: object) -> None:  # noqa: ANN401 - SQLAlchemy's adapter has no public type
        connection.isolation_level = None  # transactions are begun below, not by the driver
        cursor = connection.cursor()
        for pragma in (
            f"busy_timeout={_BUSY_MS}",
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begun(connection: Connection) -> None:
        writes = connection.get_execution_options().get("heed_writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _postgresql(url: str | URL, *, patient: bool = False) -> AsyncEngine:
    """`patient`: one statement may take its time."""
    return create_async_engine(
        url,
        hide_parameters=True,
        pool_size=8,
        max_overflow=8,
        pool_timeout=10,
        connect_args={"timeout": 5} | ({} if patient else {"command_timeout": 20}),
    )
