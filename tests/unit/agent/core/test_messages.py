from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.core.messages import Closings, language_of, lock_warning, monitoring_notice, program_closed
from policy.evaluate.views import Notice

LANGUAGES = ("en", "cy", "pl")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "cy_GB.UTF-8"}, "cy"),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "pl_PL"}, "pl"),
        ({"LC_MESSAGES": "pl", "LANG": "cy"}, "pl"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "de_DE"}, "en"),
        ({}, "en"),
    ],
)
def test_words_are_in_the_language_of_the_session(environment: dict[str, str], language: str) -> None:
    assert language_of(environment) == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_warning_counts_down(language: str) -> None:
    message = lock_warning(language, 29.7)
    assert message.seconds == 30
    assert message.text.count("{seconds}") == 1


@pytest.mark.parametrize("language", LANGUAGES)
@given(name=st.text(max_size=200))
def test_any_name_of_a_program_can_be_shown(language: str, name: str) -> None:
    message = program_closed(language, name)
    assert len(message.heading) < 120
    assert message.heading.isprintable()
    assert "{" not in message.heading + message.text


def test_a_program_that_starts_itself_again_fills_no_screen() -> None:
    closings = Closings()
    assert [at for at in range(30) if closings.tells(float(at))] == [0, 10, 20]


@pytest.mark.clause("T3")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_notice_says_who_sees_it_how_long_it_is_kept_whom_to_ask_and_where_help_is(language: str) -> None:
    said = Notice(seen_by="Ms Okafor {and} her deputy", kept="one year", contact="office@school.example")
    message = monitoring_notice(language, said)
    for told in ("Ms Okafor {and} her deputy", "one year", "office@school.example", "999", "0800 1111"):
        assert told in message.text
    assert message.button


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_schools_own_words_come_first(language: str) -> None:
    message = monitoring_notice(language, Notice(sign_in="We look after you. {seconds}"))
    assert message.text.startswith("We look after you. \n")
