"""Documents are read one after another, none behind what takes long, and told in pieces that end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

from agent.core.documents import Kind, Reading
from agent.core.event import Liveness, SensorState
from agent.core.observation import FileText, Observation
from agent.runtime.offload import aside
from agent.sensors.files.pacing import Pacing
from agent.sensors.files.reader import DocumentReader
from agent.sensors.files.texts import DocumentTexts
from tests.fakes.clock import FakeClock, settle


class FakeReader(DocumentReader):
    """Never comes to the end of a PDF."""

    def __init__(self) -> None:
        super().__init__([], aside)

    async def read(self, path: Path, kind: Kind) -> Reading | None:
        if kind is Kind.PDF:
            await asyncio.Event().wait()
        return None if path.name == "gone" else Reading((f"text of {path.name}", "more"))


class Desk:
    def __init__(self) -> None:
        self.clock = FakeClock()
        self.room = True
        self.told: list[Observation] = []
        pacing = Pacing(self.clock, spent=lambda: 0.0)
        self.texts = DocumentTexts(FakeReader(), pacing, self.clock, lambda: self.room)

    def said(self) -> list[tuple[str, str, bool]]:
        return [(one.name, one.text, one.last) for one in self.told if isinstance(one, FileText)]


@asynccontextmanager
async def reading() -> AsyncIterator[Desk]:
    made = Desk()
    task = asyncio.create_task(made.texts.run(made.told.append))
    await settle()
    try:
        yield made
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def test_a_document_is_told_in_pieces_to_its_end() -> None:
    async with reading() as one:
        one.texts.put("/a", "a.txt", Kind.PLAIN)
        one.texts.put("/gone", "gone", Kind.PLAIN)
        await settle()
    assert one.said() == [("a.txt", "text of a", False), ("a.txt", "more", False), ("a.txt", "", True)]


async def test_none_waits_behind_a_pdf() -> None:
    async with reading() as one:
        one.texts.put("/slow", "slow.pdf", Kind.PDF)
        await settle()
        one.texts.put("/a", "a.txt", Kind.PLAIN)
        await settle()
        assert ("a.txt", "", True) in one.said()


async def test_where_no_more_may_be_told_it_waits() -> None:
    async with reading() as one:
        one.room = False
        one.texts.put("/a", "a.txt", Kind.PLAIN)
        await one.clock.pass_time(2)
        assert one.said() == []
        one.room = True
        await one.clock.pass_time(1)
        assert len(one.said()) == 3


async def test_there_is_room_again_once_half_was_read() -> None:
    async with reading() as one:
        one.room = False
        whole = one.texts.room
        for _ in range(whole):
            one.texts.put("/a", "a.txt", Kind.PLAIN)
        assert one.texts.room == 0
        freed: list[int] = []
        one.texts.freed = lambda: freed.append(one.texts.room)
        one.room = True
        await one.clock.pass_time(10)
        assert freed == [whole // 2]


async def test_it_works_only_while_files_are_noticed_and_is_wanted_until_it_is_stopped() -> None:
    async with reading() as one:
        assert one.texts.state().liveness is Liveness.WORKING
        one.texts.files = SensorState("files", Liveness.FAILED, "no more watches")
        assert one.texts.state() == SensorState("documents", Liveness.FAILED, "no more watches")
        assert one.texts.wanted
    assert not one.texts.wanted


async def test_what_ends_it_is_said() -> None:
    clock = FakeClock()
    texts = DocumentTexts(FakeReader(), Pacing(clock, spent=lambda: 0.0), clock)

    def emit(observation: Observation) -> None:
        if isinstance(observation, FileText):
            raise RuntimeError("a fault")

    texts.put("/a", "a.txt", Kind.PLAIN)
    with pytest.raises(ExceptionGroup):
        await texts.run(emit)
    assert texts.state() == SensorState("documents", Liveness.FAILED, "the reading of documents failed")
    assert texts.wanted
