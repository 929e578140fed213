"""Which entries of the audit are over, and taking them away so that what is left is still one chain (decision 0051).

Entries go in runs. Of each run the ledger of deletions keeps where it stood and the hash of its last entry, from which
the next goes on. What still proves something stays, however old: it stands between two gaps, and is read as before.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import cast
from uuid import UUID

from sqlalchemy import and_, delete, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.domain.received import Json
from collector.domain.retention import STANDING_ACTIONS, Kind, Sweep
from collector.store.deletions import Deletions
from collector.store.tables import alerts, audit, cases
from collector.store.vault import Vault

AT_ONCE = 500  # entries of a portion
_PAGE = 1000  # entries looked at together

Gap = tuple[int, int, bytes]
"""First and last number of a run that went, and the last one's hash."""


async def over(connection: AsyncConnection, sweep: Sweep, most: int | None = None) -> list[tuple[int, bytes]]:
    """(number, hash) of entries that go now, oldest first; at most so many. The newest of all always stays."""
    newest: int = (await connection.execute(select(func.max(audit.c.number)))).scalar_one() or 0
    standing = or_(*(audit.c.action.startswith(one, autoescape=True) for one in STANDING_ACTIONS))
    found: list[tuple[int, bytes]] = []
    seen = 0
    while most is None or len(found) < most:
        page = select(audit.c.number, audit.c.hash, audit.c.object)
        page = page.where(audit.c.number > seen, audit.c.number < newest, audit.c.at < sweep.before, ~standing)
        rows = (await connection.execute(page.order_by(audit.c.number).limit(_PAGE))).all()
        if not rows:
            break
        seen = rows[-1].number
        here = await _still_here(connection, {row.object for row in rows})
        found += [(row.number, bytes(row.hash)) for row in rows if row.object not in here]
    return found[:most]


async def take(connection: AsyncConnection, sweep: Sweep) -> tuple[int, dict[str, Json]]:
    """Some of them; how many, and what the ledger keeps."""
    return await _take(connection, runs(await over(connection, sweep, AT_ONCE)))


async def take_again(connection: AsyncConnection, detail: Mapping[str, Json]) -> None:
    """What a newer copy of the ledger says went, in a database that was restored: the same runs, as far as it has them
    whole, and never its newest entry.
    """
    newest: int = (await connection.execute(select(func.max(audit.c.number)))).scalar_one() or 0
    await _take(connection, [gap for gap in gaps_in(detail) if gap[1] < newest])


async def gaps(connection: AsyncConnection, vault: Vault) -> dict[int, tuple[int, bytes]]:
    """What went, by the first number of each run. Raises SpoiltError where the ledger was changed."""
    lines = await Deletions(connection, vault).lines()
    known = [gap for line in lines if line.sweep.kind is Kind.AUDIT for gap in gaps_in(line.detail)]
    return {first: (last, hash_) for first, last, hash_ in known}


def gaps_in(detail: Mapping[str, Json]) -> list[Gap]:
    """Of one line of the ledger."""
    told = cast("list[tuple[int, int, str]]", detail.get("gaps") or [])
    return [(int(first), int(last), bytes.fromhex(hash_)) for first, last, hash_ in told]


def runs(entries: Iterable[tuple[int, bytes]]) -> list[Gap]:
    """Entries without a number between them, as one."""
    made: list[Gap] = []
    for number, hash_ in entries:
        if made and made[-1][1] == number - 1:
            made[-1] = (made[-1][0], number, hash_)
        else:
            made.append((number, number, hash_))
    return made


async def _take(connection: AsyncConnection, gone: list[Gap]) -> tuple[int, dict[str, Json]]:
    if not gone:
        return 0, {}
    within = or_(*(and_(audit.c.number >= first, audit.c.number <= last) for first, last, _ in gone))
    done = await connection.execute(delete(audit).where(within))
    return done.rowcount, {"gaps": [[first, last, hash_.hex()] for first, last, hash_ in gone]}


async def _still_here(connection: AsyncConnection, objects: Collection[str]) -> set[str]:
    """Those that are an alert or a case which is kept: what was done about it is kept as long."""
    ids = {id_.bytes: name for name in objects if (id_ := _parsed(name)) is not None}
    here: set[str] = set()
    for table in (alerts, cases):
        rows = await connection.execute(select(table.c.id).where(table.c.id.in_(list(ids))))
        here |= {ids[bytes(one)] for one in rows.scalars()}
    return here


def _parsed(name: str) -> UUID | None:
    try:
        return UUID(name)
    except ValueError:
        return None
