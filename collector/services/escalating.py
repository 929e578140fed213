"""Taking the steps of ladders that are due, each once, in one transaction with whom they tell (decision 0021)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from collector.domain.climbing import Climb, Climbed, Escalation, begin, climb
from collector.domain.duty import Roster
from collector.domain.ladders import LEAST
from collector.domain.notifying import Reader, ready_at
from collector.domain.received import Json
from collector.services.audit import record
from collector.store import UnitOfWork

__all__ = ["is_anything_due", "take_steps"]

_MOST_ALERTS = 500


async def is_anything_due(uow: UnitOfWork, readers: Sequence[Reader], saying: Escalation, now: datetime) -> bool:
    """Whether `take_steps` would do anything. Only reads."""
    if await uow.escalating.unbegun(LEAST, 1):
        return True
    climbs = await uow.escalating.climbing(now, _MOST_ALERTS)
    ready = ready_at(readers, saying.roster, now)
    return any(climb(one, ready, saying.roster) is not None for one in climbs)


async def take_steps(uow: UnitOfWork, readers: Sequence[Reader], saying: Escalation, now: datetime) -> None:
    """Take all that are due, of those alerts that nobody else works on."""
    found = await uow.escalating.unbegun(LEAST, _MOST_ALERTS)
    ladders = [(alert, saying.ladders.get(alert.severity, ()), step) for alert, step in found]
    await uow.escalating.begin(
        (alert.id, ladder, min(step, len(ladder)), begin(alert, ladder, saying.roster, step))
        for alert, ladder, step in ladders
    )
    await uow.escalating.end()
    ready = ready_at(readers, saying.roster, now)
    for one in await uow.escalating.climbing(now, _MOST_ALERTS, held=True):
        done = climb(one, ready, saying.roster)
        if done is not None:
            await uow.notifying.plan(done.tellings, now)
            await uow.escalating.climbed(one.alert.id, done)
            await _write_down(uow, one, done, saying.roster, now)


async def _write_down(uow: UnitOfWork, one: Climb, done: Climbed, roster: Roster, now: datetime) -> None:
    for step in done.steps:
        whom: list[Json] = [*sorted(telling.user_id for telling in done.tellings if telling.step == step)]
        due = begin(one.alert, one.ladder, roster, step)
        detail: dict[str, Json] = {"step": step, "to": whom, "handed_on": due is not None and due > now}
        await record(uow, now, "collector", "alert.escalated", one.alert.id.hex(), detail=detail)
