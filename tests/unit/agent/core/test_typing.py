from __future__ import annotations

import pytest

from agent.core.typing import PAUSE_SECONDS, SILENCE_SECONDS, WINDOW_LIMIT, WINDOW_SECONDS, TypingWindow
from tests.fakes.detector import FakeStream


def window(*words: str) -> TypingWindow:
    return TypingWindow(FakeStream(words))


def due(typing: TypingWindow) -> float | None:
    return typing.pause_due


def test_backspace_edits_what_stands() -> None:
    typing = window("harm")
    typing.type("i hat", 0)
    typing.erase(0.1)
    (found,) = typing.type("rm", 0.2)
    assert found.snippet == "i harm"


def test_a_held_match_is_raised_by_a_pause_and_only_once() -> None:
    typing = window("held back")
    assert typing.type("held back", 0) == []
    assert due(typing) == PAUSE_SECONDS
    assert [one.snippet for one in typing.tick(PAUSE_SECONDS)] == ["held back"]
    assert due(typing) is None
    assert typing.tick(PAUSE_SECONDS + 1) == []


def test_a_held_match_is_raised_by_the_end_of_the_sentence() -> None:
    typing = window("held back")
    typing.type("held back", 0)
    assert [one.snippet for one in typing.close()] == ["held back"]
    assert typing.text == ""


def test_one_rule_is_raised_once_a_sentence() -> None:
    typing = window("harm")
    assert len(typing.type("harm harm", 0)) == 1
    typing.close()
    assert len(typing.type("harm", 1)) == 1


@pytest.mark.clause("U7")
def test_typing_is_forgotten_by_limit_silence_and_age() -> None:
    typing = window()
    typing.type("a" * (WINDOW_LIMIT + 88), 0)
    assert len(typing.text) == WINDOW_LIMIT
    typing.tick(SILENCE_SECONDS)
    assert typing.text == ""
    at = 0.0
    while at < WINDOW_SECONDS + 60:
        typing.type("b", at)
        at += 20
    assert len(typing.text) == WINDOW_SECONDS / 20


@pytest.mark.clause("U7")
def test_a_secret_that_half_left_the_window_is_not_shown() -> None:
    typing = window("harm")
    typing.type("password hunter" + "x" * (WINDOW_LIMIT - 60), 0)
    (found,) = typing.type(" " * 50 + "harm", 0)
    assert "hunter" not in found.snippet
    assert "harm" in found.snippet
