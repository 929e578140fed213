from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import text

from collector.domain.limits import REASON_LENGTH
from collector.domain.place import Sites
from collector.domain.reviews import AHEAD, Terms, Trigger
from collector.errors import BadRequest, NotFound
from collector.services.reviews import Reviews
from collector.store import SpoiltError, Store
from tests.factories.submissions import NOW, enrolled
from tests.fakes.clock import FakeClock


@pytest.mark.clause("T5", "J16")
async def test_a_review_is_raised_once_closed_by_people_and_in_the_audit(store: Store) -> None:
    clock, listed = FakeClock(NOW), {"main": ("10.1.0.0/16",)}

    async def sites() -> Sites:
        return listed

    await enrolled(store)
    reviews, other = Reviews(store, clock.now, sites), Reviews(store, clock.now, sites)
    assert await reviews.look() == 0
    listed["North"] = ("10.2.0.0/16",)
    clock.advance(600)
    assert (await reviews.look(), await other.look()) == (1, 0)
    (task,) = await reviews.list()
    assert (task.trigger, task.about, task.closed_at) == (Trigger.SITE, "North", None)
    assert reviews.overdue == 0
    clock.advance(timedelta(days=29).total_seconds())
    await reviews.look()
    assert reviews.overdue == 1

    said = {"attendees": "The head, the DSL", "findings": "All is well.", "decisions": "Nothing to do."}
    for wrong in ({"findings": " "}, {"attendees": "x" * 501}, {"decisions": "x" * 4_001}):
        with pytest.raises(BadRequest):
            await reviews.close("u", task.id, **{**said, **wrong})
    await reviews.close("u", task.id, **said)
    assert reviews.overdue == 0
    held = await reviews.show(task.id)
    assert (held.closed_by, held.attendees, held.decisions) == ("u", "The head, the DSL", "Nothing to do.")
    with pytest.raises(BadRequest):  # it stays as it was written
        await reviews.close("u", task.id, **said)
    with pytest.raises(NotFound):
        await reviews.show("none")
    async with store.read() as uow:
        told = [entry.action for entry in await uow.audit.list()]
    assert [one for one in told if one.startswith("review.")] == ["review.raised", "review.closed"]


async def test_what_does_not_open_stops_no_collector(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where one of the collector's parts ends, all of it does: with the alerts."""
    clock, looked = FakeClock(NOW), asyncio.Event()
    reviews = Reviews(sqlite_store, clock.now)
    await enrolled(sqlite_store)
    await reviews.look()
    clock.advance(timedelta(days=338).total_seconds())
    await reviews.look()
    (task,) = await reviews.list()
    await reviews.close("u", task.id, attendees="The head", findings="All is well.", decisions="Nothing to do.")
    async with sqlite_store._engine.begin() as connection:
        await connection.execute(text("UPDATE reviews SET sealed = x'00'"))
    with pytest.raises(SpoiltError):
        await reviews.look()
    look = reviews.look

    async def noting() -> int:
        try:
            return await look()
        finally:
            looked.set()

    monkeypatch.setattr(reviews, "look", noting)
    running = asyncio.create_task(reviews.run())
    await looked.wait()
    await asyncio.sleep(0)
    assert not running.done()
    running.cancel()


@pytest.mark.clause("T5")
async def test_people_call_for_a_review_and_what_they_wrote_is_kept_sealed(store: Store) -> None:
    clock = FakeClock(NOW)
    reviews = Reviews(store, clock.now)
    for cause, reason in (("boredom", "x"), ("risk", " "), ("risk", "x" * (REASON_LENGTH + 1))):
        with pytest.raises(BadRequest):
            await reviews.call("u", cause, reason)
    called = await reviews.call("u", "working-practice", "Homework moves to tablets. ")
    (task,) = await reviews.list()
    assert (task.id, task.trigger, task.about) == (called, Trigger.CALLED, "working-practice")
    assert (task.reason, task.called_by, task.due_at) == ("Homework moves to tablets.", "u", NOW + AHEAD)
    await reviews.close("v", called, attendees="A", findings="B", decisions="C")
    held = await reviews.show(called)
    assert (held.reason, held.called_by, held.closed_by, held.findings) == (task.reason, "u", "v", "B")
    async with store._engine.connect() as connection:
        assert "tablets" not in str((await connection.execute(text("SELECT * FROM reviews"))).all())


async def test_terms_come_from_the_policy(sqlite_store: Store) -> None:
    clock, terms = FakeClock(NOW), Terms(6, last_term=(NOW.date(), NOW.date() + 2 * AHEAD))

    async def said() -> Terms:
        return terms

    await enrolled(sqlite_store)
    reviews = Reviews(sqlite_store, clock.now, terms=said)
    await reviews.look()
    assert not reviews.calendar
    clock.advance(timedelta(days=155).total_seconds())
    assert await reviews.look() == 1
    assert reviews.calendar.startswith("The last term in the policy ended on ")


@pytest.mark.clause("T5", "T6")
async def test_a_terms_check_that_was_asked_for_puts_off_the_next(store: Store) -> None:
    clock = FakeClock(NOW)

    async def said() -> Terms:
        return Terms(campaign_days=91)

    await enrolled(store)
    reviews = Reviews(store, clock.now, terms=said)
    await reviews.look()
    async with store.begin("checks") as uow:
        await uow.checks.add("a" * 16, NOW + timedelta(days=60), "u", {"reason": "x", "termly": True}, [])
        await uow.checks.add("b" * 16, NOW + timedelta(days=80), "u", {"reason": '"termly": true'}, [])
    clock.advance(timedelta(days=90).total_seconds())
    assert await reviews.look() == 0
    clock.advance(timedelta(days=60).total_seconds())
    assert await reviews.look() == 1
    assert [(one.trigger, one.due_at) for one in await reviews.list()] == [
        (Trigger.CAMPAIGN, NOW + timedelta(days=151))
    ]
