from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.core.messages import Closings, language_of, lock_warning, program_closed

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
