from __future__ import annotations

import pytest

from agent.core.concern import CONCERN_LENGTH, asked_in, is_concern


@pytest.mark.parametrize(
    ("text", "may"),
    [("", False), (" \n", False), ("a", True), ("a" * CONCERN_LENGTH, True), ("a" * (CONCERN_LENGTH + 1), False),
     ("a\0", False)],
)  # fmt: skip
def test_what_can_be_sent(text: str, may: bool) -> None:
    assert is_concern(text) is may


@pytest.mark.clause("T33")
@pytest.mark.parametrize("language", ["en", "cy", "pl", "xx"])
def test_the_form_says_where_help_is_before_and_after(language: str) -> None:
    asked = asked_in(language)
    assert "999" in asked.explanation
    assert "0800 1111" in asked.explanation
    assert "999" in asked.kept
