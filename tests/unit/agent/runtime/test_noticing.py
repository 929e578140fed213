"""The notice at sign-in, on a screen that a test reads."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from agent.core.event import Notice, Payload
from agent.runtime.noticing import Noticing
from policy.evaluate.views import Notice as Said
from tests.fakes.clock import settle
from tests.fakes.notices import FakeNotices

ONE, OTHER = Said(sign_in="One."), Said(sign_in="Another.")


class Session:
    """One that begins with what its user acknowledged in earlier ones."""

    def __init__(self, mark: str = "") -> None:
        self.mark = mark
        self.notices = FakeNotices()
        self.told: list[Payload] = []
        self.noticing = Noticing(self.notices, self, "en")

    def load(self) -> str:
        return self.mark

    def store(self, mark: str) -> None:
        self.mark = mark

    async def tell(self, said: Said) -> None:
        self.noticing.tell(said)
        await settle()


@asynccontextmanager
async def at_work(session: Session) -> AsyncIterator[Session]:
    task = asyncio.create_task(
        session.noticing.run(lambda commands: session.told.extend(command.payload for command in commands))
    )
    await settle()
    try:
        yield session
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@pytest.mark.clause("T3")
async def test_it_is_shown_once_acknowledged_told_and_not_shown_again() -> None:
    async with at_work(Session()) as first:
        await first.tell(ONE)
        await first.tell(ONE)
        assert len(first.notices.asked) == 1
        assert first.told == [Notice("sign-in", acknowledged=True)]
    async with at_work(Session(first.mark)) as later:
        await later.tell(ONE)
        assert later.notices.asked == []
        assert later.told == []


@pytest.mark.clause("T3")
async def test_other_words_are_shown_again() -> None:
    async with at_work(Session()) as session:
        await session.tell(ONE)
        await session.tell(OTHER)
        assert [message.text.partition("\n")[0] for message in session.notices.asked] == ["One.", "Another."]


async def test_one_that_was_not_acknowledged_comes_at_the_next_sign_in_and_not_before() -> None:
    async with at_work(Session()) as first:
        first.notices.reads = False
        await first.tell(ONE)
        await first.tell(ONE)
        assert len(first.notices.asked) == 1
        assert first.told == [Notice("sign-in", acknowledged=False)]
    async with at_work(Session(first.mark)) as later:
        await later.tell(ONE)
        assert len(later.notices.asked) == 1


async def test_where_it_cannot_be_shown_nobody_claims_it_was() -> None:
    async with at_work(Session()) as session:
        session.notices.reads = None
        await session.tell(ONE)
        assert session.told == []
        assert session.mark == ""
