"""From every schema that ever was to this version's with data, and back, while others write (issue 8, must-show 4).

One walk a database: at each step every table is given a row more, of that step's own shape, so that what is at the end
came from every schema before.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    insert,
    select,
    text,
)
from sqlalchemy.exc import DBAPIError

from collector.errors import BadRequest
from collector.settings import Folder, database_url
from collector.store import Store, Vault, migrate, steps
from collector.store.tables import metadata
from tests.factories.submissions import NOW
from tests.stores import MASTER

T = TypeVar("T")
Row = Mapping[str, Any]
Kept = dict[str, list[tuple[Row, Row]]]
"""Of each table: (key, row) of what was put in."""

STEPS = [step.number for step in steps()]


@pytest.fixture(params=["sqlite", "postgresql"])
async def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    given = request.getfixturevalue("postgres_url") if request.param == "postgresql" else None
    opened = await Store.open(database_url(Folder(tmp_path), given), Vault(MASTER))
    yield opened
    await opened.close()


async def within(store: Store, work: Callable[..., T], *arguments: object) -> T:
    async with store._engine.connect() as plain:
        connection = await plain.execution_options(heed_writes=True)
        async with connection.begin():
            return await connection.run_sync(work, *arguments)


def reflected(connection: Connection) -> MetaData:
    tables = MetaData()
    tables.reflect(connection)
    tables.remove(tables.tables["alembic_version"])
    return tables


def cell(column: Column[Any], number: int) -> object:
    """Something of the column's type; equal numbers make rows that point at each other."""
    if column.foreign_keys:
        (key,) = column.foreign_keys
        return cell(key.column, number)
    kind = column.type
    if isinstance(kind, Boolean):
        return False
    if isinstance(kind, SmallInteger | Integer):
        return number
    if isinstance(kind, LargeBinary):
        return number.to_bytes(16, "big")
    assert isinstance(kind, String), column
    return str(number) if kind.length else "[]"


def given_a_row(connection: Connection, tables: MetaData, number: int, kept: Kept) -> None:
    """One more in each table, and remembered; two events, since one is the other again."""
    for table in tables.sorted_tables:
        rows = [{column.name: cell(column, number) for column in table.columns}]
        if table.name == "events":
            rows.append({**rows[0], "id": (1000 + number).to_bytes(16, "big")})
        if table.name == "repeats":
            rows[0]["event_id"] = (1000 + number).to_bytes(16, "big")
        connection.execute(insert(table), rows)
        keys = [column.name for column in table.primary_key.columns]
        kept.setdefault(table.name, []).extend(({key: row[key] for key in keys}, row) for row in rows)


def missing(connection: Connection, tables: MetaData, kept: Kept) -> list[str]:
    """What was put in and is not there any more as it was, of these tables and columns."""
    gone = []
    for name in kept.keys() & tables.tables.keys():
        table: Table = tables.tables[name]
        found = [dict(row) for row in connection.execute(select(table)).mappings()]
        for key, row in kept[name]:
            wanted = {column: value for column, value in row.items() if column in table.columns}
            if not any(wanted.items() <= one.items() for one in found):
                gone.append(f"{name} {key}")
    return gone


def shape(tables: MetaData) -> dict[str, dict[str, tuple[str, bool]]]:
    """Each table's columns: their types, and whether a row may come without."""
    return {
        name: {
            column.name: (str(column.type), bool(column.nullable) or column.server_default is not None)
            for column in table.columns
        }
        for name, table in tables.tables.items()
    }


def differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), metadata))


async def test_every_schema_that_ever_was_comes_to_this_one_with_its_rows_and_goes_back(empty: Store) -> None:
    kept: Kept = {}
    before: dict[str, dict[str, tuple[str, bool]]] = {}
    tables: dict[str, MetaData] = {}
    for number, step in enumerate(STEPS, 100):
        await within(empty, migrate.upgrade, step)
        tables[step] = await within(empty, reflected)
        after = shape(tables[step])
        for table, columns in before.items():  # whoever writes as of the step before must still be able to
            assert columns.items() <= after[table].items(), (step, table)
            added = {name: kind for name, kind in after[table].items() if name not in columns}
            assert all(spared for _type, spared in added.values()), (step, table, added)
        before = after
        await within(empty, given_a_row, tables[step], number, kept)
    newest, first = STEPS[-1], migrate.EARLIEST
    assert await empty.migrate() == (newest, newest)
    assert await within(empty, missing, tables[newest], kept) == []
    assert await within(empty, differences) == []

    for step in reversed(STEPS[STEPS.index(first) : -1]):
        assert (await empty.migrate(back_to=step))[1] == step
        assert await within(empty, missing, tables[step], kept) == []
    with pytest.raises(BadRequest, match="no step to go back to"):
        await empty.migrate(back_to=STEPS[0])
    assert await empty.migrate() == (first, newest)
    assert await within(empty, differences) == []
    assert await within(empty, missing, tables[first], kept) == []


async def test_a_collector_of_the_first_version_writes_on_while_the_tables_come_to_this_one(empty: Store) -> None:
    kept: Kept = {}
    await within(empty, migrate.upgrade, STEPS[0])
    tables = await within(empty, reflected)
    await within(empty, given_a_row, tables, 100, kept)
    old = tables.tables["events"]
    begun, migrated, committed, late = asyncio.Event(), asyncio.Event(), 0, 0

    async def writes() -> None:
        """As its ingest did: a transaction at a time, again where the database was busy."""
        nonlocal committed, late
        for number in itertools.count(2000):
            row = {column.name: cell(column, 100) for column in old.columns} | {"id": number.to_bytes(16, "big")}
            while True:
                try:
                    async with empty._engine.connect() as plain:
                        connection = await plain.execution_options(heed_writes=True)
                        async with connection.begin():
                            await connection.execute(insert(old), row)
                    break
                except DBAPIError:
                    await asyncio.sleep(0.01)
            committed += 1
            late += migrated.is_set()
            begun.set()
            if late == 20:
                return

    writing = asyncio.create_task(writes())
    await begun.wait()
    assert await empty.migrate() == (STEPS[0], STEPS[-1])
    migrated.set()
    await writing
    async with empty.read() as uow:
        count = (await uow.alerts._connection.execute(text("SELECT count(*) FROM events"))).scalar_one()
    assert count == committed + 2
    assert await within(empty, missing, tables, kept) == []


async def test_a_step_that_fails_leaves_all_as_it_was(empty: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: Kept = {}
    await within(empty, migrate.upgrade, STEPS[2])
    tables = await within(empty, reflected)
    await within(empty, given_a_row, tables, 100, kept)
    whole = command.upgrade

    def cut_off(*arguments: Any) -> None:
        whole(*arguments)
        raise RuntimeError("planted")

    monkeypatch.setattr(command, "upgrade", cut_off)
    with pytest.raises(RuntimeError, match="planted"):
        await empty.migrate()
    assert await empty.revision() == STEPS[2]
    assert shape(await within(empty, reflected)) == shape(tables)
    assert await within(empty, missing, tables, kept) == []


async def test_tables_of_a_newer_version_are_left_alone(empty: Store) -> None:
    await empty.migrate()
    assert not await empty.ahead()

    def newer(connection: Connection) -> None:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    await within(empty, newer)
    assert await empty.ahead()
    for back_to in (None, STEPS[-2]):
        with pytest.raises(BadRequest, match="9999"):
            await empty.migrate(back_to=back_to)
    async with empty.begin() as uow:
        await uow.audit.append(NOW, "cli", "test", "", {})  # and it serves on what it knows
