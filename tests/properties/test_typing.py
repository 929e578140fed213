from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.core.typing import SILENCE_SECONDS, WINDOW_LIMIT, WINDOW_SECONDS, TypingWindow
from tests.fakes.detector import FakeStream

WORD = "harm"
STEPS = st.lists(
    st.tuples(
        st.one_of(
            st.text(string.ascii_lowercase + " ", min_size=1, max_size=3),
            st.sampled_from([WORD, "<back>", "<close>", "z" * 100]),
        ),
        st.floats(0, 45, allow_nan=False),
    ),
    max_size=60,
)


@pytest.mark.clause("U7")
@given(STEPS)
def test_the_window_is_what_a_plain_list_would_hold(steps: list[tuple[str, float]]) -> None:
    window = TypingWindow(FakeStream([WORD]))
    model: list[tuple[str, float]] = []
    at = last = 0.0
    for step, wait in steps:
        at += wait
        window.tick(at)
        if at - last >= SILENCE_SECONDS:
            model = []
        match step:
            case "<back>":
                model = model[:-1]
                window.erase(at)
                last = at
            case "<close>":
                model = []
                window.close()
            case text:
                model += [(character, at) for character in text]
                window.type(text, at)
                last = at
        model = [(character, since) for character, since in model if at - since < WINDOW_SECONDS][-WINDOW_LIMIT:]
        assert window.text == "".join(character for character, _ in model)
        assert len(window.text) <= WINDOW_LIMIT


@pytest.mark.clause("U7")
@given(st.lists(st.text("aeo ", min_size=1, max_size=12), min_size=2, max_size=6))
def test_a_snippet_never_crosses_a_boundary(sentences: list[str]) -> None:
    window = TypingWindow(FakeStream([WORD]))
    for number, sentence in enumerate(sentences):
        found = window.type(f"{sentence}{WORD}", float(number))
        assert [one.snippet for one in found] == [f"{sentence}{WORD}".strip()]
        window.close()
