from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.redact import SNIPPET_LIMIT, redact, snippet

WORDS = st.lists(st.sampled_from(["i", "feel", "so", "low", "today", "maths", "is", "hard"]), max_size=12).map(" ".join)
SECRETS = st.one_of(
    st.lists(st.text(string.digits, min_size=3, max_size=4), min_size=2, max_size=5).map(" ".join),
    st.text(string.digits, min_size=6, max_size=19),
    st.builds(
        "{}@{}.{}".format,
        st.text(string.ascii_lowercase, min_size=4, max_size=10),
        st.text(string.ascii_lowercase, min_size=4, max_size=10),
        st.sampled_from(["org", "uk", "com"]),
    ),
    st.text(string.ascii_letters, min_size=5, max_size=9).map(lambda letters: f"{letters}7q9{letters[0]}"),
)


def pieces(secret: str) -> list[str]:
    return [secret[start : start + 5] for start in range(max(1, len(secret) - 4))]


@pytest.mark.clause("U7")
@given(WORDS, SECRETS, WORDS, st.integers(0, 60), st.integers(0, 30))
def test_no_part_of_a_planted_secret_is_left(before: str, secret: str, after: str, start: int, length: int) -> None:
    text = f"{before} {secret} {after}"
    for shown in (redact(text), snippet(text, min(start, len(text)), min(start + length, len(text)))):
        assert not any(piece in shown for piece in pieces(secret))


@pytest.mark.clause("U7")
@given(
    WORDS,
    st.sampled_from(["password is", "passcode:", "my pin is", "pwd"]),
    st.text(string.ascii_lowercase + "0123456789", min_size=6),
)
def test_the_word_after_a_cue_is_never_left(before: str, cue: str, secret: str) -> None:
    assert secret not in redact(f"{before} {cue} {secret}qx zzz").replace("[secret]", "")


@given(st.text(max_size=600), st.integers(0, 600), st.integers(0, 600), st.integers(0, 600))
def test_any_text_is_answered_within_the_limit(text: str, start: int, end: int, first: int) -> None:
    shown = snippet(text, min(start, len(text)), max(min(start, len(text)), min(end, len(text))), first=first)
    assert len(shown) <= SNIPPET_LIMIT
