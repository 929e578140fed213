"""Deletes what the school's policy no longer keeps, and says so in the ledger; looks before that, and holds back.

Once a night, in portions: each is one transaction that deletes, adds a line to the ledger, and tells the audit of it.
Several collectors over one database may all look; one of them takes the night.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import structlog

from collector.domain.clock import Clock
from collector.domain.people import HOLDING, Viewer
from collector.domain.received import Json
from collector.domain.retention import HOLD_LENGTH, Deleted, Due, Hold, Kind, Rule, Sweep, sweeps
from collector.domain.routing import sight_of
from collector.errors import BadRequest, NotFound, Refused, StoreUnavailable
from collector.services.audit import record
from collector.store import SpoiltError, Store, UnitOfWork

__all__ = ["Deleted", "Due", "Hold", "Outlook", "Retention"]

_LOOK_SECONDS = 15 * 60.0
_NIGHTLY = timedelta(hours=20)  # since the last time: a night is not always as long
_STRANGE = timedelta(days=3)  # longer than nights are apart
_NIGHT = "retention"  # in `watches`
_BREATH = 0.05  # seconds between two portions: what comes from devices goes first

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What would go now, what is held, and what went. `ledger`: newest first; `periods`: days by rule."""

    periods: dict[Rule, int]
    due: tuple[Due, ...]
    holds: tuple[Hold, ...]
    held: bool  # everything
    ledger: tuple[Deleted, ...]


class Retention:
    """`periods`: what the newest policy says; without a word of it nothing goes."""

    def __init__(self, store: Store, clock: Clock, periods: Callable[[], Awaitable[dict[Rule, int]]]) -> None:
        self._store = store
        self._clock = clock
        self._periods = periods

    async def run(self) -> None:
        """Look every quarter of an hour whether it is time, until cancelled."""
        while True:
            await asyncio.sleep(_LOOK_SECONDS)
            try:
                if await self._mine():
                    await self.sweep("collector")
            except StoreUnavailable as error:
                _log.warning("retention.unavailable", cause=type(error.__cause__).__name__)
            except SpoiltError as error:  # the ledger: nothing may go that it does not tell of
                _log.error("retention.spoilt", cause=str(error))

    async def outlook(self) -> Outlook:
        """What a sweep would do now. Raises SpoiltError, StoreUnavailable."""
        periods = await self._periods()
        async with self._store.read() as uow:
            due = [Due(one, await uow.retention.count(one)) for one in sweeps(periods, self._clock())]
            held = await uow.holds.everything_is_held()
            lines = await uow.deletions.lines()
            return Outlook(periods, tuple(due), tuple(await uow.holds.standing()), held, tuple(reversed(lines)))

    async def sweep(self, actor: str) -> tuple[Due, ...]:
        """Delete what is over, all of it; how much. Raises BadRequest where everything is held; SpoiltError,
        StoreUnavailable: then the rest waits for the next time.
        """
        done: list[Due] = []
        for one in sweeps(await self._periods(), self._clock()):
            count = 0
            while went := await self._portion(one, actor):
                count += went
                await asyncio.sleep(_BREATH)
            done.append(Due(one, count))
        _log.info("retention.swept", **{f"{one.sweep.kind}-{one.sweep.rule}": one.count for one in done})
        return tuple(done)

    async def _portion(self, sweep: Sweep, actor: str) -> int:
        now = self._clock()
        async with self._store.begin("retention") as uow:
            if await uow.holds.everything_is_held():
                raise BadRequest("Everything is held, so nothing is deleted; lift that hold first.")
            count, detail = await uow.retention.delete(sweep)
            if not count:
                return 0
            line = await uow.deletions.append(now, sweep, count, detail)
            told: dict[str, Json] = {
                "count": count,
                "rule": sweep.rule,
                "days": sweep.days,
                "line": line.number,
                "hash": line.hash,
            }
            await record(uow, now, actor, "retention.deleted", sweep.kind.value, detail=told)
            if sweep.kind is Kind.CASE:
                await uow.announce("alerts")
        return count

    async def hold(self, viewer: Viewer | None, reason: str, case_id: str = "") -> Hold:
        """Keep a case, or all there is, until it is lifted; None: whoever runs the server. Raises Refused, BadRequest,
        NotFound.
        """
        actor = _actor(viewer)
        reason = reason.strip()
        if not reason or len(reason) > HOLD_LENGTH or "\0" in reason:
            raise BadRequest(f"Say why it must be kept, in 1 to {HOLD_LENGTH} characters.")
        now = self._clock()
        async with self._store.begin("hold") as uow:
            if case_id and not await _may_hold(uow, viewer, _parsed(case_id)):
                raise NotFound("There is no such case.")
            hold = Hold(uuid4().hex, str(_parsed(case_id)) if case_id else "", reason, actor, now)
            await uow.holds.place(hold)
            await record(uow, now, actor, "retention.held", hold.case_id or "everything", detail={"reason": reason})
        return hold

    async def lift(self, viewer: Viewer | None, hold_id: str) -> None:
        """Let time run on. Raises Refused, NotFound. A hold may be about whoever would like to lift it, so in the
        console one lifts one's own.
        """
        actor, now = _actor(viewer), self._clock()
        async with self._store.begin("hold") as uow:
            theirs = {one.id: one.placed_by for one in await uow.holds.standing()}
            if viewer is not None and theirs.get(hold_id, actor) != actor:
                raise Refused("Only whoever placed this hold lifts it, or whoever runs the server.")
            if not await uow.holds.lift(hold_id, actor, now):
                raise NotFound("There is no such hold, or it was lifted before.")
            await record(uow, now, actor, "retention.lifted", hold_id)

    async def _mine(self) -> bool:
        """Whether it is time, and no other collector took this night. The first night after a long while nothing goes:
        a clock may have leapt, or a newer version found first what is over; there is a day to see it, by
        `retention show`.
        """
        now = self._clock()
        async with self._store.begin("retention") as uow:
            if await uow.holds.everything_is_held():
                return False
            before = await uow.watching.done_at(_NIGHT)
            if not await uow.watching.claim(_NIGHT, now, now - _NIGHTLY):
                return False
        if before is None or abs(now - before) > _STRANGE:
            _log.warning("retention.waits_a_night", since=None if before is None else before.isoformat())
            return False
        return True


