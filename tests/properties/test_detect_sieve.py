"""What the sieve lets through is all that the graph would find by itself."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.detect.compile import compile_source
from policy.detect.detector import Detector, load_detector
from policy.detect.lexicon import read_lexicon
from policy.detect.load import common_words, lexicon_files

SOURCE = read_lexicon(lexicon_files())
EXAMPLES = [text for rule in SOURCE.rules.values() for text in (*rule.yes, *rule.no)]
WORDS = sorted({word for text in EXAMPLES for word in text.split()})
SIEVED = load_detector()


@cache
def plain() -> Detector:
    """For which the graph is asked for every pattern that a word may end."""
    return Detector(compile_source(SOURCE, common_words(), stages=1), "")


@pytest.mark.clause("T32")
def test_every_example_is_judged_alike() -> None:
    for text in EXAMPLES[::40]:  # asked for every pattern, the graph is slow
        assert SIEVED.met(text) == plain().met(text)


@settings(deadline=None, max_examples=20)
@given(st.lists(st.sampled_from(EXAMPLES) | st.sampled_from(WORDS) | st.just("\n"), max_size=12).map(" ".join))
def test_any_text_is_judged_alike(text: str) -> None:
    assert SIEVED.met(text) == plain().met(text)


@settings(deadline=None, max_examples=20)
@given(
    st.lists(st.sampled_from(["really", "just", "so", "i", "want", "to", "die", "not", "kill", "me", "myself", "."]))
)
def test_so_are_fillers_between_and_words_of_many_patterns(words: list[str]) -> None:
    assert SIEVED.met(" ".join(words)) == plain().met(" ".join(words))


@settings(deadline=None, max_examples=10)
@given(st.lists(st.sampled_from(EXAMPLES), min_size=1, max_size=4), st.integers(40, 110), st.sampled_from("xz"))
def test_what_is_said_late_in_a_sentence_without_an_end_is_met(said: list[str], before: int, word: str) -> None:
    text = " ".join([*[word * 2] * before, *said])
    assert SIEVED.met(text) == plain().met(text)
