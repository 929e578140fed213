"""A program that is closed may be asked for by a button; an answer is shown once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

import pytest

from agent.core.access import AccessAnswer, Wish
from agent.core.link import MediumRemoved, ProgramClosed
from agent.runtime.screen import Screen
from tests.fakes.clock import FakeClock, settle
from tests.fakes.notices import FakeNotices

ID = UUID(int=7)


class Wishes:
    def __init__(self) -> None:
        self.kept: tuple[Wish, ...] = ()

    def load(self) -> tuple[Wish, ...]:
        return self.kept

    def store(self, wishes: Sequence[Wish]) -> None:
        self.kept = tuple(wishes)


@pytest.mark.clause("T33")
@pytest.mark.parametrize(("pressed", "opened"), [(True, ["game"]), (False, []), (None, [])])
async def test_whoever_presses_the_button_is_given_the_form(pressed: bool | None, opened: list[str]) -> None:
    started: list[str] = []
    notices = FakeNotices()
    notices.reads = pressed
    screen = Screen(notices, Wishes(), FakeClock(), "en", start=started.append)
    await screen.tell(ProgramClosed("game"))
    await screen.tell(ProgramClosed("game"))  # starts itself again: not told again at once
    await settle()
    assert [(one.heading, one.offer) for one in notices.asked] == [("game was closed", "Ask for access")]
    assert started == opened


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "The stick, card or disk was taken off"),
        ("cy", "Tynnwyd y cof bach, y cerdyn neu'r ddisg"),
        ("pl", "Pamięć, karta lub dysk zostały odłączone"),
    ],
)
async def test_that_a_stick_was_taken_off_is_told_now_and_then(language: str, heading: str) -> None:
    notices, clock = FakeNotices(), FakeClock()
    screen = Screen(notices, Wishes(), clock, language, start=lambda _program: None)
    for seconds in (0, 1, 10):
        clock.advance(seconds)
        await screen.tell(MediumRemoved())
    assert [one.heading for one in notices.ever] == [heading] * 2


@pytest.mark.clause("T33")
async def test_an_answer_is_shown_once_with_its_reason_and_remembered() -> None:
    notices, wishes = FakeNotices(), Wishes()
    wishes.store([Wish(ID, "game", datetime(2026, 11, 27, tzinfo=UTC))])
    screen = Screen(notices, wishes, FakeClock(), "en", start=lambda _program: None)
    refused = AccessAnswer(ID, "pupil", "game", granted=False, reason="Not {seconds} in lessons.")
    for _ in range(2):
        await screen.tell(refused)
    assert [(one.heading, one.text) for one in notices.ever] == [("No access to game", "Not (seconds} in lessons.")]
    assert [(one.granted, one.reason) for one in wishes.kept] == [(False, "Not {seconds} in lessons.")]
    until = datetime(2026, 12, 1, 15, tzinfo=UTC)
    await screen.tell(AccessAnswer(UUID(int=8), "pupil", "scratch", granted=True, until=until))
    assert notices.ever[-1].heading == "You may use scratch"
    assert "01.12.2026" in notices.ever[-1].text
    assert [one.program for one in wishes.kept] == ["game", "scratch"]
