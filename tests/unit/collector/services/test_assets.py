from __future__ import annotations

import pytest

from collector.domain.assets import Asset
from collector.domain.dark import Dark
from collector.errors import BadRequest, Refused
from collector.services.assets import Assets
from collector.services.coverage import Coverage
from collector.store import Store
from tests.factories.submissions import enrolled
from tests.fakes.clock import FakeClock

LAPTOP = Asset("A-1", "laptop-1", "5CG1", "9B", "North", "Amy Ash")
TABLET = Asset("A-2", "tablet-2", group="8C")


async def test_an_import_takes_the_place_of_the_one_before(store: Store) -> None:
    assets = Assets(store, FakeClock().now)
    assert (await assets.plan([LAPTOP, TABLET])).added == (LAPTOP, TABLET)
    assert await assets.list() == []  # nothing was written by planning
    await assets.take([LAPTOP, TABLET])
    moved = Asset("A-1", "laptop-1", "5CG1", "9B", "South", "Ben Birch")
    found = await assets.take([moved])
    assert (found.changed, found.left, found.same) == (((LAPTOP, moved),), (TABLET,), 0)
    assert await assets.list() == [moved]


async def test_a_list_that_was_cut_off_is_not_taken_unasked(sqlite_store: Store) -> None:
    assets = Assets(sqlite_store, FakeClock().now)
    many = [Asset(f"A-{number}", f"h-{number}") for number in range(1_200)]
    await assets.take(many)
    with pytest.raises(Refused, match="Nothing was changed"):
        await assets.take(many[:10])
    assert len((await assets.take(many[:10], many_leave=True)).left) == 1_190


async def test_the_ledger_misses_what_never_enrolled(store: Store) -> None:
    clock = FakeClock()
    await enrolled(store)
    await Assets(store, clock.now).take([LAPTOP, TABLET])
    ledger = Coverage(store, clock.now)
    told = await ledger.ledger()
    assert (told.expected, told.listed, told.missing) == (1, 2, 1)
    assert Dark.NEVER_ENROLLED in {one.dark for one in told.dark if one.name == "tablet-2"}
    missed = await ledger.ledger(group="8C")  # no device of it is enrolled, and the group is known all the same
    assert (missed.expected, missed.missing) == (0, 1)
    with pytest.raises(BadRequest):
        await ledger.ledger(group="7A")


async def test_to_whom_it_is_allocated_lies_sealed(store: Store) -> None:
    await Assets(store, FakeClock().now).take([LAPTOP])
    async with store._engine.connect() as connection:
        [row] = (await connection.exec_driver_sql("SELECT * FROM assets")).all()
    assert not any(b"Amy" in bytes(cell) for cell in row if isinstance(cell, bytes | memoryview))
    assert "Amy" not in str([cell for cell in row if isinstance(cell, str)])
