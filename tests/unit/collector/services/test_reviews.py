from __future__ import annotations

from datetime import timedelta

import pytest

from collector.domain.place import Sites
from collector.domain.reviews import Trigger
from collector.errors import BadRequest, NotFound
from collector.services.reviews import Reviews
from collector.store import Store
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