async def replay(uow: UnitOfWork, lines: Iterable[Deleted]) -> int:
    """Do again what a newer copy of the ledger tells of; how many lines were new. Raises SpoiltError."""
    newer = await uow.deletions.take_over(lines)
    marks = {str(mark) for line in newer for mark in _marks(line)}
    if marks:
        await uow.retention.delete_marked(marks)
    for line in newer:
        if line.sweep.kind is Kind.AUDIT:
            await uow.retention.delete_audit_again(line.detail)
        elif line.sweep.kind is not Kind.CASE:
            while (await uow.retention.delete(line.sweep))[0]:
                pass
    return len(newer)


def as_text(lines: Iterable[Deleted]) -> str:
    """The ledger as a file: a line of JSON each. It names nobody; whoever changes it is found out."""
    return "".join(
        json.dumps(
            {
                "number": line.number,
                "at": line.at.isoformat(),
                "kind": line.sweep.kind.value,
                "rule": line.sweep.rule,
                "days": line.sweep.days,
                "before": line.sweep.before.isoformat(),
                "count": line.count,
                "detail": line.detail,
                "hash": line.hash,
            }
        )
        + "\n"
        for line in lines
    )


def from_text(text: str) -> list[Deleted]:
    """Raises BadRequest where it is no such file."""
    found = []
    for number, said in enumerate(text.splitlines(), 1):
        try:
            one = json.loads(said)
            before, at = datetime.fromisoformat(one["before"]), datetime.fromisoformat(one["at"])
            sweep = Sweep(Kind(one["kind"]), str(one["rule"]), int(one["days"]), before)
            found.append(Deleted(int(one["number"]), at, sweep, int(one["count"]), dict(one["detail"]), one["hash"]))
        except (ValueError, KeyError, TypeError):
            raise BadRequest(f"Line {number} of the ledger of deletions cannot be read. Nothing was touched.") from None
    return found


async def _may_hold(uow: UnitOfWork, viewer: Viewer | None, case_id: UUID) -> bool:
    if viewer is None:
        return await uow.holds.case_exists(case_id)
    return await uow.cases.standing(sight_of(viewer), case_id) is not None


def _marks(line: Deleted) -> list[object]:
    marks = line.detail.get("marks")
    return list(marks) if isinstance(marks, list) else []


def _actor(viewer: Viewer | None) -> str:
    if viewer is None:
        return "cli"
    if viewer.role not in HOLDING:
        raise Refused("Only the DSL or the headteacher says what must be kept.")
    return viewer.user_id


def _parsed(case_id: str) -> UUID:
    try:
        return UUID(case_id)
    except ValueError:
        raise NotFound("There is no such case.") from None
