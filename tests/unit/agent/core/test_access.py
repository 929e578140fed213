from __future__ import annotations

import time

import pytest

from agent.core.access import WHY_LENGTH, Requests, access_words, may_ask, redacted
from agent.core.event import AccessRequest


@pytest.mark.parametrize(
    ("program", "why", "may"),
    [("scratch", "", True), (" ", "for art", False), ("scratch", "a" * WHY_LENGTH, True),
     ("scratch", "a" * (WHY_LENGTH + 1), False), ("s" * 129, "", False), ("scratch", "a\0", False)],
)  # fmt: skip
def test_what_can_be_asked(program: str, why: str, may: bool) -> None:
    assert may_ask(program, why) is may


@pytest.mark.clause("T33")
def test_what_leaves_holds_no_number_and_no_secret() -> None:
    asked = redacted(AccessRequest("game 07700 900123", "ring 07700 900123, my password is Xy7!kdl9q " + "a" * 200))
    assert "900123" not in asked.program + asked.why
    assert "Xy7" not in asked.why
    assert len(asked.why) <= WHY_LENGTH


def test_however_much_is_asked_the_service_is_not_held_up() -> None:
    began = time.process_time()
    asked = redacted(AccessRequest("1" * 30_000, "a" * 30_000))
    assert time.process_time() - began < 3.0
    assert (len(asked.why), "1" in asked.program) == (WHY_LENGTH, False)


@pytest.mark.clause("T33")
def test_the_same_is_asked_once_in_ten_minutes_and_no_more_than_five_times_an_hour() -> None:
    requests = Requests()
    assert requests.takes("pupil", "Scratch", 0)
    assert not requests.takes("pupil", "scratch ", 599)
    assert requests.takes("other", "scratch", 599)  # another's asking is not ours
    assert requests.takes("pupil", "scratch", 600)
    assert [requests.takes("pupil", f"game-{number}", 601) for number in range(5)] == [True] * 3 + [False] * 2
    assert not requests.takes("pupil", "another", 3599)
    assert requests.takes("pupil", "another", 3600)


def test_what_is_remembered_is_bounded() -> None:
    requests = Requests()
    for number in range(2_000):
        requests.takes(f"account-{number}", "scratch", number)
    assert len(requests._same) <= 512
    assert len(requests._asked) <= 512


@pytest.mark.parametrize("language", ["en", "cy", "pl", "xx"])
def test_every_language_names_the_program_and_the_end(language: str) -> None:
    words = access_words(language)
    assert all("{name}" in said for said in (words.asked.heading, words.granted, words.refused))
    assert "{until}" in words.until
